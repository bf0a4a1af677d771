// A record's events up to a moment, as clocks see them: when which state was entered, pauses, reopenings, values as
// they were. Private to the room.
#pragma once

#include "sla/reading.hpp"

#include <map>

namespace plaint::sla {

/// When something happened, and what says so.
struct Moment {
    std::int64_t at = 0;
    const Anchor* anchor = nullptr;
    data::View view;
};

/// When the customer's clock began: when it was received, else when it was first recorded.
std::int64_t record_start(const model::Complaint& record);

class Timeline {
public:
    /// `told`: the fields whose earlier values matter.
    Timeline(const policy::Policy& policy, const model::Complaint& record, std::int64_t until,
             const std::vector<ToldField>& told);

    /// The moments of an anchor up to the end, ascending. Fields are those of `entry` where it has them.
    [[nodiscard]] std::vector<Moment> moments(const Anchor& anchor, data::View entry) const;
    /// Those of several, ascending.
    [[nodiscard]] std::vector<Moment> moments(const std::vector<Anchor>& anchors, data::View entry) const;
    /// Makes the stops of a clock known, for anchors of later ones.
    void note_stop(const Clock& clock, std::int64_t at) { m_stops[clock.name].push_back(at); }

    [[nodiscard]] const std::vector<Pause>& pauses() const { return m_pauses; }
    /// When the record went back from a resolved or closed state to an open one.
    [[nodiscard]] const std::vector<std::int64_t>& reopenings() const { return m_reopenings; }
    /// Since when it has been closed, when it is.
    [[nodiscard]] std::optional<std::int64_t> closed_since() const { return m_closed_since; }
    [[nodiscard]] std::int64_t until() const { return m_until; }

    /// When, after `start` and before `end`, a value that matters was changed, with the event.
    [[nodiscard]] std::vector<std::pair<std::int64_t, const model::Event*>> changes(std::int64_t start,
                                                                                    std::int64_t end) const;
    /// The record with those values as they were at a moment.
    [[nodiscard]] data::Document as_of(std::int64_t moment) const;

    [[nodiscard]] const Findings& findings() const { return m_findings; }

private:
    struct Step {
        std::int64_t at = 0;       ///< When it happened.
        std::int64_t counted = 0;  ///< The same, but never before what it follows.
        const model::Event* event = nullptr;
    };
    struct Entered {
        std::int64_t at = 0;
        std::string_view state;
        policy::Phase phase = policy::Phase::open;
        bool other_phase = false;
        data::View view;
    };

    /// What events told of a field, in their order.
    struct Told {
        const ToldField* field = nullptr;
        std::vector<std::pair<const Step*, data::View>> values;
    };

    void take_events();
    void take_told(const std::vector<ToldField>& told);
    void enter(const Step& step);
    void check(const model::Event& event, const model::Event* before, std::string_view state);
    [[nodiscard]] std::optional<std::int64_t> moment_of(data::View view) const;
    void add_entries(const Anchor& anchor, std::vector<Moment>& out) const;
    void add_field(const Anchor& anchor, data::View entry, std::vector<Moment>& out) const;

    const policy::Policy& m_policy;
    const model::Complaint& m_record;
    std::int64_t m_until;
    std::vector<Step> m_steps;
    std::vector<Told> m_told;  ///< Only fields that some event tells of.
    std::vector<Entered> m_entered;
    std::vector<Pause> m_pauses;
    std::vector<std::int64_t> m_reopenings;
    std::optional<std::int64_t> m_closed_since;
    std::map<std::string, std::vector<std::int64_t>, std::less<>> m_stops;
    Findings m_findings;
};

}  // namespace plaint::sla
