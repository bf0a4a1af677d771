#include "schema/annotations.hpp"

#include "base/nearest.hpp"
#include "schema/codes.hpp"
#include "schema/decimal.hpp"
#include "schema/describe.hpp"
#include "schema/keywords.hpp"

#include <algorithm>
#include <array>

namespace plaint::schema {

using data::Kind;
using data::Mark;
using data::View;

namespace {

constexpr std::array<std::string_view, 6> k_flags{"x-append-only", "x-computed", "x-decimal",
                                                  "x-long",        "x-personal", "x-record"};

bool is_bilingual(View view) {
    return view.is(Kind::mapping) && view.size() == 2 && !view.find("en").is_blank() && !view.find("zh").is_blank() &&
           view.find("en").is(Kind::string) && view.find("zh").is(Kind::string);
}

void want_bilingual(View view, Findings& findings) {
    if (is_bilingual(view)) return;
    const auto message = phrase({"{0} wants both languages, found {1}", "{0} 需要中英文两种文本，实际为 {1}"},
                                quoted(view.key()), shown(view));
    findings.push_back(at(view, error(k_invalid, message, Text{"write {{en: …, zh: …}}", "请写成 {{en: …, zh: …}}"})));
}

void want_flag(View view, Findings& findings) {
    if (view.is(Kind::boolean)) return;
    const auto message = phrase({"{0}: found {1}, expected true or false", "{0}：实际为 {1}，应为 true 或 false"},
                                quoted(view.key()), shown_with_type(view));
    findings.push_back(at(view, error(k_invalid, message)));
}

/// The stored words of `enum`, of the schema itself or of its items.
std::vector<std::string> words_of(View schema) {
    std::vector<std::string> words;
    for (const View values : {schema.find("enum"), schema.find("items", "enum")}) {
        for (const View value : values) words.emplace_back(value.text());
    }
    return words;
}

/// The members of `x-labels` or `x-scores` are values of the enumeration.
void want_values(View schema, View members, Findings& findings) {
    const auto words = words_of(schema);
    for (const View member : members) {
        // The words may come from elsewhere, by reference; then nothing can be said of them here.
        if (words.empty() || std::find(words.begin(), words.end(), member.key()) != words.end()) continue;
        const auto meant = nearest(member.key(), words);
        const auto message =
            phrase({"`{0}` names {1}, which is no value of `enum`", "`{0}` 中的 {1} 不是 `enum` 中的值"}, members.key(),
                   quoted(member.key()));
        findings.push_back(at(member, error(k_invalid, message, meant ? did_you_mean(*meant) : Phrase{}), Mark::key));
    }
}

void want_score(View view, Findings& findings) {
    const auto score = Decimal::parse(view.text());
    const bool number = view.is(Kind::integer) || view.is(Kind::number);
    if (number && score && *Decimal::parse("1") <= *score && *score <= *Decimal::parse("5")) return;
    const auto message = phrase(
        {"the score of {0}: found {1}, expected a number from 1 to 5", "{0} 的分值：实际为 {1}，应为 1 到 5 的数"},
        quoted(view.key()), shown_with_type(view));
    findings.push_back(at(view, error(k_invalid, message)));
}

}  // namespace

Phrase phrase_of(View view) {
    if (view.is(Kind::string)) return Phrase::same(view.text());
    const std::string_view en = view.find("en").text();
    const std::string_view zh = view.find("zh").text();
    return {std::string(en.empty() ? zh : en), std::string(zh.empty() ? en : zh)};
}

Phrase label_in(View schema) { return phrase_of(schema.find("x-label")); }

Phrase value_label_in(View schema, std::string_view value) { return phrase_of(schema.find("x-labels").find(value)); }

void check_annotations(View schema, Findings& findings) {
    for (const View member : schema) {
        const std::string_view key = member.key();
        if (!key.starts_with("x-")) continue;
        if (key == "x-label" || key == "x-help") want_bilingual(member, findings);
        if (key == "x-labels" || key == "x-scores") want_values(schema, member, findings);
        for (const View one : member) {
            if (key == "x-labels") want_bilingual(one, findings);
            if (key == "x-scores") want_score(one, findings);
        }
        if (std::find(k_flags.begin(), k_flags.end(), key) != k_flags.end()) want_flag(member, findings);
    }
}

}  // namespace plaint::schema
