#include "expr/check.hpp"

#include "base/nearest.hpp"
#include "base/unicode.hpp"
#include "expr/codes.hpp"
#include "expr/literal.hpp"
#include "expr/names.hpp"
#include "expr/parser.hpp"
#include "expr/sorts.hpp"
#include "time/zone.hpp"

#include <algorithm>

namespace plaint::expr {

namespace {

/// The choice that a text means, by word or label.
std::optional<std::string> choice_of(const schema::Field* field, std::string_view typed) {
    return schema::choose(field->choices.empty() ? *item_of(field) : *field, typed);
}

const std::vector<schema::Choice>& choices_of(const schema::Field* field) {
    return field->choices.empty() ? item_of(field)->choices : field->choices;
}

class Checker {
public:
    Checker(const schema::Fields& fields, std::string_view text, std::string_view name)
        : m_fields(fields), m_text(text), m_name(name), m_names(fields) {}

    Findings take() { return std::move(m_findings); }

    void condition(Node& node) {
        switch (node.kind) {
            case Node::Kind::compare:
                comparison(node);
                return;
            case Node::Kind::presence:
                operand(node.operands[0]);
                return;
            case Node::Kind::predicate:
                return;
            case Node::Kind::some:
            case Node::Kind::every:
                operand(node.operands[0]);
                list(node.operands[0]);
                inside(node.operands[0], node.parts[0]);
                return;
            default:
                for (Node& part : node.parts) condition(part);
        }
    }

private:
    void add(const Code& code, Span span, Phrase message, Phrase hint = {}) {
        m_findings.push_back(placed(error(code, std::move(message), std::move(hint)), m_text, span, m_name));
    }

    void inside(const Operand& list, Node& condition_of_entry) {
        m_names.enter(list);
        condition(condition_of_entry);
        m_names.leave();
    }

    void operand(Operand& operand) {
        switch (operand.kind) {
            case Operand::Kind::item:
                item(operand);
                return;
            case Operand::Kind::path:
                named(operand);
                return;
            case Operand::Kind::last:
                named(operand);
                if (!operand.rest.empty() || operand.field != nullptr) last(operand);
                return;
            case Operand::Kind::count:
                named(operand);
                list(operand);
                for (Node& filter : operand.filter) inside(operand, filter);
                return;
            case Operand::Kind::sum:
                sum(operand);
                return;
            case Operand::Kind::days:
                for (Operand& each : operand.terms) term(each, Sort::moment);
                return;
            case Operand::Kind::calculation:
                calculation(operand);
                return;
            default:
                return;
        }
    }

    void sum(Operand& operand) {
        named(operand);
        list(operand);
        m_names.enter(operand);
        term(operand.terms[0], Sort::number);
        for (Node& filter : operand.filter) condition(filter);
        m_names.leave();
    }

    void calculation(Operand& operand) {
        const bool shift = operand.terms[1].kind == Operand::Kind::duration;
        term(operand.terms[0], shift ? Sort::moment : Sort::number);
        if (!shift) term(operand.terms[1], Sort::number);
    }

    /// An operand that is calculated with.
    void term(Operand& term, Sort wanted) {
        const std::size_t known = m_findings.size();
        operand(term);
        if (m_findings.size() > known) return;
        const Sort sort = sort_of(term);
        if (sort != wanted && sort != Sort::unknown) {
            Phrase hint;
            if (wanted == Sort::number && sort == Sort::moment)
                hint =
                    Text("Write days(FROM, TO) for the days between two dates", "两个日期相差的天数请写 days(起, 止)");
            return add(k_type, term.span,
                       phrase({"`{0}` is {1}; here {2} is needed", "`{0}` 是{1}，此处需要{2}"}, printable(text(term)),
                              name_of(sort), name_of(wanted)),
                       std::move(hint));
        }
        if (!has_many(term)) return;
        add(k_type, term.span, phrase({"`{0}` may have several values", "`{0}` 可能有多个值"}, printable(text(term))),
            phrase({"Add them up with sum(LIST, VALUE), or take last(LIST)",
                    "请用 sum(列表, 数值) 求和，或取 last(列表)"}));
    }

    [[nodiscard]] std::string text(const Operand& operand) const {
        return std::string(m_text.substr(operand.span.begin, operand.span.end - operand.span.begin));
    }

    /// Whether a path goes through a list that no sum or count stands for.
    [[nodiscard]] bool has_many(const Operand& operand) const {
        if (operand.kind != Operand::Kind::path) return false;
        const std::size_t known = operand.from == Operand::From::item ? m_names.list()->full.size() : 0;
        for (data::Path path = operand.full; path.size() > known; path = path.parent()) {
            if (std::holds_alternative<std::size_t>(path.back())) return false;
            const schema::Field* field = m_fields.find(path);
            if (field != nullptr && field->shape == schema::Shape::list) return true;
        }
        return false;
    }

