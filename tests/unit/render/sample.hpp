// A small record schema, for forms and graphs to be tested with.
#pragma once

#include "data/json.hpp"
#include "render/paper.hpp"
#include "yaml/yaml.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

/// What a failing check shows of texts.
template <>
struct doctest::StringMaker<std::vector<std::string>> {
    static String convert(const std::vector<std::string>& texts) {
        return fmt::format("[{}]", fmt::join(texts, " ; ")).c_str();
    }
};

namespace sample {

using namespace plaint;

inline const schema::Fields& fields() {
    static const schema::Fields k_fields = [] {
        const auto document = data::parse_json(R"({"type": "object", "properties": {
            "id": {"type": "string", "x-label": {"en": "Number", "zh": "编号"}},
            "at": {"type": "string", "format": "date-time", "x-label": {"en": "At", "zh": "时间"}},
            "day": {"type": "string", "format": "date", "x-label": {"en": "Day", "zh": "日期"}},
            "by": {"type": "string", "x-label": {"en": "By", "zh": "人员"}},
            "way": {"type": "string", "enum": ["phone", "mail", "fax"], "x-label": {"en": "Way", "zh": "方式"},
                    "x-labels": {"phone": {"en": "Phone", "zh": "电话"}, "mail": {"en": "Mail", "zh": "邮件"},
                                 "fax": {"en": "Fax", "zh": "传真"}}},
            "valid": {"type": "boolean", "x-label": {"en": "Valid", "zh": "有效"}},
            "amount": {"type": "string", "x-label": {"en": "Amount", "zh": "金额"}},
            "currency": {"type": "string", "x-label": {"en": "Currency", "zh": "币种"}},
            "story": {"type": "string", "x-long": true, "x-label": {"en": "Story", "zh": "经过"}},
            "wishes": {"type": "array", "x-label": {"en": "Wishes", "zh": "要求"}, "items": {"type": "string"}},
            "talks": {"type": "array", "x-label": {"en": "Talks", "zh": "沟通"}, "items": {"type": "object", "properties": {
                "id": {"type": "string", "x-label": {"en": "Id", "zh": "条目"}},
                "corrects": {"type": "string", "x-label": {"en": "Corrects", "zh": "更正"}},
                "with": {"type": "string", "x-label": {"en": "With", "zh": "对方"}},
                "day": {"type": "string", "format": "date", "x-label": {"en": "Day", "zh": "日期"}},
                "way": {"type": "string", "enum": ["phone", "mail"], "x-label": {"en": "Way", "zh": "方式"},
                        "x-labels": {"phone": {"en": "Phone", "zh": "电话"}, "mail": {"en": "Mail", "zh": "邮件"}}},
                "content": {"type": "string", "x-long": true, "x-label": {"en": "Content", "zh": "内容"}}}}}}})",
                                               "schema.json");
        return schema::Fields::read(document.value()).value();
    }();
    return k_fields;
}

inline render::Vocabulary vocabulary() {
    return {
        fields(), {"fault", "praise"}, {{"age", Text("Age", "天数")}}, {{"plan", Text("Plan", "方案审批")}}, nullptr};
}

inline Result<render::Form> read(const std::string& text) {
    return render::read_form(yaml::parse(text, "form.yaml").value(), "sample", vocabulary());
}

/// A form with these blocks.
inline Result<render::Form> blocks(const std::string& text) {
    return read("label: {en: Sample, zh: 样表}\nblocks:\n" + text);
}

/// What is found wrong with these blocks, the first of which begins in line 3.
inline std::vector<std::string> wrong(const std::string& text) {
    std::vector<std::string> out;
    const auto form = blocks(text);
    if (form) return out;
    for (const Finding& one : form.error().findings)
        out.push_back(fmt::format("{} {}:{}", one.code, one.position.line, one.position.column));
    return out;
}

/// The form filled in from a record; blank when there is none.
inline render::Paper filled(const std::string& form, const std::string& record, render::Given given = {},
                            Lang lang = Lang::en) {
    given.scope.zone = time::Zone::find("+08:00").value();
    const auto read_form = blocks(form);
    REQUIRE(read_form.has_value());
    if (record.empty()) return render::fill(*read_form, {}, given, lang);
    const data::Document document = yaml::parse(record, "record.yaml").value();
    return render::fill(*read_form, document.root(), given, lang);
}

/// What stands in the value cells, a text each: boxes as [x] and [ ], hints in brackets, lines joined by |.
inline std::vector<std::string> values(const render::Paper& paper) {
    std::vector<std::string> out;
    for (const render::PaperBlock& block : paper.blocks) {
        for (const auto& row : block.rows) {
            for (const render::PaperCell& cell : row) {
                if (cell.what != render::PaperCell::What::value) continue;
                std::string text;
                for (const render::Line& line : cell.content) {
                    if (!text.empty()) text += "|";
                    if (!line.label.empty()) text += line.label + "=";
                    text += line.hint ? "(" + line.text + ")" : line.text;
                    for (const render::Tick& tick : line.ticks) text += (tick.on ? "[x]" : "[ ]") + tick.label;
                }
                for (const render::Signed& one : cell.signatures)
                    text += "/" + one.label + "=" + one.person + "@" + one.date;
                out.push_back(text);
            }
        }
    }
    return out;
}

using Texts = std::vector<std::string>;

}  // namespace sample
