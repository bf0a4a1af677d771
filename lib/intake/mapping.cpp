#include "intake/mapping.hpp"

#include "base/nearest.hpp"
#include "intake/codes.hpp"
#include "intake/values.hpp"
#include "time/formatted.hpp"

#include <algorithm>

namespace plaint::intake {

namespace {

std::string trimmed(std::string_view text) {
    constexpr std::string_view k_spaces = " \t\r\n";
    const auto first = text.find_first_not_of(k_spaces);
    if (first == std::string_view::npos) return {};
    return std::string(text.substr(first, text.find_last_not_of(k_spaces) - first + 1));
}

std::vector<std::string> split(const std::string& text, const std::string& at) {
    std::vector<std::string> out;
    std::size_t begin = 0;
    while (begin <= text.size()) {
        const auto end = std::min(text.find(at, begin), text.size());
        if (std::string part = trimmed(std::string_view(text).substr(begin, end - begin)); !part.empty())
            out.push_back(std::move(part));
        begin = end + at.size();
    }
    return out;
}

Finding in_cell(Finding finding, const Cell& cell, std::string_view name) {
    finding.file = name;
    finding.position = {cell.line, cell.column, 1, {}};
    return finding;
}

std::string word_of(const data::Value& value) {
    const auto* text = value.get<std::string>();
    return text == nullptr ? std::string() : *text;
}

}  // namespace

/// Collects the findings of a whole mapping.
class Mapping::Builder {
public:
    Builder(const std::vector<std::string>& header, const schema::Fields& fields)
        : m_header(header), m_fields(fields) {}

    std::size_t column(data::View view) {
        const auto found = std::find(m_header.begin(), m_header.end(), view.text());
        if (found != m_header.end()) return static_cast<std::size_t>(found - m_header.begin());
        Phrase hint = phrase({"Columns: {0}", "列：{0}"}, fmt::format("{}", fmt::join(m_header, ", ")));
        if (const auto near = nearest(view.text(), m_header))
            hint = phrase({"Did you mean `{0}`?", "是否想写 `{0}`？"}, *near);
        m_findings.push_back(data::at(
            view, error(k_unknown_column, phrase({"the table has no column `{0}`", "表格中没有列 `{0}`"}, view.text()),
                        std::move(hint))));
        return 0;
    }

    Rule rule(data::View view) {
        Rule rule;
        if (!view.is(data::Kind::mapping)) {
            rule.columns.push_back(column(view));
            return rule;
        }
        if (const data::View one = view.find("column")) rule.columns.push_back(column(one));
        for (const data::View one : view.find("columns")) rule.columns.push_back(column(one));
        if (const data::View join = view.find("join")) rule.join = join.text();
        if (const data::View constant = view.find("value")) rule.constant = constant.value();
        if (const data::View preset = view.find("default")) rule.preset = preset.value();
        for (const data::View value : view.find("values"))
            rule.values.emplace_back(std::string(value.key()), value.value());
        rule.date = view.find("date").text();
        rule.split = view.find("split").text();
        rule.keep_spaces = view.find("trim").text() == "false";
        if (const data::View zone = view.find("zone")) {
            rule.zone = time::Zone::find(zone.text());
            if (!rule.zone)
                m_findings.push_back(data::at(
                    zone,
                    error(k_bad_time, phrase({"`{0}` is no IANA time zone", "`{0}` 不是 IANA 时区"}, zone.text()))));
        }
        return rule;
    }

    /// `kind` and `state`: a word alone is a constant there, not a column.
    Rule choice(data::View view) {
        if (view.is(data::Kind::mapping)) return rule(view);
        Rule constant;
        constant.constant = view.value();
        return constant;
    }

    std::optional<FieldRule> field(data::View view) {
        const auto path = data::Path::parse(view.key());
        const schema::Field* known = path ? m_fields.find(*path) : nullptr;
        if (known == nullptr) {
            Phrase hint = Text("`plaint schema --fields` lists the fields", "`plaint schema --fields` 可列出字段");
            if (const auto near = nearest(view.key(), m_fields.names()))
                hint = phrase({"Did you mean `{0}`?", "是否想写 `{0}`？"}, *near);
            m_findings.push_back(data::at(
                view,
                error(k_unmapped_field, phrase({"the record has no field `{0}`", "记录中没有字段 `{0}`"}, view.key()),
                      std::move(hint)),
                data::Mark::key));
            return std::nullopt;
        }
        return FieldRule{*path, known, rule(view)};
    }

