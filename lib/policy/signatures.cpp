#include "policy/signatures.hpp"

#include "policy/codes.hpp"
#include "policy/scope.hpp"
#include "schema/entries.hpp"

#include <algorithm>

namespace plaint::policy {

namespace {

/// Entries of one sign-off's list, up to one of them, taken one after the other.
class Tally {
public:
    Tally(const Policy& policy, const SignOff& sign_off, data::View record, const expr::Scope& scope)
        : m_policy(policy), m_sign_off(sign_off), m_record(record), m_scope(scope) {
        m_out.sign_off = &sign_off;
        const auto fits = [&](const SignLine& line) { return !line.when || line.when->holds(record, scope); };
        const auto line = std::find_if(sign_off.lines.begin(), sign_off.lines.end(), fits);
        if (line == sign_off.lines.end()) return;
        m_out.line = &*line;
        for (const SignStep& step : line->steps) m_out.steps.push_back({&step, {}, {}});
    }

    [[nodiscard]] bool belongs(data::View entry) const {
        return !m_sign_off.where || m_sign_off.where->holds_of(entry, m_record, m_scope);
    }
    [[nodiscard]] bool is_recent(data::View entry) const {
        return !m_sign_off.recent || m_sign_off.recent->holds_of(entry, m_record, m_scope);
    }

    /// Takes the first `count` entries, but none that an entry up to the one at `corrected_to` corrects.
    void take(std::size_t count, std::size_t corrected_to) {
        const data::View entries = m_record.at(m_sign_off.entries);
        std::vector<std::string_view> corrected;
        for (std::size_t i = 0; i <= corrected_to && i < entries.size(); ++i) {
            if (!schema::is_set_aside(entries.at(i))) corrected.push_back(entries.at(i).find("corrects").text());
        }
        for (std::size_t i = 0; i < count; ++i) {
            const data::View entry = entries.at(i);
            const std::string_view id = entry.find("id").text();
            const bool replaced = !id.empty() && std::find(corrected.begin(), corrected.end(), id) != corrected.end();
            if (!replaced && !schema::is_set_aside(entry) && belongs(entry) && is_recent(entry)) take(entry);
        }
    }

    /// The step that an entry does, or null: an open one of its role whose turn it is, and of which the signer has not
    /// signed another.
    [[nodiscard]] Signature* step_for(data::View entry, std::string_view by) {
        const std::string_view role = entry.find(m_sign_off.role).text();
        for (Signature& one : m_out.steps) {
            if (one.done()) continue;
            if (one.step->role == role && !has_signed(role, by)) return &one;
            if (m_sign_off.ordered) return nullptr;
        }
        return nullptr;
    }

    [[nodiscard]] bool has_signed(std::string_view role, std::string_view by) const {
        return std::any_of(m_out.steps.begin(), m_out.steps.end(), [&](const Signature& one) {
            return one.done() && one.step->role == role && m_policy.same_person(one.by, by);
        });
    }

    [[nodiscard]] std::string signer(data::View entry) const {
        const std::string_view id = entry.find("id").text();
        for (const data::View event : m_record.find("history")) {
            if (!id.empty() && event.find("entry").text() == id) return std::string(event.find("by").text());
        }
        return std::string(entry.find("by").text());
    }

    [[nodiscard]] const Signatures& out() const { return m_out; }

private:
    void take(data::View entry) {
        const std::string by = signer(entry);
        const bool consents = !m_sign_off.passed || m_sign_off.passed->holds_of(entry, m_record, m_scope);
        if (!consents) {
            take_back(entry.find(m_sign_off.role).text());
            return;
        }
        Signature* step = step_for(entry, by);
        if (step == nullptr) return;
        step->entry = entry;
        step->by = by;
    }

    /// Whoever refuses no longer consents, and what was signed on the strength of it has to be signed again.
    void take_back(std::string_view role) {
        bool follows = false;
        for (Signature& one : m_out.steps) {
            const bool refused = one.step->role == role;
            if (refused || (follows && m_sign_off.ordered)) one = {one.step, {}, {}};
            follows = follows || refused;
        }
    }

