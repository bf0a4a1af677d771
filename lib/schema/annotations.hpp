// The `x-` keywords, with which a record schema speaks to people: labels, help, what is personal or
// append-only, what a choice is worth.
#pragma once

#include "base/result.hpp"
#include "data/document.hpp"

#include <string_view>
#include <vector>

namespace plaint::schema {

/// Both languages of `{en: …, zh: …}`, each standing in for the other when it is missing; empty when there is none.
Phrase phrase_of(data::View view);

/// `x-label` of a schema; empty when it has none.
Phrase label_in(data::View schema);

/// The label of one value in `x-labels`; empty when it has none.
Phrase value_label_in(data::View schema, std::string_view value);

/// A finding for each `x-` keyword of a schema whose value it cannot have.
void check_annotations(data::View schema, Findings& findings);

}  // namespace plaint::schema
