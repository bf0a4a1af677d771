#include "cmd/commands/computed_views.hpp"

#include "policy/scope.hpp"

#include <algorithm>
#include <charconv>

namespace plaint::cmd {

namespace {

Json both(const Phrase& text) { return {{"en", text.en}, {"zh", text.in(Lang::zh)}}; }

/// A figure is a number, so that it sorts as one; its spelling is kept.
data::Value typed(const policy::Outcome& outcome) {
    const schema::Field& field = outcome.computed->described;
    const bool number = field.decimal || field.shape == schema::Shape::integer || field.shape == schema::Shape::number;
    if (!number) return {outcome.value};
    std::int64_t whole = 0;
    const char* const end = outcome.value.data() + outcome.value.size();
    const auto read = std::from_chars(outcome.value.data(), end, whole);
    return read.ec == std::errc{} && read.ptr == end ? data::Value(whole) : data::Value(data::Number{outcome.value});
}

}  // namespace

void print_computed(Context& context, const Session& session, const model::Complaint& record) {
    const std::vector<policy::Outcome> all = policy::outcomes(session.policy(), record.root(), session.now());
    if (std::all_of(all.begin(), all.end(), [](const policy::Outcome& one) { return one.blank(); })) return;
    context.line(Text("\nComputed:", "\n计算值："));
    for (const policy::Outcome& one : all) {
        if (one.blank()) continue;
        const bool ruled = one.rule != nullptr && !one.rule->label.empty();
        const Phrase why = ruled ? phrase({" ({0})", "（{0}）"}, one.rule->label) : Phrase();
        context.line(phrase({"  {0}: {1}{2}", "  {0}：{1}{2}"}, one.computed->label,
                            Phrase{context.safe(one.shown.en), context.safe(one.shown.zh)}, why));
    }
}

Json computed_json(const Session& session, const model::Complaint& record) {
    Json out = Json::object();
    for (const policy::Outcome& one : policy::outcomes(session.policy(), record.root(), session.now())) {
        Json each;
        each["label"] = both(one.computed->label);
        each["value"] = one.blank() ? Json(nullptr) : json_of(data::Document::of(typed(one)).root());
        each["shown"] = one.blank() ? Json(nullptr) : both(one.shown);
        each["rule"] = one.rule == nullptr || one.rule->label.empty() ? Json(nullptr) : both(one.rule->label);
        out[one.computed->name] = std::move(each);
    }
    return out;
}

data::Document with_computed(const Session& session, const data::Document& record,
                             const std::vector<std::string>& names) {
    data::Value whole = record.root().value();
    auto* members = whole.get<data::Mapping>();
    if (members == nullptr) return record;
    const expr::Scope scope = policy::scope_of(session.policy(), session.now());
    for (const std::string& name : names) {
        const policy::Computed* computed = session.policy().computed_value(std::string_view(name).substr(1));
        if (computed == nullptr) continue;
        const policy::Outcome outcome = policy::outcome(session.policy(), *computed, record.root(), scope);
        if (!outcome.blank()) data::put(*members, name, typed(outcome));
    }
    return data::Document::of(whole, record.name());
}

void add_basis(const policy::Policy& policy, const std::vector<std::string>& names, store::Parts& parts) {
    for (const std::string& name : names) {
        const policy::Computed* computed = policy.computed_value(std::string_view(name).substr(1));
        if (computed == nullptr) continue;
        for (const std::string& path : computed->basis.paths) parts.add(data::Path::parse(path).value_or(data::Path()));
    }
}

}  // namespace plaint::cmd
