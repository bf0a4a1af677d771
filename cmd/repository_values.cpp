#include "cmd/repository_values.hpp"

#include "cmd/session.hpp"
#include "store/survey.hpp"

namespace plaint::cmd {

namespace {

/// More ids than this are of no use at a prompt, and reading titles takes time.
constexpr std::size_t k_most_ids = 200;

std::vector<Candidate> ids(const Session& session, std::string_view prefix) {
    std::vector<Candidate> out;
    Findings ignored;
    const auto paths = store::record_paths(session.source(), session.policy(), ignored);
    if (!paths) return out;
    for (auto path = paths->rbegin(); path != paths->rend() && out.size() < k_most_ids; ++path) {
        const std::string_view file = std::string_view(*path).substr(path->rfind('/') + 1);
        const std::string_view id = file.substr(0, file.rfind('.'));
        if (!id.starts_with(prefix)) continue;
        const auto record = store::load(session.source(), session.rules(), id);
        out.push_back({std::string(id), record ? Phrase::same(record->complaint.title()) : Phrase()});
    }
    return out;
}

std::vector<Candidate> all_of(const policy::Policy& policy, Completes completes) {
    std::vector<Candidate> out;
    switch (completes) {
        case Completes::state:
            for (const schema::Choice& state : policy.state_choices()) out.push_back({state.value, state.label});
            break;
        case Completes::kind:
            for (const policy::Kind& kind : policy.kinds) out.push_back({kind.name, kind.label});
            break;
        case Completes::person:
            for (const policy::Person& person : policy.people) out.push_back({person.name, Phrase::same(person.email)});
            break;
        case Completes::field:
            for (const std::string& name : policy.fields.names()) {
                const schema::Field* field = policy.fields.find(std::string_view(name));
                out.push_back({name, field == nullptr ? Phrase() : field->label});
            }
            break;
        case Completes::event:
            for (const policy::Action& action : policy.actions) out.push_back({action.event, action.label});
            break;
        default:
            break;
    }
    return out;
}

}  // namespace

std::vector<Candidate> repository_values(Context& context, Completes completes, std::string_view prefix) {
    const auto session = context.session();
    if (!session) return {};
    if (completes == Completes::id) return ids(**session, prefix);
    std::vector<Candidate> out;
    for (Candidate& one : all_of((*session)->policy(), completes)) {
        if (one.word.starts_with(prefix)) out.push_back(std::move(one));
    }
    return out;
}

std::vector<ExplainedCode> policy_conditions(Context& context) {
    std::vector<ExplainedCode> out;
    const auto add = [&](const policy::Policy& policy) {
        for (const auto& condition : policy.conditions)
            out.push_back({condition->code, condition->message, condition->explain});
    };
    if (const auto session = context.session()) {
        add((*session)->policy());
    } else if (const auto rules = store::load_rules(nullptr, store::Resources(nullptr, context.globals().data_dir))) {
        add(rules->policy);
    }
    return out;
}

}  // namespace plaint::cmd
