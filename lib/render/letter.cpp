#include "render/letter.hpp"

#include "render/codes.hpp"
#include "time/instant.hpp"

#include <kainjow/mustache.hpp>

namespace plaint::render {

namespace {

namespace mustache = kainjow::mustache;

std::string shown(data::View value, const schema::Field* field, Lang lang) {
    if (field != nullptr && !field->choices.empty()) return schema::label_of(*field, value.text()).in(lang);
    if (field != nullptr && field->shape == schema::Shape::instant) {
        if (const auto instant = time::parse_instant(value.text())) return time::format_short(*instant);
    }
    return std::string(value.text());
}

mustache::data data_of(data::View view, const schema::Fields& fields, Lang lang) {
    if (view.is(data::Kind::mapping)) {
        mustache::data object(mustache::data::type::object);
        for (const data::View member : view) object.set(std::string(member.key()), data_of(member, fields, lang));
        return object;
    }
    if (view.is(data::Kind::sequence)) {
        mustache::data list(mustache::data::type::list);
        for (const data::View item : view) list.push_back(data_of(item, fields, lang));
        return list;
    }
    const schema::Field* field = fields.find(view.path());
    if (field != nullptr && field->item != nullptr) field = field->item;
    return mustache::data(shown(view, field, lang));
}

}  // namespace

Result<std::string> letter(std::string_view text, std::string_view name, data::View record,
                           const schema::Fields& fields, Lang lang) {
    mustache::mustache parsed{std::string(text)};
    parsed.set_custom_escape([](const std::string& plain) { return plain; });
    if (!parsed.is_valid()) {
        Finding finding = error(
            k_bad_template, phrase({"the template cannot be read: {0}", "模板无法解析：{0}"}, parsed.error_message()));
        finding.file = name;
        return fail(Failing::data, std::move(finding));
    }
    return parsed.render(data_of(record, fields, lang));
}

}  // namespace plaint::render
