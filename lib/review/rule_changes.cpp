// What the rules say otherwise than before, name by name.
#include "review/rule_differences.hpp"

namespace plaint::review {

namespace {

using About = RuleChange::About;

class Differences {
public:
    Differences(const InForce& before, const InForce& after) : m_then(before), m_now(after) {}

    std::vector<RuleChange> all() && {
        profile();
        people();
        roles();
        kinds();
        add_workflows(m_then.policy, m_now.policy, m_out);
        add_conditions(m_then.policy, m_now.policy, m_out);
        fields();
        add_targets(m_then.clocks, m_now.clocks, m_out);
        sections();
        return std::move(m_out);
    }

private:
    void add(About about, Phrase text, bool loosens = false) { m_out.push_back({about, std::move(text), loosens}); }

    void profile() {
        if (m_then.profile == m_now.profile) return;
        add(About::profile, phrase({"{0} → {1}", "{0} → {1}"}, named(m_then.policy.label, m_then.profile),
                                   named(m_now.policy.label, m_now.profile)));
    }

    void people() {
        for (const policy::Person& now : m_now.policy.people) {
            const policy::Person* then = m_then.policy.person("<" + now.email + ">");
            if (then == nullptr) {
                add(About::person,
                    now.roles.empty() ? phrase({"{0} joins", "新增 {0}"}, now.name)
                                      : phrase({"{0} joins as {1}", "新增 {0}，角色：{1}"}, now.name,
                                               role_names(m_now.policy, now.roles)),
                    !now.roles.empty());
                continue;
            }
            const std::set<std::string> roles_then(then->roles.begin(), then->roles.end());
            const std::set<std::string> roles_now(now.roles.begin(), now.roles.end());
            if (const auto given = without(roles_now, roles_then); !given.empty())
                add(About::person,
                    phrase({"{0} is now also {1}", "{0} 新增角色：{1}"}, now.name, role_names(m_now.policy, given)),
                    true);
            if (const auto taken = without(roles_then, roles_now); !taken.empty())
                add(About::person,
                    phrase({"{0} is no longer {1}", "{0} 不再担任：{1}"}, now.name, role_names(m_then.policy, taken)));
        }
        for (const policy::Person& then : m_then.policy.people) {
            if (m_now.policy.person("<" + then.email + ">") == nullptr)
                add(About::person, phrase({"{0} leaves", "移除 {0}"}, then.name));
        }
    }

    void roles() {
        for (const std::string& role : without(names(m_now.policy.roles), names(m_then.policy.roles)))
            add(About::role, phrase({"new: {0}", "新增：{0}"}, m_now.policy.role_label(role)));
        for (const std::string& role : without(names(m_then.policy.roles), names(m_now.policy.roles)))
            add(About::role, phrase({"removed: {0}", "移除：{0}"}, m_then.policy.role_label(role)));
    }

    void kinds() {
        for (const std::string& kind : without(names(m_now.policy.kinds), names(m_then.policy.kinds)))
            add(About::kind, phrase({"new: {0}", "新增：{0}"}, m_now.policy.kind(kind)->label));
        for (const std::string& kind : without(names(m_then.policy.kinds), names(m_now.policy.kinds)))
            add(About::kind, phrase({"removed: {0}", "移除：{0}"}, m_then.policy.kind(kind)->label));
    }

    /// What fields are described by besides nobody needs word by word.
    void fields() {
        const std::size_t told = m_out.size();
        add_fields(m_then.policy.fields, m_now.policy.fields, m_out);
        if (m_out.size() == told && !same_section("fields"))
            add(About::field, Text("descriptions or checks of fields change", "字段的说明或校验有变化"), true);
    }

    /// What the sections say that are told name by name above need no saying twice.
    [[nodiscard]] static bool told(std::string_view section) {
        for (const std::string_view one : {"version", "name", "label", "profile", "extends", "people", "roles", "kinds",
                                           "workflows", "conditions", "clocks", "fields", "calendars"}) {
            if (one == section) return true;
        }
        return false;
    }

    void sections() {
        std::set<std::string, std::less<>> all;
        for (const InForce* rules : {&m_then, &m_now}) {
            for (const data::Document& layer : rules->layers) {
                for (const data::View section : layer.root()) all.emplace(section.key());
            }
        }
        for (const std::string& section : all) {
            if (told(section) || same_section(section)) continue;
            add(About::other, phrase({"the section `{0}` differs", "`{0}` 部分有变化"}, section));
        }
    }

    [[nodiscard]] bool same_section(std::string_view section) const {
        if (m_then.layers.size() != m_now.layers.size()) return false;
        for (std::size_t i = 0; i < m_now.layers.size(); ++i) {
            if (!data::same(m_then.layers[i].root().find(section), m_now.layers[i].root().find(section))) return false;
        }
        return true;
    }

    const InForce& m_then;
    const InForce& m_now;
    std::vector<RuleChange> m_out;
};

}  // namespace

Phrase joined(const std::vector<Phrase>& texts) {
    Phrase out;
    for (const Phrase& one : texts) out = out.empty() ? one : phrase({"{0}, {1}", "{0}、{1}"}, out, one);
    return out;
}

Phrase named(const Phrase& label, std::string_view name) { return label.empty() ? Phrase::same(name) : label; }

Phrase role_names(const policy::Policy& policy, const std::vector<std::string>& roles) {
    std::vector<Phrase> labels;
    for (const std::string& role : roles) labels.push_back(policy.role_label(role));
    return joined(labels);
}

std::string_view word(RuleChange::About about) {
    switch (about) {
        case About::profile:
            return "profile";
        case About::person:
            return "person";
        case About::role:
            return "role";
        case About::kind:
            return "kind";
        case About::state:
            return "state";
        case About::step:
            return "step";
        case About::condition:
            return "condition";
        case About::field:
            return "field";
        case About::target:
            return "target";
        case About::calendar:
            return "calendar";
        case About::identity:
            return "identity";
        case About::approval:
            return "approval";
        case About::automation:
            return "automation";
        case About::other:
            return "other";
    }
    return "other";
}

Phrase label(RuleChange::About about) {
    switch (about) {
        case About::profile:
            return Text("Profile", "方案");
        case About::person:
            return Text("People", "人员");
        case About::role:
            return Text("Roles", "角色");
        case About::kind:
            return Text("Kinds", "类型");
        case About::state:
            return Text("States", "状态");
        case About::step:
            return Text("Steps", "步骤");
        case About::condition:
            return Text("Conditions", "条件");
        case About::field:
            return Text("Fields", "字段");
        case About::target:
            return Text("Time limits", "时限");
        case About::calendar:
            return Text("Calendars", "日历");
        case About::identity:
            return Text("Who counts as whom", "身份对应");
        case About::approval:
            return Text("Who has to approve", "审批人");
        case About::automation:
            return Text("Git and CI", "Git 与 CI");
        case About::other:
            return Text("Other", "其他");
    }
    return {};
}

std::vector<RuleChange> first_rules(std::string_view profile, const policy::Policy& policy) {
    std::vector<RuleChange> out{{About::profile, named(policy.label, profile), false}};
    for (const policy::Person& one : policy.people) {
        out.push_back({About::person,
                       one.roles.empty() ? Phrase::same(one.name)
                                         : phrase({"{0}: {1}", "{0}：{1}"}, one.name, role_names(policy, one.roles)),
                       false});
    }
    return out;
}

std::vector<RuleChange> rule_changes(const InForce& before, const InForce& after) {
    return Differences(before, after).all();
}

}  // namespace plaint::review
