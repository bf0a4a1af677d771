#include "store/watch.hpp"

#include "data/packing.hpp"
#include "policy/judge.hpp"
#include "sla/clock_paths.hpp"
#include "store/clocks.hpp"
#include "yaml/yaml.hpp"

#include <algorithm>

namespace plaint::store {

namespace {

/// Later than anything that happens to a record.
constexpr std::int64_t k_for_good_seconds = std::int64_t{100} * 366 * 86'400;

/// What the clocks, their reminders and the lines about them are made of.
Parts parts_of(const sla::Rules& clocks, const policy::Policy& policy, const Watch& watch) {
    Parts parts = {"id", "kind", "state", "title", "received.at", "recorded.at", "history"};
    parts.add(watch.shown);
    parts.add(watch.wanted.looks_at);
    for (const data::Path& path : sla::clock_paths(clocks)) parts.add(path);
    for (const auto& computed : policy.computed) {
        // Levels that have risen are told with the clocks.
        if (computed->field.empty()) continue;
        for (const std::string& path : computed->basis.paths) parts.add(data::Path::parse(path).value_or(data::Path()));
    }
    for (const sla::Clock& clock : clocks.clocks) {
        if (!clock.each.empty()) parts.add(clock.each);
        for (const sla::Reminder& reminder : clock.reminders) {
            if (!reminder.when) continue;
            for (const std::string& path : reminder.when->paths()) {
                parts.add(clock.each.empty() ? data::Path::parse(path).value_or(data::Path()) : clock.each);
            }
        }
    }
    return parts;
}

/// Whether every run of every clock was over by then.
bool over_by(const sla::Readings& readings, std::int64_t moment) {
    return std::all_of(readings.clocks.begin(), readings.clocks.end(), [&](const sla::Reading& one) {
        return !one.open() && one.start <= moment && one.stop.value_or(one.start) <= moment;
    });
}

/// Goes through the records. The fact that it keeps of one: the moment since which its clocks have stopped for good, or
/// the digest that they are computed from again.
class Watching {
public:
    struct Item {
        std::optional<Watched> watched;  ///< When it has something to tell.
        Findings unreadable;
    };

    Watching(const Survey& survey, const Rules& rules, const sla::Rules& clocks, const Watch& watch)
        : m_source(survey.source()),
          m_policy(rules.policy),
          m_clocks(clocks),
          m_watch(watch),
          m_parts(parts_of(clocks, rules.policy, watch)) {}

    [[nodiscard]] Study<Item> study(std::string version) const {
        Study<Item> out;
        // Whether a record is wanted cannot be told of one whose digest was not kept.
        out.kind = keeps_calm() ? "clocks/1 " + std::move(version) : digest_kind(Detail::entries);
        out.study = [this](const std::string& path, Result<data::Document> document) {
            return studied(path, std::move(document));
        };
        out.recall = [this](const std::string& path, const Kept& kept) -> std::optional<Item> {
            if (!keeps_calm()) return from(path, kept.fact, kept.owner);
            data::Unpacker in(kept.fact);
            const std::uint64_t calm = in.number();
            if (calm == 0) return from(path, in.rest(), kept.owner);
            if (!in.at_end() || m_watch.at.seconds < static_cast<std::int64_t>(calm)) return std::nullopt;
            return Item{};
        };
        return out;
    }

private:
    [[nodiscard]] bool keeps_calm() const { return m_watch.wanted.everything() && !sla::reads_others(m_clocks); }

    [[nodiscard]] Studied<Item> studied(const std::string& path, Result<data::Document> document) const {
        Studied<Item> out;
        if (!document) {
            out.item.unreadable = std::move(document.error().findings);
            return out;
        }
        const auto digest = std::make_shared<const std::string>(digest_of(document->root(), Detail::entries));
        auto item = from(path, *digest, digest);
        out.item = item ? std::move(*item) : seen(*document);
        if (!keeps_calm()) {
            out.fact = *digest;
            return out;
        }
        data::Packer fact;
        const bool calm = !out.item.watched && stays_calm(model::Complaint(*document));
        fact.number(calm ? static_cast<std::uint64_t>(m_watch.at.seconds) : 0);
        if (!calm) fact.bytes() += *digest;
        out.fact = std::move(fact.bytes());
        return out;
    }

