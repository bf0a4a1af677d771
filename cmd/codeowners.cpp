#include "cmd/codeowners.hpp"

#include <fmt/ranges.h>

#include <algorithm>
#include <set>
#include <vector>

namespace plaint::cmd {

namespace {

using People = std::vector<const policy::Person*>;

bool holds_one_of(const policy::Person& person, const std::vector<std::string>& roles) {
    return std::any_of(person.roles.begin(), person.roles.end(), [&](const std::string& role) {
        return std::find(roles.begin(), roles.end(), role) != roles.end();
    });
}

People holders_of(const policy::Policy& policy, const std::vector<std::string>& roles) {
    People out;
    for (const policy::Person& person : policy.people) {
        if (!person.email.empty() && holds_one_of(person, roles)) out.push_back(&person);
    }
    return out;
}

People with_most_roles(const policy::Policy& policy) {
    std::size_t most = 1;
    for (const policy::Person& person : policy.people) most = std::max(most, person.roles.size());
    People out;
    for (const policy::Person& person : policy.people) {
        if (!person.email.empty() && person.roles.size() == most) out.push_back(&person);
    }
    return out;
}

/// Roles that some step of the kinds of a series needs.
std::vector<std::string> roles_of_steps(const policy::Policy& policy, const policy::Series& series) {
    std::set<std::string> roles;
    for (const policy::Kind& kind : policy.kinds) {
        const policy::Workflow* workflow = kind.series == series.name ? policy.workflow(kind.workflow) : nullptr;
        if (workflow == nullptr) continue;
        for (const policy::Transition& step : workflow->transitions) roles.insert(step.roles.begin(), step.roles.end());
    }
    return {roles.begin(), roles.end()};
}

std::string addresses(const People& people) {
    std::vector<std::string_view> out;
    for (const policy::Person* person : people) out.push_back(person->email);
    return fmt::format("{}", fmt::join(out, " "));
}

/// A line; a comment when nobody would own the path, as such a line would take its owners away.
std::string line(std::string_view mark, std::string_view path, const People& owners) {
    return fmt::format("{}{:<28} {}\n", owners.empty() ? "# " : mark, path, addresses(owners));
}

std::string roles_text(const policy::Policy& policy, Lang lang) {
    std::string out;
    for (const policy::Role& role : policy.roles) {
        std::vector<std::string> names;
        for (const policy::Person* person : policy.holders(role.name)) names.push_back(person->name);
        const Phrase held =
            names.empty() ? Phrase(Text("nobody", "无人")) : Phrase::same(fmt::format("{}", fmt::join(names, ", ")));
        out += phrase({"#   {0} ({1}): {2}\n", "#   {0}（{1}）：{2}\n"}, role.label, role.name, held).in(lang);
    }
    return out;
}

constexpr Text k_head = {
    "# Who is asked before a pull request changes these files, on GitHub and GitLab, once the branch's protection requires a\n"
    "# review by code owners. Written by `plaint init --codeowners` from the roles in plaint.yaml; change it as you like. Hosts\n"
    "# know people by the address of their account: put @NAME where it is another one.\n"
    "#\n"
    "# Roles:\n",
    "# 分支保护要求代码所有者评审后，GitHub 和 GitLab 会在合并请求修改这些文件前征求下列人员的意见。\n"
    "# 由 `plaint init --codeowners` 按 plaint.yaml 中的角色生成，可自行修改。平台按账号邮箱识别人员，邮箱不同时请改写为 @账号名。\n"
    "#\n"
    "# 角色：\n"};
constexpr Text k_rules = {"\n# The rules: whoever may change them could allow anything.\n",
                          "\n# 规则：能修改规则的人等于可以放行任何操作。\n"};
constexpr Text k_records = {
    "\n# Records: every step is held to its roles by `plaint verify`, whoever approves the pull request. Take the # away to have\n"
    "# each change reviewed as well, by those whose roles the steps need.\n",
    "\n# 记录：无论由谁批准合并请求，`plaint verify` 都会检查每个步骤的角色。如还需评审每次修改，可去掉 #，\n"
    "# 由步骤所需角色的人员评审。\n"};

}  // namespace

std::string codeowners_text(const policy::Policy& policy, Lang lang) {
    People rulers = holders_of(policy, policy.history.overrides);
    if (rulers.empty()) rulers = with_most_roles(policy);
    std::string out(k_head.in(lang));
    out += roles_text(policy, lang);
    out += k_rules.in(lang);
    for (const char* path : {"/plaint.yaml", "/.plaint/", "/.gitattributes", "/.mailmap", "/.github/",
                             "/.gitlab-ci.yml", "/.gitlab/", "/CODEOWNERS"})
        out += line("", path, rulers);
    out += k_records.in(lang);
    for (const policy::Series& series : policy.series)
        out += line("# ", fmt::format("/{}/", series.folder), holders_of(policy, roles_of_steps(policy, series)));
    return out;
}

}  // namespace plaint::cmd
