// What other rules mean for the time limits of open complaints.
#include "review/policy_change.hpp"

#include <algorithm>
#include <map>

namespace plaint::review {

namespace {

using Effect = DueChange::Effect;

/// The same run of the same clock by both rules.
std::string key_of(const store::Watched& watched, const sla::Reading& reading) {
    std::string entry;
    if (reading.entry) {
        entry = reading.entry.find("id").text();
        if (entry.empty()) entry = reading.entry.path().str();
    }
    return fmt::format("{}\n{}\n{}\n{}\n{}", watched.record.id(), reading.clock->name, entry, reading.cycle,
                       reading.round);
}

struct Run {
    const store::Watched* of = nullptr;
    const sla::Reading* reading = nullptr;
};

std::map<std::string, Run> open_runs(const std::vector<store::Watched>& records) {
    std::map<std::string, Run> out;
    for (const store::Watched& watched : records) {
        for (const sla::Reading& reading : watched.readings.clocks) {
            if (reading.open()) out.emplace(key_of(watched, reading), Run{&watched, &reading});
        }
    }
    return out;
}

bool is_overdue(const sla::Reading* reading) { return reading != nullptr && reading->status == sla::Status::overdue; }

std::optional<Effect> effect(const sla::Reading* then, const sla::Reading* now) {
    if (is_overdue(now) && !is_overdue(then)) return Effect::overdue_now;
    if (then == nullptr) return Effect::begins;
    if (now == nullptr) return Effect::ends;
    if (is_overdue(then) && !is_overdue(now)) return Effect::overdue_no_more;
    if (then->due() && now->due() && *then->due() != *now->due())
        return *now->due() > *then->due() ? Effect::later : Effect::earlier;
    const bool same = then->due() == now->due() && then->status == now->status;
    return same ? std::nullopt : std::optional(Effect::otherwise);
}

Phrase clock_name(const sla::Reading& reading) {
    const Phrase name = reading.clock->label.empty() ? Phrase::same(reading.clock->name) : reading.clock->label;
    if (!reading.entry) return name;
    const data::Path path = reading.entry.path();
    const auto* index = std::get_if<std::size_t>(&path.back());
    return index == nullptr ? name : phrase({"{0} {1}", "{0} {1}"}, name, *index + 1);
}

class Listing {
public:
    explicit Listing(const policy::Policy& policy) : m_policy(policy) {}

    [[nodiscard]] std::optional<DueChange> change(const Run& then, const Run& now) const {
        const auto found = effect(then.reading, now.reading);
        if (!found) return std::nullopt;
        const Run& any = now.reading == nullptr ? then : now;
        const model::Complaint& record = any.of->record;
        const policy::State* state = m_policy.state(record.kind(), record.state());
        DueChange out;
        out.id = record.id();
        out.path = record.document().name();
        out.title = record.title();
        out.state = state == nullptr ? Phrase::same(record.state()) : state->label;
        out.clock = clock_name(*any.reading);
        out.effect = *found;
        tell(then.reading, out.due_then, out.status_then);
        tell(now.reading, out.due, out.status);
        return out;
    }

private:
    void tell(const sla::Reading* reading, std::optional<time::Instant>& due, Phrase& status) const {
        if (reading == nullptr) return;
        if (reading->due()) due = m_policy.zone.localized({*reading->due(), 0});
        status = sla::label(reading->status);
    }

    const policy::Policy& m_policy;
};

}  // namespace

std::string_view word(DueChange::Effect effect) {
    switch (effect) {
        case Effect::later:
            return "later";
        case Effect::earlier:
            return "earlier";
        case Effect::overdue_now:
            return "overdue_now";
        case Effect::overdue_no_more:
            return "overdue_no_more";
        case Effect::begins:
            return "begins";
        case Effect::ends:
            return "ends";
        case Effect::otherwise:
            return "otherwise";
    }
    return "otherwise";
}

Phrase label(DueChange::Effect effect) {
    switch (effect) {
        case Effect::later:
            return Text("due later", "时限推后");
        case Effect::earlier:
            return Text("due earlier", "时限提前");
        case Effect::overdue_now:
            return Text("becomes overdue", "变为超时");
        case Effect::overdue_no_more:
            return Text("no longer overdue", "不再超时");
        case Effect::begins:
            return Text("gets a time limit", "新增时限");
        case Effect::ends:
            return Text("no time limit any more", "不再有时限");
        case Effect::otherwise:
            return Text("counted otherwise", "计时方式变化");
    }
    return {};
}

std::vector<DueChange> due_changes(const InForce& rules, const std::vector<store::Watched>& before,
                                   const std::vector<store::Watched>& after) {
    const auto then = open_runs(before);
    const auto now = open_runs(after);
    const Listing listing(rules.policy);
    std::vector<DueChange> out;
    const auto add = [&](const Run& one, const Run& other) {
        if (auto change = listing.change(one, other)) out.push_back(std::move(*change));
    };
    for (const auto& [key, run] : now) {
        const auto earlier = then.find(key);
        add(earlier == then.end() ? Run{} : earlier->second, run);
    }
    for (const auto& [key, run] : then) {
        if (!now.contains(key)) add(run, {});
    }
    const auto order = [](const DueChange& a, const DueChange& b) {
        const auto rank = [](const DueChange& one) { return one.effect == Effect::overdue_now ? 0 : 1; };
        return std::tuple(rank(a), std::string_view(a.path)) < std::tuple(rank(b), std::string_view(b.path));
    };
    std::stable_sort(out.begin(), out.end(), order);
    return out;
}

}  // namespace plaint::review
