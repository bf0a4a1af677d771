// JSON as commands write it: one object that names its schema, members in the order they were added.
#pragma once

#include "base/lang.hpp"
#include "data/document.hpp"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

namespace plaint::cmd {

using Json = nlohmann::ordered_json;

/// `{"schema": {"name": "plaint.list", "version": 1}}`, to be filled.
Json envelope(std::string_view name, int version);

/// The text for stdout: indented, UTF-8 as it is, bytes that are no UTF-8 replaced, with a line end.
std::string json_text(const Json& json);

/// A node of a document as JSON; null when absent. Numbers that are no integers come as their spelling.
Json json_of(data::View view);

/// The text, or null when it is empty.
Json text_or_null(std::string_view text);

}  // namespace plaint::cmd
