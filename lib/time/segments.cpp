#include "time/pauses.hpp"
#include "time/working.hpp"

#include <algorithm>

namespace plaint::time {

namespace {

/// Collects the pieces of a span from its start to its end.
class Pieces {
public:
    Pieces(const Window& span, std::vector<Pause> pauses)
        : m_span(span), m_at(span.begin), m_pauses(std::move(pauses)) {}

    void add_day(const Day& day) {
        for (const Window& window : day.windows) {
            add(day, window.begin, SegmentKind::closed, std::nullopt);
            add_working(day, window.end);
        }
        add(day, day.span.end, SegmentKind::closed, std::nullopt);
    }

    [[nodiscard]] std::vector<Segment> take() { return std::move(m_found); }

private:
    /// Goes on to `end`, or to the end of the span when that comes first.
    void add(const Day& day, std::int64_t end, SegmentKind kind, std::optional<std::size_t> pause) {
        end = std::min(end, m_span.end);
        if (end <= m_at) return;
        m_found.push_back({{m_at, end}, kind, day.date, day.reason, day.name, pause});
        m_at = end;
    }

    void add_working(const Day& day, std::int64_t end) {
        for (; m_next < m_pauses.size() && m_pauses[m_next].window.begin < end; ++m_next) {
            const Pause& pause = m_pauses[m_next];
            add(day, pause.window.begin, SegmentKind::working, std::nullopt);
            if (pause.window.end > m_at) {
                add(day, std::min(pause.window.end, end), SegmentKind::paused, pause.index);
            }
            if (pause.window.end > end) return;
        }
        add(day, end, SegmentKind::working, std::nullopt);
    }

    Window m_span;
    std::int64_t m_at;
    std::vector<Pause> m_pauses;
    std::size_t m_next = 0;
    std::vector<Segment> m_found;
};

}  // namespace

Result<std::vector<Segment>> segments(const Calendar& calendar, std::int64_t start, std::int64_t end,
                                      std::span<const Window> pauses) {
    PLAINT_CHECK(check_forward({start, end}, calendar.zone()));
    PLAINT_TRY(taken_out, disjoint(pauses, calendar.zone()));
    Pieces pieces({start, end}, std::move(taken_out));
    const Date first = calendar.date_at(start);
    if (calendar.is_always()) {
        pieces.add_day({first, {start, end}, {{start, end}}, DayReason::always, {}});
        auto found = pieces.take();
        for (Segment& piece : found) piece.day = calendar.date_at(piece.window.begin);
        return found;
    }
    for (std::int64_t at = days_from_epoch(first);; ++at) {
        const Day day = calendar.day(date_from_days(at));
        if (day.span.begin >= end) break;
        pieces.add_day(day);
    }
    return pieces.take();
}

}  // namespace plaint::time
