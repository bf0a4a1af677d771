// JSON in and out: documents with positions from JSON text, JSON text from values.
#pragma once

#include "base/result.hpp"
#include "data/document.hpp"

#include <string>

namespace plaint::data {

/// Parses one JSON text. Every node knows its bytes; numbers keep their spelling. Refused with line and column: what is
/// no JSON, a key that stands twice in one object, nesting deeper than 128. Failing::data.
Result<Document> parse_json(std::string text, std::string name);

/// JSON text of a value, without a line end behind it: members in their order, numbers spelled as they are (those that
/// YAML alone knows, such as `.inf`, as texts), Chinese as it is, bytes that are not UTF-8 as U+FFFD. `indent` 0: all
/// on one line.
std::string to_json(const Value& value, int indent = 2);
std::string to_json(View view, int indent = 2);

}  // namespace plaint::data
