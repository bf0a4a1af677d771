// The meta-schema of draft 7, built in: what schemas themselves are checked with.
#pragma once

#include "schema/schema.hpp"

#include <string_view>

namespace plaint::schema {

inline constexpr std::string_view k_meta_uri = "http://json-schema.org/draft-07/schema";

const data::Document& meta_document();
const Schema& meta_schema();

}  // namespace plaint::schema
