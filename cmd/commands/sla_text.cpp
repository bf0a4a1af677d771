// The overview for people: on a terminal, in a mail of the nightly run, as Markdown in a pull request or a chat.
#include "cmd/commands/sla_views.hpp"
#include "cmd/style.hpp"
#include "cmd/table.hpp"
#include "cmd/wrap.hpp"

#include "base/unicode.hpp"

#include <algorithm>

namespace plaint::cmd {

namespace {

constexpr std::size_t k_indent = 4;

/// A table whose rows may say more, each below itself.
struct Told {
    Table table;
    std::vector<Phrase> details;  ///< One for each row.
};

Colors colors(const Context& context) { return context.globals().color_out ? Colors::on : Colors::off; }

bool markdown(const Context& context) { return context.globals().format == Format::markdown; }

void print_heading(Context& context, const Phrase& text, Style style) {
    const std::string words = text.in(context.lang());
    context.print(markdown(context) ? "\n## " + words + "\n\n" : "\n" + styled(words, style, colors(context)) + "\n");
}

/// In Markdown what is told is a column; else it stands below each row.
void print_told(Context& context, Told told) {
    const Lang lang = context.lang();
    if (markdown(context)) {
        told.table.columns.push_back({"details", Text("Details", "说明")});
        for (std::size_t i = 0; i < told.table.rows.size(); ++i) told.table.rows[i].push_back(told.details[i].in(lang));
        return context.print(markdown_text(told.table, lang));
    }
    const bool terminal = context.surroundings().out_is_terminal;
    const std::size_t columns = context.surroundings().columns;
    const std::string lines =
        aligned_text(told.table, lang, colors(context), terminal ? std::optional(columns) : std::nullopt);
    std::string out;
    std::size_t begin = 0;
    for (std::size_t row = 0; begin < lines.size(); ++row) {
        const std::size_t end = lines.find('\n', begin) + 1;
        out.append(lines, begin, end - begin);
        begin = end;
        if (row == 0 || told.details[row - 1].empty()) continue;
        std::string detail = printable(told.details[row - 1].in(lang));
        std::replace(detail.begin(), detail.end(), '\n', ' ');
        out += terminal ? wrap_indented(detail, columns, k_indent) : std::string(k_indent, ' ') + detail + "\n";
    }
    context.print(out);
}

std::string names(const std::vector<std::string>& all) { return fmt::format("{}", fmt::join(all, ", ")); }

Phrase due_cell(const Line& line, const Times& times) {
    const auto due = line.reading->due();
    if (!due || line.section == Section::paused) return Phrase::same("-");
    const std::string text = times.brief(*due);
    return line.reading->provisional() ? phrase({"{0} (provisional)", "{0}（暂定）"}, text) : Phrase::same(text);
}

Phrase span_cell(const Line& line) {
    if (line.section == Section::overdue) {
        const auto late = lateness(*line.reading);
        return late ? span(*late) : Phrase::same("-");
    }
    const auto left = line.reading->left();
    return left ? span(*left) : Phrase::same("-");
}

/// The state, which entry is meant, why the line is here.
Phrase details(const OverviewView& view, const Line& line) {
    Phrase text = state_label(view.session.policy(), line.of->record, view.times.at());
    if (const std::string entry = entry_text(*line.reading); !entry.empty())
        text = phrase({"{0}; {1}", "{0}；{1}"}, text, entry);
    if (line.section == Section::near && line.reading->warning)
        text = phrase({"{0}; over {1} % used", "{0}；已过 {1}%"}, text, *line.reading->warning);
    const bool due_shown =
        line.section == Section::due || line.section == Section::near || line.section == Section::on_time;
    const sla::Applied* target = line.reading->target();
    return phrase({"{0}; {1}", "{0}；{1}"}, text,
                  due_shown && target != nullptr ? target_text(*target) : story(line, view.times));
}

/// Rounds of a cadence need no telling apart here: only the present one is open.
Phrase overview_label(const sla::Reading& reading) {
    const Phrase name = clock_label(reading);
    return reading.cycle > 1 ? phrase({"{0}, cycle {1}", "{0}（第 {1} 周期）"}, name, reading.cycle) : name;
}

Told section_table(const OverviewView& view, const std::vector<const Line*>& lines, Section section, Lang lang) {
    Told told;
    const Text left("Left", "剩余");
    told.table.columns = {{"id", Text("ID", "编号")},
                          {"clock", Text("Clock", "时钟"), Align::left, Cut::on_terminal},
                          {"due", Text("Due", "时限")},
                          {"left", section == Section::overdue ? Phrase(Text("Late", "已超")) : Phrase(left)},
                          {"lead", Text("Lead", "负责人"), Align::left, Cut::on_terminal},
                          {"title", Text("Title", "标题"), Align::left, Cut::on_terminal}};
    for (const Line* line : lines) {
        told.table.rows.push_back({std::string(line->of->record.id()), overview_label(*line->reading).in(lang),
                                   due_cell(*line, view.times).in(lang), span_cell(*line).in(lang),
                                   names(responsible(view.session.policy(), *line, By::person)),
                                   std::string(line->of->record.title())});
        told.details.push_back(details(view, *line));
    }
    return told;
}

Phrase section_title(const OverviewView& view, Section section, std::size_t count) {
    switch (section) {
        case Section::due:
            return phrase({"Due before {0} ({1})", "{0} 前到期（{1}）"}, view.times.minute(view.overview.until.seconds),
                          count);
        case Section::provisional:
            return phrase({"Due behind what the calendar knows ({0})", "到期时间超出日历覆盖范围，暂定（{0}）"}, count);
        case Section::overdue:
        case Section::near:
        case Section::paused:
        case Section::undefined:
        case Section::on_time:
            break;
    }
    return phrase({"{0} ({1})", "{0}（{1}）"}, label(section), count);
}

Style style_of(Section section) {
    if (section == Section::overdue) return Style::red;
    return section == Section::due || section == Section::near ? Style::yellow : Style::bold;
}

void print_sections(Context& context, const OverviewView& view) {
    for (const Section section : k_sections) {
        std::vector<const Line*> lines;
        for (const Line& line : view.overview.lines) {
            if (line.section == section && shows(view, line)) lines.push_back(&line);
        }
        if (lines.empty()) continue;
        print_heading(context, section_title(view, section, lines.size()), style_of(section));
        print_told(context, section_table(view, lines, section, context.lang()));
    }
}

// --- by person or department

using Lines = std::vector<const Line*>;

std::vector<std::pair<std::string, Lines>> grouped(const OverviewView& view) {
    std::vector<std::pair<std::string, Lines>> out;
    const auto add = [&](const std::string& name, const Line& line) {
        const auto known = std::find_if(out.begin(), out.end(), [&](const auto& one) { return one.first == name; });
        if (known != out.end()) return known->second.push_back(&line);
        out.emplace_back(name, Lines{&line});
    };
    for (const Line& line : view.overview.lines) {
        if (!shows(view, line)) continue;
        const auto all = responsible(view.session.policy(), line, *view.by);
        for (const std::string& name : all) add(name, line);
        if (all.empty()) add({}, line);
    }
    return out;
}

Phrase group_title(const std::string& name, const Lines& lines) {
    Phrase text = name.empty() ? Phrase(Text("(nobody)", "（未指派）")) : Phrase::same(printable(name));
    Phrase counts;
    for (const Section section : k_sections) {
        const auto count =
            std::count_if(lines.begin(), lines.end(), [&](const Line* one) { return one->section == section; });
        if (count == 0) continue;
        const Phrase part = phrase({"{0}: {1}", "{0} {1}"}, label(section), count);
        counts = counts.empty() ? part : phrase({"{0}; {1}", "{0}，{1}"}, counts, part);
    }
    return phrase({"{0} - {1}", "{0}：{1}"}, text, counts);
}

Told group_table(const OverviewView& view, const Lines& lines, Lang lang) {
    Told told;
    told.table.columns = {
        {"id", Text("ID", "编号")},     {"clock", Text("Clock", "时钟"), Align::left, Cut::on_terminal},
        {"due", Text("Due", "时限")},   {"status", Text("Status", "状况")},
        {"left", Text("Left", "剩余")}, {"title", Text("Title", "标题"), Align::left, Cut::on_terminal}};
    for (const Line* line : lines) {
        const auto left = line->reading->left();
        told.table.rows.push_back({std::string(line->of->record.id()), overview_label(*line->reading).in(lang),
                                   due_cell(*line, view.times).in(lang), label(line->section).in(lang),
                                   left ? span(*left).in(lang) : "-", std::string(line->of->record.title())});
        told.details.push_back(details(view, *line));
    }
    return told;
}

void print_groups(Context& context, const OverviewView& view) {
    for (const auto& [name, lines] : grouped(view)) {
        const bool late = lines.front()->section == Section::overdue;
        print_heading(context, group_title(name, lines), late ? Style::red : Style::bold);
        print_told(context, group_table(view, lines, context.lang()));
    }
}

// --- what is not a clock's line

void print_calls(Context& context, const OverviewView& view) {
    if (view.overview.calls() == 0) return;
    Told told;
    told.table.columns = {{"id", Text("ID", "编号")},
                          {"since", Text("Since", "起始")},
                          {"what", Text("What should be done", "应采取的措施"), Align::left, Cut::on_terminal}};
    for (const Watched& one : view.overview.records) {
        for (const sla::Call& call : one.calls) {
            told.table.rows.push_back({std::string(one.record.id()), view.times.brief(call.since),
                                       call.reminder->message.in(context.lang())});
            told.details.push_back(hint_text(call, one.record.id()));
        }
    }
    print_heading(context, phrase({"To be done ({0})", "待办提醒（{0}）"}, told.table.rows.size()), Style::yellow);
    print_told(context, std::move(told));
}

void print_contradictions(Context& context, const OverviewView& view) {
    if (view.overview.findings.empty()) return;
    print_heading(context,
                  phrase({"Contradictory records ({0})", "自相矛盾的记录（{0}）"}, view.overview.findings.size()),
                  Style::red);
    for (const Finding& finding : view.overview.findings) {
        context.print(fmt::format("{}{}:{}: {} [{}]\n", markdown(context) ? "- " : "", printable(finding.file),
                                  finding.position.line, printable(finding.message.in(context.lang())), finding.code));
    }
}

Phrase with(const Phrase& text, const Text& name, std::size_t count) {
    return phrase({"{0}; {1}: {2}", "{0}；{1}：{2}"}, text, Phrase(name), count);
}

void print_counts(Context& context, const OverviewView& view) {
    const Overview& overview = view.overview;
    Phrase text = phrase({"Records looked at: {0}; open clocks: {1}", "已查看记录：{0} 条；进行中的时钟：{1} 个"},
                         overview.looked_at, overview.lines.size());
    for (const Section section : k_sections) {
        const std::size_t count = overview.count(section);
        const bool always = section == Section::overdue || section == Section::due;
        if (count == 0 && !always) continue;
        text = phrase({"{0}; {1}: {2}", "{0}；{1}：{2}"}, text,
                      Phrase(std::string(word(section) == "on_time" ? "on time" : word(section)), label(section).zh),
                      count);
    }
    if (overview.calls() > 0) text = with(text, Text("to be done", "待办提醒"), overview.calls());
    if (!overview.findings.empty()) text = with(text, Text("contradictory", "矛盾"), overview.findings.size());
    if (!overview.unreadable.empty()) text = with(text, Text("unreadable", "无法读取"), overview.unreadable.size());
    context.print("\n");
    context.line(text);
}

bool quiet(const OverviewView& view) {
    const Overview& overview = view.overview;
    return overview.calls() == 0 && overview.findings.empty() &&
           std::none_of(overview.lines.begin(), overview.lines.end(),
                        [&](const Line& one) { return shows(view, one); });
}

}  // namespace

bool shows(const OverviewView& view, const Line& line) {
    return view.shown == Shown::all || line.section != Section::on_time;
}

void print_overview(Context& context, const OverviewView& view) {
    const Times& times = view.times;
    const std::string until = times.minute(view.overview.until.seconds);
    const Phrase title =
        phrase({"Clocks at {0} ({1})", "时限情况：{0}（{1}）"}, times.minute(times.at().seconds), times.zone());
    context.print((markdown(context) ? "# " : "") + title.in(context.lang()) + "\n");
    if (view.by) {
        print_groups(context, view);
    } else {
        print_sections(context, view);
    }
    print_calls(context, view);
    print_contradictions(context, view);
    if (quiet(view)) {
        context.print("\n");
        context.line(
            phrase({"Nothing is late, and nothing is due before {0}.", "没有超时，{0} 前也没有到期的时限。"}, until));
    }
    print_counts(context, view);
}

}  // namespace plaint::cmd