    const Policy& m_policy;
    const SignOff& m_sign_off;
    data::View m_record;
    const expr::Scope& m_scope;
    Signatures m_out;
};

/// "President (Li Lei, Wang Fang)"
Phrase with_holders(const Policy& policy, std::string_view role) {
    std::string names;
    for (const Person* person : policy.holders(role)) names += (names.empty() ? "" : ", ") + person->name;
    if (names.empty()) return phrase({"{0} (nobody holds that role)", "{0}（尚无人员）"}, policy.role_label(role));
    return phrase({"{0} ({1})", "{0}（{1}）"}, policy.role_label(role), names);
}

Phrase listed(const std::vector<Phrase>& parts) {
    Phrase out;
    for (const Phrase& part : parts) {
        out.en += (out.en.empty() ? "" : ", ") + part.en;
        out.zh += (out.zh.empty() ? "" : "、") + part.zh;
    }
    return out;
}

/// What is wrong with one new entry.
class Verdict {
public:
    Verdict(const Policy& policy, const SignOff& sign_off, const Tally& tally, data::View entry, std::string_view actor)
        : m_policy(policy),
          m_sign_off(sign_off),
          m_tally(tally),
          m_entry(entry),
          m_actor(actor),
          m_role(entry.find(sign_off.role).text()) {}

    Findings findings(bool fits) {
        if (!asked()) return {placed(not_asked())};
        Findings out;
        const std::vector<std::string> held = m_policy.roles_of(m_actor);
        if (std::find(held.begin(), held.end(), m_role) == held.end()) out.push_back(placed(not_held()));
        if (!m_tally.is_recent(m_entry)) {
            out.push_back(placed(too_early()));
        } else if (!fits) {
            out.push_back(placed(not_due()));
        }
        return out;
    }

private:
    [[nodiscard]] bool asked() const {
        const auto& steps = m_tally.out().steps;
        return std::any_of(steps.begin(), steps.end(), [&](const Signature& one) { return one.step->role == m_role; });
    }

    [[nodiscard]] Finding placed(Finding finding) const {
        const data::View role = m_entry.find(m_sign_off.role);
        return data::at(role ? role : m_entry, std::move(finding));
    }

    [[nodiscard]] Finding not_asked() const {
        std::vector<Phrase> roles;
        for (const Signature& one : m_tally.out().steps) roles.push_back(with_holders(m_policy, one.step->role));
        const Phrase hint = roles.empty() ? Phrase(Text("Nobody has to sign this record", "该记录无需签署"))
                                          : phrase({"Asked to sign: {0}", "应签署的有：{0}"}, listed(roles));
        if (m_role.empty())
            return error(k_sign_not_asked,
                         phrase({"{0}: the entry does not say as what it was signed (`{1}`)",
                                 "{0}：条目未注明以何角色签署（`{1}`）"},
                                m_sign_off.label, m_sign_off.role),
                         hint);
        return error(k_sign_not_asked,
                     phrase({"{0}: the {1} is not asked to sign", "{0}：无需{1}签署"}, m_sign_off.label,
                            m_policy.role_label(m_role)),
                     hint);
    }

    [[nodiscard]] Finding not_held() const {
        return error(k_sign_not_held,
                     phrase({"{0}: {1} does not hold the role {2}", "{0}：{1} 不具备“{2}”角色"}, m_sign_off.label,
                            m_actor, m_policy.role_label(m_role)),
                     phrase({"Let it be signed by: {0}", "请由以下人员签署：{0}"}, with_holders(m_policy, m_role)));
    }

    [[nodiscard]] Finding too_early() const {
        return error(
            k_sign_not_due,
            phrase({"{0}: signed {1}, before `{2}` was there to be signed", "{0}：签署时间 {1} 早于 `{2}`，不能计入"},
                   m_sign_off.label, m_entry.find("at").text(), m_sign_off.since.str()),
            Text("Sign what stands there now, with the time of the signature",
                 "请针对现有内容签署，并填写实际签署时间"));
    }

    [[nodiscard]] Finding not_due() const {
        std::vector<Phrase> due;
        for (const Signature* one : m_tally.out().due()) due.push_back(with_holders(m_policy, one->step->role));
        Phrase hint = due.empty() ? Phrase(Text("Everybody has signed", "已全部签署"))
                                  : phrase({"To sign now: {0}", "现应签署：{0}"}, listed(due));
        if (m_tally.has_signed(m_role, m_actor) || all_done())
            return error(k_sign_not_due,
                         phrase({"{0}: the {1} has signed already", "{0}：{1}已经签署"}, m_sign_off.label,
                                m_policy.role_label(m_role)),
                         hint);
        return error(k_sign_not_due,
                     phrase({"{0}: it is not the turn of the {1} yet", "{0}：尚未轮到{1}签署"}, m_sign_off.label,
                            m_policy.role_label(m_role)),
                     hint);
    }

