// Values as block-style text at a column: shared by the emitter and by patches.
#pragma once

#include "data/value.hpp"
#include "yaml/scalar.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace plaint::yaml {

/// How a document lays things out.
struct Habits {
    std::size_t indent = 2;           ///< Columns that a mapping below a key stands further right.
    std::size_t sequence_indent = 2;  ///< Columns that a dash below a key stands further right.
    std::size_t dash_gap = 1;         ///< Blanks between a dash and its item.
    std::string_view line_end = "\n";
};

/// Whether texts of several lines may become literal blocks; not where a comment below would be swallowed.
enum class Blocks { allowed, avoided };

/// What stands behind `key:` or `-`: the rest of that line, and the lines below it.
struct Rendered {
    std::string head;  ///< With its leading blank; empty when all is below.
    std::string body;  ///< Each line with its line end in front; no line end behind the last.
};

[[nodiscard]] Rendered render_member(const data::Value& value, std::size_t key_column, const Habits& habits,
                                     Blocks blocks = Blocks::allowed);
[[nodiscard]] Rendered render_item(const data::Value& value, std::size_t dash_column, const Habits& habits,
                                   Blocks blocks = Blocks::allowed);

/// A key as it stands before its colon.
[[nodiscard]] std::string render_key(std::string_view key, Context context);

/// Which texts between brackets get quotes.
enum class Quotes { where_needed, always };

/// `{a: 1, b: [x]}` on one line; nothing when a text of several lines is inside.
[[nodiscard]] std::optional<std::string> render_flow(const data::Value& value, Quotes quotes);

}  // namespace plaint::yaml
