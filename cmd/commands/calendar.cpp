// plaint calendar due, plaint calendar elapsed: the arithmetic of deadlines, for a person to check.
#include "cmd/calendars.hpp"
#include "cmd/commands/calendar_commands.hpp"
#include "cmd/common_args.hpp"

namespace plaint::cmd {

namespace {

/// What both commands start from.
struct Question {
    CalendarShelf shelf;
    sla::NamedCalendar chosen;
    std::int64_t start = 0;
    std::vector<time::Window> pauses;

    [[nodiscard]] const time::Calendar& calendar() const { return chosen.calendar; }
};

Result<Question> question_from(Context& context, const Args& args) {
    PLAINT_TRY(shelf, calendar_shelf(context));
    PLAINT_TRY(chosen, chosen_calendar(context, shelf, args));
    PLAINT_TRY(start, typed_moment(shelf, chosen.calendar, args.value("start").value_or("")));
    PLAINT_TRY(pauses, typed_pauses(shelf, chosen.calendar, args));
    return Question{std::move(shelf), std::move(chosen), start, std::move(pauses)};
}

Json pauses_json(const Question& asked) {
    Json out = Json::array();
    for (const time::Window& pause : asked.pauses) {
        out.push_back(
            {{"from", moment_text(asked.calendar(), pause.begin)},
             {"to", pause.end == time::k_open ? Json(nullptr) : Json(moment_text(asked.calendar(), pause.end))}});
    }
    return out;
}

Json answer_json(const char* name, const Question& asked) {
    Json out = envelope(name, 1);
    out["calendar"] = calendar_json(asked.calendar());
    out["start"] = moment_text(asked.calendar(), asked.start);
    out["pauses"] = pauses_json(asked);
    return out;
}

/// The pieces up to the due moment; while a pause stops the clock, up to where that pause began.
std::int64_t explained_until(const Question& asked, const time::Due& due) {
    if (due.at) return *due.at;
    std::int64_t until = time::k_open;
    for (const time::Window& pause : asked.pauses) {
        if (pause.end == time::k_open) until = std::min(until, std::max(pause.begin, asked.start));
    }
    return until;
}

Phrase due_line(const Question& asked, const time::Due& due) {
    if (!due.at) return Text("no due time while the pause goes on", "暂停期间没有到期时间");
    const std::string at = moment_text(asked.calendar(), *due.at);
    if (!due.provisional) return Phrase::same(at);
    return phrase({"{0} (provisional: holidays are known up to {1})", "{0}（暂定：节假日只覆盖到 {1}）"}, at,
                  time::format(*asked.calendar().coverage_until()));
}

Result<int> run_due(Context& context, const Args& args) {
    PLAINT_TRY(asked, question_from(context, args));
    auto target = time::parse_target(args.value("target").value_or(""));
    if (!target) target.error().kind = Failing::usage;
    PLAINT_TRY(wanted, std::move(target));
    PLAINT_TRY(allowed, time::allowance(asked.calendar(), asked.start, wanted));
    PLAINT_TRY(due, time::due_after(allowed.clock, asked.start, allowed.seconds, asked.pauses));
    // Calendar days are counted around the clock, yet the calendar that was asked for says what is known.
    due.provisional = due.at && asked.calendar().is_provisional(*due.at);
    std::vector<time::Segment> pieces;
    if (args.has("explain")) {
        PLAINT_TRY(found, time::segments(allowed.clock, asked.start, explained_until(asked, due), asked.pauses));
        pieces = std::move(found);
    }
    if (context.globals().format == Format::json) {
        Json out = answer_json("plaint.calendar_due", asked);
        out["target"] = time::format(wanted);
        out["seconds"] = allowed.seconds;
        out["due"] = due.at ? Json(moment_text(asked.calendar(), *due.at)) : Json(nullptr);
        out["provisional"] = due.provisional;
        if (args.has("explain")) out["pieces"] = pieces_json(allowed.clock, pieces);
        context.print(json_text(out));
        return 0;
    }
    context.line(due_line(asked, due));
    if (args.has("explain")) {
        context.line(phrase({"{0} from {1} by the calendar {2} ({3}): {4}", "自 {1} 起 {0}，日历 {2}（{3}）：{4}"},
                            time::format(wanted), moment_text(asked.calendar(), asked.start), asked.calendar().name(),
                            asked.calendar().zone().name(), working_span(allowed.seconds)));
        context.print("\n");
        print_pieces(context, allowed.clock, pieces);
    }
    return 0;
}

Result<int> run_elapsed(Context& context, const Args& args) {
    PLAINT_TRY(asked, question_from(context, args));
    PLAINT_TRY(end, typed_moment(asked.shelf, asked.calendar(), args.value("end").value_or("")));
    PLAINT_TRY(seconds, time::elapsed(asked.calendar(), asked.start, end, asked.pauses));
    std::vector<time::Segment> pieces;
    if (args.has("explain")) {
        PLAINT_TRY(found, time::segments(asked.calendar(), asked.start, end, asked.pauses));
        pieces = std::move(found);
    }
    if (context.globals().format == Format::json) {
        Json out = answer_json("plaint.calendar_elapsed", asked);
        out["end"] = moment_text(asked.calendar(), end);
        out["seconds"] = seconds;
        out["provisional"] = asked.calendar().is_provisional(end);
        if (args.has("explain")) out["pieces"] = pieces_json(asked.calendar(), pieces);
        context.print(json_text(out));
        return 0;
    }
    context.line(phrase({"{0} s ({1})", "{0} 秒（{1}）"}, seconds, working_span(seconds)));
    if (args.has("explain")) {
        context.line(phrase({"{0} to {1} by the calendar {2} ({3})", "{0} 至 {1}，日历 {2}（{3}）"},
                            moment_text(asked.calendar(), asked.start), moment_text(asked.calendar(), end),
                            asked.calendar().name(), asked.calendar().zone().name()));
        context.print("\n");
        print_pieces(context, asked.calendar(), pieces);
    }
    return 0;
}

Command question_command(const char* word) {
    Command command;
    command.words = {"calendar", word};
    command.group = "read";
    command.past = Past::readable;
    command.formats = {Format::text, Format::json};
    command.args = {positional(
        "start", "START",
        Text("moment it begins; without an offset in the calendar's zone", "开始时间；未写时区时按日历的时区"))};
    return command;
}

void add_common(Command& command) {
    for (Arg& arg : calendar_arguments()) command.args.push_back(std::move(arg));
    command.args.push_back(pause_argument());
    command.args.push_back(
        flag("explain", Text("show the pieces of time that add up to it", "列出相加得出结果的各段时间")));
}

}  // namespace

Command calendar_due_command() {
    Command command = question_command("due");
    command.help = Text("Tell when a target is reached by a calendar", "按日历计算到期时间");
    command.details = Text(
        "A target is a number with a unit: 30m, 4h (working time), 7d (calendar days), 3bd (end of the third working day after). The answer is the earliest moment "
        "at which so much time has gone, in the calendar's zone; behind the last day whose holidays are known it is provisional. With --explain every piece of time that "
        "counts is shown with its day. Works outside a repository too.",
        "时限由数字和单位组成：30m、4h（工作时间）、7d（自然日）、3bd（其后第三个工作日结束）。结果是达到该时限的最早时刻，按日历的时区表示；晚于节假日覆盖期的结果为暂定。"
        "加 --explain 可逐日列出计入的时间。不在仓库中也可使用。");
    command.args.push_back(
        positional("target", "TARGET", Text("time allowed: 30m, 4h, 7d, 3bd", "时限：30m、4h、7d、3bd")));
    add_common(command);
    command.examples = {
        {"plaint calendar due \"2026-09-30 17:00\" 4h --calendar china --explain", {}},
        {"plaint calendar due now 3bd --calendar china --pause \"2026-03-02 12:00/2026-03-03 09:00\"", {}}};
    command.run = run_due;
    return command;
}

Command calendar_elapsed_command() {
    Command command = question_command("elapsed");
    command.help = Text("Tell how much working time lies between two moments", "计算两个时刻之间的工作时间");
    command.details = Text(
        "Counts the seconds of the calendar's working time from START to END, without the pauses given. With --explain every piece of time is shown with its day. "
        "Works outside a repository too.",
        "计算 START 到 END 之间日历工作时间的秒数，并扣除给出的暂停时段。加 --explain 可逐日列出各段时间。不在仓库中也可使用。");
    command.args.push_back(positional("end", "END", Text("moment it ends", "结束时间")));
    add_common(command);
    command.examples = {{"plaint calendar elapsed \"2026-09-30 17:00\" \"2026-10-09 09:30\" --calendar china", {}}};
    command.run = run_elapsed;
    return command;
}

}  // namespace plaint::cmd
