#include "query/names.hpp"

#include "base/nearest.hpp"
#include "base/unicode.hpp"
#include "query/codes.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace plaint::query {

namespace {

constexpr std::array<std::string_view, 3> k_commas{",", "，", "、"};
constexpr std::string_view k_blanks = " \t\r\n";

/// A name and where it stands, without blanks around it.
struct Part {
    std::string_view text;
    Span span;
};

Part trimmed(std::string_view whole, std::size_t begin, std::size_t end) {
    while (begin < end && k_blanks.find(whole[begin]) != std::string_view::npos) ++begin;
    while (end > begin && k_blanks.find(whole[end - 1]) != std::string_view::npos) --end;
    return {whole.substr(begin, end - begin), {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}};
}

std::vector<Part> split(std::string_view text) {
    std::vector<Part> parts;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto comma = std::find_if(k_commas.begin(), k_commas.end(),
                                        [&](std::string_view sign) { return text.substr(at).starts_with(sign); });
        if (comma == k_commas.end()) {
            ++at;
            continue;
        }
        parts.push_back(trimmed(text, begin, at));
        at += comma->size();
        begin = at;
    }
    parts.push_back(trimmed(text, begin, text.size()));
    return parts;
}

class Reader {
public:
    Reader(std::string_view text, const schema::Fields& fields, std::string_view name,
           const expr::Vocabulary* vocabulary)
        : m_text(text), m_name(name), m_fields(fields), m_vocabulary(vocabulary) {}

    Result<std::vector<Named>> read(Minus minus) {
        for (const Part& part : split(m_text)) one(part, minus);
        if (!m_findings.empty()) return fail(Failing::usage, std::move(m_findings));
        return std::move(m_named);
    }

private:
    void add(const Code& code, Span span, Phrase message, Phrase hint) {
        Finding finding = error(code, std::move(message), std::move(hint));
        finding.file = m_name;
        finding.position = locate(m_text, span);
        m_findings.push_back(std::move(finding));
    }

    void one(Part part, Minus minus) {
        Named named;
        if (minus == Minus::allowed && part.text.starts_with('-')) {
            named.minus = true;
            part = trimmed(m_text, part.span.begin + 1, part.span.end);
        }
        if (part.text.empty()) {
            return add(k_syntax, part.span, phrase({"a field name is missing here", "此处缺少字段名"}),
                       phrase({"Write names with one comma between two of them", "各名称之间用一个逗号分隔"}));
        }
        if (part.text.starts_with('$')) return variable(part, std::move(named));
        const auto path = path_of(part);
        if (!path) return;
        named.path = *path;
        named.field = m_fields.find(*path);
        if (value_field(*named.field).shape == schema::Shape::group && named.field->shape != schema::Shape::list) {
            return add(k_no_value, part.span, phrase({"`{0}` is a group of fields", "`{0}` 是字段分组"}, path->str()),
                       members(*named.field));
        }
        m_named.push_back(std::move(named));
    }

    /// `$level`: only those of which it is known what their values are.
    void variable(const Part& part, Named named) {
        std::vector<std::string> known;
        if (m_vocabulary != nullptr) {
            for (const expr::Vocabulary::Variable& one : m_vocabulary->variables) {
                if (one.field == nullptr) continue;
                known.push_back("$" + one.name);
                if (known.back() == part.text) named.field = one.field;
            }
        }
        if (named.field == nullptr) {
            Phrase hint;
            if (const auto near = nearest(part.text, known))
                hint = phrase({"Did you mean `{0}`?", "是否想写 `{0}`？"}, *near);
            return add(k_unknown_field, part.span,
                       phrase({"there is no computed value `{0}`", "没有计算值 `{0}`"}, printable(part.text)),
                       std::move(hint));
        }
        named.path = data::Path() / part.text;
        m_named.push_back(std::move(named));
    }

    std::optional<data::Path> path_of(const Part& part) {
        auto path = data::Path::parse(part.text);
        if (path && m_fields.find(*path) != nullptr) return path;
        if (auto labelled = by_label(part.text)) return labelled;
        Phrase hint = Text("`plaint schema --fields` lists the fields", "`plaint schema --fields` 可列出字段");
        if (const auto near = nearest(part.text, m_fields.names())) {
            hint = phrase({"Did you mean `{0}`?", "是否想写 `{0}`？"}, *near);
        }
        add(path ? k_unknown_field : k_syntax, part.span,
            path ? phrase({"records have no field `{0}`", "记录中没有字段 `{0}`"}, printable(part.text))
                 : phrase({"`{0}` is no field name", "`{0}` 不是有效的字段名"}, printable(part.text)),
            std::move(hint));
        return std::nullopt;
    }

    std::optional<data::Path> by_label(std::string_view label) const {
        const std::string wanted = fold(label);
        std::vector<const schema::Field*> found;
        for (const std::string& name : m_fields.names()) {
            const schema::Field* field = m_fields.find(name);
            if (field != nullptr && (fold(field->label.en) == wanted || fold(field->label.zh) == wanted)) {
                found.push_back(field);
            }
        }
        // Of several the one that is nested least, if it is one: as in conditions.
        std::stable_sort(found.begin(), found.end(),
                         [](const auto* a, const auto* b) { return a->path.size() < b->path.size(); });
        const bool one = found.size() == 1 || (found.size() > 1 && found[0]->path.size() < found[1]->path.size());
        return one ? std::optional(found.front()->path) : std::nullopt;
    }

    static Phrase members(const schema::Field& group) {
        constexpr std::size_t k_most = 8;
        std::string listed;
        for (std::size_t i = 0; i < group.members.size() && i < k_most; ++i) {
            listed += (listed.empty() ? "" : ", ") + group.members[i]->path.str();
        }
        if (listed.empty()) return {};
        if (group.members.size() > k_most)
            return phrase({"Name one of its fields: {0}, …", "请写其中的字段：{0} 等"}, listed);
        return phrase({"Name one of its fields: {0}", "请写其中的字段：{0}"}, listed);
    }

    std::string_view m_text;
    std::string_view m_name;
    const schema::Fields& m_fields;
    const expr::Vocabulary* m_vocabulary;
    std::vector<Named> m_named;
    Findings m_findings;
};

}  // namespace

const schema::Field& value_field(const schema::Field& field) {
    const schema::Field* value = &field;
    while (value->choices.empty() && value->shape == schema::Shape::list && value->item != nullptr) value = value->item;
    return *value;
}

Result<std::vector<Named>> parse_names(std::string_view text, const schema::Fields& fields, Minus minus,
                                       std::string_view name, const expr::Vocabulary* vocabulary) {
    return Reader(text, fields, name, vocabulary).read(minus);
}

}  // namespace plaint::query
