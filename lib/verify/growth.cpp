#include "verify/growth.hpp"

#include "policy/codes.hpp"
#include "policy/judge.hpp"
#include "verify/as_of.hpp"

#include <algorithm>
#include <iterator>

namespace plaint::verify {

namespace {

void append(Findings& findings, Findings more) {
    findings.insert(findings.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

/// Findings about a record without text get their places in the one that has it.
void locate(Findings& findings, const model::Complaint& record) {
    for (Finding& finding : findings) {
        const auto path = data::Path::parse(finding.field);
        if (finding.position.line > 0 || !path) continue;
        finding = data::at(record.root().at(*path), std::move(finding));
    }
}

/// Whether all entries of a list are in another, unaltered, in their order.
bool has_all(data::View list, data::View entries) {
    std::size_t place = 0;
    for (const data::View entry : entries) {
        while (place < list.size() && !data::same(list.at(place), entry)) ++place;
        if (place == list.size()) return false;
        ++place;
    }
    return true;
}

/// Whether nothing was lost and nothing fixed was touched, wherever the new entries stand.
bool only_grew(const policy::Policy& policy, const model::Complaint& before, const model::Complaint& after) {
    const auto grown = [&](const data::Path& list) { return has_all(after.root().at(list), before.root().at(list)); };
    const auto fixed = [&](const char* name) { return data::same(before.root().find(name), after.root().find(name)); };
    constexpr const char* k_fixed[] = {"id", "uid", "kind", "recorded"};
    return std::all_of(policy.append_only.begin(), policy.append_only.end(), grown) &&
           std::all_of(std::begin(k_fixed), std::end(k_fixed), fixed);
}

/// Whether it is known what a path held in the middle of a squash: entries came with their events, and events tell
/// tracked fields.
bool known_then(const policy::Policy& policy, std::string_view path) {
    constexpr std::string_view k_always[] = {"id", "uid", "kind", "recorded", "state", "history", "actor", "roles"};
    const auto below = [path](std::string_view top) {
        return path == top || (path.starts_with(top) && path[top.size()] == '.');
    };
    const auto is_below = [&](const data::Path& one) { return below(one.str()); };
    return std::any_of(std::begin(k_always), std::end(k_always), below) ||
           std::any_of(policy.append_only.begin(), policy.append_only.end(), is_below) ||
           std::any_of(policy.tracked.begin(), policy.tracked.end(), is_below);
}

/// What lies at a dotted path, or the list on the way there.
data::View along(data::View at, std::string_view path) {
    while (!path.empty() && !at.is(data::Kind::sequence)) {
        const auto dot = path.find('.');
        at = at.find(path.substr(0, dot));
        path = dot == std::string_view::npos ? std::string_view() : path.substr(dot + 1);
    }
    return at;
}

/// Of other fields that differ now nobody knows when they changed: what a rule says by them of a step in the middle is
/// a note.
void mark_guessed(const policy::Policy& policy, const model::Complaint* before, const model::Complaint& after,
                  Findings& findings) {
    const auto stayed = [&](const std::string& path) {
        return before != nullptr && data::same(along(before->root(), path), along(after.root(), path));
    };
    const auto is_guess = [&](const Finding& finding) {
        for (const auto& condition : policy.conditions) {
            if (condition->code != finding.code) continue;
            const std::vector<std::string> paths = condition->require.paths();
            return !std::all_of(paths.begin(), paths.end(),
                                [&](const std::string& path) { return known_then(policy, path) || stayed(path); });
        }
        const Code* const by_fields[] = {&policy::k_sign_not_due, &policy::k_sign_not_asked,
                                         &policy::k_level_unexplained, &policy::k_balance_over,
                                         &policy::k_balance_open};
        return std::any_of(std::begin(by_fields), std::end(by_fields),
                           [&](const Code* code) { return code->word == finding.code; });
    };
    for (Finding& finding : findings) {
        if (finding.severity == Severity::error && is_guess(finding)) finding.severity = Severity::note;
    }
}

/// Each new event by itself; the record before the first and after the last one is known when they stand at the end.
Findings judge_each(const policy::Policy& policy, const model::Complaint* before, const model::Complaint& after,
                    const NewEvents& events) {
    Findings findings;
    const bool squashed = events.places.size() > 1;
    std::optional<model::Complaint> earlier;
    for (std::size_t i = 0; i < events.places.size(); ++i) {
        const std::size_t place = events.places[i];
        const bool whole = place + 1 == after.history().size();
        std::optional<model::Complaint> later;
        if (!whole) later = as_of(policy, after, place + 1);
        const bool first_known = i == 0 && events.at_end;
        const bool follows = i > 0 && events.places[i - 1] + 1 == place;
        if (!first_known && !follows && place > 0) earlier = as_of(policy, after, place);
        const model::Complaint* from = first_known ? before : place == 0 ? nullptr : &*earlier;
        Findings found = policy::judge(policy, from, whole ? after : *later, after.history()[place].at);
        if (!whole && squashed) mark_guessed(policy, before, after, found);
        append(findings, std::move(found));
        earlier = std::move(later);
    }
    locate(findings, after);
    return findings;
}

}  // namespace

bool same_but(data::View a, data::View b, std::string_view member) {
    if (!a.is(data::Kind::mapping) || !b.is(data::Kind::mapping)) return data::same(a, b);
    const auto covered = [member](data::View one, data::View other) {
        for (const data::View child : one) {
            if (child.key() != member && !data::same(child, other.find(child.key()))) return false;
        }
        return true;
    };
    return covered(a, b) && covered(b, a);
}

NewEvents new_events(const model::Complaint* before, const model::Complaint& after) {
    NewEvents out;
    const std::size_t known = before == nullptr ? 0 : before->history().size();
    std::size_t next = 0;
    for (std::size_t i = 0; i < after.history().size(); ++i) {
        if (next < known && data::same(before->history()[next].view, after.history()[i].view)) {
            ++next;
            out.at_end = out.at_end && out.places.empty();
        } else {
            out.places.push_back(i);
        }
    }
    out.kept = next == known;
    return out;
}

Findings judge_growth(const policy::Policy& policy, const model::Complaint* before, const model::Complaint& after,
                      const NewEvents& events, const time::Instant& otherwise) {
    const bool one_at_end = events.at_end && events.places.size() == 1;
    if (!events.kept || events.places.empty()) return policy::judge(policy, before, after, otherwise);
    if (one_at_end) return policy::judge(policy, before, after, after.history()[events.places.front()].at);
    if (before != nullptr && !events.at_end && !only_grew(policy, *before, after))
        return policy::judge(policy, before, after, otherwise);
    Findings findings = judge_each(policy, before, after, events);
    if (events.at_end) return findings;
    if (before != nullptr) append(findings, policy::untold(policy, *before, after, events.places));
    append(findings, policy::audit(policy, after, after.history().back().at));
    return findings;
}

}  // namespace plaint::verify
