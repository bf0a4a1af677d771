#include "merge/follow.hpp"

#include "data/change.hpp"
#include "policy/judge.hpp"
#include "schema/entries.hpp"

#include <algorithm>
#include <optional>

namespace plaint::merge {

namespace {

using data::Change;
using data::Path;
using data::Value;
using data::View;

model::Complaint record_of(const Value& value) { return model::Complaint(data::Document::of(value)); }

bool legal(const Judging& judging, const Value& merged) {
    const model::Complaint record = record_of(merged);
    return policy::path_findings(judging.rules.policy, record, judging.now).empty();
}

Findings all_findings(const Judging& judging, const data::Document& document) {
    Findings findings = judging.rules.schema.check(document.root());
    Findings more = policy::audit(judging.rules.policy, model::Complaint(document), judging.now);
    findings.insert(findings.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    return findings;
}

/// Events of one side that the other one has not, by their places in the joined history.
std::vector<std::size_t> own_events(const Meaning& meaning, Side side) {
    std::vector<std::size_t> out;
    const Join* history = meaning.join("history");
    if (history == nullptr) return out;
    for (std::size_t i = 0; i < history->items.size(); ++i) {
        if (history->items[i].only_of(side)) out.push_back(i);
    }
    return out;
}

/// Whether an event that not all versions have tells a field.
bool newly_told(const Meaning& meaning, View merged, const std::string& field) {
    const std::vector<Item>& items = meaning.join("history")->items;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const bool everywhere = items[i].base && items[i].ours && items[i].theirs;
        if (!everywhere && merged.find("history").at(i).find("values", field)) return true;
    }
    return false;
}

/// Whether an event told a field about which the sides disagree.
bool tells_clash(const Meaning& meaning, View event) {
    return std::any_of(meaning.clashes.begin(), meaning.clashes.end(),
                       [&](const Clash& one) { return bool(event.find("values", one.path.str())); });
}

/// The step of an event, its time and its person, for a reason.
std::string with_step(const Judging& judging, const Text& pattern, const model::Event& event) {
    const std::string_view by = event.by.substr(0, event.by.rfind(" <"));
    return phrase(pattern, judging.rules.policy.event_label(event.name), time::format_short(event.at), by)
        .in(judging.lang);
}

/// What the side that holds took back last.
std::string reason_taken_back(const Judging& judging, const Meaning& meaning, View base, Side side) {
    const Join* history = meaning.join("history");
    std::optional<model::Event> last;
    for (const Item& item : history == nullptr ? std::vector<Item>() : history->taken_back) {
        if (item.taken_back_by(side)) last = model::event_of(base.find("history").at(*item.base));
    }
    if (!last) return Phrase(Text("set aside by a merge", "合并时不计入")).in(judging.lang);
    return with_step(
        judging, {"merge: the step `{0}` of {1} by {2} was taken back", "合并：{2} 于 {1} 执行的“{0}”已撤销"}, *last);
}

/// What the side that holds did last, for the reason.
std::string reason(const Judging& judging, const Meaning& meaning, View merged, View base, Side side) {
    const std::vector<std::size_t> own = own_events(meaning, side);
    if (own.empty()) return reason_taken_back(judging, meaning, base, side);
    model::Event last = model::event_of(merged.find("history").at(own.back()));
    for (const std::size_t index : own) {
        const model::Event event = model::event_of(merged.find("history").at(index));
        if (!event.to.empty()) last = event;
    }
    return with_step(judging, {"merge: the step `{0}` of {1} by {2} holds", "合并：以 {2} 于 {1} 执行的“{0}”为准"},
                     last);
}

/// Finds what of one side's record is to be kept.
class Keeping {
public:
    Keeping(const Judging& judging, const Three& roots, const Meaning& meaning, Side side)
        : m_judging(judging),
          m_roots(roots),
          m_meaning(meaning),
          m_merged(data::Document::of(meaning.value)),
          m_reason(reason(judging, meaning, m_merged.root(), roots.base, side)) {
        // What an earlier merge set aside stays so, with its reason.
        for (const std::size_t index : own_events(meaning, other(side))) {
            if (!schema::is_set_aside(event(index))) m_yielding.insert(index);
        }
    }

