// The policy: kinds, series, workflows, actions, conditions, roles and people, as values. Read from a profile and a
// repository's overrides.
#pragma once

#include "base/result.hpp"
#include "data/document.hpp"
#include "expr/expr.hpp"
#include "policy/balance.hpp"
#include "policy/computed.hpp"
#include "policy/history_rules.hpp"
#include "policy/sign_off.hpp"
#include "schema/fields.hpp"
#include "time/zone.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plaint::policy {

/// Where a state lies on the way from registration to archive; what figures and filters go by.
enum class Phase { open, resolved, closed };

struct State {
    std::string name;
    Phrase label;
    Phase phase = Phase::open;
    bool paused = false;  ///< Clocks that pauses stop stand still in this state.
    data::View view;
};

/// A named guard. Its name is the finding's code.
struct Condition {
    std::string code;
    expr::Expr require;
    Phrase message;
    Phrase hint;     ///< May hold `{id}`.
    Phrase explain;  ///< For `plaint explain`.
    data::View view;
};

struct Transition {
    std::string event;
    std::vector<std::string> from;  ///< Resolved state names.
    std::string to;                 ///< Empty: stays; `@previous`: the state before the present one.
    std::optional<expr::Expr> when;
    std::vector<const Condition*> require;  ///< Point into the Policy's conditions.
    std::vector<std::string> roles;         ///< The actor must hold one of them; empty: anyone.
    data::View view;
};

struct Workflow {
    std::string name;
    Phrase label;
    std::string initial;
    std::vector<std::string> imports;
    std::vector<State> states;
    std::vector<Transition> transitions;

    [[nodiscard]] const State* state(std::string_view wanted) const;
};

struct Kind {
    std::string name;
    Phrase label;
    std::string series;
    std::string workflow;
    std::vector<data::Path> required;  ///< Fields that its records have besides what all have.

    [[nodiscard]] bool requires_field(const data::Path& path) const;
};

/// An id series: `CP-{year}-{number:3}` in a folder.
struct Series {
    std::string name;
    std::string folder;
    std::string prefix;  ///< Before the year.
    std::string middle;  ///< Between year and number.
    std::uint32_t width = 3;

    [[nodiscard]] std::string id(int year, std::uint64_t number) const;
    [[nodiscard]] std::string pattern() const;  ///< As a policy writes it.
    struct Parts {
        int year = 0;
        std::uint64_t number = 0;
    };
    [[nodiscard]] std::optional<Parts> parse(std::string_view id) const;
    /// `complaints/2026/00/CP-2026-001.yaml`; the sub-folder is number / 100.
    [[nodiscard]] std::string path(const Parts& parts) const;
};

/// Whether an option replaces what stands at its path or adds to the list there.
enum class Mode { set, append };
enum class Need { optional, required };

struct Option {
    std::string flag;  ///< Kebab-case, without dashes.
    data::Path
        path;  ///< Relative to the entry when the action has one, else from the record's root. Empty for the two below.
    enum class Place { field, note, effective } place = Place::field;
    Mode mode = Mode::set;
    Need need = Need::optional;
    std::string preset;                    ///< `$me`, `$actor`, `$now`, `$today` or a literal; empty: none.
    const schema::Field* field = nullptr;  ///< Null for note and effective.
};

struct Action {
    std::string event;
    std::vector<std::string> command;  ///< One or two words.
    std::string group;
    Phrase label;
    Phrase help;
    Phrase details;
    std::string entry;  ///< Append-only list that gets one entry, or empty.
    std::vector<Option> options;
    std::vector<std::pair<data::Path, std::string>>
        sets;  ///< Path from the root (or in the entry) and preset or literal.
    std::vector<data::Path> summary;
    std::string letter;
    std::vector<std::string> examples;

    [[nodiscard]] std::string typed() const;  ///< `log investigation`
};

struct Role {
    std::string name;
    Phrase label;
};

struct Person {
    std::string name;
    std::string email;
    std::vector<std::string> roles;
    std::vector<std::string> departments;
};

/// A line of the routing table: who should take records of a sort. A suggestion; anybody may be named.
struct Route {
    expr::Expr when;
    Phrase label;
    std::string lead;                      ///< Role.
    std::vector<std::string> departments;  ///< Those that assist.
    Phrase escalate;                       ///< When it should be passed upwards, in words; may be empty.
};

