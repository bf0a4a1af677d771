#include "cases/cases.hpp"

#include "cases/codes.hpp"
#include "cases/event.hpp"
#include "cases/layout.hpp"
#include "data/change.hpp"
#include "policy/layers.hpp"
#include "policy/scope.hpp"
#include "policy/signatures.hpp"
#include "schema/decimal.hpp"
#include "sla/reading.hpp"

#include <algorithm>

namespace plaint::cases {

namespace {

/// The same text, or the same number however it is written.
bool same_value(const std::string& one, const std::string& other) {
    if (one == other) return true;
    const auto a = schema::Decimal::parse(one);
    const auto b = schema::Decimal::parse(other);
    return a && b && *a == *b;
}

/// One case, or one row of its table.
class Trial {
public:
    Trial(const Said& said, policy::Policy& policy, const sla::Rules& clocks)
        : m_said(said), m_policy(policy), m_clocks(clocks) {}

    Findings findings() {
        const data::View now = m_said.member("now");
        const auto moment = time::parse_instant(now.text());
        if (!moment) {
            add(now, error(k_bad_value, phrase({"`{0}` is no moment", "`{0}` 不是有效时间"}, now.text()),
                           Text("Write `now: 2026-03-02T09:00:00+08:00` in the case or at the top of the file",
                                "请在用例或文件开头写 `now: 2026-03-02T09:00:00+08:00`")));
            return std::move(m_findings);
        }
        m_now = m_policy.zone.localized(*moment);
        m_record = record_of(m_said, m_now, m_findings);
        if (!m_findings.empty()) return std::move(m_findings);
        if (const data::View event = m_said.member("event")) take(event);
        if (!m_findings.empty()) return std::move(m_findings);
        check_signs();
        check_computed();
        check_due();
        return std::move(m_findings);
    }

private:
    void add(data::View where, Finding finding) {
        m_findings.push_back(data::at(where ? where : m_said.place(), std::move(finding)));
    }

    /// `expected` is what the case says, at whose place it is told.
    void unexpected(data::View expected, Phrase message, Phrase hint = {}) {
        const Phrase name = Phrase::same(m_said.one.find("name").text());
        add(expected, error(k_unexpected, phrase({"{0}: {1}", "{0}：{1}"}, name, message), std::move(hint)));
    }

    void take(data::View event) {
        Cast cast(m_policy);
        const data::View name = event.find("do");
        if (!knows(name.text())) {
            std::vector<std::string> known;
            for (const policy::Action& action : m_policy.actions) known.push_back(action.event);
            check_name(name, {"the event", "事件"}, name.text(), known, m_findings);
            return;
        }
        const std::string actor = cast.actor(event, m_findings);
        int entries = 0;
        const policy::Acting acting{actor, actor.substr(0, actor.find(" <")), m_now,
                                    [&entries] { return fmt::format("case{:02}", ++entries % 100); },
                                    [] { return std::string(26, '0'); }};
        const model::Complaint before(m_record);
        const policy::Request request = request_of(m_policy, before, acting, event, m_findings);
        if (!m_findings.empty()) return;
        auto decided = policy::decide(m_policy, before, request, acting);
        Findings refusal;
        if (decided) {
            const model::Complaint after(data::Document::of(data::applied(before.root(), *decided)));
            refusal = policy::judge(m_policy, &before, after, m_now);
            if (refusal.empty()) m_record = after.document();
        } else {
            refusal = std::move(decided.error().findings);
        }
        check_verdict(refusal);
    }

    [[nodiscard]] bool knows(std::string_view event) const {
        if (event == policy::builtin::k_register || event == policy::builtin::k_import) return false;
        const auto& own = policy::builtin::k_all;
        return m_policy.action(event) != nullptr || std::find(std::begin(own), std::end(own), event) != std::end(own);
    }

    void check_verdict(const Findings& refusal) {
        const data::View verdict = m_said.member("verdict");
        const data::View codes = m_said.member("codes");
        const data::View to = m_said.member("to");
        const bool refused = verdict ? verdict.text() == "refused" : static_cast<bool>(codes);
        const data::View told = verdict ? verdict : codes ? codes : to;
        if (!refused && !refusal.empty()) {
            std::vector<Phrase> why;
            Phrase all;
            for (const Finding& one : refusal) {
                all.en += (all.en.empty() ? "" : "; ") + one.message.en + " [" + one.code + "]";
                all.zh += (all.zh.empty() ? "" : "；") + one.message.in(Lang::zh) + " [" + one.code + "]";
            }
            return unexpected(
                told, phrase({"expected to be allowed, but it was refused: {0}", "应允许，却被拒绝：{0}"}, all));
        }
        if (refused && refusal.empty())
            return unexpected(told, Text("expected to be refused, but it was allowed", "应拒绝，却被允许"));
        if (codes) check_codes(codes, refusal);
        const std::string state(m_record.root().find("state").text());
        if (to && state != to.text())
            unexpected(to, phrase({"expected to lead to `{0}`, but it led to `{1}`", "应到达 `{0}`，实际到达 `{1}`"},
                                  to.text(), state));
    }

