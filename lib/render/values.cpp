#include "render/values.hpp"
#include "schema/entries.hpp"

#include <algorithm>

namespace plaint::render {

namespace {

void collect(data::View from, const data::Path& path, std::size_t step,
             const std::function<bool(data::View entry)>& counts, std::vector<data::View>& out) {
    if (from.is(data::Kind::sequence)) {
        const bool entries = step < path.size();
        for (const data::View item : entries ? schema::standing_entries(from) : std::vector<data::View>{}) {
            if (!counts || counts(item)) collect(item, path, step, counts, out);
        }
        if (!entries && !from.is_blank()) out.push_back(from);
        return;
    }
    if (step == path.size()) {
        if (!from.is_blank()) out.push_back(from);
        return;
    }
    const auto* key = std::get_if<std::string>(&path[step]);
    if (key != nullptr) collect(from.find(*key), path, step + 1, counts, out);
}

/// `Wang Fang <wang.fang@example.cn>` is Wang Fang on paper.
std::string_view name_of(std::string_view text) {
    const auto open = text.rfind(" <");
    const bool person = open != std::string_view::npos && open > 0 && text.back() == '>' &&
                        text.find('@', open) != std::string_view::npos && text.find('\n') == std::string_view::npos;
    return person ? text.substr(0, open) : text;
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && (text.back() == '\n' || text.back() == ' ')) text.remove_suffix(1);
    return text;
}

}  // namespace

std::vector<data::View> values_at(data::View from, const data::Path& path,
                                  const std::function<bool(data::View entry)>& counts) {
    std::vector<data::View> out;
    collect(from, path, 0, counts, out);
    return out;
}

std::string value_text(data::View value, const schema::Field* field, Lang lang, const time::Zone& zone) {
    if (value.is(data::Kind::sequence)) {
        std::vector<std::string> texts;
        for (const data::View item : value)
            texts.push_back(value_text(item, field == nullptr ? nullptr : field->item, lang, zone));
        return enumerated(texts, lang);
    }
    if (value.is(data::Kind::mapping)) {
        std::vector<std::string> texts;
        for (const data::View member : value) texts.push_back(value_text(member, nullptr, lang, zone));
        return enumerated(texts, lang);
    }
    if (field != nullptr && !field->choices.empty()) return schema::label_of(*field, value.text()).in(lang);
    if (value.is(data::Kind::boolean)) {
        return (value.boolean().value_or(false) ? Phrase(Text("yes", "是")) : Phrase(Text("no", "否"))).in(lang);
    }
    if (const auto instant = time::parse_instant(value.text())) return time::format_short(zone.localized(*instant));
    return std::string(name_of(trimmed(value.text())));
}

std::string enumerated(const std::vector<std::string>& texts, Lang lang) {
    return fmt::format("{}", fmt::join(texts, lang == Lang::zh ? "、" : ", "));
}

std::string blank_text(const schema::Field* field, Lang lang) {
    if (field == nullptr || lang != Lang::zh) return {};
    // Ideographic blanks: they are as wide as the characters around them, and none is swallowed.
    if (field->shape == schema::Shape::date) return "　　　年　　月　　日";
    if (field->shape == schema::Shape::instant) return "　　年　月　日　时　分";
    return {};
}

}  // namespace plaint::render
