// plaint calendar show: which calendars there are, and the days of one.
#include "cmd/calendars.hpp"
#include "cmd/commands/calendar_commands.hpp"
#include "cmd/common_args.hpp"
#include "cmd/session.hpp"
#include "cmd/style.hpp"
#include "cmd/table.hpp"
#include "intake/codes.hpp"

#include <algorithm>
#include <array>

namespace plaint::cmd {

namespace {

constexpr std::array<const char*, 7> k_weekdays{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

/// First and last day that are shown.
struct Span {
    time::Date from;
    time::Date until;
};

time::Date days_later(const time::Date& date, std::int64_t days) {
    return time::date_from_days(time::days_from_epoch(date) + days);
}

time::Date month_end(const time::Date& date) {
    const time::Date next =
        date.month == 12 ? time::Date{date.year + 1, 1, 1} : time::Date{date.year, date.month + 1, 1};
    return days_later(next, -1);
}

Result<std::optional<time::Date>> typed_day(const Args& args, const char* name, const time::Zone& zone,
                                            const time::Instant& now) {
    const auto typed = args.value(name);
    if (!typed) return std::optional<time::Date>();
    const auto day = time::parse_day(*typed, zone, now);
    if (day) return day;
    return fail(Failing::usage, error(intake::k_invalid_value,
                                      phrase({"--{0}: `{1}` is no day", "--{0}：`{1}` 不是日期"}, name, *typed),
                                      Text("Write for example 2026-03-02, today", "例如写 2026-03-02、今天")));
}

/// What is not given follows from the other: the rest of its month; without either this month.
Result<Span> span_from(const Args& args, const time::Calendar& calendar, const time::Instant& now) {
    const time::Instant local = calendar.zone().localized(now);
    PLAINT_TRY(from, typed_day(args, "from", calendar.zone(), local));
    PLAINT_TRY(until, typed_day(args, "until", calendar.zone(), local));
    const time::Date today = time::date_of(local);
    const time::Date first = from    ? *from
                             : until ? time::Date{until->year, until->month, 1}
                                     : time::Date{today.year, today.month, 1};
    const Span span{first, until.value_or(month_end(first))};
    if (!(span.until < span.from)) return span;
    return fail(Failing::usage, error(intake::k_invalid_value,
                                      phrase({"--until: {0} lies before {1}", "--until：{0} 早于 {1}"},
                                             time::format(span.until), time::format(span.from)),
                                      Text("Exchange the two days", "请交换两个日期")));
}

std::string local_clock(const time::Calendar& calendar, const time::Day& day, std::int64_t moment) {
    if (moment == day.span.end) return "24:00";
    const time::LocalTime local = calendar.zone().local({moment, 0});
    return fmt::format("{:02}:{:02}", local.hour, local.minute);
}

std::string hours_text(const time::Calendar& calendar, const time::Day& day) {
    std::string out;
    for (const time::Window& window : day.windows) {
        out += fmt::format("{}{}-{}", out.empty() ? "" : " ", local_clock(calendar, day, window.begin),
                           local_clock(calendar, day, window.end));
    }
    return out;
}

std::int64_t seconds_of(const time::Day& day) {
    std::int64_t seconds = 0;
    for (const time::Window& window : day.windows) seconds += window.end - window.begin;
    return seconds;
}

std::string week_text(const std::vector<time::Interval>& hours) {
    std::string out;
    for (const time::Interval& interval : hours) out += (out.empty() ? "" : " ") + time::format(interval);
    return out;
}

/// `Mon-Fri  09:00-18:00`: weekdays of the same hours that follow one another, on one line.
void print_week(Context& context, const sla::NamedCalendar& shown) {
    const time::Date monday{2024, 1, 1};
    for (std::size_t first = 0; first < 7;) {
        std::size_t last = first;
        while (last < 6 && shown.week[last + 1] == shown.week[first]) ++last;
        std::string days = weekday_label(days_later(monday, static_cast<std::int64_t>(first))).in(context.lang());
        const std::string end = weekday_label(days_later(monday, static_cast<std::int64_t>(last))).in(context.lang());
        if (last > first) days = phrase({"{0}-{1}", "{0}至{1}"}, days, end).in(context.lang());
        const std::string hours = week_text(shown.week[first]);
        const Phrase line = hours.empty() ? phrase({"  {0}: none", "  {0}：无"}, days)
                                          : phrase({"  {0}: {1}", "  {0}：{1}"}, days, hours);
        context.line(line);
        first = last + 1;
    }
}

void print_head(Context& context, const sla::NamedCalendar& shown) {
    const time::Calendar& calendar = shown.calendar;
    const Phrase name = Phrase::same(context.safe(calendar.name()));
    context.line(shown.label.empty() ? name : phrase({"{0}: {1}", "{0}：{1}"}, name, shown.label));
    context.line(phrase({"Zone: {0}", "时区：{0}"}, calendar.zone().name()));
    if (!shown.extends.empty()) context.line(phrase({"Extends: {0}", "扩展自：{0}"}, shown.extends));
    if (const auto until = calendar.coverage_until())
        context.line(phrase({"Holidays known up to: {0}", "节假日覆盖至：{0}"}, time::format(*until)));
    context.line(Text("Week:", "每周："));
    print_week(context, shown);
}

void print_days(Context& context, const sla::NamedCalendar& shown, const Span& span) {
    const time::Calendar& calendar = shown.calendar;
    const Lang lang = context.lang();
    Table table;
    table.columns = {{"date", Text("Date", "日期")},
                     {"weekday", Text("Day", "星期")},
                     {"hours", Text("Hours", "时段")},
                     {"time", Text("Time", "时长"), Align::right},
                     {"why", Text("Why", "原因"), Align::left, Cut::on_terminal}};
    for (time::Date date = span.from; !(span.until < date); date = days_later(date, 1)) {
        const time::Day day = calendar.day(date);
        table.rows.push_back({time::format(date), weekday_label(date).in(lang), hours_text(calendar, day),
                              working_span(seconds_of(day)).in(lang),
                              reason_label(day.reason, day.name, is_make_up(calendar, date)).in(lang)});
    }
    print_table(context, table);
}

Json days_json(const sla::NamedCalendar& shown, const Span& span) {
    const time::Calendar& calendar = shown.calendar;
    Json out = Json::array();
    for (time::Date date = span.from; !(span.until < date); date = days_later(date, 1)) {
        const time::Day day = calendar.day(date);
        Json hours = Json::array();
        for (const time::Window& window : day.windows)
            hours.push_back({{"from", moment_text(calendar, window.begin)}, {"to", moment_text(calendar, window.end)}});
        out.push_back({{"date", time::format(date)},
                       {"reason", reason_word(day.reason)},
                       {"make_up", is_make_up(calendar, date)},
                       {"name", phrase_json(day.name)},
                       {"hours", hours},
                       {"seconds", seconds_of(day)}});
    }
    return out;
}

Result<int> show_one(Context& context, const CalendarShelf& shelf, const sla::NamedCalendar& shown, const Args& args) {
    context.report(shown.warnings);
    PLAINT_TRY(span, span_from(args, shown.calendar, shelf.now));
    if (context.globals().format == Format::json) {
        Json out = envelope("plaint.calendar", 1);
        out["calendar"] = calendar_json(shown.calendar);
        out["calendar"]["label"] = phrase_json(shown.label);
        out["calendar"]["extends"] = text_or_null(shown.extends);
        out["calendar"]["file"] = text_or_null(shown.file);
        Json week = Json::object();
        for (std::size_t day = 0; day < 7; ++day) {
            week[k_weekdays[day]] = Json::array();
            for (const time::Interval& interval : shown.week[day])
                week[k_weekdays[day]].push_back(time::format(interval));
        }
        out["calendar"]["week"] = week;
        out["days"] = days_json(shown, span);
        context.print(json_text(out));
        return 0;
    }
    print_head(context, shown);
    context.print("\n");
    print_days(context, shown, span);
    return 0;
}

/// What is wrong with a calendar is told of those that extend it too.
void add_once(Findings& findings, const Finding& finding) {
    const auto same = [&](const Finding& other) {
        return other.code == finding.code && other.file == finding.file && other.position == finding.position;
    };
    if (std::none_of(findings.begin(), findings.end(), same)) findings.push_back(finding);
}

Result<int> show_all(Context& context, const CalendarShelf& shelf) {
    Json out = envelope("plaint.calendars", 1);
    out["calendars"] = Json::array();
    Table table;
    table.columns = {{"name", Text("Name", "名称")},
                     {"label", Text("Label", "说明"), Align::left, Cut::on_terminal},
                     {"zone", Text("Zone", "时区")},
                     {"coverage", Text("Holidays known up to", "节假日覆盖至")},
                     {"file", Text("From", "来源"), Align::left, Cut::on_terminal}};
    Findings findings;
    for (const std::string& name : calendar_names(shelf)) {
        auto read = shelf.calendars.read(name);
        const Findings& found = read ? read->warnings : read.error().findings;
        for (const Finding& one : found) add_once(findings, one);
        if (!read) continue;
        Json one = calendar_json(read->calendar);
        one["label"] = phrase_json(read->label);
        one["file"] = text_or_null(read->file);
        out["calendars"].push_back(std::move(one));
        const auto until = read->calendar.coverage_until();
        table.rows.push_back({name, read->label.in(context.lang()), read->calendar.zone().name(),
                              until ? time::format(*until) : "",
                              read->file.empty() ? Phrase(Text("built in", "内置")).in(context.lang()) : read->file});
    }
    if (context.globals().format == Format::json) {
        context.print(json_text(out));
    } else {
        print_table(context, table);
    }
    context.report(findings);
    return has_errors(findings) ? 1 : 0;
}

Result<int> run_show(Context& context, const Args& args) {
    PLAINT_TRY(shelf, calendar_shelf(context));
    const auto name = args.value("name");
    if (!name && !args.has("file")) {
        if (args.has("from") || args.has("until")) {
            return fail(Failing::usage,
                        error(intake::k_invalid_value, Text("days are shown of one calendar", "只能显示一个日历的日期"),
                              Text("Name the calendar", "请写明日历名称")));
        }
        return show_all(context, shelf);
    }
    if (name && args.has("file")) {
        return fail(Failing::usage, error(intake::k_invalid_value, Text("a name and --file exclude one another",
                                                                        "日历名称与 --file 不能同时使用")));
    }
    if (!name) {
        PLAINT_TRY(shown, calendar_of_file(context, shelf, args.value("file").value_or("")));
        return show_one(context, shelf, shown, args);
    }
    PLAINT_TRY(shown, calendar_named(shelf, *name));
    return show_one(context, shelf, shown, args);
}

}  // namespace

Command calendar_show_command() {
    Command command;
    command.words = {"calendar", "show"};
    command.group = "read";
    command.help = Text("Show the calendars, or the days of one", "显示日历，或某个日历的日期");
    command.details = Text(
        "Without a name, the calendars that the policy defines, those in files and 24x7. With one, its zone, week and coverage, and each day of a span (default: this "
        "month) with its hours and why it has them. Works outside a repository too.",
        "不写名称时列出策略定义的日历、文件中的日历和 24x7。写明名称时显示其时区、每周时段和覆盖期，以及一段时间（缺省为本月）内每一天的时段和原因。不在仓库中也可使用。");
    command.past = Past::readable;
    command.formats = {Format::text, Format::json};
    Arg name = positional("name", "NAME", Text("name of the calendar", "日历名称"));
    name.required = false;
    Arg file = option("file", "FILE", Text("show the calendar of this file", "显示该文件中的日历"));
    file.completes = Completes::file;
    command.args = {name, option("from", "DAY", Text("first day", "起始日期")),
                    option("until", "DAY", Text("last day", "截止日期")), file};
    command.examples = {{"plaint calendar show", {}},
                        {"plaint calendar show china --from 2026-02-01 --until 2026-02-28", {}}};
    command.run = run_show;
    return command;
}

}  // namespace plaint::cmd
