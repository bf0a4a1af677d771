#include "share/references.hpp"

#include "store/selection.hpp"

#include <algorithm>

namespace plaint::share {

namespace {

bool says_itself(std::string_view member) { return member == "id" || member == "aliases" || member == "history"; }

// NOLINTNEXTLINE(misc-no-recursion): as deep as a schema is
void collect(const schema::Field& field, data::View value, std::string_view id, std::vector<data::Path>& out) {
    if (!value) return;
    if (value.is(data::Kind::sequence)) {
        for (const data::View item : value) {
            if (field.item != nullptr) collect(*field.item, item, id, out);
        }
    } else if (value.is(data::Kind::mapping)) {
        for (const schema::Field* member : field.members) collect(*member, value.find(member->name), id, out);
    } else if (field.names_record && value.text() == id) {
        out.push_back(value.path());
    }
}

// NOLINTNEXTLINE(misc-no-recursion)
void add_parts(const schema::Field& field, store::Parts& out) {
    if (field.names_record || (field.item != nullptr && field.item->names_record)) out.add(field.path);
    for (const schema::Field* member : field.members) add_parts(*member, out);
}

}  // namespace

std::vector<data::Path> references(const schema::Fields& fields, data::View record, std::string_view id) {
    std::vector<data::Path> out;
    for (const schema::Field* member : fields.root().members) {
        if (!says_itself(member->name)) collect(*member, record.find(member->name), id, out);
    }
    return out;
}

Result<std::vector<std::string>> referring(const store::Survey& survey, std::string_view id) {
    const schema::Fields& fields = survey.policy().fields;
    store::Wanted wanted;
    wanted.looks_at = {"id"};
    for (const schema::Field* member : fields.root().members) {
        if (!says_itself(member->name)) add_parts(*member, wanted.looks_at);
    }
    wanted.holds = [&fields, id](data::View record) {
        return record.find("id").text() != id && !references(fields, record, id).empty();
    };
    PLAINT_TRY(others, store::select(survey, wanted, {}, store::Detail::entries));
    std::vector<std::string> out;
    for (const data::Document& record : others.records) out.push_back(record.name());
    return out;
}

}  // namespace plaint::share
