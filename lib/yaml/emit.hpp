// YAML out: values to text in the one style that plaint writes, readable by every YAML 1.1 and 1.2 reader alike.
#pragma once

#include "data/value.hpp"

#include <string>

namespace plaint::yaml {

/// How new text is laid out. Taken from the surrounding document when one is edited.
struct Layout {
    std::size_t indent = 2;        ///< Columns per level of mapping.
    bool indent_sequences = true;  ///< `key:\n  - item` instead of `key:\n- item`.
    std::string_view line_end = "\n";
};

/// A whole document: block style, keys in their order, texts plain where no reader of YAML 1.1 or 1.2 takes them for
/// something else, else double quoted; texts of several lines as literal blocks (`|`, `|-`, `|+`) where that keeps
/// every byte. Ends with a line end.
std::string emit(const data::Value& value, const Layout& layout = {});

/// A scalar as it stands behind `key: ` on one line, or nothing when it needs a block.
std::string emit_scalar(const data::Value& value);

}  // namespace plaint::yaml
