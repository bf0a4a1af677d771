#include "store/references.hpp"

#include "store/codes.hpp"
#include "store/selection.hpp"

namespace plaint::store {

namespace {

bool says_itself(std::string_view member) { return member == "id" || member == "aliases" || member == "history"; }

}  // namespace

ReferenceFields::ReferenceFields(const schema::Fields& fields) {
    for (const schema::Field* member : fields.root().members) {
        if (!says_itself(member->name) && look(*member)) m_members.push_back(member);
    }
}

// NOLINTNEXTLINE(misc-no-recursion): as deep as a schema is
bool ReferenceFields::look(const schema::Field& field) {
    bool leads = field.names_record;
    if (field.names_record || (field.item != nullptr && field.item->names_record)) m_parts.add(field.path);
    if (field.item != nullptr && look(*field.item)) leads = true;
    for (const schema::Field* member : field.members) {
        if (look(*member)) leads = true;
    }
    if (leads) m_leading.insert(&field);
    return leads;
}

std::vector<Reference> ReferenceFields::of(data::View record) const {
    std::vector<Reference> out;
    for (const schema::Field* member : m_members) collect(*member, record.find(member->name), out);
    return out;
}

std::vector<data::Path> ReferenceFields::of(data::View record, std::string_view id) const {
    std::vector<data::Path> out;
    for (const Reference& one : of(record)) {
        if (one.id == id) out.push_back(one.place.path());
    }
    return out;
}

// NOLINTNEXTLINE(misc-no-recursion)
void ReferenceFields::collect(const schema::Field& field, data::View value, std::vector<Reference>& out) const {
    if (!value || !m_leading.contains(&field)) return;
    if (value.is(data::Kind::sequence)) {
        if (field.item == nullptr) return;
        for (const data::View item : value) collect(*field.item, item, out);
    } else if (value.is(data::Kind::mapping)) {
        for (const schema::Field* member : field.members) collect(*member, value.find(member->name), out);
    } else if (field.names_record && !value.text().empty()) {
        out.push_back({value, value.text()});
    }
}

Result<std::vector<std::string>> referring(const Survey& survey, std::string_view id) {
    const ReferenceFields fields(survey.policy().fields);
    Wanted wanted;
    wanted.looks_at = {"id"};
    wanted.looks_at.add(fields.parts());
    wanted.holds = [&fields, id](data::View record) {
        return record.find("id").text() != id && !fields.of(record, id).empty();
    };
    PLAINT_TRY(others, select(survey, wanted, {}, Detail::entries));
    std::vector<std::string> out;
    for (const data::Document& record : others.records) out.push_back(record.name());
    return out;
}

Findings check_references(const ReferenceFields& fields, const std::string& path, data::View record,
                          const std::unordered_set<std::string>& known) {
    Findings out;
    for (const Reference& one : fields.of(record)) {
        if (known.contains(std::string(one.id))) continue;
        Finding finding = error(k_dangling_link, phrase({"there is no record {0}", "没有记录 {0}"}, one.id));
        finding.file = path;
        out.push_back(data::at(one.place, std::move(finding)));
    }
    return out;
}

}  // namespace plaint::store
