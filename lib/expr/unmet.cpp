#include "expr/unmet.hpp"

#include "expr/evaluate.hpp"

#include <algorithm>

namespace plaint::expr {

namespace {

class Search {
public:
    Search(const Context& context, const Words& words, std::string_view text)
        : m_context(context), m_words(words), m_text(text) {}

    std::vector<Unmet> take() { return std::move(m_found); }

    /// Collects what keeps the node from holding (or, denied, from not holding).
    void part(const Node& node, Sense sense) {
        if (holds(node, m_context) == (sense == Sense::affirmed)) return;
        if (node.kind == Node::Kind::negation) return part(node.parts[0], opposite(sense));
        const bool joined = node.kind == Node::Kind::all_of || node.kind == Node::Kind::any_of;
        const bool every_part_counts = (node.kind == Node::Kind::all_of) == (sense == Sense::affirmed);
        if (joined && every_part_counts) {
            for (const Node& each : node.parts) part(each, sense);
            return;
        }
        m_found.push_back(whole(node, sense));
    }

private:
    Unmet whole(const Node& node, Sense sense) const {
        Unmet unmet;
        unmet.span = node.span;
        unmet.condition = m_text.substr(node.span.begin, node.span.end - node.span.begin);
        unmet.expected = m_words.condition(node, sense);
        std::vector<const Operand*> subjects;
        gather(node, subjects);
        if (!subjects.empty()) unmet.path = first_path(*subjects.front());
        unmet.found = found(node, subjects);
        return unmet;
    }

    /// The field that an operand reads first.
    static std::string first_path(const Operand& operand) {
        if (!operand.full.empty()) return operand.full.str();
        for (const Operand& term : operand.terms) {
            if (std::string path = first_path(term); !path.empty()) return path;
        }
        return {};
    }

    /// The operands that the condition is about, each once.
    static void gather(const Node& node, std::vector<const Operand*>& subjects) {
        for (const Node& part : node.parts) {
            if (node.kind != Node::Kind::some && node.kind != Node::Kind::every) gather(part, subjects);
        }
        if (node.kind == Node::Kind::predicate) return;
        for (const Operand& operand : node.operands) {
            // A variable that nothing is known of is no subject, except alone.
            const bool nameless = operand.kind == Operand::Kind::variable && operand.field == nullptr;
            if (operand.kind == Operand::Kind::literal || nameless) continue;
            const bool known = std::any_of(subjects.begin(), subjects.end(), [&](const Operand* other) {
                return other->full == operand.full && other->kind == operand.kind && other->name == operand.name &&
                       (!is_calculated(operand.kind) || other->span == operand.span);
            });
            if (!known) subjects.push_back(&operand);
        }
    }

    Phrase found(const Node& node, const std::vector<const Operand*>& subjects) const {
        if (node.kind == Node::Kind::some || node.kind == Node::Kind::every) return entries(node);
        if (node.kind == Node::Kind::predicate) return predicate(node);
        if (subjects.empty() && !node.operands.empty()) return variable(node.operands[0]);
        std::vector<Phrase> each;
        predicates(node, each);
        if (subjects.size() == 1 && each.empty()) return m_words.found(*subjects.front(), m_context);
        for (const Operand* subject : subjects) {
            each.push_back(
                phrase({"{0}: {1}", "{0}：{1}"}, m_words.subject(*subject), m_words.found(*subject, m_context)));
        }
        Phrase all;
        for (const Phrase& one : each) {
            all.en += (all.en.empty() ? "" : "; ") + one.en;
            all.zh += (all.zh.empty() ? "" : "；") + one.zh;
        }
        return all;
    }

    Phrase predicate(const Node& node) const {
        const Scope& scope = m_context.scope;
        if (scope.beyond == nullptr) return {};
        const data::View record = scope.about ? scope.about : m_context.record;
        return scope.beyond->found(node.word, node.operands[0].name, record, scope);
    }

    /// What the predicates within a condition found.
    void predicates(const Node& node, std::vector<Phrase>& each) const {
        if (node.kind == Node::Kind::predicate) {
            each.push_back(phrase({"{0}: {1}", "{0}：{1}"}, m_words.condition(node, Sense::affirmed), predicate(node)));
        }
        if (node.kind == Node::Kind::some || node.kind == Node::Kind::every) return;
        for (const Node& part : node.parts) predicates(part, each);
    }

    Phrase variable(const Operand& operand) const { return m_words.found(operand, m_context); }

    /// How many entries there are, and which of them meet the condition.
    Phrase entries(const Node& node) const {
        std::size_t count = 0;
        std::vector<Phrase> held;
        std::vector<Phrase> failed;
        any_entry(node.operands[0], m_context, [&](data::View entry) {
            const bool holding = holds(node.parts[0], Context{m_context.record, entry, m_context.scope});
            (holding ? held : failed).push_back(Phrase::same(std::to_string(++count)));
            return false;
        });
        if (count == 0) return Text("no entries", "没有条目");
        if (held.empty()) return phrase({"none of {0} entries", "共 {0} 条，均不满足"}, count);
        if (failed.empty()) return phrase({"all of {0} entries", "共 {0} 条，全部满足"}, count);
        if (node.kind == Node::Kind::every) {
            return phrase({"not in entry {0} of {1}", "共 {1} 条，第 {0} 条不满足"}, join(failed, Joint::listing),
                          count);
        }
        return phrase({"in entry {0} of {1}", "共 {1} 条，第 {0} 条满足"}, join(held, Joint::listing), count);
    }

    const Context& m_context;
    const Words& m_words;
    std::string_view m_text;
    std::vector<Unmet> m_found;
};

}  // namespace

std::vector<Unmet> unmet(const Node& node, const Context& context, const Words& words, std::string_view text) {
    Search search(context, words, text);
    search.part(node, Sense::affirmed);
    return search.take();
}

}  // namespace plaint::expr
