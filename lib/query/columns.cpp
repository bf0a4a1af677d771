#include "query/names.hpp"
#include "query/query.hpp"

#include <algorithm>

namespace plaint::query {

namespace {

/// The text with runs of blanks and line ends as one space each.
std::string one_line(std::string_view text) {
    std::string line;
    bool gap = false;
    for (const char c : text) {
        if (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
            gap = !line.empty();
            continue;
        }
        if (gap) line += ' ';
        gap = false;
        line += c;
    }
    return line;
}

Phrase scalar(const Column& column, data::View view, const time::Zone& zone) {
    const std::string_view text = view.text();
    if (column.choices != nullptr) {
        for (const schema::Choice& choice : *column.choices) {
            if (choice.value == text) return choice.label;
        }
    }
    if (view.is(data::Kind::boolean)) {
        return text.starts_with('t') || text.starts_with('T') ? Phrase(Text("yes", "是")) : Phrase(Text("no", "否"));
    }
    if (column.shape != schema::Shape::text) {
        if (const auto instant = time::parse_instant(text)) {
            return Phrase::same(time::format_short(zone.localized(*instant)));
        }
    }
    return Phrase::same(one_line(text));
}

void add(Phrase& joined, Phrase phrase) {
    if (phrase.empty()) return;
    if (joined.empty()) {
        joined = std::move(phrase);
        return;
    }
    joined.en += ", " + phrase.en;
    joined.zh += "、" + phrase.zh;
}

/// Marks columns of the same label with the label of the group that each stands in.
void tell_apart(std::vector<Column>& columns, const schema::Fields& fields) {
    std::vector<Phrase> labels;
    for (const Column& column : columns) labels.push_back(column.label);
    for (Column& column : columns) {
        const schema::Field* group = column.path.size() > 1 ? fields.find(column.path.parent()) : nullptr;
        if (group == nullptr || std::count(labels.begin(), labels.end(), column.label) < 2) continue;
        column.label = phrase({"{0} / {1}", "{0} / {1}"}, group->label, column.label);
    }
}

}  // namespace

Result<std::vector<Column>> parse_columns(std::string_view text, const schema::Fields& fields,
                                          const expr::Vocabulary* vocabulary) {
    PLAINT_TRY(names, parse_names(text, fields, Minus::refused, "--columns", vocabulary));
    std::vector<Column> columns;
    for (Named& named : names) {
        const schema::Field& value = value_field(*named.field);
        columns.push_back(
            {std::move(named.path), named.field->label, value.shape, value.choices.empty() ? nullptr : &value.choices});
    }
    tell_apart(columns, fields);
    return columns;
}

Phrase cell(const Column& column, data::View record, const time::Zone& zone) {
    Phrase joined;
    each_value(record, column.path, 0, [&](data::View view) {
        if (view.is_blank() || view.is(data::Kind::mapping)) return;
        if (view.is_scalar()) return add(joined, scalar(column, view, zone));
        if (!view.at(std::size_t{0}).is_scalar()) return add(joined, Phrase::same(std::to_string(view.size())));
        for (const data::View item : view) {
            if (item.is_scalar() && !item.is_blank()) add(joined, scalar(column, item, zone));
        }
    });
    return joined;
}

}  // namespace plaint::query
