#include "cmd/calendars.hpp"

#include "base/nearest.hpp"
#include "cmd/common_args.hpp"
#include "cmd/input.hpp"
#include "cmd/record_codes.hpp"
#include "cmd/session.hpp"
#include "intake/codes.hpp"
#include "sla/codes.hpp"
#include "yaml/yaml.hpp"

#include <algorithm>
#include <array>

namespace plaint::cmd {

namespace {

sla::CalendarFiles files_of(std::shared_ptr<const store::Resources> resources) {
    return [resources = std::move(resources)](std::string_view name) { return resources->calendar(name); };
}

tl::unexpected<Failure> bad_argument(Phrase message, Phrase hint = {}) {
    return fail(Failing::usage, error(intake::k_invalid_value, std::move(message), std::move(hint)));
}

/// What every piece of text could mean where a span is written `FROM/TO`: days may hold slashes too.
std::optional<time::Window> split_pause(std::string_view typed, const time::Zone& zone, const time::Instant& now) {
    for (std::size_t at = typed.find('/'); at != std::string_view::npos; at = typed.find('/', at + 1)) {
        const auto from = time::parse_moment(typed.substr(0, at), zone, now);
        const std::string_view rest = typed.substr(at + 1);
        if (from && rest.empty()) return time::Window{from->seconds, time::k_open};
        const auto to = time::parse_moment(rest, zone, now);
        if (from && to) return time::Window{from->seconds, to->seconds};
    }
    return std::nullopt;
}

/// From Monday on; 1970-01-01 was a Thursday.
std::size_t weekday_of(const time::Date& date) {
    return static_cast<std::size_t>(((time::days_from_epoch(date) + 3) % 7 + 7) % 7);
}

}  // namespace

Result<CalendarShelf> calendar_shelf(Context& context) {
    CalendarShelf shelf;
    auto session = context.session();
    if (session) {
        shelf.session = *session;
        // The session outlives every command.
        shelf.resources = std::shared_ptr<const store::Resources>(&(*session)->resources(), [](const auto*) {});
        const store::Rules& rules = (*session)->rules();
        shelf.calendars = sla::Calendars(rules.layers, rules.policy.zone, files_of(shelf.resources));
        shelf.now = (*session)->now();
        return shelf;
    }
    if (!context.may_do_without(session.error())) return fail(std::move(session));
    shelf.resources = std::make_shared<store::Resources>(nullptr, context.globals().data_dir);
    PLAINT_TRY(rules, store::load_rules(nullptr, *shelf.resources));
    shelf.calendars = sla::Calendars(rules.layers, rules.policy.zone, files_of(shelf.resources));
    shelf.now = rules.policy.zone.localized({context.now(), 0});
    return shelf;
}

std::vector<std::string> calendar_names(const CalendarShelf& shelf) {
    std::vector<std::string> names = shelf.calendars.defined();
    for (const std::string& file : shelf.resources->calendars()) {
        if (std::find(names.begin(), names.end(), file) == names.end()) names.push_back(file);
    }
    names.emplace_back(sla::k_always);
    return names;
}

std::vector<Arg> calendar_arguments() {
    Arg file = option("file", "FILE", Text("take the calendar from this file", "使用该文件中的日历"));
    file.completes = Completes::file;
    return {option("calendar", "NAME",
                   Text("go by this calendar (default: the one that the policy defines, else 24x7)",
                        "使用该日历（缺省：策略定义的日历，未定义时为 24x7）")),
            file};
}

Result<sla::NamedCalendar> calendar_of_file(Context& context, const CalendarShelf& shelf, const std::string& file) {
    PLAINT_TRY(text, read_input(context, file, yaml::Limits{}.bytes));
    PLAINT_TRY(document, yaml::parse(std::move(text), file));
    return shelf.calendars.read(document, file);
}

Result<sla::NamedCalendar> calendar_named(const CalendarShelf& shelf, std::string_view name) {
    auto calendar = shelf.calendars.read(name);
    if (calendar) return calendar;
    Finding& first = calendar.error().findings.front();
    if (first.code != sla::k_unknown_calendar.word || !first.file.empty()) return calendar;
    const std::vector<std::string> names = calendar_names(shelf);
    first.hint = phrase({"Calendars: {0}", "可用日历：{0}"}, fmt::format("{}", fmt::join(names, ", ")));
    if (const auto near = nearest(name, names)) first.hint = phrase({"Did you mean `{0}`?", "是否想写 `{0}`？"}, *near);
    calendar.error().kind = Failing::usage;
    return calendar;
}

Result<sla::NamedCalendar> chosen_calendar(Context& context, const CalendarShelf& shelf, const Args& args) {
    const auto name = args.value("calendar");
    const auto file = args.value("file");
    if (name && file)
        return bad_argument(Text("--calendar and --file exclude one another", "--calendar 与 --file 不能同时使用"));
    const std::vector<std::string> defined = shelf.calendars.defined();
    if (!name && !file && defined.size() > 1) {
        return bad_argument(Text("the policy defines several calendars", "策略定义了多个日历"),
                            phrase({"Say which with --calendar: {0}", "请用 --calendar 指定：{0}"},
                                   fmt::format("{}", fmt::join(defined, ", "))));
    }
    const std::string by_default = defined.empty() ? std::string(sla::k_always) : defined.front();
    PLAINT_TRY(calendar, file   ? calendar_of_file(context, shelf, *file)
                         : name ? calendar_named(shelf, *name)
                                : shelf.calendars.read(by_default));
    context.report(calendar.warnings);
    return calendar;
}

Result<std::int64_t> typed_moment(const CalendarShelf& shelf, const time::Calendar& calendar, std::string_view typed) {
    const auto moment = time::parse_moment(typed, calendar.zone(), calendar.zone().localized(shelf.now));
    if (moment) return moment->seconds;
    return bad_argument(phrase({"`{0}` is no moment", "`{0}` 不是有效时间"}, typed),
                        Text("Write for example \"2026-03-02 09:12\", now, \"yesterday 17:30\"",
                             "例如写 \"2026-03-02 09:12\"、现在、\"昨天 17:30\""));
}

Arg pause_argument() {
    Arg pause = option("pause", "FROM/TO",
                       Text("leave out this time; without TO it goes on", "扣除该时段；不写 TO 表示仍在暂停"));
    pause.form = Arg::Form::repeated;
    return pause;
}

Result<std::vector<time::Window>> typed_pauses(const CalendarShelf& shelf, const time::Calendar& calendar,
                                               const Args& args) {
    std::vector<time::Window> pauses;
    for (const std::string& typed : args.values("pause")) {
        const auto pause = split_pause(typed, calendar.zone(), calendar.zone().localized(shelf.now));
        if (!pause) {
            return bad_argument(phrase({"--pause: `{0}` is no span of time", "--pause：`{0}` 不是有效时段"}, typed),
                                Text("Write two moments: \"2026-03-02 12:00/2026-03-03 09:00\"",
                                     "请写两个时间：\"2026-03-02 12:00/2026-03-03 09:00\""));
        }
        if (pause->end < pause->begin) {
            return bad_argument(
                phrase({"--pause: `{0}` ends before it begins", "--pause：`{0}` 的结束早于开始"}, typed),
                Text("Exchange the two moments", "请交换两个时间"));
        }
        pauses.push_back(*pause);
    }
    return pauses;
}

std::string moment_text(const time::Calendar& calendar, std::int64_t moment) {
    return time::format(calendar.zone().localized({moment, 0}));
}

Phrase working_span(std::int64_t seconds) {
    Phrase out;
    const auto add = [&](std::int64_t amount, const char* en, const char* zh) {
        if (amount == 0) return;
        out.en += fmt::format("{}{} {}", out.en.empty() ? "" : " ", amount, en);
        out.zh += fmt::format("{}{}", amount, zh);
    };
    add(seconds / 3600, "h", "小时");
    add(seconds / 60 % 60, "min", "分");
    add(seconds % 60, "s", "秒");
    return out.empty() ? Phrase("0 s", "0秒") : out;
}

Phrase weekday_label(const time::Date& date) {
    static const std::array<Text, 7> k_days{Text{"Mon", "周一"}, Text{"Tue", "周二"}, Text{"Wed", "周三"},
                                            Text{"Thu", "周四"}, Text{"Fri", "周五"}, Text{"Sat", "周六"},
                                            Text{"Sun", "周日"}};
    return k_days[weekday_of(date)];
}

Json phrase_json(const Phrase& text) {
    return text.empty() ? Json(nullptr) : Json{{"en", text.en}, {"zh", text.in(Lang::zh)}};
}

Json calendar_json(const time::Calendar& calendar) {
    const auto until = calendar.coverage_until();
    return {{"name", calendar.name()},
            {"zone", calendar.zone().name()},
            {"coverage_until", until ? Json(time::format(*until)) : Json(nullptr)}};
}

const char* reason_word(time::DayReason reason) {
    switch (reason) {
        case time::DayReason::always:
            return "always";
        case time::DayReason::weekday:
            return "weekday";
        case time::DayReason::weekend:
            return "weekend";
        case time::DayReason::holiday:
            return "holiday";
        case time::DayReason::override:
            return "override";
    }
    return "";
}

bool is_make_up(const time::Calendar& calendar, const time::Date& date) {
    const time::Day day = calendar.day(date);
    if (day.reason != time::DayReason::override || day.windows.empty()) return false;
    // What the weekday has shows in the weeks around, on the nearest one that is an ordinary day.
    for (const int weeks : {1, -1, 2, -2, 3, -3, 4, -4}) {
        const time::DayReason reason =
            calendar.day(time::date_from_days(time::days_from_epoch(date) + std::int64_t{7} * weeks)).reason;
        if (reason == time::DayReason::weekend) return true;
        if (reason == time::DayReason::weekday) return false;
    }
    return false;
}

Phrase reason_label(time::DayReason reason, const Phrase& name, bool make_up) {
    const auto named = [&](const Text& words) {
        return name.empty() ? Phrase(words) : phrase({"{0}: {1}", "{0}：{1}"}, Phrase(words), name);
    };
    switch (reason) {
        case time::DayReason::always:
            return named({"around the clock", "全天候"});
        case time::DayReason::weekday:
            return named({"working day", "工作日"});
        case time::DayReason::weekend:
            return named({"no working day", "休息日"});
        case time::DayReason::holiday:
            return named({"holiday", "节假日"});
        case time::DayReason::override:
            return make_up ? named({"make-up day", "调休上班"}) : named({"special day", "单独安排"});
    }
    return {};
}

}  // namespace plaint::cmd
