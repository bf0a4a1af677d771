#include "expr/contradiction.hpp"

#include "expr/words.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace plaint::expr {

namespace {

/// A condition that has to hold, or must not.
struct Demand {
    const Node* node = nullptr;
    Sense sense = Sense::affirmed;
};

/// The choices that are still possible, by field; an empty text is no choice at all.
using Domains = std::map<std::string, std::set<std::string>>;

/// Tries the ways in which demands can be met, one after the other.
class Search {
public:
    explicit Search(const schema::Fields& fields) : m_fields(fields) {}

    bool possible(std::vector<Demand> open, Domains domains) {
        if (++m_steps > k_most_steps) return true;
        std::vector<Demand> lists;  // last, when it is known what the record itself is asked
        while (!open.empty()) {
            const Demand demand = open.back();
            open.pop_back();
            const Node& node = *demand.node;
            const bool affirmed = demand.sense == Sense::affirmed;
            switch (node.kind) {
                case Node::Kind::negation:
                    open.push_back({&node.parts[0], opposite(demand.sense)});
                    break;
                case Node::Kind::all_of:
                case Node::Kind::any_of:
                    if ((node.kind == Node::Kind::all_of) != affirmed) {
                        open.insert(open.begin(), lists.begin(), lists.end());
                        return any_part(node, demand.sense, open, domains);
                    }
                    for (const Node& part : node.parts) open.push_back({&part, demand.sense});
                    break;
                case Node::Kind::compare:
                case Node::Kind::presence:
                    if (!narrow(node, affirmed, domains)) return false;
                    break;
                case Node::Kind::some:
                    if (affirmed) lists.push_back(demand);
                    break;
                default:
                    break;
            }
        }
        return std::all_of(lists.begin(), lists.end(), [&](const Demand& one) {
            return possible({{&one.node->parts[0], Sense::affirmed}}, apart(one.node->operands[0], domains));
        });
    }

private:
    static constexpr std::size_t k_most_steps = 4096;

    bool any_part(const Node& node, Sense sense, const std::vector<Demand>& open, const Domains& domains) {
        return std::any_of(node.parts.begin(), node.parts.end(), [&](const Node& part) {
            std::vector<Demand> with = open;
            with.push_back({&part, sense});
            return possible(std::move(with), domains);
        });
    }

    /// Without what is asked of a list's other entries.
    static Domains apart(const Operand& list, Domains domains) {
        const std::string below = list.full.str() + ".";
        std::erase_if(domains, [&](const auto& one) { return one.first.starts_with(below); });
        return domains;
    }

    /// The choices of a field with a single value, or null.
    [[nodiscard]] const schema::Field* chooser(const Operand& operand) const {
        if (operand.field == nullptr || operand.field->choices.empty() || operand.field->shape == schema::Shape::list)
            return nullptr;
        if (operand.kind == Operand::Kind::variable) return operand.field;
        if (operand.kind != Operand::Kind::path) return nullptr;
        data::Path front;
        const std::size_t own = operand.full.size() - std::min(operand.full.size(), operand.path.size());
        for (const data::Step& step : operand.full) {
            front = std::holds_alternative<std::string>(step) ? front / std::get<std::string>(step) : front;
            const schema::Field* field = m_fields.find(front);
            const bool inside = operand.from == Operand::From::item && front.size() <= own;
            if (!inside && field != nullptr && field->shape == schema::Shape::list) return nullptr;
        }
        return operand.field;
    }

    bool narrow(const Node& node, bool affirmed, Domains& domains) const {
        const schema::Field* field = chooser(node.operands[0]);
        if (field == nullptr) return true;
        std::set<std::string> named;
        bool among = affirmed;
        if (node.kind == Node::Kind::presence) {
            named.insert("");
            among = !affirmed;
        } else {
            const Op op = expr::affirmed(node.op);
            if (op != Op::equal && op != Op::in) return true;
            for (std::size_t i = 1; i < node.operands.size(); ++i) {
                if (node.operands[i].kind != Operand::Kind::literal) return true;
                const std::string& text = node.operands[i].literal.text;
                const auto same = [&](const schema::Choice& choice) { return choice.value == text; };
                if (!text.empty() && std::none_of(field->choices.begin(), field->choices.end(), same)) return true;
                named.insert(text);
            }
            among = affirmed != is_negative(node.op);
        }
        std::set<std::string>& domain = domain_of(node.operands[0], *field, domains);
        for (auto one = domain.begin(); one != domain.end();)
            one = named.contains(*one) == among ? std::next(one) : domain.erase(one);
        return !domain.empty();
    }

    static std::set<std::string>& domain_of(const Operand& operand, const schema::Field& field, Domains& domains) {
        const bool variable = operand.kind == Operand::Kind::variable;
        const auto [place, fresh] = domains.try_emplace(variable ? "$" + operand.name : operand.full.str());
        if (fresh) {
            place->second.insert("");
            for (const schema::Choice& choice : field.choices) place->second.insert(choice.value);
        }
        return place->second;
    }

    const schema::Fields& m_fields;
    std::size_t m_steps = 0;
};

}  // namespace

bool can_hold(const std::vector<const Node*>& conditions, const schema::Fields& fields) {
    std::vector<Demand> open;
    for (const Node* one : conditions) open.push_back({one, Sense::affirmed});
    return Search(fields).possible(std::move(open), {});
}

}  // namespace plaint::expr
