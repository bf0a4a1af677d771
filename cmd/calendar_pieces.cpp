// The pieces of a span of working time, as a table and as JSON.
#include "cmd/calendars.hpp"
#include "cmd/table.hpp"

#include <set>

namespace plaint::cmd {

namespace {

using time::Segment;
using time::SegmentKind;

/// The days that have working time, paused or not.
std::set<time::Date> days_with_hours(const std::vector<Segment>& pieces) {
    std::set<time::Date> days;
    for (const Segment& piece : pieces) {
        if (piece.kind != SegmentKind::closed) days.insert(piece.day);
    }
    return days;
}

/// `18:00` on the piece's own day, `24:00` at its end, else with the date.
std::string clock_text(const time::Calendar& calendar, const Segment& piece, std::int64_t moment) {
    const time::LocalTime local = calendar.zone().local({moment, 0});
    std::string clock = fmt::format("{:02}:{:02}", local.hour, local.minute);
    if (local.second != 0) clock += fmt::format(":{:02}", local.second);
    if (local.date == piece.day) return clock;
    const bool day_ends = moment == calendar.midnight(time::date_from_days(time::days_from_epoch(piece.day) + 1));
    return day_ends ? "24:00" : time::format(local.date) + " " + clock;
}

Phrase why(const time::Calendar& calendar, const Segment& piece) {
    Phrase day = reason_label(piece.reason, piece.name, is_make_up(calendar, piece.day));
    if (piece.kind == SegmentKind::paused) return phrase({"paused ({0})", "暂停（{0}）"}, day);
    return day;
}

const char* kind_word(SegmentKind kind) {
    switch (kind) {
        case SegmentKind::working:
            return "working";
        case SegmentKind::closed:
            return "closed";
        case SegmentKind::paused:
            return "paused";
    }
    return "";
}

}  // namespace

void print_pieces(Context& context, const time::Calendar& calendar, const std::vector<Segment>& pieces) {
    const Lang lang = context.lang();
    Table table;
    table.columns = {{"date", Text("Date", "日期")},
                     {"weekday", Text("Day", "星期")},
                     {"from", Text("From", "起")},
                     {"to", Text("To", "止")},
                     {"counts", Text("Counts", "计入"), Align::right},
                     {"sum", Text("Sum", "累计"), Align::right},
                     {"why", Text("Why", "原因"), Align::left, Cut::on_terminal}};
    const std::set<time::Date> open_days = days_with_hours(pieces);
    std::int64_t sum = 0;
    for (const Segment& piece : pieces) {
        const std::int64_t counts = piece.kind == SegmentKind::working ? piece.window.end - piece.window.begin : 0;
        sum += counts;
        if (piece.kind == SegmentKind::closed && open_days.contains(piece.day)) continue;
        table.rows.push_back({time::format(piece.day), weekday_label(piece.day).in(lang),
                              clock_text(calendar, piece, piece.window.begin),
                              clock_text(calendar, piece, piece.window.end), working_span(counts).in(lang),
                              working_span(sum).in(lang), why(calendar, piece).in(lang)});
    }
    print_table(context, table);
}

Json pieces_json(const time::Calendar& calendar, const std::vector<Segment>& pieces) {
    Json out = Json::array();
    for (const Segment& piece : pieces) {
        out.push_back({{"from", moment_text(calendar, piece.window.begin)},
                       {"to", moment_text(calendar, piece.window.end)},
                       {"seconds", piece.window.end - piece.window.begin},
                       {"kind", kind_word(piece.kind)},
                       {"day", time::format(piece.day)},
                       {"reason", reason_word(piece.reason)},
                       {"name", phrase_json(piece.name)},
                       {"pause", piece.pause ? Json(*piece.pause) : Json(nullptr)}});
    }
    return out;
}

}  // namespace plaint::cmd
