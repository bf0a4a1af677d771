// Findings: what is wrong, where, under which stable code, and what to do next, as values.
#pragma once

#include "base/lang.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace plaint {

/// A stable word for one kind of finding (`yaml.duplicate_key`), with the text that `plaint explain` prints.
/// Each room declares its codes in its `codes.hpp`; words are persisted in scripts of users and never change.
struct Code {
    std::string_view word;
    Text title;        ///< What it means, one line.
    Text explanation;  ///< Why plaint minds, and how to mend it.
};

/// Half-open range of bytes in a text.
struct Span {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    bool operator==(const Span&) const = default;
};

/// A place in a text as a person counts: lines and columns from 1, columns in characters (code points). Line 0: no
/// place.
struct Position {
    std::uint32_t line = 0;
    std::uint32_t column = 0;
    std::uint32_t width = 1;  ///< Characters to underline, within the line.
    std::string source_line;  ///< The line's text, without its end, as it stands in the file (may hold anything: escape
                              ///< before printing).
    std::uint32_t cut = 0;    ///< Characters of a long line left out before source_line; the mark belongs below
                              ///< character `column - cut` of it.
    bool operator==(const Position&) const = default;
};

/// Where a byte span of `text` lies. Works on any bytes; invalid UTF-8 counts a character per byte. A line longer than
/// 400 bytes is cut around the place.
Position locate(std::string_view text, Span span);

enum class Severity { note, warning, error };

struct Finding {
    Severity severity = Severity::error;
    std::string code;   ///< A Code's word, or a code that the policy defines.
    std::string file;   ///< Path as the user would type it; empty when no file is meant.
    Position position;  ///< Line 0 when the whole file is meant.
    std::string field;  ///< Path inside the document (`customer.phone`), may be empty.
    Phrase message;
    Phrase hint;  ///< The next step; may be empty.
};

using Findings = std::vector<Finding>;

inline Finding error(const Code& code, Phrase message, Phrase hint = {}) {
    return {Severity::error, std::string(code.word), {}, {}, {}, std::move(message), std::move(hint)};
}
inline Finding warning(const Code& code, Phrase message, Phrase hint = {}) {
    return {Severity::warning, std::string(code.word), {}, {}, {}, std::move(message), std::move(hint)};
}

[[nodiscard]] bool has_errors(std::span<const Finding> findings);

}  // namespace plaint
