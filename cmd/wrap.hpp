// Breaking texts into lines by terminal columns, in English and in Chinese.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace plaint::cmd {

/// The text in lines of at most `columns` columns where words allow it. English breaks at blanks, Chinese between any
/// two characters, but not before closing and after opening punctuation. A line end in the text stays one.
std::vector<std::string> wrap(std::string_view text, std::size_t columns);

/// Wrapped, with each line after so many blanks and with its line end.
std::string wrap_indented(std::string_view text, std::size_t columns, std::size_t indent);

/// The text followed by blanks up to a display width.
std::string padded(std::string_view text, std::size_t width);

}  // namespace plaint::cmd
