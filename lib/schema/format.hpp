// The words of `format`: which are asserted, and whether a text has the form.
#pragma once

#include "base/lang.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plaint::schema {

/// Those that are checked, as the editors' validators check them; the others are annotations.
enum class Format : std::uint8_t { date, date_time, time, email, uri, uri_reference };

/// Nothing for formats that are not checked.
std::optional<Format> format_named(std::string_view name);
/// Whether draft 7 knows the name at all.
bool is_format(std::string_view name);
/// All names that draft 7 knows, for suggestions.
std::vector<std::string> format_names();

bool has_format(std::string_view text, Format format);

/// What is expected, with an example.
Phrase describe(Format format);

}  // namespace plaint::schema
