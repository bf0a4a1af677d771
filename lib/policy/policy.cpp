#include "policy/policy.hpp"

#include "base/unicode.hpp"
#include "policy/scope.hpp"

#include <algorithm>
#include <charconv>

namespace plaint::policy {

namespace {

template <class Named>
const Named* by_name(const std::vector<Named>& all, std::string_view name) {
    const auto found = std::find_if(all.begin(), all.end(), [&](const Named& one) { return one.name == name; });
    return found == all.end() ? nullptr : &*found;
}

/// The email in `Name <email>`, or the whole text when there is none.
std::string_view email_of(std::string_view person) {
    const auto open = person.rfind('<');
    if (open == std::string_view::npos || person.back() != '>') return person;
    return person.substr(open + 1, person.size() - open - 2);
}

}  // namespace

const State* Workflow::state(std::string_view wanted) const { return by_name(states, wanted); }

std::string Action::typed() const { return fmt::format("{}", fmt::join(command, " ")); }

const Kind* Policy::kind(std::string_view wanted) const { return by_name(kinds, wanted); }
const Series* Policy::series_of(std::string_view wanted) const { return by_name(series, wanted); }
const Workflow* Policy::workflow(std::string_view wanted) const { return by_name(workflows, wanted); }

const Computed* Policy::computed_value(std::string_view wanted) const {
    const auto found =
        std::find_if(computed.begin(), computed.end(), [&](const auto& one) { return one->name == wanted; });
    return found == computed.end() ? nullptr : found->get();
}

const Balance* Policy::balance(std::string_view wanted) const { return by_name(balances, wanted); }

const SignOff* Policy::sign_off(std::string_view wanted) const { return by_name(sign_offs, wanted); }

const Workflow* Policy::workflow_of(std::string_view kind) const {
    const Kind* found = by_name(kinds, kind);
    return found == nullptr ? nullptr : workflow(found->workflow);
}

const Action* Policy::action(std::string_view event) const {
    const auto found =
        std::find_if(actions.begin(), actions.end(), [&](const Action& one) { return one.event == event; });
    return found == actions.end() ? nullptr : &*found;
}

const State* Policy::state(std::string_view kind, std::string_view state) const {
    const Workflow* found = workflow_of(kind);
    return found == nullptr ? nullptr : found->state(state);
}

std::vector<schema::Choice> Policy::kind_choices() const {
    std::vector<schema::Choice> out;
    for (const Kind& kind : kinds) out.push_back({kind.name, kind.label});
    return out;
}

std::vector<schema::Choice> Policy::state_choices() const {
    std::vector<schema::Choice> out;
    for (const Workflow& one : workflows) {
        for (const State& known : one.states) {
            const auto same = [&](const schema::Choice& choice) { return choice.value == known.name; };
            if (std::none_of(out.begin(), out.end(), same)) out.push_back({known.name, known.label});
        }
    }
    return out;
}

Phrase Policy::event_label(std::string_view event) const {
    if (const Action* known = action(event)) return known->label;
    if (event == builtin::k_import) return Text("Imported", "导入");
    if (event == builtin::k_set) return Text("Field set", "修改字段");
    if (event == builtin::k_edit) return Text("Edited", "编辑");
    if (event == builtin::k_attach) return Text("Evidence attached", "附加证据");
    if (event == builtin::k_link) return Text("Linked", "关联");
    if (event == builtin::k_renumber) return Text("Renumbered", "变更编号");
    return Phrase::same(event);
}

const Route* Policy::route(data::View record, const time::Instant& now) const {
    const expr::Scope scope = scope_of(*this, now);
    const auto found =
        std::find_if(routing.begin(), routing.end(), [&](const Route& one) { return one.when.holds(record, scope); });
    return found == routing.end() ? nullptr : &*found;
}

std::vector<const Person*> Policy::holders(std::string_view role) const {
    std::vector<const Person*> out;
    for (const Person& one : people) {
        if (std::find(one.roles.begin(), one.roles.end(), role) != one.roles.end()) out.push_back(&one);
    }
    return out;
}

const Person* Policy::person(std::string_view actor) const {
    const std::string email = fold(email_of(actor));
    const auto found =
        std::find_if(people.begin(), people.end(), [&](const Person& one) { return fold(one.email) == email; });
    return found == people.end() ? nullptr : &*found;
}

std::vector<std::string> Policy::roles_of(std::string_view actor) const {
    const Person* found = person(actor);
    return found == nullptr ? std::vector<std::string>{} : found->roles;
}

bool Policy::same_person(std::string_view one, std::string_view other) {
    return fold(email_of(one)) == fold(email_of(other));
}

Phrase Policy::role_label(std::string_view role) const {
    const Role* found = by_name(roles, role);
    return found == nullptr ? Phrase::same(role) : found->label;
}

bool Kind::requires_field(const data::Path& path) const {
    return std::find(required.begin(), required.end(), path) != required.end();
}

std::string Series::pattern() const { return fmt::format("{}{{year}}{}{{number:{}}}", prefix, middle, width); }

std::string Series::id(int year, std::uint64_t number) const {
    return fmt::format("{}{:04}{}{:0{}}", prefix, year, middle, number, width);
}

std::optional<Series::Parts> Series::parse(std::string_view id) const {
    if (!id.starts_with(prefix)) return std::nullopt;
    id.remove_prefix(prefix.size());
    if (id.size() < 4 + middle.size() + width || id.substr(4, middle.size()) != middle) return std::nullopt;
    Parts parts;
    const auto year = std::from_chars(id.data(), id.data() + 4, parts.year);
    const std::string_view digits = id.substr(4 + middle.size());
    const auto number = std::from_chars(digits.data(), digits.data() + digits.size(), parts.number);
    const bool whole = year.ec == std::errc{} && year.ptr == id.data() + 4 && number.ec == std::errc{} &&
                       number.ptr == digits.data() + digits.size();
    // A number wider than the padding must not be padded, or one record would have two ids.
    if (!whole || parts.year < 1 || parts.number == 0 || (digits.size() > width && digits.front() == '0'))
        return std::nullopt;
    return parts;
}

std::string Series::path(const Parts& parts) const {
    return fmt::format("{}/{:04}/{:02}/{}.yaml", folder, parts.year, parts.number / 100, id(parts.year, parts.number));
}

}  // namespace plaint::policy
