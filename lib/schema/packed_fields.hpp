// A tree of fields as bytes.
#pragma once

#include "schema/fields.hpp"

#include <deque>
#include <string>
#include <string_view>

namespace plaint::schema {

std::string pack_fields(const Field& root);
/// The root first; addresses are stable, also when the deque is moved.
std::deque<Field> unpack_fields(std::string_view bytes);

}  // namespace plaint::schema
