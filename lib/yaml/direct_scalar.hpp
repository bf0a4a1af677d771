// Keys and scalars as the direct reader knows them.
#pragma once

#include "yaml/direct_reading.hpp"

#include <optional>

namespace plaint::yaml::direct {

/// Where a scalar stands decides what ends it.
enum class Where { line, brackets };

/// The key that begins here and has its colon right behind it: a word, or a text in quotes without escapes. The place
/// stays. None for keys that plaint refuses.
[[nodiscard]] std::optional<Scalar> key_ahead(const Reading& reading, Where where);

/// Each begins at its first character and, when understood, leaves the place behind its last.
[[nodiscard]] std::optional<Scalar> read_plain(Reading& reading, Where where);
[[nodiscard]] std::optional<Scalar> read_quoted(Reading& reading);

/// Nothing but a comment may follow: goes on to the next line.
[[nodiscard]] bool end_line(Reading& reading);

/// A `|` or `>` text below a key or dash at `column`; goes on to the line behind it.
[[nodiscard]] std::optional<Scalar> read_block_text(Reading& reading, std::uint32_t column);

}  // namespace plaint::yaml::direct
