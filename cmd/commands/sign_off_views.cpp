#include "cmd/commands/sign_off_views.hpp"

#include "cmd/commands/sla_words.hpp"
#include "policy/signatures.hpp"

#include <algorithm>

namespace plaint::cmd {

namespace {

/// `Li Lei` of `Li Lei <lilei@example.cn>`.
std::string_view name_of(std::string_view person) { return person.substr(0, person.rfind(" <")); }

/// "President, approves"
Phrase step_label(const policy::Policy& policy, const policy::SignStep& step) {
    const Phrase role = policy.role_label(step.role);
    return step.label.empty() ? role : phrase({"{0}, {1}", "{0}（{1}）"}, role, step.label);
}

Phrase step_line(const policy::Policy& policy, const policy::Signature& one, const Times& times) {
    const Phrase label = step_label(policy, *one.step);
    if (one.done()) {
        const auto at = time::parse_instant(one.entry.find("at").text());
        return phrase({"    signed  {0}: {1}{2}", "    已签  {0}：{1}{2}"}, label, name_of(one.by),
                      at ? "  " + times.brief(at->seconds) : std::string());
    }
    std::string names;
    for (const policy::Person* person : policy.holders(one.step->role))
        names += (names.empty() ? "" : ", ") + person->name;
    const Phrase holders = names.empty() ? Phrase(Text("nobody holds this role", "尚无人员")) : Phrase::same(names);
    return phrase({"    open    {0}: {1}", "    待签  {0}：{1}"}, label, holders);
}

Json label_json(const Phrase& label) { return {{"en", label.en}, {"zh", label.in(Lang::zh)}}; }

Json step_json(const policy::Policy& policy, const policy::Signature& one, bool due) {
    Json out;
    out["role"] = one.step->role;
    out["role_label"] = label_json(policy.role_label(one.step->role));
    out["label"] = one.step->label.empty() ? Json(nullptr) : label_json(one.step->label);
    out["signed"] = one.done();
    out["due"] = due;
    out["by"] = text_or_null(one.by);
    out["at"] = text_or_null(one.entry.find("at").text());
    out["entry"] = text_or_null(one.entry.find("id").text());
    Json holders = Json::array();
    for (const policy::Person* person : policy.holders(one.step->role))
        holders.push_back(fmt::format("{} <{}>", person->name, person->email));
    out["holders"] = std::move(holders);
    return out;
}

}  // namespace

void print_sign_offs(Context& context, const Session& session, const model::Complaint& record) {
    const std::vector<policy::Signatures> all = policy::signatures(session.policy(), record, session.now());
    if (all.empty()) return;
    const Times times(session.policy().zone, session.now());
    context.line(Text("\nSign-offs:", "\n会签："));
    for (const policy::Signatures& state : all) {
        const auto done = std::count_if(state.steps.begin(), state.steps.end(),
                                        [](const policy::Signature& one) { return one.done(); });
        context.line(phrase({"  {0}: {1} of {2} signed", "  {0}：已签 {1}/{2}"}, state.sign_off->label, done,
                            state.steps.size()));
        for (const policy::Signature& one : state.steps) context.line(step_line(session.policy(), one, times));
    }
}

Json sign_offs_json(const Session& session, const model::Complaint& record) {
    Json out = Json::array();
    for (const policy::Signatures& state : policy::signatures(session.policy(), record, session.now())) {
        const std::vector<const policy::Signature*> due = state.due();
        Json one;
        one["name"] = state.sign_off->name;
        one["label"] = label_json(state.sign_off->label);
        one["complete"] = state.complete();
        one["ordered"] = state.sign_off->ordered;
        one["steps"] = Json::array();
        for (const policy::Signature& step : state.steps)
            one["steps"].push_back(
                step_json(session.policy(), step, std::find(due.begin(), due.end(), &step) != due.end()));
        out.push_back(std::move(one));
    }
    return out;
}

}  // namespace plaint::cmd