    void check_codes(data::View codes, const Findings& refusal) {
        std::vector<std::string> expected = policy::texts_of(codes);
        std::vector<std::string> found;
        for (const Finding& one : refusal) found.push_back(one.code);
        for (std::vector<std::string>* list : {&expected, &found}) {
            std::sort(list->begin(), list->end());
            list->erase(std::unique(list->begin(), list->end()), list->end());
        }
        if (expected == found) return;
        unexpected(codes, phrase({"expected to be refused with {0}, but it was with {1}", "应以 {0} 拒绝，实际为 {1}"},
                                 listed(expected), listed(found)));
    }

    void check_signs() {
        const expr::Scope scope = policy::scope_of(m_policy, m_now);
        for (const data::View one : m_said.member("signs")) {
            const policy::SignOff* known = m_policy.sign_off(one.key());
            if (known == nullptr) {
                check_name(one, {"the sign-off", "会签"}, one.key(), names(m_policy.sign_offs), m_findings,
                           data::Mark::key);
                continue;
            }
            std::vector<std::string> found;
            for (const policy::Signature& step : policy::signatures(m_policy, *known, m_record.root(), scope).steps)
                found.push_back(step.step->role);
            const std::vector<std::string> expected = policy::texts_of(one);
            if (expected == found) continue;
            unexpected(one, phrase({"`{0}` should be signed by {1}, but is by {2}", "`{0}` 应由 {1} 签署，实际为 {2}"},
                                   one.key(), listed(expected), listed(found)));
        }
    }

    void check_computed() {
        const expr::Scope scope = policy::scope_of(m_policy, m_now);
        for (const data::View one : m_said.member("computed")) {
            if (m_policy.vocabulary.variable(one.key()) == nullptr) {
                check_name(one, {"the computed value", "计算值"}, one.key(), names(m_policy.vocabulary.variables),
                           m_findings, data::Mark::key);
                continue;
            }
            const std::vector<std::string> found = scope.beyond->values(one.key(), m_record.root(), scope);
            const std::vector<std::string> expected = policy::texts_of(one);
            if (std::equal(expected.begin(), expected.end(), found.begin(), found.end(), same_value)) continue;
            unexpected(one, phrase({"`{0}` should be {1}, but is {2}", "`{0}` 应为 {1}，实际为 {2}"}, one.key(),
                                   listed(expected), listed(found)));
        }
    }

    void check_due() {
        const data::View due = m_said.member("due");
        if (due.size() == 0) return;
        const model::Complaint record(m_record);
        const sla::Readings readings = sla::read_clocks(m_clocks, m_policy, record, m_now);
        for (const data::View one : due) {
            if (m_clocks.clock(one.key()) == nullptr) {
                check_name(one, {"the clock", "时钟"}, one.key(), names(m_clocks.clocks), m_findings, data::Mark::key);
                continue;
            }
            std::optional<std::int64_t> found;
            for (const sla::Reading& reading : readings.clocks) {
                if (reading.clock->name == one.key()) found = reading.due();
            }
            check_moment(one, found);
        }
    }

    void check_moment(data::View expected, std::optional<std::int64_t> found) {
        const auto moment = time::parse_instant(expected.text());
        if (!moment && !expected.is(data::Kind::null)) {
            add(expected, error(k_bad_value, phrase({"`{0}` is no moment", "`{0}` 不是有效时间"}, expected.text()),
                                Text("Write it as 2026-03-02T09:00:00+08:00, or null for none",
                                     "请写成 2026-03-02T09:00:00+08:00，没有则写 null")));
            return;
        }
        if (moment ? found == moment->seconds : !found) return;
        const Phrase none = Text("nothing", "无");
        const auto shown = [&](std::optional<std::int64_t> one) {
            return one ? Phrase::same(time::format(m_policy.zone.localized({*one, 0}))) : none;
        };
        unexpected(expected,
                   phrase({"the clock `{0}` should be due {1}, but is due {2}", "时钟 `{0}` 应于 {1} 到期，实际为 {2}"},
                          expected.key(), shown(moment ? std::optional(moment->seconds) : std::nullopt), shown(found)));
    }

    const Said& m_said;
    policy::Policy& m_policy;
    const sla::Rules& m_clocks;
    time::Instant m_now;
    data::Document m_record;
    Findings m_findings;
};

}  // namespace

Outcome run(const data::Document& document, policy::Policy& policy, const sla::Rules& clocks) {
    Outcome out;
    const auto take = [&](data::View one, data::View row) {
        Findings findings = Trial({policy, document.root(), one, row}, policy, clocks).findings();
        ++out.run;
        if (!findings.empty()) ++out.failed;
        out.findings.insert(out.findings.end(), findings.begin(), findings.end());
    };
    for (const data::View one : document.root().find("cases")) {
        const data::View table = one.find("table");
        if (!table) take(one, {});
        for (const data::View row : table) take(one, row);
    }
    return out;
}

}  // namespace plaint::cases