    [[nodiscard]] bool all_done() const {
        const auto& steps = m_tally.out().steps;
        return std::all_of(steps.begin(), steps.end(),
                           [&](const Signature& one) { return one.step->role != m_role || one.done(); });
    }

    const Policy& m_policy;
    const SignOff& m_sign_off;
    const Tally& m_tally;
    data::View m_entry;
    std::string_view m_actor;
    std::string_view m_role;
};

/// Who brought an entry: the author of its event, else of the last one.
std::string_view brought_by(const model::Complaint& record, data::View entry) {
    const std::string_view id = entry.find("id").text();
    for (const model::Event& event : record.history()) {
        if (!id.empty() && event.view.find("entry").text() == id) return event.by;
    }
    return record.history().back().by;
}

}  // namespace

bool Signatures::complete() const {
    return std::all_of(steps.begin(), steps.end(), [](const Signature& one) { return one.done(); });
}

std::vector<const Signature*> Signatures::due() const {
    std::vector<const Signature*> out;
    for (const Signature& one : steps) {
        if (one.done()) continue;
        out.push_back(&one);
        if (sign_off->ordered) break;
    }
    return out;
}

Signatures signatures(const Policy& policy, const SignOff& sign_off, data::View record, const expr::Scope& scope) {
    Tally tally(policy, sign_off, record, scope);
    const std::size_t all = record.at(sign_off.entries).size();
    tally.take(all, all);
    return tally.out();
}

std::vector<Signatures> signatures(const Policy& policy, const model::Complaint& record, const time::Instant& now) {
    std::vector<Signatures> out;
    const expr::Scope scope = scope_of(policy, now);
    for (const SignOff& one : policy.sign_offs) {
        Signatures state = signatures(policy, one, record.root(), scope);
        if (!state.steps.empty()) out.push_back(std::move(state));
    }
    return out;
}

std::string due_role(const Policy& policy, std::string_view sign_off, data::View record, std::string_view actor,
                     const time::Instant& now) {
    const SignOff* known = policy.sign_off(sign_off);
    if (known == nullptr) return {};
    const Signatures state = signatures(policy, *known, record, scope_of(policy, now, actor));
    const std::vector<const Signature*> due = state.due();
    if (due.empty()) return {};
    const std::vector<std::string> held = policy.roles_of(actor);
    const auto own = std::find_if(due.begin(), due.end(), [&](const Signature* one) {
        return std::find(held.begin(), held.end(), one->step->role) != held.end();
    });
    return own == due.end() ? due.front()->step->role : (*own)->step->role;
}

Phrase given_signatures(const Policy& policy, const Signatures& signatures) {
    std::vector<Phrase> given;
    for (const Signature& one : signatures.steps) {
        if (one.done())
            given.push_back(phrase({"{0} ({1})", "{0}（{1}）"}, policy.role_label(one.step->role),
                                   one.by.substr(0, one.by.rfind(" <"))));
    }
    return given.empty() ? Phrase(Text("nothing", "无")) : listed(given);
}

Phrase missing_signatures(const Policy& policy, const Signatures& signatures) {
    std::vector<Phrase> missing;
    for (const Signature& one : signatures.steps) {
        if (!one.done()) missing.push_back(with_holders(policy, one.step->role));
    }
    return missing.empty() ? Phrase(Text("nothing", "无")) : listed(missing);
}

Findings judge_signatures(const Policy& policy, const model::Complaint* before, const model::Complaint& after,
                          const time::Instant& now) {
    Findings out;
    const bool imported = before == nullptr && after.history().front().name == builtin::k_import;
    if (imported) return out;  // papers from before
    for (const SignOff& sign_off : policy.sign_offs) {
        const data::View entries = after.root().at(sign_off.entries);
        const std::size_t known = before == nullptr ? 0 : before->root().at(sign_off.entries).size();
        for (std::size_t i = known; i < entries.size(); ++i) {
            const data::View entry = entries.at(i);
            const std::string_view actor = brought_by(after, entry);
            const expr::Scope scope = scope_of(policy, now, actor);
            Tally tally(policy, sign_off, after.root(), scope);
            if (!tally.belongs(entry)) continue;
            tally.take(i, i);
            const bool fits = tally.step_for(entry, actor) != nullptr;
            Findings found = Verdict(policy, sign_off, tally, entry, actor).findings(fits);
            out.insert(out.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
        }
    }
    return out;
}

}  // namespace plaint::policy