    [[nodiscard]] Kept by_path() const {
        if (!legal(m_judging, m_meaning.value))
            return kept(spared([this](const Value& value) { return legal(m_judging, value); }));
        Events aside;
        for (const std::size_t index : m_yielding) {
            if (tells_clash(m_meaning, event(index))) aside.insert(index);
        }
        // Later steps may rest on what would be set aside.
        return kept(legal(m_judging, without(aside)) ? aside : Events());
    }

    [[nodiscard]] Kept by_rules(const Faults& faults) const {
        return kept(
            spared([&](const Value& value) { return legal(m_judging, value) && faults.new_in(value).empty(); }));
    }

private:
    using Events = std::set<std::size_t>;  ///< By their places in the joined history.

    [[nodiscard]] View event(std::size_t index) const { return m_merged.root().find("history").at(index); }

    /// All events that yield but for those that may stay, tried one after the other.
    template <class Allowed>
    [[nodiscard]] Events spared(const Allowed& allowed) const {
        Events aside = m_yielding;
        for (const std::size_t index : m_yielding) {
            if (tells_clash(m_meaning, event(index))) continue;
            aside.erase(index);
            if (!allowed(without(aside))) aside.insert(index);
        }
        return aside;
    }

    /// The merged value with marks on events and on the entries that they brought.
    [[nodiscard]] Value without(const Events& aside) const {
        std::vector<Change> changes;
        std::set<std::string_view> entries;
        for (const std::size_t index : aside) {
            changes.push_back({Change::Op::set, Path() / "history" / index / "set_aside", m_reason});
            entries.insert(event(index).find("entry").text());
        }
        for (const Path& path : m_judging.rules.policy.append_only) {
            const View list = m_merged.root().at(path);
            for (std::size_t i = 0; i < list.size(); ++i) {
                const View id = list.at(i).find("id");
                if (id && entries.contains(id.text()))
                    changes.push_back({Change::Op::set, path / i / "set_aside", m_reason});
            }
        }
        return consistent(m_judging.rules.policy, m_meaning, m_roots, data::applied(m_merged.root(), changes));
    }

    [[nodiscard]] Kept kept(const Events& aside) const { return {without(aside), !aside.empty()}; }

    const Judging& m_judging;
    const Three& m_roots;
    const Meaning& m_meaning;
    data::Document m_merged;
    std::string m_reason;
    Events m_yielding;  ///< Of the side that gives way.
};

}  // namespace

Value consistent(const policy::Policy& policy, const Meaning& meaning, const Three& roots, Value merged) {
    if (meaning.join("history") == nullptr) return merged;
    const model::Complaint record = record_of(merged);
    std::string_view state;
    for (const model::Event& event : record.history()) {
        if (!event.to.empty()) state = event.to;
    }
    std::vector<Change> changes;
    if (!state.empty()) changes.push_back({Change::Op::set, Path() / "state", std::string(state)});
    for (const Path& path : policy.tracked) {
        if (!newly_told(meaning, record.root(), path.str())) continue;
        View told = roots.base.at(path);
        for (const model::Event& event : record.history()) {
            if (const View value = event.view.find("values", path.str())) told = value;
        }
        const bool blank = !told || told.is(data::Kind::null);
        changes.push_back({blank ? Change::Op::remove : Change::Op::set, path, blank ? Value() : told.value()});
    }
    return data::applied(record.root(), changes);
}

Faults::Faults(const Judging& judging, const Three& roots) : m_judging(judging) {
    for (const View root : {roots.ours, roots.theirs}) {
        for (const Finding& finding : all_findings(judging, data::Document::of(root.value())))
            m_known.emplace(finding.code, finding.message.en);
    }
}

Findings Faults::new_in(const Value& merged) const {
    Findings out;
    for (Finding& finding : all_findings(m_judging, data::Document::of(merged))) {
        if (finding.severity == Severity::error && !m_known.contains({finding.code, finding.message.en}))
            out.push_back(std::move(finding));
    }
    return out;
}

Kept kept_by_path(const Judging& judging, const Three& roots, const Meaning& meaning, Side side) {
    return Keeping(judging, roots, meaning, side).by_path();
}

Kept kept_by_rules(const Judging& judging, const Three& roots, const Meaning& meaning, Side side,
                   const Faults& faults) {
    return Keeping(judging, roots, meaning, side).by_rules(faults);
}

}  // namespace plaint::merge
