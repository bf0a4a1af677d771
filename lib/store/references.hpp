// Fields of records that name other records.
#pragma once

#include "data/path.hpp"
#include "policy/policy.hpp"
#include "store/digest.hpp"
#include "store/survey.hpp"

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace plaint::store {

/// A field of a record by which it names another one (`links[0].to`, `archive.related[1]`).
struct Reference {
    data::View place;
    std::string_view id;  ///< That stands there.
};

/// The fields that name records, by the schema's `x-record`; looked for once. A record's own id, ids that it bore, and
/// what its history tells do not count.
class ReferenceFields {
public:
    /// The fields must outlive it.
    explicit ReferenceFields(const schema::Fields& fields);

    /// What a record names, in the order of the schema; points into the record.
    [[nodiscard]] std::vector<Reference> of(data::View record) const;
    /// Where it names this one.
    [[nodiscard]] std::vector<data::Path> of(data::View record, std::string_view id) const;
    /// The parts of records that they lie in.
    [[nodiscard]] const Parts& parts() const { return m_parts; }

private:
    [[nodiscard]] bool look(const schema::Field& field);
    void collect(const schema::Field& field, data::View value, std::vector<Reference>& out) const;

    std::vector<const schema::Field*> m_members;  ///< Of records.
    std::unordered_set<const schema::Field*> m_leading;
    Parts m_parts;
};

/// The files of the records that name this one, itself left out.
Result<std::vector<std::string>> referring(const Survey& survey, std::string_view id);

/// References to ids that no record bears or bore, with their positions in the file at `path`.
Findings check_references(const ReferenceFields& fields, const std::string& path, data::View record,
                          const std::unordered_set<std::string>& known);

}  // namespace plaint::store
