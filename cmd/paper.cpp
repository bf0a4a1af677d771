#include "cmd/paper.hpp"

#include "base/nearest.hpp"
#include "cmd/record_codes.hpp"
#include "policy/scope.hpp"

namespace plaint::cmd {

namespace {

constexpr std::string_view k_folder = "forms";
constexpr std::string_view k_ending = ".yaml";

render::Vocabulary vocabulary_of(const policy::Policy& policy) {
    render::Vocabulary out{policy.fields, {}, {}, {}, &policy.vocabulary};
    for (const policy::Kind& kind : policy.kinds) out.kinds.push_back(kind.name);
    return out;
}

Result<render::Form> load_form(const store::Resources& resources, const store::Rules& rules,
                               const schema::Schema& schema, const std::string& file) {
    const std::string path = fmt::format("{}/{}", k_folder, file);
    PLAINT_TRY(text, resources.profile_file(rules.profile, path));
    if (!text) return fail(Failing::data, error(k_no_form, phrase({"{0} is gone", "{0} 已不存在"}, path)));
    const std::string name = text->carried ? fmt::format("profile {}: {}", rules.profile, path) : text->path;
    PLAINT_TRY(document, store::Resources::document(std::move(*text), name));
    if (Findings findings = schema.check(document.root()); !findings.empty())
        return fail(Failing::data, std::move(findings));
    return render::read_form(document, file.substr(0, file.size() - k_ending.size()), vocabulary_of(rules.policy));
}

}  // namespace

Result<std::vector<render::Form>> load_forms(const store::Resources& resources, const store::Rules& rules) {
    PLAINT_TRY(schema, store::published_schema(resources, "form.schema.json"));
    std::vector<render::Form> forms;
    Findings findings;
    for (const std::string& file : resources.profile_files(rules.profile, k_folder)) {
        if (!file.ends_with(k_ending)) continue;
        auto form = load_form(resources, rules, schema, file);
        if (form)
            forms.push_back(std::move(*form));
        else
            findings.insert(findings.end(), form.error().findings.begin(), form.error().findings.end());
    }
    if (!findings.empty()) return fail(Failing::data, std::move(findings));
    return forms;
}

Findings check_forms(const store::Resources& resources, const store::Rules& rules) {
    auto forms = load_forms(resources, rules);
    return forms ? Findings{} : std::move(forms.error().findings);
}

Result<const render::Form*> choose_form(const std::vector<render::Form>& forms, std::string_view name,
                                        std::string_view kind) {
    if (forms.empty())
        return fail(Failing::data,
                    error(k_no_form, Text("the profile has no forms", "配置方案中没有表单"),
                          Text("A form is a file .plaint/profiles/NAME/forms/FORM.yaml; see plaint-form(5)",
                               "表单为文件 .plaint/profiles/方案/forms/表单.yaml，见 plaint-form(5)")));
    std::vector<std::string> names;
    for (const render::Form& form : forms) {
        if (form.name == name) return &form;
        names.push_back(form.name);
    }
    Phrase hint = phrase({"Forms: {0}", "表单：{0}"}, fmt::format("{}", fmt::join(names, ", ")));
    if (!name.empty()) {
        if (const auto near = nearest(name, names)) hint = phrase({"Did you mean `{0}`?", "是否想写 `{0}`？"}, *near);
        return fail(Failing::usage,
                    error(k_unknown_form, phrase({"there is no form `{0}`", "没有表单 `{0}`"}, name), std::move(hint)));
    }
    if (const render::Form* form = render::form_for(forms, kind)) return form;
    return fail(
        Failing::usage,
        error(k_unknown_form, phrase({"no form is meant for the kind `{0}`", "没有适用于类型 `{0}` 的表单"}, kind),
              std::move(hint)));
}

render::Given given_for(const policy::Policy& policy, data::View, const time::Instant& now) {
    render::Given given;
    given.scope = policy::scope_of(policy, now);
    return given;
}

}  // namespace plaint::cmd
