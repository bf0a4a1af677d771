#include "cmd/paper.hpp"

#include "base/nearest.hpp"
#include "cmd/record_codes.hpp"
#include "policy/computed.hpp"
#include "policy/scope.hpp"
#include "policy/signatures.hpp"

#include <algorithm>

namespace plaint::cmd {

namespace {

constexpr std::string_view k_folder = "forms";
constexpr std::string_view k_ending = ".yaml";

render::Vocabulary vocabulary_of(const policy::Policy& policy) {
    render::Vocabulary out{policy.fields, {}, {}, {}, &policy.vocabulary};
    for (const policy::Kind& kind : policy.kinds) out.kinds.push_back(kind.name);
    for (const auto& one : policy.computed) out.computed.push_back({one->name, one->label});
    for (const policy::SignOff& one : policy.sign_offs) out.sign_offs.push_back({one.name, one.label});
    return out;
}

Result<render::Form> load_form(const store::Resources& resources, const store::Rules& rules,
                               const schema::Schema& schema, const std::string& file) {
    const std::string path = fmt::format("{}/{}", k_folder, file);
    PLAINT_TRY(text, resources.inherited_file(rules.profiles, path));
    if (!text) return fail(Failing::data, error(k_no_form, phrase({"{0} is gone", "{0} 已不存在"}, path)));
    const std::string name = text->carried ? fmt::format("profile {}: {}", rules.profile, path) : text->path;
    PLAINT_TRY(document, store::Resources::document(std::move(*text), name));
    if (Findings findings = schema.check(document.root()); !findings.empty())
        return fail(Failing::data, std::move(findings));
    return render::read_form(document, file.substr(0, file.size() - k_ending.size()), vocabulary_of(rules.policy));
}

Phrase step_label(const policy::Policy& policy, const policy::SignStep& step) {
    const auto role = std::find_if(policy.roles.begin(), policy.roles.end(),
                                   [&](const policy::Role& one) { return one.name == step.role; });
    const Phrase who = role == policy.roles.end() ? Phrase::same(step.role) : role->label;
    return step.label.empty() ? who : phrase({"{0} {1}", "{0}{1}"}, who, step.label);
}

/// Whatever a signature's entry says besides who signed when and as what: the decision, an opinion.
Phrase said(const policy::Policy& policy, const policy::SignOff& sign_off, data::View entry) {
    std::vector<std::string> told{"id", "at", "by", "corrects", sign_off.role};
    if (sign_off.where) {
        for (const std::string& path : sign_off.where->paths()) told.push_back(path.substr(path.rfind('.') + 1));
    }
    Phrase out;
    for (const data::View member : entry) {
        if (std::find(told.begin(), told.end(), member.key()) != told.end() || !member.is_scalar()) continue;
        const schema::Field* field = policy.fields.find(member.path());
        const Phrase text = field == nullptr ? Phrase::same(member.text()) : schema::label_of(*field, member.text());
        out = out.empty() ? text : phrase({"{0}; {1}", "{0}；{1}"}, out, text);
    }
    return out;
}

std::vector<render::Given::Step> steps_of(const policy::Policy& policy, const policy::Signatures& signatures) {
    std::vector<render::Given::Step> out;
    for (const policy::Signature& one : signatures.steps) {
        render::Given::Step step{step_label(policy, *one.step), {}, {}, {}};
        if (one.done()) {
            step.person = one.by.substr(0, one.by.rfind(" <"));
            if (const auto at = time::parse_instant(one.entry.find("at").text()))
                step.at = time::format_short(policy.zone.localized(*at));
            step.says = said(policy, *signatures.sign_off, one.entry);
        }
        out.push_back(std::move(step));
    }
    return out;
}

/// Who may have to sign: on the blank form nobody knows yet which line fits.
std::vector<render::Given::Step> possible_steps(const policy::Policy& policy, const policy::SignOff& sign_off) {
    std::vector<render::Given::Step> out;
    for (const policy::SignLine& line : sign_off.lines) {
        for (const policy::SignStep& step : line.steps) {
            const Phrase label = step_label(policy, step);
            const auto same = [&](const render::Given::Step& one) { return one.label == label; };
            if (std::none_of(out.begin(), out.end(), same)) out.push_back({label, {}, {}, {}});
        }
    }
    return out;
}

}  // namespace

Result<Forms> load_forms(const store::Resources& resources, const store::Rules& rules) {
    PLAINT_TRY(schema, store::published_schema(resources, "form.schema.json"));
    Forms out;
    for (const std::string& file : resources.inherited_files(rules.profiles, k_folder)) {
        if (!file.ends_with(k_ending)) continue;
        auto form = load_form(resources, rules, schema, file);
        if (form)
            out.forms.push_back(std::move(*form));
        else
            out.findings.insert(out.findings.end(), form.error().findings.begin(), form.error().findings.end());
    }
    return out;
}

Findings check_forms(const store::Resources& resources, const store::Rules& rules) {
    auto forms = load_forms(resources, rules);
    return forms ? std::move(forms->findings) : std::move(forms.error().findings);
}

Result<const render::Form*> choose_form(const Forms& loaded, std::string_view name, std::string_view kind) {
    const std::vector<render::Form>& forms = loaded.forms;
    const auto named = [&](const render::Form& form) { return form.name == name; };
    if (const auto form = std::find_if(forms.begin(), forms.end(), named); form != forms.end()) return &*form;
    const render::Form* meant = name.empty() ? render::form_for(forms, kind) : nullptr;
    // A form for all kinds is not taken while one that may be meant for this kind cannot be read.
    if (meant != nullptr && (loaded.findings.empty() || !meant->kinds.empty())) return meant;
    if (!loaded.findings.empty()) return fail(Failing::data, loaded.findings);
    if (forms.empty())
        return fail(Failing::data,
                    error(k_no_form, Text("the profile has no forms", "配置方案中没有表单"),
                          Text("A form is a file .plaint/profiles/NAME/forms/FORM.yaml; see plaint-form(5)",
                               "表单为文件 .plaint/profiles/方案/forms/表单.yaml，见 plaint-form(5)")));
    std::vector<std::string> names;
    for (const render::Form& form : forms) names.push_back(form.name);
    Phrase hint = phrase({"Forms: {0}", "表单：{0}"}, fmt::format("{}", fmt::join(names, ", ")));
    if (!name.empty()) {
        if (const auto near = nearest(name, names)) hint = phrase({"Did you mean `{0}`?", "是否想写 `{0}`？"}, *near);
        return fail(Failing::usage,
                    error(k_unknown_form, phrase({"there is no form `{0}`", "没有表单 `{0}`"}, name), std::move(hint)));
    }
    return fail(
        Failing::usage,
        error(k_unknown_form, phrase({"no form is meant for the kind `{0}`", "没有适用于类型 `{0}` 的表单"}, kind),
              std::move(hint)));
}

render::Given given_for(const policy::Policy& policy, const model::Complaint* record, const time::Instant& now) {
    render::Given given;
    given.scope = policy::scope_of(policy, now);
    if (record == nullptr) {
        for (const policy::SignOff& one : policy.sign_offs)
            given.sign_offs.emplace_back(one.name, possible_steps(policy, one));
        return given;
    }
    for (const policy::Outcome& one : policy::outcomes(policy, record->root(), now))
        given.computed.emplace_back(one.computed->name, one.shown);
    for (const policy::Signatures& one : policy::signatures(policy, *record, now))
        given.sign_offs.emplace_back(one.sign_off->name, steps_of(policy, one));
    return given;
}

}  // namespace plaint::cmd
