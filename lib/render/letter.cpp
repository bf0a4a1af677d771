#include "render/letter.hpp"

#include "render/codes.hpp"
#include "render/values.hpp"
#include "schema/entries.hpp"
#include "time/instant.hpp"

#include <kainjow/mustache.hpp>

namespace plaint::render {

namespace {

namespace mustache = kainjow::mustache;

class Context {
public:
    Context(const schema::Fields& fields, const time::Zone* zone, Lang lang)
        : m_fields(fields), m_zone(zone), m_lang(lang) {}

    [[nodiscard]] mustache::data of(data::View view) const {
        if (view.is(data::Kind::mapping)) {
            mustache::data object(mustache::data::type::object);
            for (const data::View member : view) object.set(std::string(member.key()), of(member));
            return object;
        }
        if (view.is(data::Kind::sequence)) {
            mustache::data list(mustache::data::type::list);
            for (const data::View item : schema::standing_entries(view)) list.push_back(of(item));
            return list;
        }
        const schema::Field* field = m_fields.find(view.path());
        if (field != nullptr && field->item != nullptr) field = field->item;
        return mustache::data(shown(view, field));
    }

    [[nodiscard]] static mustache::data of(const data::Mapping& values) {
        mustache::data object(mustache::data::type::object);
        for (const auto& [name, value] : values) {
            if (const auto* group = value.get<data::Mapping>()) object.set(name, of(*group));
            if (const auto* text = value.get<std::string>()) object.set(name, mustache::data(*text));
        }
        return object;
    }

    /// The last entry of each list, by the list's name.
    [[nodiscard]] mustache::data last_entries(data::View record) const {
        mustache::data object(mustache::data::type::object);
        for (const data::View list : record) {
            if (!list.is(data::Kind::sequence) || !list.back().is(data::Kind::mapping)) continue;
            const auto entries = schema::standing_entries(list);
            if (!entries.empty()) object.set(std::string(list.key()), of(entries.back()));
        }
        return object;
    }

private:
    [[nodiscard]] std::string shown(data::View value, const schema::Field* field) const {
        if (field != nullptr && !field->choices.empty()) return schema::label_of(*field, value.text()).in(m_lang);
        if (field != nullptr && field->shape == schema::Shape::instant) {
            if (const auto instant = time::parse_instant(value.text()))
                return time::format_short(m_zone == nullptr ? *instant : m_zone->localized(*instant));
        }
        return std::string(value.text());
    }

    const schema::Fields& m_fields;
    const time::Zone* m_zone;
    Lang m_lang;
};

Finding bad_template(std::string_view name, std::uint32_t line, Phrase message, Phrase hint = {}) {
    Finding finding = error(k_bad_template, std::move(message), std::move(hint));
    finding.file = name;
    finding.position.line = line;
    finding.position.column = line == 0 ? 0 : 1;
    return finding;
}

mustache::mustache parsed(const std::string& text) {
    mustache::mustache out{text};
    out.set_custom_escape([](const std::string& plain) { return plain; });
    return out;
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\r')) text.remove_suffix(1);
    return text;
}

/// Takes `{{! key: value }}` off the front.
bool take_line(std::string_view& text, std::string_view& key, std::string_view& value) {
    constexpr std::string_view k_open = "{{!";
    constexpr std::string_view k_close = "}}";
    const std::size_t end = text.find('\n');
    const std::string_view line = trimmed(text.substr(0, end));
    const std::size_t colon = line.find(':');
    if (!line.starts_with(k_open) || !line.ends_with(k_close) || colon == std::string_view::npos) return false;
    key = trimmed(line.substr(k_open.size(), colon - k_open.size()));
    value = trimmed(line.substr(colon + 1, line.size() - k_close.size() - colon - 1));
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    return true;
}

}  // namespace

Result<Letter> read_letter(std::string_view text, std::string_view name, const schema::Fields& fields,
                           const expr::Vocabulary* vocabulary) {
    Letter letter;
    letter.name = name;
    std::string_view key;
    std::string_view value;
    for (std::uint32_t line = 1; take_line(text, key, value); ++line) {
        if (key == "label") letter.label = value;
        if (key == "needs") {
            auto needs = expr::Expr::parse(value, &fields, name, vocabulary);
            if (!needs)
                return fail(Failing::data, bad_template(name, line, needs.error().findings.front().message,
                                                        needs.error().findings.front().hint));
            letter.needs = std::move(*needs);
        } else if (key != "label") {
            return fail(Failing::data,
                        bad_template(name, line, phrase({"`{0}` means nothing here", "此处不能使用 `{0}`"}, key),
                                     Text("The first lines of a letter say its label and what it needs",
                                          "函件开头可写 label 和 needs")));
        }
    }
    letter.text = text;
    const auto mustache = parsed(letter.text);
    if (!mustache.is_valid()) {
        return fail(Failing::data, bad_template(name, 0,
                                                phrase({"the template cannot be read: {0}", "模板无法解析：{0}"},
                                                       mustache.error_message())));
    }
    return letter;
}

Result<std::string> letter(const Letter& letter, data::View record, const schema::Fields& fields, const Beside& beside,
                           Lang lang) {
    const Context context(fields, beside.zone, lang);
    mustache::data all = Context::of(beside.values);
    all.set("last", context.last_entries(record));
    for (const data::View member : record) all.set(std::string(member.key()), context.of(member));
    return parsed(letter.text).render(all);
}

}  // namespace plaint::render
