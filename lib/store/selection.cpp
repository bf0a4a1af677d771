#include "store/selection.hpp"

#include "policy/policy.hpp"

#include <algorithm>

namespace plaint::store {

namespace {

/// A selected record, nothing when it is not wanted, or why it cannot be read.
using Item = Result<std::optional<data::Document>>;

/// Lists of entries make a record large: they are kept apart, for those that ask for them.
Detail detail_for(const Parts& parts, const schema::Fields& fields) {
    const auto is_list = [&](std::string_view member) {
        const schema::Field* field = fields.find(member);
        return field != nullptr && field->shape == schema::Shape::list && field->item != nullptr &&
               field->item->shape == schema::Shape::group;
    };
    return std::ranges::any_of(parts.members(), is_list) ? Detail::entries : Detail::fields;
}

Item chosen(data::Document document, const Wanted& wanted) {
    if (!wanted.wants(document.root())) return std::optional<data::Document>{};
    return std::optional<data::Document>(std::move(document));
}

/// Selecting by digests: of every record, whether kept or just made, so that either gives the same.
Study<Item> by_digest(const Wanted& wanted, const Parts& parts, Detail detail) {
    Study<Item> study;
    study.kind = digest_kind(detail);
    const auto recall = [&wanted, &parts](const std::string& path, const Kept& kept) -> std::optional<Item> {
        auto document = from_digest(kept.fact, kept.owner, parts, path);
        if (!document) return std::nullopt;
        return chosen(std::move(*document), wanted);
    };
    study.recall = recall;
    study.study = [&wanted, recall, detail](const std::string& path, Result<data::Document> document) -> Studied<Item> {
        if (!document) return {fail(std::move(document)), {}};
        std::string digest = digest_of(document->root(), detail);
        const auto owned = std::make_shared<const std::string>(digest);
        if (auto item = recall(path, {*owned, owned})) return {std::move(*item), std::move(digest)};
        return {chosen(std::move(*document), wanted), std::move(digest)};
    };
    return study;
}

}  // namespace

std::string digest_kind(Detail detail) { return detail == Detail::fields ? "fields/1" : "entries/1"; }

Result<Selection> select(const Survey& survey, const Wanted& wanted, Parts parts, std::optional<Detail> detail) {
    parts.add(wanted.looks_at);
    Selection selection;
    const auto take = [&](const std::string&, Item item) {
        ++selection.looked_at;
        if (!item) {
            for (Finding& finding : item.error().findings) selection.unreadable.push_back(std::move(finding));
        } else if (*item) {
            selection.records.push_back(std::move(**item));
        }
    };
    const Study<Item> study = by_digest(wanted, parts, detail ? *detail : detail_for(parts, survey.policy().fields));
    PLAINT_TRY(strays, survey.each(study, take));  // `check` tells of them
    return selection;
}

}  // namespace plaint::store
