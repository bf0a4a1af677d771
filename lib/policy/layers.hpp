// The documents that a policy is read from, profile first: sections merged by name, and the small values they are made
// of.
#pragma once

#include "base/lang.hpp"
#include "data/document.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace plaint::policy {

/// A section of named things, merged over the layers: an entry of a later layer replaces the earlier one of its name,
/// null removes it.
using Section = std::vector<std::pair<std::string, data::View>>;
Section merged(const std::vector<data::Document>& layers, std::string_view section);

/// `{en: …, zh: …}`; a text alone is both languages.
Phrase phrase_of(data::View view);

/// A scalar, or a list of them, as texts.
std::vector<std::string> texts_of(data::View view);

/// A text of the policy about a record: `{id}` filled in.
Phrase about(Phrase text, std::string_view id);

}  // namespace plaint::policy
