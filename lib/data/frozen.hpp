// Documents as bytes that need no parsing: those that the program carries are parsed when it is built.
#pragma once

#include "data/document.hpp"

#include <string>
#include <string_view>

namespace plaint::data {

/// The document's nodes and texts, with their positions.
std::string frozen(const Document& document);

/// What was frozen, on the same kind of machine and by the same version of this function: the bytes are believed, and
/// must live as long as the document.
Document thawed(std::string_view bytes, std::string name);

}  // namespace plaint::data
