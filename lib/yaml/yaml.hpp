// YAML in: text to document, with positions for whatever is wrong. The YAML 1.2 core schema, less everything that
// surprises.
#pragma once

#include "base/result.hpp"
#include "data/document.hpp"

#include <cstddef>
#include <functional>
#include <string>

namespace plaint::yaml {

/// What a text may cost. Beyond it parsing stops with a finding.
struct Limits {
    std::size_t bytes = 4U << 20;  ///< 4 MiB
    std::size_t depth = 64;
    std::size_t nodes = 200'000;
};

/// Parses one document. Refused, each with its position and code, as many as can be told at once: invalid or cut-off
/// UTF-8, a BOM, control characters, tabs as indentation, duplicate keys, anchors, aliases, merge keys, tags,
/// directives, several documents, non-scalar or empty keys, git conflict markers, too much depth or size, and syntax
/// errors. Failing::data. An empty text is a null document.
Result<data::Document> parse(std::string text, std::string name, const Limits& limits = {});

/// Type of a plain scalar by the YAML 1.2 core schema: null|~|Null|NULL|empty; true|false (and True, TRUE, …);
/// [-+]?[0-9]+ and 0o…, 0x… as integer; [-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)? and .inf, .nan as number;
/// anything else (`012` is an integer there: 12; `yes`, `1_000`, dates) a string.
data::Kind core_kind(std::string_view plain);

/// Reads the text once more through yaml-cpp and compares: an error when the two readers do not agree on its meaning.
/// Failing::data.
Result<void> cross_check(const data::Document& document);
/// The same on a thread of its own, while `other` finds out what else has to hold: yaml-cpp takes its time.
Result<void> cross_check_beside(const data::Document& document, const std::function<Result<void>()>& other);

}  // namespace plaint::yaml
