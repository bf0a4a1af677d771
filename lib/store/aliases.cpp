#include "store/aliases.hpp"

#include "store/selection.hpp"

namespace plaint::store {

namespace {

data::View alias_of(data::View record, std::string_view id) {
    for (const data::View alias : record.find("aliases")) {
        if (alias.find("id").text() == id) return alias;
    }
    return {};
}

}  // namespace

Result<std::vector<Bearer>> bearers(const Survey& survey, std::string_view id) {
    Wanted wanted;
    wanted.holds = [id](data::View record) { return static_cast<bool>(alias_of(record, id)); };
    wanted.looks_at = {"id", "aliases"};
    PLAINT_TRY(found, select(survey, wanted, {}, Detail::fields));
    std::vector<Bearer> out;
    for (const data::Document& record : found.records) {
        const data::View alias = alias_of(record.root(), id);
        out.push_back({std::string(record.root().find("id").text()), std::string(alias.find("at").text())});
    }
    return out;
}

}  // namespace plaint::store
