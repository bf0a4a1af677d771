// The layout that a document's author keeps to.
#pragma once

#include "data/document.hpp"
#include "yaml/render.hpp"

namespace plaint::yaml {

/// The most common indentations and the line end of a document; plaint's own where it has none.
[[nodiscard]] Habits habits_of(const data::Document& document);

/// The blanks between dash and item in one sequence, or `otherwise`.
[[nodiscard]] std::size_t dash_gap_of(data::View sequence, std::size_t otherwise);

}  // namespace plaint::yaml
