// Text as bytes, characters and terminal columns: three different units, converted here and nowhere else.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace plaint {

/// Offset of the first byte that is not valid UTF-8 (overlong forms, surrogates and cut-off sequences included), or
/// nothing.
std::optional<std::size_t> invalid_utf8(std::string_view bytes);

/// Terminal columns that a text takes, with wide (Chinese) characters as two and combining ones as none.
std::size_t display_width(std::string_view text);

/// Characters (code points); each invalid byte counts as one.
std::size_t character_count(std::string_view text);

/// The longest start of `text` that fits into `columns`, ending with `…` when something was cut.
std::string fit(std::string_view text, std::size_t columns);

/// Makes a text from outside harmless on a terminal: control characters (C0 but newline and tab, DEL, C1),
/// bidirectional overrides and invalid bytes are shown as `\x1b`, `\u202e`, …
std::string printable(std::string_view text);

/// Folds case and width so that texts can be compared as people read them (NFKC case fold).
std::string fold(std::string_view text);

}  // namespace plaint