    void item(Operand& operand) {
        if (m_names.list() == nullptr) {
            add(k_unknown_field, operand.span,
                phrase({"`$item` is only known inside any, all and count", "`$item` 只能用在 any、all 和 count 之内"}));
            return;
        }
        operand.full = m_names.list()->full;
        operand.field = item_of(m_names.list()->field);
    }

    void list(const Operand& operand) {
        const schema::Field* field = operand.field;
        if (field == nullptr || field->shape == schema::Shape::list || field->shape == schema::Shape::any) return;
        add(k_type, operand.span,
            phrase({"`{0}` is no list, so it has no entries", "`{0}` 不是列表，没有条目"}, operand.path.str()));
    }

    void last(const Operand& operand) {
        const schema::Field* field = m_fields.find(
            data::Path({operand.full.begin(), operand.full.end() - static_cast<std::ptrdiff_t>(operand.rest.size())}));
        if (field == nullptr || field->shape == schema::Shape::list || field->shape == schema::Shape::any) return;
        add(k_type, operand.span,
            phrase({"`{0}` is no list, so it has no last entry", "`{0}` 不是列表，没有最后一条"}, operand.path.str()));
    }

    /// Finds the field that a name means: one of the list's entries first, then one of the record.
    void named(Operand& operand) {
        if (m_names.bind(operand) || m_names.bind_label(operand)) return;
        const std::string written = Names::written(operand).str();
        Phrase hint = Text("`plaint schema --fields` lists the fields", "`plaint schema --fields` 可列出字段");
        if (const auto near = nearest(written, m_names.known()))
            hint = phrase({"Did you mean `{0}`?", "是否想写 `{0}`？"}, *near);
        const bool in_list = m_names.list() != nullptr;
        Phrase message = in_list ? phrase({"entries of `{1}` have no field `{0}`, nor has the record",
                                           "`{1}` 的条目和记录中都没有字段 `{0}`"},
                                          printable(written), m_names.list()->full.str())
                                 : phrase({"records have no field `{0}`", "记录中没有字段 `{0}`"}, printable(written));
        add(k_unknown_field, operand.span, std::move(message), std::move(hint));
    }

    void comparison(Node& node) {
        Operand& left = node.operands[0];
        operand(left);
        if (sort_of(left) == Sort::group) return refuse_group(left);
        for (std::size_t i = 1; i < node.operands.size(); ++i) {
            Operand& right = node.operands[i];
            if (right.kind == Operand::Kind::literal && !becomes_path(right, left)) {
                value(right, left, node.op);
                continue;
            }
            operand(right);
            if (sort_of(right) == Sort::group) {
                refuse_group(right);
            } else if (left.kind == Operand::Kind::literal) {
                value(left, right, node.op);
            } else {
                pair(left, right, node.op);
            }
        }
    }

    void refuse_group(const Operand& operand) {
        add(k_type, operand.span,
            phrase({"`{0}` is a group of fields and has no value of its own", "`{0}` 是字段分组，本身没有值"},
                   operand.full.str()),
            phrase({"Compare one of its fields, or count its entries", "请比较其中的某个字段，或统计其条目数"}));
    }

    /// A word on the right that is no choice of the left side may be a field.
    bool becomes_path(Operand& right, const Operand& left) {
        if (right.literal.form != Literal::Form::word) return false;
        if (sort_of(left) == Sort::choice && choice_of(left.field, right.literal.text)) return false;
        const auto path = data::Path::parse(right.literal.text);
        if (!path) return false;
        Operand candidate = right;
        candidate.kind = Operand::Kind::path;
        candidate.path = *path;
        if (!m_names.bind(candidate) || sort_of(candidate) == Sort::group) return false;
        right = std::move(candidate);
        return true;
    }

    void pair(const Operand& left, const Operand& right, Op op) {
        const Sort a = sort_of(left);
        const Sort b = sort_of(right);
        if (is_order(op) && (!ordered(left, a) || !ordered(right, b))) return;
        const auto texts = [](Sort sort) { return sort == Sort::text || sort == Sort::choice; };
        const bool fit = a == b || a == Sort::unknown || b == Sort::unknown || (texts(a) && texts(b));
        if (!fit && affirmed(op) != Op::contains) mismatch(right, b, left, a);
    }

    bool ordered(const Operand& operand, Sort sort) {
        if (sort != Sort::choice && sort != Sort::boolean) return true;
        add(k_type, operand.span,
            phrase({"`{0}` is {1}; these have no order", "`{0}` 是{1}，没有大小之分"}, operand.full.str(),
                   name_of(sort)),
            phrase({"Use `=`, `!=` or `in`", "请用 `=`、`!=` 或 `in`"}));
        return false;
    }

    void mismatch(const Operand& found, Sort found_sort, const Operand& against, Sort wanted, Phrase hint = {}) {
        const std::string written(m_text.substr(found.span.begin, found.span.end - found.span.begin));
        add(k_type, found.span,
            phrase({"`{0}` is {1}, so it cannot be compared with {2} `{3}`", "`{0}` 是{1}，不能与{2} `{3}` 比较"},
                   against.full.empty() || is_figure(against.kind) ? Phrase::same(text(against))
                                                                   : Phrase::same(against.full.str()),
                   name_of(wanted), name_of(found_sort), printable(written)),
            std::move(hint));
    }