/// What a new record takes from the one that it follows.
struct Successor {
    std::vector<data::Path> copies;
    std::string link;  ///< Type of its link to that one.
};

struct Policy {
    std::string name;
    Phrase label;
    time::Zone zone = time::Zone::utc();
    std::vector<Series> series;
    std::vector<Kind> kinds;
    std::vector<Role> roles;
    std::vector<Person> people;
    std::vector<data::Path> tracked;
    std::vector<std::unique_ptr<Condition>> conditions;
    std::vector<Action> actions;
    std::vector<Workflow> workflows;
    std::vector<Route> routing;
    std::vector<std::unique_ptr<Computed>> computed;
    std::vector<Balance> balances;
    std::vector<SignOff> sign_offs;
    std::optional<Successor> successor;  ///< None: records are not followed.
    HistoryRules history;
    std::vector<data::Document> layers;   ///< What views of the policy's parts point into.
    std::size_t inherited = 0;            ///< How many of them come from profiles that the profile extends.
    schema::Fields fields;                ///< Of the record schema that the policy was checked against.
    std::vector<data::Path> append_only;  ///< Lists of the record that only grow, the history among them.
    /// What its expressions may name besides the fields; scope_of answers for it.
    expr::Vocabulary vocabulary;
    /// Whoever has the other records puts them here; without them, values that count other records are blank.
    std::shared_ptr<const Others> others;

    [[nodiscard]] const Kind* kind(std::string_view wanted) const;
    [[nodiscard]] const Series* series_of(std::string_view wanted) const;
    [[nodiscard]] const Workflow* workflow(std::string_view wanted) const;
    [[nodiscard]] const Workflow* workflow_of(std::string_view kind) const;
    [[nodiscard]] const Action* action(std::string_view event) const;
    [[nodiscard]] const Computed* computed_value(std::string_view wanted) const;
    [[nodiscard]] const Balance* balance(std::string_view wanted) const;
    [[nodiscard]] const SignOff* sign_off(std::string_view wanted) const;
    [[nodiscard]] const State* state(std::string_view kind, std::string_view state) const;
    /// Every state of every workflow once, in order, with its label: as if `state` were an enumeration.
    [[nodiscard]] std::vector<schema::Choice> state_choices() const;
    [[nodiscard]] std::vector<schema::Choice> kind_choices() const;
    /// What people call an event: its action's label, or that of a built-in one.
    [[nodiscard]] Phrase event_label(std::string_view event) const;
    /// The first line of the routing table that fits a record, or null.
    [[nodiscard]] const Route* route(data::View record, const time::Instant& now) const;
    /// People who hold a role.
    [[nodiscard]] std::vector<const Person*> holders(std::string_view role) const;
    /// The person behind `Name <email>`: by email (case ignored), or null.
    [[nodiscard]] const Person* person(std::string_view actor) const;
    [[nodiscard]] std::vector<std::string> roles_of(std::string_view actor) const;
    /// Whether two texts mean one person: the same email, case ignored, or the same name where there is none.
    [[nodiscard]] static bool same_person(std::string_view one, std::string_view other);
    /// What people call a role; the name itself when the policy has none such.
    [[nodiscard]] Phrase role_label(std::string_view role) const;
};

/// The predicate of conditions that holds when a sign-off is complete.
inline constexpr std::string_view k_signed = "signed";

/// The event names that commands of plaint itself write.
namespace builtin {
inline constexpr std::string_view k_register = "register";
inline constexpr std::string_view k_import = "import";
inline constexpr std::string_view k_set = "set";
inline constexpr std::string_view k_edit = "edit";
inline constexpr std::string_view k_attach = "attach";
inline constexpr std::string_view k_link = "link";
/// The number of this record, or of one to which it refers, has changed.
inline constexpr std::string_view k_renumber = "renumber";
inline constexpr std::string_view k_all[] = {k_register, k_import, k_set, k_edit, k_attach, k_link, k_renumber};
}  // namespace builtin

/// Reads a policy from documents, later ones overriding earlier ones by name. Each should have passed the policy
/// schema. Findings about everything that does not fit together (unknown states, roles, fields, conditions; expressions
/// that do not parse), with positions. Failing::data. Of the first `inherited` layers, which belong to the profiles
/// that are extended, only those actions and conditions are taken that a workflow names: they are there to choose from.
Result<Policy> read(const std::vector<data::Document>& layers, schema::Fields fields, std::size_t inherited = 0);

}  // namespace plaint::policy
