// Reporting: the messages about single values.
#include "base/unicode.hpp"
#include "schema/annotations.hpp"
#include "schema/codes.hpp"
#include "schema/describe.hpp"
#include "schema/reporter.hpp"

#include <algorithm>

namespace plaint::schema {

using data::Kind;
using data::Mark;
using data::View;

namespace {

Phrase mismatch(const Phrase& subject, const Phrase& found, const Phrase& expected) {
    return phrase({"{0}: found {1}, expected {2}", "{0}：实际为{1}，应为{2}"}, subject, led(found), led(expected));
}

/// Words that YAML 1.1 took for truth values, and what they meant.
std::string_view truth_meant(std::string_view word) {
    const std::string folded = fold(word);
    for (const std::string_view yes : {"yes", "on", "y", "true", "是"}) {
        if (folded == yes) return "true";
    }
    for (const std::string_view no : {"no", "off", "n", "false", "否"}) {
        if (folded == no) return "false";
    }
    return {};
}

Kind kind_of_plain(std::string_view text) {
    const auto number = Decimal::parse(text);
    if (!number) return Kind::string;
    return number->is_integral() ? Kind::integer : Kind::number;
}

/// What makes a scalar of a type out of a scalar of another: quotes put or left out.
Phrase type_hint(View view, Types expected) {
    const std::string_view text = view.text();
    if (!view.is(Kind::string)) {
        const bool quotable = (expected & k_string) != 0 && view.is_scalar() && !view.is(Kind::null);
        if (!quotable) return {};
        return phrase({"write \"{0}\" in quotes, so that it is text", "请加引号写成 \"{0}\"，使其成为文本"}, text);
    }
    if ((expected & k_boolean) != 0 && !truth_meant(text).empty()) {
        return phrase({"write {0} without quotes", "请写 {0}，不加引号"}, truth_meant(text));
    }
    const Kind plain = kind_of_plain(text);
    const bool is_number = (plain == Kind::integer && (expected & k_integer) != 0) ||
                           (plain != Kind::string && (expected & k_number) != 0);
    if (!is_number) return {};
    return phrase({"write {0} without quotes, so that it is a number", "请去掉引号写成 {0}，使其成为数字"}, text);
}

/// The same without the scalar.
Phrase quotes_hint(View view) {
    return view.is(Kind::string) ? Text{"write it without quotes", "请去掉引号"}
                                 : Text{"write it in quotes, so that it is text", "请加引号，使其成为文本"};
}

Phrase bound_words(Op op, std::string_view bound) {
    switch (op) {
        case Op::minimum:
            return phrase({"at least {0}", "不小于 {0} 的数"}, bound);
        case Op::exclusive_minimum:
            return phrase({"more than {0}", "大于 {0} 的数"}, bound);
        case Op::maximum:
            return phrase({"at most {0}", "不大于 {0} 的数"}, bound);
        case Op::exclusive_maximum:
            return phrase({"less than {0}", "小于 {0} 的数"}, bound);
        default:
            return phrase({"a multiple of {0}", "{0} 的倍数"}, bound);
    }
}

}  // namespace

void Reporter::say_never(const Place& place) {
    const auto message = phrase({"{0}: found {1}, but nothing may stand here", "{0}：实际为{1}，但此处不允许任何内容"},
                                subject(place), led(found(place)));
    add(place, place.view, error(k_false, message, Text{"remove it", "请删除"}), Mark::key);
}

void Reporter::say_type(const Place& place, Types types) {
    const auto message = mismatch(subject(place), found_with_type(place), type_names(types));
    Phrase hint = type_hint(place.view, types);
    if (!hint.empty() && is_personal(place)) hint = quotes_hint(place.view);
    if (place.view.is_scalar() && !place.view.is(Kind::string)) {
        // Quotes help nobody where the text would not do either: the place's own help does.
        const data::Document quoted = data::Document::of(std::string(place.view.text()));
        if (!m_acceptor.accepts(place.sub, quoted.root())) hint = {};
    }
    add(place, place.view, error(k_type, message, hint));
}

void Reporter::say_value(const Place& place, std::span<const View> values, const Code& code) {
    const View labels = annotation(place, "x-labels");
    std::vector<Phrase> words;
    for (const View value : values) words.push_back(value_words(value, labels));
    const Phrase expected = one_of(words);
    const bool only_style = std::any_of(values.begin(), values.end(), [&](View value) {
        return value.is(Kind::string) && !place.view.is(Kind::string) && value.text() == place.view.text();
    });
    const bool tells = is_personal(place);
    const Phrase hint = tells ? Phrase{} : only_style ? type_hint(place.view, k_string) : value_hint(place, values);
    add(place, place.view, error(code, mismatch(subject(place), found(place), expected), hint));
}

void Reporter::say_bound(const Place& place, const Rule& rule) {
    const auto message = mismatch(subject(place), found(place), bound_words(rule.op, rule.keyword.text()));
    add(place, place.view, error(k_range, message));
}

void Reporter::say_length(const Place& place, const Rule& rule) {
    if (place.view.text().empty()) {
        const auto message = phrase({"{0} is empty, expected text", "{0}为空，应填写文本"}, trailed(subject(place)));
        return add(place, place.view, error(k_length, message));
    }
    const Phrase expected = rule.op == Op::min_length ? phrase({"at least {0}", "至少 {0} 个"}, rule.count)
                                                      : phrase({"at most {0}", "最多 {0} 个"}, rule.count);
    const auto message = phrase({"{0}: found {1} characters, expected {2}", "{0}：实际有 {1} 个字符，应为{2}"},
                                subject(place), character_count(place.view.text()), expected);
    add(place, place.view, error(k_length, message));
}

void Reporter::say_count(const Place& place, const Rule& rule) {
    const bool is_list = place.view.is(Kind::sequence);
    const bool is_least = rule.op == Op::min_items || rule.op == Op::min_properties;
    const Phrase bound = is_least ? phrase({"at least {0}", "至少 {0} 个"}, rule.count)
                                  : phrase({"at most {0}", "最多 {0} 个"}, rule.count);
    Phrase message =
        phrase({"{0}: found {1}, expected {2}", "{0}：实际为{1}，应为{2}"}, subject(place), led(found(place)), bound);
    if (is_least && rule.count == 1) {
        message = is_list ? phrase({"{0} is empty, expected at least one item", "{0}为空，应至少有一项"},
                                   trailed(subject(place)))
                          : phrase({"{0} is empty, expected at least one field", "{0}为空，应至少有一个字段"},
                                   trailed(subject(place)));
    }
    add(place, place.view, error(is_list ? k_items : k_members, message), Mark::key);
}

void Reporter::say_pattern(const Place& place, const Rule& rule) {
    const Pattern& pattern = *m_program.patterns[rule.index];
    // A runaway expression is reported once, as the limit it broke.
    if (pattern.match(place.view.text()) == Match::exceeded) return;
    const auto expected = phrase({"text of the form {0}", "符合 {0} 的文本"}, quoted(rule.keyword.text()));
    add(place, place.view, error(k_pattern, mismatch(subject(place), found(place), expected)));
}

void Reporter::say_format(const Place& place, const Rule& rule) {
    const Phrase expected = describe(static_cast<Format>(rule.index));
    add(place, place.view, error(k_format, mismatch(subject(place), found(place), expected)));
}

void Reporter::say_repeated(const Place& place) {
    const View item = repeated_item(place.view);
    const auto message =
        phrase({"{0}: {1} stands there twice, expected each item once", "{0}：{1}重复出现，每一项只能出现一次"},
               subject(place), is_personal(place) ? Phrase(Text{"one item", "有一项"}) : trailed(shown(item)));
    add(place, item, error(k_unique, message, Text{"remove one of the two", "请删除其中之一"}));
}

void Reporter::say_contains(const Place& place, const Rule& rule) {
    Phrase wanted = Text{"one that the schema describes", "模式所描述的项目"};
    if (const Enumeration* words = enumeration_of(rule.index)) {
        const View labels = annotation(place, "x-labels");
        std::vector<Phrase> all;
        for (const View value : words->values) all.push_back(value_words(value, labels));
        wanted = one_of(all);
    }
    const auto message = phrase({"{0}: none of the {1} items is {2}", "{0}：{1} 个项目中没有{2}"}, subject(place),
                                place.view.size(), led(wanted));
    add(place, place.view, error(k_items, message), Mark::key);
}

void Reporter::say_negation(const Place& place, const Rule& rule) {
    const View banned = m_program.subs[m_program.target(rule.index)].source;
    const View names = banned.size() == 1 ? banned.find("required") : View{};
    if (names.size() == 1) {
        const View member = place.view.find(names.at(std::size_t{0}).text());
        const auto message = phrase({"field {0} may not be given here", "此处不允许填写字段 {0}"},
                                    labelled_field(place, place.view.path() / member.key()));
        return add(place, member, error(k_not, message, Text{"remove it", "请删除"}), Mark::key);
    }
    const auto message = phrase({"{0}: found {1}, which is ruled out here", "{0}：实际为{1}，此处不允许"},
                                subject(place), led(found(place)));
    const View words = banned.find("description") ? banned.find("description") : banned.find("title");
    const Phrase hint = words ? phrase({"ruled out is: {0}", "被禁止的是：{0}"}, words.text()) : Phrase{};
    add(place, place.view, error(k_not, message, hint));
}

}  // namespace plaint::schema