    /// A written value against the field it is compared with.
    void value(Operand& value, const Operand& against, Op op) {
        const Sort sort = sort_of(against);
        if (is_order(op) && !ordered(against, sort)) return;
        // An empty text asks whether there is a value, whatever its kind.
        if (affirmed(op) == Op::contains || (value.literal.text.empty() && !is_order(op))) {
            value.literal = as_text(std::move(value.literal));
            return;
        }
        if (sort == Sort::choice) choice(value, against);
        if (sort == Sort::text) value.literal = as_text(std::move(value.literal));
        if (sort == Sort::number && value.literal.form != Literal::Form::number) {
            mismatch(value, sort_of(value), against, sort);
        }
        if (sort == Sort::boolean) boolean(value, against);
        if (sort == Sort::moment) moment(value, against);
    }

    void choice(Operand& value, const Operand& against) {
        const auto word = choice_of(against.field, value.literal.text);
        if (word) {
            value.literal = as_text(std::move(value.literal));
            value.literal.text = *word;
            return;
        }
        add(k_unknown_value, value.span,
            phrase({"`{0}` is no choice of `{1}`", "`{0}` 不是 `{1}` 的选项"}, printable(value.literal.text),
                   against.full.str()),
            suggestion(value.literal.text, choices_of(against.field)));
    }

    static Phrase suggestion(const std::string& written, const std::vector<schema::Choice>& choices) {
        constexpr std::size_t k_most_listed = 12;
        std::vector<std::string> spellings;
        Phrase listed;
        for (const schema::Choice& choice : choices) {
            spellings.insert(spellings.end(), {choice.value, choice.label.en, choice.label.zh});
            if (&choice - choices.data() >= static_cast<std::ptrdiff_t>(k_most_listed)) continue;
            listed.en += (listed.en.empty() ? "" : ", ") + choice.value;
            listed.zh += (listed.zh.empty() ? "" : "、") + choice.value + "（" + choice.label.zh + "）";
        }
        if (const auto near = nearest(written, spellings)) {
            return phrase({"Did you mean `{0}`?", "是否想写 `{0}`？"}, *near);
        }
        if (choices.size() > k_most_listed) return phrase({"Choices: {0}, …", "可选：{0}等"}, listed);
        return phrase({"Choices: {0}", "可选：{0}"}, listed);
    }

    void boolean(Operand& value, const Operand& against) {
        const std::string& text = value.literal.folded;
        const bool yes = text == "true" || text == "yes" || text == "是";
        if (!yes && text != "false" && text != "no" && text != "否") {
            return mismatch(value, sort_of(value), against, Sort::boolean,
                            phrase({"Write true or false", "请写 true 或 false"}));
        }
        value.literal = as_text(std::move(value.literal));
        value.literal.text = yes ? "true" : "false";
    }

    void moment(Operand& value, const Operand& against) {
        Literal& literal = value.literal;
        if (literal.moment) return;
        const time::Instant any_time;
        const bool typed =
            literal.form != Literal::Form::number && (time::parse_day(literal.text, time::Zone::utc(), any_time) ||
                                                      time::parse_moment(literal.text, time::Zone::utc(), any_time));
        if (!typed) {
            return mismatch(value, sort_of(value), against, Sort::moment,
                            phrase({"Write for example 2026-03-01, today, -7d or \"2026-03-01 09:00\"",
                                    "例如写 2026-03-01、today、-7d 或 \"2026-03-01 09:00\""}));
        }
        literal.moment = TypedMoment{};
        literal.form = Literal::Form::moment;
    }

    const schema::Fields& m_fields;
    std::string_view m_text;
    std::string_view m_name;
    Findings m_findings;
    Names m_names;
};

void assume_path(Operand& operand, Operand::From from) {
    const bool dotted = operand.kind == Operand::Kind::literal && operand.literal.form == Literal::Form::word &&
                        operand.literal.text.find('.') != std::string::npos;
    const auto path = dotted ? data::Path::parse(operand.literal.text) : std::nullopt;
    if (!path) return;
    operand.kind = Operand::Kind::path;
    operand.from = from;
    operand.path = *path;
    operand.full = *path;
}

void assume(Node& node, Operand::From from) {
    const bool quantified = node.kind == Node::Kind::some || node.kind == Node::Kind::every;
    for (Node& part : node.parts) assume(part, quantified ? Operand::From::item : from);
    for (Operand& operand : node.operands) {
        for (Node& filter : operand.filter) assume(filter, Operand::From::item);
        if (&operand != node.operands.data()) assume_path(operand, from);
    }
}

}  // namespace

Findings check(Node& node, const schema::Fields& fields, std::string_view text, std::string_view name) {
    Checker checker(fields, text, name);
    checker.condition(node);
    return checker.take();
}

void assume(Node& node) { assume(node, Operand::From::record); }

}  // namespace plaint::expr
