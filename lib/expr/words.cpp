#include "expr/words.hpp"

#include "base/unicode.hpp"
#include "expr/calculate.hpp"
#include "expr/evaluate.hpp"

#include <algorithm>
#include <array>

namespace plaint::expr {

namespace {

constexpr std::size_t k_widest_value = 60;

/// How an operator reads; {0} is the field, {1} the value.
struct Wording {
    Op op;
    Text plain;
    Text of_time;
};

constexpr std::array<Wording, 10> k_wordings{{
    {Op::equal, {"{0} is {1}", "{0} 为 {1}"}, {"{0} is {1}", "{0} 为 {1}"}},
    {Op::unequal, {"{0} is not {1}", "{0} 不为 {1}"}, {"{0} is not {1}", "{0} 不为 {1}"}},
    {Op::less, {"{0} is less than {1}", "{0} 小于 {1}"}, {"{0} is before {1}", "{0} 早于 {1}"}},
    {Op::at_most, {"{0} is at most {1}", "{0} 不大于 {1}"}, {"{0} is not after {1}", "{0} 不晚于 {1}"}},
    {Op::more, {"{0} is more than {1}", "{0} 大于 {1}"}, {"{0} is after {1}", "{0} 晚于 {1}"}},
    {Op::at_least, {"{0} is at least {1}", "{0} 不小于 {1}"}, {"{0} is not before {1}", "{0} 不早于 {1}"}},
    {Op::contains, {"{0} contains {1}", "{0} 包含 {1}"}, {"{0} contains {1}", "{0} 包含 {1}"}},
    {Op::lacks, {"{0} does not contain {1}", "{0} 不包含 {1}"}, {"{0} does not contain {1}", "{0} 不包含 {1}"}},
    {Op::in, {"{0} is {1}", "{0} 为 {1}"}, {"{0} is {1}", "{0} 为 {1}"}},
    {Op::not_in, {"{0} is not {1}", "{0} 不为 {1}"}, {"{0} is not {1}", "{0} 不为 {1}"}},
}};

constexpr Op opposite_of(Op op) {
    switch (op) {
        case Op::equal:
            return Op::unequal;
        case Op::unequal:
            return Op::equal;
        case Op::less:
            return Op::at_least;
        case Op::at_most:
            return Op::more;
        case Op::more:
            return Op::at_most;
        case Op::at_least:
            return Op::less;
        case Op::contains:
            return Op::lacks;
        case Op::lacks:
            return Op::contains;
        case Op::in:
            return Op::not_in;
        case Op::not_in:
            break;
    }
    return Op::in;
}

Phrase harmless(std::string_view text) { return Phrase::same(printable(fit(text, k_widest_value))); }

Phrase span(const Duration& duration) {
    if (duration.months != 0) return phrase({"{0} months", "{0} 个月"}, duration.months);
    if (duration.days != 0) return phrase({"{0} days", "{0} 天"}, duration.days);
    return {time::format_span_en(duration.seconds), time::format_span_zh(duration.seconds)};
}

Phrase yes_or_no(std::string_view text) {
    return text.starts_with('t') || text.starts_with('T') ? Phrase(Text("yes", "是")) : Phrase(Text("no", "否"));
}

bool about_time(const Node& node) { return std::any_of(node.operands.begin(), node.operands.end(), gives_moment); }

/// `count(x) >= 1`, `count(x) > 0`, `count(x) != 0`, and denied `count(x) = 0`, … ask for any entry at all.
std::optional<Sense> asks_for_entries(const Node& node) {
    if (node.operands.size() != 2 || node.operands[0].kind != Operand::Kind::count) return std::nullopt;
    const Operand& right = node.operands[1];
    if (right.kind != Operand::Kind::literal) return std::nullopt;
    const bool none = right.literal.text == "0";
    const bool one = right.literal.text == "1";
    if ((one && node.op == Op::at_least) || (none && (node.op == Op::more || node.op == Op::unequal))) {
        return Sense::affirmed;
    }
    if ((one && node.op == Op::less) || (none && (node.op == Op::equal || node.op == Op::at_most))) {
        return Sense::denied;
    }
    return std::nullopt;
}

}  // namespace

Phrase join(const std::vector<Phrase>& phrases, Joint joint) {
    Phrase joined;
    for (std::size_t i = 0; i < phrases.size(); ++i) {
        const bool last = i + 1 == phrases.size();
        const bool comma = joint == Joint::listing || (joint == Joint::values && !last);
        const Phrase between = comma                      ? Phrase(", ", "、")
                               : joint == Joint::and_then ? Phrase(" and ", " 且 ")
                                                          : Phrase(" or ", " 或 ");
        if (i > 0) {
            joined.en += between.en;
            joined.zh += between.zh;
        }
        joined.en += phrases[i].en;
        joined.zh += phrases[i].zh;
    }
    return joined;
}

Phrase Words::label(const Operand& operand) const { return label(operand.full, operand.from); }

Phrase Words::label(const data::Path& path, Operand::From from) const {
    const schema::Field* field = m_fields.find(path);
    if (field == nullptr) return Phrase::same(printable(path.str()));
    // Of an entry, the sentence names the list already.
    if (path.size() < 2 || from == Operand::From::item || !is_shared(field->label)) return field->label;
    const schema::Field* group = m_fields.find(path.parent());
    return group != nullptr ? phrase({"{0} / {1}", "{0} / {1}"}, group->label, field->label) : field->label;
}

/// Whether several fields have the label, so that it says too little alone.
bool Words::is_shared(const Phrase& label) const {
    std::size_t count = 0;
    for (const std::string& name : m_fields.names()) {
        const schema::Field* field = m_fields.find(name);
        if (field != nullptr && (field->label.en == label.en || field->label.zh == label.zh)) ++count;
    }
    return count > 1;
}

Phrase Words::subject(const Operand& operand) const {
    switch (operand.kind) {
        case Operand::Kind::item:
            return Text("the entry", "该条目");
        case Operand::Kind::variable:
            return operand.field != nullptr ? operand.field->label : Phrase::same("$" + operand.name);
        case Operand::Kind::literal:
            return literal(operand.literal, operand);
        case Operand::Kind::path:
            return label(operand);
        case Operand::Kind::last:
            break;
        case Operand::Kind::sum:
        case Operand::Kind::days:
        case Operand::Kind::calculation:
        case Operand::Kind::duration:
            return calculated(operand);
        case Operand::Kind::count:
            if (operand.filter.empty()) return phrase({"the number of {0}", "{0} 的条数"}, label(operand));
            return phrase({"the number of {0} where {1}", "满足“{1}”的 {0} 条数"}, label(operand),
                          condition(operand.filter[0], Sense::affirmed));
    }
    data::Path list({operand.full.begin(), operand.full.end() - static_cast<std::ptrdiff_t>(operand.rest.size())});
    if (operand.rest.empty()) return phrase({"the last of {0}", "{0} 的最后一条"}, label(list, operand.from));
    return phrase({"{1} of the last of {0}", "{0} 最后一条的 {1}"}, label(list, operand.from),
                  label(operand.full, Operand::From::item));
}

Phrase Words::calculated(const Operand& operand) const {
    if (operand.kind == Operand::Kind::duration) return span(operand.duration);
    if (operand.kind == Operand::Kind::days) {
        return phrase({"the days from {0} to {1}", "{0} 至 {1} 的天数"}, term(operand.terms[0]),
                      term(operand.terms[1]));
    }
    if (operand.kind == Operand::Kind::sum) {
        const Phrase sum = phrase({"the sum of {1} in {0}", "{0} 的 {1} 合计"}, label(operand), term(operand.terms[0]));
        if (operand.filter.empty()) return sum;
        return phrase({"{0} where {1}", "{0}（满足“{1}”）"}, sum, condition(operand.filter[0], Sense::affirmed));
    }
    return phrase({"{0} {1} {2}", "{0} {1} {2}"}, term(operand.terms[0]), std::string(1, operand.sign),
                  term(operand.terms[1]));
}

/// A part of a calculation; one that is itself calculated stands in parentheses.
Phrase Words::term(const Operand& operand) const {
    if (operand.kind == Operand::Kind::literal) return literal(operand.literal, operand);
    const bool nested = operand.kind == Operand::Kind::calculation;
    return nested ? phrase({"({0})", "（{0}）"}, calculated(operand)) : subject(operand);
}

Phrase Words::condition(const Node& node, Sense sense) const {
    switch (node.kind) {
        case Node::Kind::negation:
            return condition(node.parts[0], opposite(sense));
        case Node::Kind::compare:
            return comparison(node, sense);
        case Node::Kind::presence:
            return presence(node.operands[0], sense);
        case Node::Kind::some:
        case Node::Kind::every:
            return quantified(node, sense);
        case Node::Kind::predicate:
            return predicate(node, sense);
        default:
            break;
    }
    std::vector<Phrase> parts;
    for (const Node& each : node.parts) parts.push_back(part(each, sense));
    const bool all = (node.kind == Node::Kind::all_of) == (sense == Sense::affirmed);
    return join(parts, all ? Joint::and_then : Joint::or_else);
}

Phrase Words::predicate(const Node& node, Sense sense) const {
    const std::string& name = node.operands[0].name;
    if (m_scope.beyond == nullptr) return Phrase::same(node.word + "(" + name + ")");
    return sense == Sense::affirmed ? m_scope.beyond->says(node.word, name) : m_scope.beyond->denies(node.word, name);
}

/// A part of a longer sentence; what is itself joined stands in parentheses.
Phrase Words::part(const Node& node, Sense sense) const {
    const Node* inner = &node;
    while (inner->kind == Node::Kind::negation) inner = &inner->parts.front();
    const bool joined = inner->kind == Node::Kind::all_of || inner->kind == Node::Kind::any_of;
    return joined ? phrase({"({0})", "（{0}）"}, condition(node, sense)) : condition(node, sense);
}

Phrase Words::comparison(const Node& node, Sense sense) const {
    const Operand& left = node.operands[0];
    if (const auto entries = asks_for_entries(node)) {
        return counted(left, *entries == sense ? Sense::affirmed : Sense::denied);
    }
    const bool blank = node.operands[1].kind == Operand::Kind::literal && node.operands[1].literal.text.empty();
    if (blank && affirmed(node.op) == Op::equal) {
        const bool wants_blank = (node.op == Op::equal) == (sense == Sense::affirmed);
        return presence(left, wants_blank ? Sense::denied : Sense::affirmed);
    }
    std::vector<Phrase> values;
    for (std::size_t i = 1; i < node.operands.size(); ++i) values.push_back(value(node.operands[i], left));
    const Op op = sense == Sense::affirmed ? node.op : opposite_of(node.op);
    const auto wording =
        std::find_if(k_wordings.begin(), k_wordings.end(), [&](const Wording& w) { return w.op == op; });
    return phrase(about_time(node) ? wording->of_time : wording->plain, subject(left), join(values, Joint::values));
}

Phrase Words::presence(const Operand& operand, Sense sense) const {
    const schema::Field* field = item_of(operand.field);
    const bool entries = operand.kind == Operand::Kind::path && field != operand.field && field != nullptr &&
                         field->shape == schema::Shape::group;
    if (operand.kind == Operand::Kind::count || entries) return counted(operand, sense);
    const bool boolean = field != nullptr && field->shape == schema::Shape::boolean;
    if (sense == Sense::affirmed) {
        return boolean ? phrase({"{0} is yes", "{0} 为 是"}, subject(operand))
                       : phrase({"{0} is filled in", "{0} 已填写"}, subject(operand));
    }
    return boolean ? phrase({"{0} is not yes", "{0} 不为 是"}, subject(operand))
                   : phrase({"{0} is blank", "{0} 为空"}, subject(operand));
}

Phrase Words::counted(const Operand& operand, Sense sense) const {
    const bool some = sense == Sense::affirmed;
    const Phrase list = label(operand);
    if (operand.filter.empty()) {
        return some ? phrase({"{0} has an entry", "{0} 至少有一条"}, list)
                    : phrase({"{0} has no entry", "{0} 没有条目"}, list);
    }
    const Phrase filter = condition(operand.filter[0], Sense::affirmed);
    return some ? phrase({"{0} has an entry where {1}", "{0} 中至少有一条满足“{1}”"}, list, filter)
                : phrase({"{0} has no entry where {1}", "{0} 中没有任何一条满足“{1}”"}, list, filter);
}

Phrase Words::quantified(const Node& node, Sense sense) const {
    const Phrase list = label(node.operands[0]);
    const bool some = node.kind == Node::Kind::some;
    if (some && sense == Sense::denied) {
        return phrase({"{0} has no entry where {1}", "{0} 中没有任何一条满足“{1}”"}, list,
                      condition(node.parts[0], Sense::affirmed));
    }
    const Phrase entry = condition(node.parts[0], sense);
    return some || sense == Sense::denied
               ? phrase({"{0} has an entry where {1}", "{0} 中至少有一条满足“{1}”"}, list, entry)
               : phrase({"in every entry of {0}, {1}", "{0} 的每一条均满足“{1}”"}, list, entry);
}

Phrase Words::value(const Operand& operand, const Operand& against) const {
    if (operand.kind == Operand::Kind::literal) return literal(operand.literal, against);
    if (operand.kind != Operand::Kind::variable) return subject(operand);
    std::vector<Phrase> values;
    for (const auto& [name, texts] : m_scope.variables) {
        if (name != operand.name) continue;
        for (const std::string& text : texts) values.push_back(harmless(text));
    }
    return values.empty() ? subject(operand) : join(values, Joint::values);
}

Phrase Words::literal(const Literal& literal, const Operand& against) const {
    if (!literal.moment) {
        const schema::Field* field =
            against.kind == Operand::Kind::variable ? against.field : m_fields.find(against.full);
        return fact(Fact{data::Kind::string, literal.text, nullptr, true, nullptr}, field);
    }
    const auto period = period_of(*literal.moment, literal.text, m_scope);
    if (!period) return harmless(literal.text);
    if (period->day) return Phrase::same(time::format(*period->day));
    return Phrase::same(time::format_short(m_scope.zone.localized({period->begin, 0})));
}

Phrase Words::fact(const Fact& fact, const schema::Field* field) const {
    if (field != nullptr) {
        const schema::Field* described = field->choices.empty() ? item_of(field) : field;
        if (described->shape == schema::Shape::boolean) return yes_or_no(fact.text);
        if (!described->choices.empty()) {
            const Phrase label = schema::label_of(*described, fact.text);
            return {printable(label.en), printable(label.zh)};
        }
    }
    if (fact.kind == data::Kind::boolean) return yes_or_no(fact.text);
    if (!fact.loose) {
        if (const auto instant = time::parse_instant(fact.text)) {
            return Phrase::same(time::format_short(m_scope.zone.localized(*instant)));
        }
    }
    return harmless(fact.text);
}

Phrase Words::found(const Operand& operand, const Context& context) const {
    const schema::Field* field = operand.kind == Operand::Kind::variable ? operand.field : m_fields.find(operand.full);
    constexpr std::size_t k_most = 5;
    std::vector<Phrase> values;
    any_fact(operand, context, [&](const Fact& each) {
        values.push_back(values.size() < k_most ? fact(each, is_calculated(operand.kind) ? nullptr : field)
                                                : Phrase::same("…"));
        return values.size() > k_most;
    });
    if (!values.empty()) return join(values, Joint::listing);
    const bool list = field != nullptr && field->shape == schema::Shape::list && operand.kind == Operand::Kind::path;
    if (const std::size_t count = list ? count_of(operand, context) : 0) {
        return phrase({"{0} entries", "共 {0} 条"}, count);
    }
    return is_present(operand, context) ? Phrase(Text("filled in", "已填写")) : Phrase(Text("nothing", "未填写"));
}

}  // namespace plaint::expr
