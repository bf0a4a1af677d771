#include "expr/evaluate.hpp"

#include "expr/calculate.hpp"
#include "schema/entries.hpp"

#include <algorithm>

namespace plaint::expr {

namespace {

/// Follows a path from its step `at` on, through lists to each of their items, and gives every end to `use`.
template <class Use>
bool walk(data::View view, const data::Path& path, std::size_t at, const Use& use) {
    if (!view) return false;
    if (at == path.size()) return use(view);
    if (const auto* index = std::get_if<std::size_t>(&path[at])) {
        return view.is(data::Kind::sequence) && walk(view.at(*index), path, at + 1, use);
    }
    if (view.is(data::Kind::sequence)) {
        for (const data::View item : view) {
            if (walk(item, path, at, use)) return true;
        }
        return false;
    }
    return walk(view.find(std::get<std::string>(path[at])), path, at + 1, use);
}

/// Every scalar with a value at or in a list at a view.
template <class Use>
bool scalars(data::View view, const schema::Field* field, const Use& use) {
    if (view.is(data::Kind::sequence)) {
        for (const data::View item : view) {
            if (scalars(item, field, use)) return true;
        }
        return false;
    }
    if (!view.is_scalar() || view.is_blank()) return false;
    const bool decimal = field != nullptr && item_of(field)->decimal && view.is(data::Kind::string);
    return use(Fact{decimal ? data::Kind::number : view.kind(), view.text(), nullptr, false, field});
}

data::View start(const Operand& operand, const Context& context) {
    return operand.from == Operand::From::item ? context.item : context.record;
}

template <class Use>
bool last_entry(const Operand& operand, const Context& context, const Use& use) {
    return walk(start(operand, context), operand.path, 0, [&](data::View list) {
        const std::vector<data::View> entries = schema::standing_entries(list);
        return !entries.empty() && walk(entries.back(), operand.rest, 0, use);
    });
}

bool literal_fact(const Literal& literal, const UseFact& use) {
    const bool number = literal.form == Literal::Form::number;
    return use(Fact{number ? data::Kind::number : data::Kind::string, literal.text, &literal, true, nullptr});
}

data::View asked_about(const Context& context) { return context.scope.about ? context.scope.about : context.record; }

data::Kind kind_of(const schema::Field* field) {
    if (field == nullptr) return data::Kind::string;
    if (field->shape == schema::Shape::boolean) return data::Kind::boolean;
    const bool number =
        field->shape == schema::Shape::number || field->shape == schema::Shape::integer || field->decimal;
    return number ? data::Kind::number : data::Kind::string;
}

bool variable_facts(const Operand& operand, const Context& context, const UseFact& use) {
    const Scope& scope = context.scope;
    const data::Kind kind = kind_of(operand.field);
    const auto any = [&](const std::vector<std::string>& values) {
        return std::any_of(values.begin(), values.end(), [&](const std::string& value) {
            return !value.empty() && use(Fact{kind, value, nullptr, true, operand.field});
        });
    };
    for (const auto& [known, values] : scope.variables) {
        if (known == operand.name) return any(values);
    }
    return scope.beyond != nullptr && any(scope.beyond->values(operand.name, asked_about(context), scope));
}

bool predicate_holds(const Node& node, const Context& context) {
    const Scope& scope = context.scope;
    return scope.beyond != nullptr &&
           scope.beyond->holds(node.word, node.operands[0].name, asked_about(context), scope);
}

bool is_empty_text(const Operand& operand) {
    return operand.kind == Operand::Kind::literal && operand.literal.text.empty();
}

/// An empty text stands for no value: `x = ""` asks whether x is blank, and every text contains it.
bool matches_empty(Op op, const Operand& left, const Context& context) {
    const bool blank = !any_fact(left, context, [](const Fact&) { return true; });
    return op == Op::contains ? !blank : blank && !is_order(op);
}

bool compare(const Node& node, const Context& context) {
    const Op op = affirmed(node.op);
    for (std::size_t i = 1; i < node.operands.size(); ++i) {
        const Operand& right = node.operands[i];
        const bool found =
            is_empty_text(right)
                ? matches_empty(op, node.operands[0], context)
                : any_fact(node.operands[0], context, [&](const Fact& a) {
                      return any_fact(right, context, [&](const Fact& b) { return matches(op, a, b, context.scope); });
                  });
        if (found) return true;
    }
    return false;
}

}  // namespace

bool any_fact(const Operand& operand, const Context& context, const UseFact& use) {
    const auto each = [&](data::View view) { return scalars(view, operand.field, use); };
    switch (operand.kind) {
        case Operand::Kind::path:
            return walk(start(operand, context), operand.path, 0, each);
        case Operand::Kind::last:
            return last_entry(operand, context, each);
        case Operand::Kind::item:
            return each(context.item);
        case Operand::Kind::literal:
            return literal_fact(operand.literal, use);
        case Operand::Kind::variable:
            return variable_facts(operand, context, use);
        case Operand::Kind::count: {
            const std::string count = std::to_string(count_of(operand, context));
            return use(Fact{data::Kind::integer, count, nullptr, false, nullptr});
        }
        case Operand::Kind::duration:
            return false;
        default:
            break;
    }
    const Quantity quantity = quantity_of(operand, context);
    const auto text = spelled(quantity);
    const bool number = std::holds_alternative<schema::Decimal>(quantity);
    return text && use(Fact{number ? data::Kind::number : data::Kind::string, *text, nullptr, false, nullptr});
}

bool any_entry(const Operand& list, const Context& context, const UseView& use) {
    return walk(start(list, context), list.path, 0, [&](data::View view) {
        if (!view.is(data::Kind::sequence)) return !view.is_blank() && use(view);
        const std::vector<data::View> entries = schema::standing_entries(view);
        return std::any_of(entries.begin(), entries.end(), use);
    });
}

std::size_t count_of(const Operand& operand, const Context& context) {
    std::size_t count = 0;
    any_entry(operand, context, [&](data::View entry) {
        const Context inner{context.record, entry, context.scope};
        const bool counts = operand.filter.empty() || holds(operand.filter[0], inner);
        if (counts) ++count;
        return false;
    });
    return count;
}

bool is_present(const Operand& operand, const Context& context) {
    const auto present = [](data::View view) {
        if (view.is(data::Kind::boolean)) return view.text().starts_with('t') || view.text().starts_with('T');
        return !view.is_blank();
    };
    switch (operand.kind) {
        case Operand::Kind::path:
            return walk(start(operand, context), operand.path, 0, present);
        case Operand::Kind::last:
            return last_entry(operand, context, present);
        case Operand::Kind::item:
            return present(context.item);
        case Operand::Kind::count:
            return count_of(operand, context) > 0;
        case Operand::Kind::sum: {
            const Quantity sum = quantity_of(operand, context);
            return !std::get<schema::Decimal>(sum).is_zero();
        }
        default:
            return any_fact(operand, context, [](const Fact&) { return true; });
    }
}

bool holds(const Node& node, const Context& context) {
    const auto held = [&](const Node& part) { return holds(part, context); };
    const auto entry = [&](data::View item) {
        return holds(node.parts[0], Context{context.record, item, context.scope});
    };
    switch (node.kind) {
        case Node::Kind::all_of:
            return std::all_of(node.parts.begin(), node.parts.end(), held);
        case Node::Kind::any_of:
            return std::any_of(node.parts.begin(), node.parts.end(), held);
        case Node::Kind::negation:
            return !holds(node.parts[0], context);
        case Node::Kind::compare:
            return compare(node, context) != is_negative(node.op);
        case Node::Kind::presence:
            return is_present(node.operands[0], context);
        case Node::Kind::predicate:
            return predicate_holds(node, context);
        case Node::Kind::some:
            return any_entry(node.operands[0], context, entry);
        case Node::Kind::every:
            break;
    }
    return !any_entry(node.operands[0], context, [&](data::View item) { return !entry(item); });
}

}  // namespace plaint::expr
