#include "policy/judge.hpp"

#include "policy/codes.hpp"
#include "policy/renumber.hpp"
#include "policy/replay.hpp"
#include "policy/signatures.hpp"
#include "policy/standing.hpp"
#include "schema/entries.hpp"

#include <algorithm>
#include <set>

namespace plaint::policy {

namespace {

using detail::Look;
using detail::Replay;

void append(Findings& findings, Findings more) {
    findings.insert(findings.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

/// Whether the id is another one by an event that says so, and the old one is kept.
bool is_renumbered(const model::Complaint& before, const model::Complaint& after, const Renumberings& renumbered) {
    const data::View kept = after.root().find("aliases").at(before.root().find("aliases").size());
    return kept.find("id").text() == before.id() && renumbered.now(before.id()) == after.id();
}

void check_fixed(const model::Complaint& before, const model::Complaint& after, const Renumberings& renumbered,
                 Findings& findings) {
    for (const char* name : {"id", "uid", "kind", "recorded"}) {
        const data::View now = after.root().find(name);
        if (data::same(before.root().find(name), now)) continue;
        if (name == std::string_view("id") && is_renumbered(before, after, renumbered)) continue;
        findings.push_back(
            data::at(now ? now : after.root(), error(k_fixed, phrase({"`{0}` never changes", "`{0}` 不可更改"}, name),
                                                     Text("Put the old value back", "请恢复原值"))));
    }
}

void check_grown(const schema::Field* list, const data::Path& path, data::View before, data::View after,
                 const Renumberings& renumbered, Findings& findings) {
    const bool told = path.str() == "history" || path.str() == "aliases";
    const schema::Field* entry = list == nullptr || told ? nullptr : list->item;
    std::size_t index = 0;
    for (const data::View old : before) {
        const data::View now = after.at(index);
        if (!renumbered.same_but_ids(entry, old, now)) {
            const data::View where = now ? now : after;
            findings.push_back(data::at(
                where,
                error(k_rewritten,
                      phrase({"{0}[{1}] was recorded already and may not be altered or removed",
                              "{0}[{1}] 已记录，不得修改或删除"},
                             path.str(), index),
                      Text("Put it back and add a correcting entry instead", "请恢复原条目，另加一条更正记录"))));
            return;  // everything behind a removed entry differs too; one finding says it
        }
        ++index;
    }
}

void check_tracked(const Policy& policy, const model::Complaint* before, const model::Complaint& after,
                   const std::vector<std::size_t>& new_events, Findings& findings) {
    for (const data::Path& path : policy.tracked) {
        const data::View now = after.root().at(path);
        const data::View then = before == nullptr ? data::View() : before->root().at(path);
        if (now ? data::same(then, now) : !then) continue;
        const std::string name = path.str();
        data::View told;
        for (const std::size_t i : new_events) {
            if (const data::View value = after.history()[i].view.find("values", name)) told = value;
        }
        if (told && (now ? data::same(told, now) : told.is(data::Kind::null))) continue;
        findings.push_back(data::at(
            now ? now : after.root(),
            error(k_untracked,
                  phrase({"`{0}` changed without an event that says so", "`{0}` 已变更，但历史事件未记录"}, name),
                  phrase({"plaint set {0} {1} VALUE", "plaint set {0} {1} 值"}, after.id(), name))));
    }
}

/// Entries of a list that an action owns come by an event of that action, so that its conditions and roles cannot be
/// slipped past.
void check_owned(const Policy& policy, const model::Complaint& before, const model::Complaint& after,
                 const std::vector<std::size_t>& new_events, Findings& findings) {
    for (const data::Path& path : policy.append_only) {
        const std::string list = path.str();
        const auto owns = [&](const Action& action) { return action.entry == list; };
        const auto owner = std::find_if(policy.actions.begin(), policy.actions.end(), owns);
        if (owner == policy.actions.end()) continue;
        std::set<std::string_view> known;
        for (const data::View entry : before.root().at(path)) known.insert(entry.find("id").text());
        for (const data::View entry : after.root().at(path)) {
            const data::View id = entry.find("id");
            if (known.contains(id.text())) continue;
            bool told = false;
            for (const std::size_t place : new_events) {
                const model::Event& event = after.history()[place];
                const Action* action = policy.action(event.name);
                told =
                    told || (action != nullptr && owns(*action) && id && event.view.find("entry").text() == id.text());
            }
            if (told) continue;
            findings.push_back(data::at(
                entry,
                error(k_unowned_entry,
                      phrase({"an entry of `{0}` comes by its own command", "`{0}` 的条目须由对应命令添加"}, list),
                      phrase({"plaint {0} {1}", "plaint {0} {1}"}, owner->typed(), after.id()))));
        }
    }
}

void check_state(const model::Complaint& record, const detail::Replay& replay, Findings& findings) {
    const std::string& reached = replay.state();
    if (record.state() == reached) return;
    const Phrase there = replay.state_label(reached);
    const Phrase said = replay.state_label(record.state());
    const Phrase hint =
        replay.has_step_to(record.state())
            ? phrase({"Put `state: {0}` back, then take the step with plaint: plaint move {1} {2}",
                      "请改回 `state: {0}`，再用 plaint 执行该步骤：plaint move {1} {2}"},
                     reached, record.id(), record.state())
            : phrase({"Put `state: {0}` back: no step leads from \"{2}\" to \"{3}\"; `plaint show {1}` names those "
                      "that there are",
                      "请改回 `state: {0}`：没有从“{2}”到“{3}”的步骤；`plaint show {1}` 列出可用的步骤"},
                     reached, record.id(), there, said);
    findings.push_back(data::at(
        record.root().find("state"),
        error(k_state_mismatch,
              phrase({"the state is \"{0}\", but the history leads to \"{1}\"", "状态为“{0}”，而历史到达的是“{1}”"},
                     said, there),
              hint)));
}

/// What does not count was recorded on a branch and is marked when its branch is merged: nobody records such an event.
void check_set_aside(const model::Complaint* before, const model::Complaint& after, Findings& findings) {
    const std::size_t known = before == nullptr ? 0 : before->root().find("history").size();
    std::size_t index = 0;
    for (const data::View event : after.root().find("history")) {
        const data::View mark = event.find("set_aside");
        if (index++ < known || !mark) continue;
        findings.push_back(
            data::at(mark,
                     error(k_set_aside,
                           phrase({"`{0}` is recorded and set aside at once", "`{0}` 在登记的同时即被标为不计入"},
                                  event.find("event").text()),
                           Text("Only a merge of two branches sets events aside; leave the event out",
                                "只有合并两个分支时才能将事件标为不计入；请去掉该事件")),
                     data::Mark::key));
    }
}

/// An entry counts as long as the event that brought it does.
void check_entries_aside(const Policy& policy, const model::Complaint& record, Findings& findings) {
    std::set<std::string_view> aside;
    for (const data::View event : record.root().find("history")) {
        if (schema::is_set_aside(event)) aside.insert(event.find("entry").text());
    }
    for (const data::Path& path : policy.append_only) {
        for (const data::View entry : record.root().at(path)) {
            const data::View id = entry.find("id");
            if (!id || !schema::is_set_aside(entry) || aside.contains(id.text())) continue;
            findings.push_back(data::at(entry.find("set_aside"),
                                        error(k_set_aside_alone,
                                              phrase({"the entry `{0}` is set aside, but not the event that brought it",
                                                      "条目 `{0}` 标为不计入，而登记它的事件没有该标记"},
                                                     id.text()),
                                              Text("Delete the mark, or correct the entry with --corrects",
                                                   "请删除该标记，或用 --corrects 更正条目")),
                                        data::Mark::key));
        }
    }
}

/// Entry ids are unique; corrections and events name entries that exist.
void check_entries(const Policy& policy, const model::Complaint& record, Findings& findings) {
    std::set<std::string_view> ids;
    const std::vector<data::Path>& lists = policy.append_only;
    for (const data::Path& path : lists) {
        for (const data::View entry : record.root().at(path)) {
            const data::View id = entry.find("id");
            if (id && !ids.insert(id.text()).second)
                findings.push_back(
                    data::at(id, error(k_repeated_entry,
                                       phrase({"the entry id `{0}` occurs twice", "条目 id `{0}` 重复"}, id.text()))));
        }
    }
    const auto check = [&](data::View name) {
        if (!name || ids.contains(name.text())) return;
        findings.push_back(data::at(
            name, error(k_dangling,
                        phrase({"there is no entry `{0}` in this record", "本记录中没有条目 `{0}`"}, name.text()))));
    };
    for (const data::Path& path : lists) {
        for (const data::View entry : record.root().at(path)) {
            check(entry.find("corrects"));
            check(entry.find("entry"));
        }
    }
}

/// The conditions under which the record got into its state go on holding while it is there.
void check_standing(const Policy& policy, const Transition* last_move, const model::Complaint& before,
                    const model::Complaint& after, const time::Instant& now, Findings& findings) {
    if (last_move == nullptr || before.state() != after.state()) return;
    const std::string_view actor = after.history().back().by;
    if (!detail::unmet_conditions(policy, *last_move, before, actor, now).empty())
        return;  // they did not hold before either: `check` says so
    for (Finding& finding : detail::unmet_conditions(policy, *last_move, after, actor, now))
        findings.push_back(data::at(after.root().find("state"), std::move(finding)));
}

/// The customer's time comes before the record of it.
Findings received_later(const model::Complaint& record) {
    const auto received = record.received_at();
    const time::Instant& recorded = record.history().front().at;
    if (!received || received->seconds <= recorded.seconds + detail::k_clock_skew_seconds) return {};
    return {data::at(
        record.root().find("received", "at"),
        error(k_received_later,
              phrase({"it was received {0}, after it was recorded ({1})", "接收时间 {0} 晚于登记时间（{1}）"},
                     time::format(*received), time::format(recorded)),
              Text("Write the day too, for example \"yesterday 09:12\"", "请连同日期一起写，例如“昨天 09:12”")))};
}

Findings unknown_kind(const Policy& policy, const model::Complaint& record) {
    if (policy.workflow_of(record.kind()) != nullptr) return {};
    return {data::at(
        record.root().find("kind"),
        error(k_unknown_kind, phrase({"the policy has no kind `{0}`", "策略中没有类型 `{0}`"}, record.kind())))};
}

Findings no_history(const model::Complaint& record) {
    return {data::at(record.root(), error(k_no_history, Text("the record has no history", "记录没有历史"),
                                          Text("Registered records begin with an event: use `plaint new`",
                                               "登记的记录以事件开始：请用 `plaint new`")))};
}

}  // namespace

Findings judge(const Policy& policy, const model::Complaint* before, const model::Complaint& after,
               const time::Instant& now) {
    if (Findings findings = unknown_kind(policy, after); !findings.empty()) return findings;
    if (after.history().empty()) return no_history(after);
    Findings findings;
    check_set_aside(before, after, findings);
    const std::size_t known = before == nullptr ? 0 : before->history().size();
    if (before != nullptr) {
        const Renumberings renumbered(after, known);
        check_fixed(*before, after, renumbered, findings);
        for (const data::Path& path : policy.append_only) {
            check_grown(policy.fields.find(path), path, before->root().at(path), after.root().at(path), renumbered,
                        findings);
        }
        append(findings, check_renumbering(policy, *before, after));
        if (!findings.empty()) return findings;
        if (after.history().size() == known && !data::same(before->root(), after.root()))
            findings.push_back(data::at(
                after.root(), error(k_silent_change,
                                    Text("the record changes without a history event", "记录被修改而没有历史事件"))));
    }
    Replay replay(policy, after, now);
    for (std::size_t i = 0; i < after.history().size(); ++i) {
        replay.step(after.history()[i], i < known ? Look::earlier : Look::now);
        if (i + 1 == known) replay.forget_findings();  // what was wrong before this change is `check`'s business
    }
    append(findings, replay.take_findings());
    if (before == nullptr || received_later(*before).empty()) append(findings, received_later(after));
    check_state(after, replay, findings);
    std::vector<std::size_t> new_events;
    for (std::size_t i = known; i < after.history().size(); ++i) new_events.push_back(i);
    check_tracked(policy, before, after, new_events, findings);
    check_entries(policy, after, findings);
    check_entries_aside(policy, after, findings);
    append(findings, check_aliases(after));
    detail::check_levels(policy, before, after, now, findings);
    if (before != nullptr) check_owned(policy, *before, after, new_events, findings);
    append(findings, judge_signatures(policy, before, after, now));
    if (before != nullptr && findings.empty())
        check_standing(policy, replay.last_move(), *before, after, now, findings);
    return findings;
}

Findings untold(const Policy& policy, const model::Complaint& before, const model::Complaint& after,
                const std::vector<std::size_t>& new_events) {
    Findings findings;
    check_tracked(policy, &before, after, new_events, findings);
    check_owned(policy, before, after, new_events, findings);
    return findings;
}

Findings path_findings(const Policy& policy, const model::Complaint& record, const time::Instant& now) {
    Replay replay(policy, record, now);
    for (const model::Event& event : record.history()) replay.step(event, Look::earlier);
    return replay.take_findings();
}

Findings audit(const Policy& policy, const model::Complaint& record, const time::Instant& now) {
    if (Findings findings = unknown_kind(policy, record); !findings.empty()) return findings;
    if (record.history().empty()) return no_history(record);
    Replay replay(policy, record, now);
    for (const model::Event& event : record.history()) replay.step(event, Look::earlier);
    Findings findings = replay.take_findings();
    append(findings, received_later(record));
    check_state(record, replay, findings);
    check_entries(policy, record, findings);
    check_entries_aside(policy, record, findings);
    append(findings, check_aliases(record));
    detail::check_balances(policy, record, now, findings);
    if (findings.empty() && replay.last_move() != nullptr) {
        // Roles are not judged here: who held them when the step was taken is history's to say.
        for (Finding& finding :
             detail::unmet_conditions(policy, *replay.last_move(), record, record.history().back().by, now)) {
            const auto field = data::Path::parse(finding.field);
            const data::View where = field ? record.root().at(*field) : data::View();
            findings.push_back(data::at(where ? where : record.root().find("state"), std::move(finding)));
        }
    }
    append(findings, risen_levels(policy, record, now));
    return findings;
}

bool depends_on_now(const Policy& policy, const model::Complaint& record) {
    const Workflow* workflow = policy.workflow_of(record.kind());
    if (workflow == nullptr || may_rise(policy, record)) return true;
    const bool loose = std::any_of(policy.balances.begin(), policy.balances.end(), [](const Balance& one) {
        const expr::Vocabulary::Basis basis = basis_of(one);
        return basis.clock || basis.others;
    });
    if (loose) return true;
    const auto reads_clock = [](const Condition* condition) {
        return condition->require.reads_clock() || condition->require.reads_others();
    };
    return std::any_of(workflow->transitions.begin(), workflow->transitions.end(), [&](const Transition& one) {
        const bool leads_here = one.to.empty() || one.to == "@previous" || one.to == record.state();
        return leads_here && std::any_of(one.require.begin(), one.require.end(), reads_clock);
    });
}

}  // namespace plaint::policy