    [[nodiscard]] std::optional<Item> from(const std::string& path, std::string_view digest,
                                           std::shared_ptr<const void> owner) const {
        auto document = from_digest(digest, std::move(owner), m_parts, path);
        return document ? std::optional(seen(std::move(*document))) : std::nullopt;
    }

    [[nodiscard]] Item seen(data::Document document) const {
        Item item;
        if (!m_watch.wanted.wants(document.root())) return item;
        Watched watched = watch(m_clocks, m_policy, model::Complaint(std::move(document)), m_watch.at);
        if (!watched.has_open() && !watched.contradicts_itself()) return item;
        if (watched.record.document().text().empty() &&
            (watched.contradicts_itself() || m_watch.places == Places::of_clocks)) {
            // A digest has no positions.
            if (auto placed = whole(watched.record.document().name()))
                watched = watch(m_clocks, m_policy, std::move(*placed), m_watch.at);
        }
        item.watched = std::move(watched);
        return item;
    }

    /// The record as it stands in its file; nothing when that has gone since.
    [[nodiscard]] std::optional<model::Complaint> whole(const std::string& path) const {
        auto text = m_source.read(path, yaml::Limits{}.bytes);
        if (!text || !*text) return std::nullopt;
        auto document = yaml::parse(std::move(**text), path);
        return document ? std::optional(model::Complaint(std::move(*document))) : std::nullopt;
    }

    /// Whether a record that has nothing to tell now never will have, as it is.
    [[nodiscard]] bool stays_calm(model::Complaint record) const {
        if (m_watch.at.seconds <= 0 || policy::may_rise(m_policy, record)) return false;
        const time::Instant for_good{m_watch.at.seconds + k_for_good_seconds, 0};
        const Watched later = watch(m_clocks, m_policy, std::move(record), for_good);
        return !later.contradicts_itself() && over_by(later.readings, m_watch.at.seconds);
    }

    const Source& m_source;
    const policy::Policy& m_policy;
    const sla::Rules& m_clocks;
    const Watch& m_watch;
    Parts m_parts;
};

}  // namespace

bool Watched::has_open() const {
    return std::any_of(readings.clocks.begin(), readings.clocks.end(),
                       [](const sla::Reading& one) { return one.open(); });
}

bool Watched::contradicts_itself() const {
    return std::any_of(readings.findings.begin(), readings.findings.end(),
                       [](const Finding& one) { return one.severity != Severity::note; });
}

Watched watch(const sla::Rules& clocks, const policy::Policy& policy, model::Complaint record,
              const time::Instant& at) {
    Watched out{std::move(record), {}, {}};
    out.readings = sla::read_clocks(clocks, policy, out.record, at);
    for (Finding& risen : policy::risen_levels(policy, out.record, at))
        out.readings.findings.push_back(std::move(risen));
    out.calls = sla::calls(out.readings, out.record, policy, at);
    return out;
}

Result<WatchedRecords> watch_all(const Survey& survey, const Rules& rules, const Resources& resources,
                                 const sla::Rules& clocks, const Watch& watch) {
    PLAINT_TRY(calendars, calendars_version(resources));
    WatchedRecords out;
    const auto take = [&](const std::string&, Watching::Item item) {
        ++out.looked_at;
        for (Finding& finding : item.unreadable) out.unreadable.push_back(std::move(finding));
        if (item.watched) out.records.push_back(std::move(*item.watched));
    };
    const Watching watching(survey, rules, clocks, watch);
    PLAINT_TRY(strays, survey.each(watching.study(rules.version + " " + calendars), take));  // `check` tells of them
    return out;
}

}  // namespace plaint::store
