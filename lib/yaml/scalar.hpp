// Scalars out: which spelling of a text every reader of YAML 1.1 and 1.2 takes for that text.
#pragma once

#include "data/value.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace plaint::yaml {

/// Where a scalar stands: between brackets, commas and braces end a plain text too.
enum class Context { block, flow };

/// Whether the text may stand without quotes and is a text to every reader.
[[nodiscard]] bool plain_is_safe(std::string_view text, Context context);
/// Whether the text may stand in single quotes on one line.
[[nodiscard]] bool single_quotes_hold(std::string_view text);
/// Whether a literal block keeps every byte of a text of several lines.
[[nodiscard]] bool literal_holds(std::string_view text);

[[nodiscard]] std::string single_quoted(std::string_view text);
/// Always possible: what is invisible or could mislead is escaped.
[[nodiscard]] std::string double_quoted(std::string_view text);

/// One line, plain where that is safe.
[[nodiscard]] std::string inline_text(std::string_view text, Context context);
/// One line for any scalar or empty collection; nothing for a collection with contents.
[[nodiscard]] std::optional<std::string> inline_value(const data::Value& value, Context context);

}  // namespace plaint::yaml
