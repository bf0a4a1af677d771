#include "cases/event.hpp"

#include "base/nearest.hpp"
#include "cases/codes.hpp"
#include "cases/layout.hpp"
#include "data/change.hpp"
#include "policy/layers.hpp"
#include "policy/presets.hpp"

#include <algorithm>

namespace plaint::cases {

namespace {

constexpr std::string_view k_name = "Case";
constexpr std::string_view k_email = "case@example.invalid";

/// What an event asks for, with the presets of its action, as its command would.
class Asking {
public:
    Asking(const policy::Policy& policy, const model::Complaint& record, const policy::Acting& acting,
           Findings& findings)
        : m_policy(policy), m_record(record), m_acting(acting), m_findings(findings) {}

    policy::Request request(data::View event) {
        m_request.event = event.find("do").text();
        m_action = m_policy.action(m_request.event);
        m_request.note = event.find("note").text();
        if (const data::View effective = event.find("effective"))
            m_request.effective = time::parse_instant(effective.text());
        for (const data::View one : event.find("set")) set(one);
        if (m_action != nullptr) take_presets();
        return std::move(m_request);
    }

private:
    void set(data::View said) {
        std::string flag(said.key());
        std::replace(flag.begin(), flag.end(), '_', '-');
        if (m_action != nullptr) {
            for (const policy::Option& option : m_action->options) {
                if (option.flag == flag) return place(option, said);
            }
        }
        put(data::Path::parse(said.key()).value_or(data::Path()), said);
    }

    void place(const policy::Option& option, data::View said) {
        if (option.place == policy::Option::Place::note) {
            m_request.note = said.text();
        } else if (option.place == policy::Option::Place::effective) {
            m_request.effective = time::parse_instant(said.text());
        } else {
            put(option.path, said, option.mode);
        }
    }

    [[nodiscard]] bool in_entry() const { return m_action != nullptr && !m_action->entry.empty(); }

    /// The path is checked, and the value read, as a field of the record is.
    void put(const data::Path& path, data::View said, policy::Mode mode = policy::Mode::set) {
        const std::string from_root = in_entry() ? m_action->entry + "." + path.str() : path.str();
        const auto value = value_at(m_policy, from_root, said, m_findings);
        if (!value) return;
        if (in_entry()) {
            data::put(m_request.entry, path, *value);
            return;
        }
        const auto* items = value->get<data::Sequence>();
        if (mode == policy::Mode::set || items == nullptr) {
            m_request.fields.push_back({data::Change::Op::set, path, *value});
            return;
        }
        for (const data::Value& item : *items) m_request.fields.push_back({data::Change::Op::append, path, item});
    }

    void take_presets() {
        for (const policy::Option& option : m_action->options) {
            if (!option.preset.empty() && option.place == policy::Option::Place::field && !given(option.path))
                preset(option.path, option.preset);
        }
        for (const auto& [path, text] : m_action->sets) preset(path, text);
    }

    [[nodiscard]] bool given(const data::Path& path) const {
        if (in_entry()) return data::find(m_request.entry, std::get<std::string>(path[0])) != nullptr;
        return std::any_of(m_request.fields.begin(), m_request.fields.end(),
                           [&](const data::Change& change) { return change.path.within(path); });
    }

    void preset(const data::Path& path, const std::string& text) {
        const data::Document proposed = policy::proposed(&m_record, m_request);
        std::string value = policy::preset_value(m_policy, text, proposed.root(), m_acting);
        if (value.empty()) return;
        if (in_entry()) {
            data::put(m_request.entry, path, data::Value(std::move(value)));
        } else {
            m_request.fields.push_back({data::Change::Op::set, path, data::Value(std::move(value))});
        }
    }

    const policy::Policy& m_policy;
    const model::Complaint& m_record;
    const policy::Acting& m_acting;
    Findings& m_findings;
    const policy::Action* m_action = nullptr;
    policy::Request m_request;
};

}  // namespace

std::string listed(const std::vector<std::string>& all) {
    return all.empty() ? std::string("-") : fmt::format("{}", fmt::join(all, ", "));
}

void check_name(data::View where, const Text& what, std::string_view name, const std::vector<std::string>& known,
                Findings& findings, data::Mark mark) {
    if (std::find(known.begin(), known.end(), name) != known.end()) return;
    Phrase hint = phrase({"Defined are: {0}", "已定义的有：{0}"}, listed(known));
    if (const auto near = nearest(name, known)) hint = phrase({"Did you mean `{0}`?", "是否想写 `{0}`？"}, *near);
    findings.push_back(data::at(
        where,
        error(k_unknown_name, phrase({"{0} `{1}` is not defined", "{0} `{1}` 未定义"}, Phrase(what), name), hint),
        mark));
}

std::string Cast::actor(data::View event, Findings& findings) {
    if (const data::View by = event.find("by")) return named(by);
    std::vector<std::string> roles;
    const std::vector<std::string> known = names(m_policy.roles);
    if (const data::View wanted = event.find("roles")) {
        roles = policy::texts_of(wanted);
        for (const std::string& role : roles) check_name(wanted, {"the role", "角色"}, role, known, findings);
    } else {
        roles = known;
    }
    m_policy.people.push_back({std::string(k_name), std::string(k_email), std::move(roles), {}});
    return fmt::format("{} <{}>", k_name, k_email);
}

std::string Cast::named(data::View by) const {
    for (const policy::Person& person : m_policy.people) {
        if (person.name == by.text()) return fmt::format("{} <{}>", person.name, person.email);
    }
    return std::string(by.text());
}

policy::Request request_of(const policy::Policy& policy, const model::Complaint& record, const policy::Acting& acting,
                           data::View event, Findings& findings) {
    return Asking(policy, record, acting, findings).request(event);
}

}  // namespace plaint::cases