    Findings findings() { return std::move(m_findings); }

private:
    const std::vector<std::string>& m_header;
    const schema::Fields& m_fields;
    Findings m_findings;
};

Result<Mapping> Mapping::read(const data::Document& document, const std::vector<std::string>& header,
                              const schema::Fields& fields, const time::Zone& zone, const time::Instant& now) {
    Mapping mapping;
    mapping.m_zone = zone;
    mapping.m_now = now;
    Builder builder(header, fields);
    const data::View root = document.root();
    mapping.m_kind = builder.choice(root.find("kind"));
    if (const data::View state = root.find("state")) mapping.m_state = builder.choice(state);
    if (const data::View id = root.find("id")) mapping.m_id_column = builder.column(id.find("column"));
    for (const data::View skip : root.find("skip"))
        mapping.m_skips.push_back({builder.column(skip.find("column")), std::string(skip.find("equals").text())});
    for (const data::View one : root.find("fields")) {
        if (auto field = builder.field(one)) mapping.m_fields.push_back(std::move(*field));
    }
    if (Findings findings = builder.findings(); !findings.empty()) return fail(Failing::data, std::move(findings));
    return mapping;
}

Result<data::Value> Mapping::read_cell(const Rule& rule, const schema::Field* field, const std::string& text,
                                       const Cell& cell, std::string_view name) const {
    if (!rule.values.empty()) {
        std::vector<std::string> known;
        for (const auto& [from, to] : rule.values) {
            if (from == text) return to;
            known.push_back(from);
        }
        if (rule.preset) return *rule.preset;
        Phrase hint = phrase({"The mapping knows: {0}", "映射中已有：{0}"}, fmt::format("{}", fmt::join(known, ", ")));
        return fail(
            Failing::data,
            in_cell(error(k_unmapped_value,
                          phrase({"`{0}` is not among the mapping's values", "`{0}` 不在映射的 values 中"}, text),
                          std::move(hint)),
                    cell, name));
    }
    if (!rule.date.empty()) {
        const auto local = time::parse_formatted(text, rule.date);
        if (!local) {
            return fail(
                Failing::data,
                in_cell(error(k_bad_time,
                              phrase({"`{0}` is no time written as `{1}`", "`{0}` 不符合格式 `{1}`"}, text, rule.date)),
                        cell, name));
        }
        if (field != nullptr && field->shape == schema::Shape::date) return data::Value(time::format(local->date));
        return data::Value(time::format(rule.zone.value_or(m_zone).instant(*local)));
    }
    if (field == nullptr) return data::Value(text);
    auto value = read_value(*field, text, {m_zone, m_now}, field->path.str());
    if (value) return value;
    Failure failure = std::move(value).error();
    for (Finding& finding : failure.findings) finding = in_cell(std::move(finding), cell, name);
    return fail(Failing::data, std::move(failure.findings));
}

Result<std::optional<data::Value>> Mapping::value_of(const Rule& rule, const schema::Field* field, const Row& row,
                                                     std::string_view name) const {
    if (rule.constant) return rule.constant;
    std::string text;
    for (const std::size_t column : rule.columns) {
        const std::string part = rule.keep_spaces ? row.cells[column].text : trimmed(row.cells[column].text);
        if (!text.empty() && !part.empty()) text += rule.join;
        text += part;
    }
    if (text.empty()) return rule.preset;
    const Cell& cell = row.cells[rule.columns.front()];
    const bool list = field != nullptr && field->shape == schema::Shape::list;
    if (!list) {
        PLAINT_TRY(value, read_cell(rule, field, text, cell, name));
        return std::optional<data::Value>(std::move(value));
    }
    data::Sequence items;
    for (const std::string& part : rule.split.empty() ? std::vector<std::string>{text} : split(text, rule.split)) {
        PLAINT_TRY(item, read_cell(rule, field->item, part, cell, name));
        if (std::find(items.begin(), items.end(), item) == items.end()) items.push_back(std::move(item));
    }
    return std::optional<data::Value>(data::Value(std::move(items)));
}

Result<std::optional<Draft>> Mapping::apply(const Row& row, std::string_view name) const {
    for (const Skip& skip : m_skips) {
        if (trimmed(row.cells[skip.column].text) == skip.equals) return std::optional<Draft>{};
    }
    Draft draft;
    draft.row = &row;
    Findings findings;
    const auto take = [&](const Rule& rule, const schema::Field* field) -> std::optional<data::Value> {
        auto value = value_of(rule, field, row, name);
        if (value) return std::move(*value);
        for (Finding& finding : value.error().findings) findings.push_back(std::move(finding));
        return std::nullopt;
    };
    if (const auto kind = take(m_kind, nullptr)) draft.kind = word_of(*kind);
    if (m_state) {
        if (const auto state = take(*m_state, nullptr)) draft.state = word_of(*state);
    }
    if (m_id_column) draft.id = trimmed(row.cells[*m_id_column].text);
    for (const FieldRule& one : m_fields) {
        if (auto value = take(one.rule, one.field)) data::put(draft.fields, one.path, std::move(*value));
        if (!one.rule.columns.empty()) draft.origin[one.path.str()] = &row.cells[one.rule.columns.front()];
    }
    if (!findings.empty()) return fail(Failing::data, std::move(findings));
    return std::optional<Draft>(std::move(draft));
}

}  // namespace plaint::intake
