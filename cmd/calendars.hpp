// The calendars in force, inside a repository and outside one, and what the calendar commands have in common.
#pragma once

#include "cmd/command.hpp"
#include "cmd/context.hpp"
#include "cmd/json.hpp"
#include "sla/calendars.hpp"
#include "store/rules.hpp"
#include "time/working.hpp"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace plaint::cmd {

/// Calendars of the repository around the context's folder, or of the default profile outside one.
struct CalendarShelf {
    sla::Calendars calendars;
    std::shared_ptr<const store::Resources> resources;
    time::Instant now;           ///< In the policy's zone.
    Session* session = nullptr;  ///< Null outside a repository.
};
Result<CalendarShelf> calendar_shelf(Context& context);

/// Names of all calendars: those of the policy first, then files, then the built-in one.
std::vector<std::string> calendar_names(const CalendarShelf& shelf);

/// `--calendar NAME` and `--file FILE`.
std::vector<Arg> calendar_arguments();
/// The calendar that these name; without either the one that the policy defines, or 24x7 when it defines none. Its
/// warnings are reported.
Result<sla::NamedCalendar> chosen_calendar(Context& context, const CalendarShelf& shelf, const Args& args);
/// The calendar of a name that was typed.
Result<sla::NamedCalendar> calendar_named(const CalendarShelf& shelf, std::string_view name);
/// The calendar of a file on disk, which may extend others by name.
Result<sla::NamedCalendar> calendar_of_file(Context& context, const CalendarShelf& shelf, const std::string& file);

/// A moment as typed, in the calendar's zone.
Result<std::int64_t> typed_moment(const CalendarShelf& shelf, const time::Calendar& calendar, std::string_view typed);
/// `--pause FROM/TO`; without TO it goes on.
Arg pause_argument();
Result<std::vector<time::Window>> typed_pauses(const CalendarShelf& shelf, const time::Calendar& calendar,
                                               const Args& args);

/// A moment by the calendar's clock, RFC 3339.
std::string moment_text(const time::Calendar& calendar, std::int64_t moment);
/// Working time in hours, minutes and seconds, exactly: `26 h 5 min`, `26小时5分`.
Phrase working_span(std::int64_t seconds);
/// `Mon`, `周一`.
Phrase weekday_label(const time::Date& date);
Json phrase_json(const Phrase& text);
/// `{"name": …, "zone": …, "coverage_until": …}`.
Json calendar_json(const time::Calendar& calendar);

/// Whether a day is worked although its weekday has no hours.
bool is_make_up(const time::Calendar& calendar, const time::Date& date);
/// `holiday`.
const char* reason_word(time::DayReason reason);
/// Why a day has the hours it has: `holiday: 元旦`.
Phrase reason_label(time::DayReason reason, const Phrase& name, bool make_up);

/// The pieces of a span as a table, day by day, with running totals; nights between working hours are left out.
void print_pieces(Context& context, const time::Calendar& calendar, const std::vector<time::Segment>& pieces);
Json pieces_json(const time::Calendar& calendar, const std::vector<time::Segment>& pieces);

}  // namespace plaint::cmd
