// Extending a record schema by fields in plaint's notation, `customer.plate: {label: …, is: line}`, to a JSON Schema
// that is complete in itself.
#pragma once

#include "base/result.hpp"
#include "data/document.hpp"
#include "data/value.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace plaint::schema {

/// What values a field of the record may have that is named elsewhere than in the notation: the kinds of records.
struct NamedValues {
    std::string field;     ///< Of the record's root.
    data::Mapping labels;  ///< Word to `{en: …, zh: …}`.
};

/// What the records of a kind have besides what all have.
struct KindRequires {
    std::string kind;
    std::vector<data::Path> paths;
};

/// `core` with the fields of each `sections` (mappings from path to field, the later one over the earlier) laid over
/// it; every group is closed to members that nobody defined. A path that leads nowhere, a new field without type, what
/// is removed and not there: findings with their positions, Failing::data. The sections should have passed the policy
/// schema (`fields`).
Result<data::Value> extended(const data::Document& core, const std::vector<data::View>& sections,
                             const std::vector<NamedValues>& named, std::string_view profile,
                             const std::vector<KindRequires>& required = {});

}  // namespace plaint::schema
