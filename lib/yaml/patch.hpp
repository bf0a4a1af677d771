// Text patches: changes of meaning turned into the smallest change of bytes. Everything outside a patch stays as the
// user wrote it.
#pragma once

#include "base/result.hpp"
#include "data/change.hpp"

#include <functional>
#include <string>
#include <vector>

namespace plaint::yaml {

/// Replaces a span of the old text.
struct TextEdit {
    Span span;
    std::string replacement;
};
/// Edits in ascending order, not overlapping.
using TextPatch = std::vector<TextEdit>;

/// Where a new key goes among its siblings: its rank in the mapping at `parent` (lower first); keys of unknown rank go
/// last. Commonly the order of `properties` in the schema.
using KeyRank = std::function<std::size_t(const data::Path& parent, std::string_view key)>;

/// Plans the changes, in order. Comments, key order, quoting, indentation and line ends of the document stay; new lines
/// follow its habits. A changed scalar keeps its trailing comment and, where it can, its quoting. An item is added
/// behind the last one of its sequence, before whatever comments follow at a lower indentation. Refused with its
/// position where it cannot be done safely (code yaml.cannot_edit). Failing::data.
Result<TextPatch> plan(const data::Document& document, const std::vector<data::Change>& changes,
                       const KeyRank& rank = {});

/// The text with the edits done. Pure; the edits must fit the text.
std::string apply(std::string_view text, const TextPatch& patch);

/// What else has to hold of an edited document.
using Judge = std::function<Result<void>(const data::Document&)>;

/// Plan, apply, parse, cross-check and judge: the edited document, proven to differ from the old one by exactly these
/// changes. Failing::data, or what the judge says.
Result<data::Document> edited(const data::Document& document, const std::vector<data::Change>& changes,
                              const KeyRank& rank = {}, const Judge& judge = {});

}  // namespace plaint::yaml
