// The overview as annotations: one for each open clock, reminder and contradictory record.
#include "cmd/commands/sla_annotations.hpp"
#include "cmd/finding_annotation.hpp"

namespace plaint::cmd {

namespace {

using Level = Annotation::Level;

Level warning_level(FailOn fail_on) { return fail_on == FailOn::warning ? Level::failure : Level::warning; }

Level level_of(Section section, FailOn fail_on) {
    switch (section) {
        case Section::overdue:
            return Level::failure;
        case Section::due:
        case Section::near:
            return warning_level(fail_on);
        case Section::undefined:
        case Section::provisional:
            return Level::notice;
        case Section::paused:
        case Section::on_time:
            break;
    }
    return Level::passed;
}

std::uint32_t line_of(data::View view) {
    return std::max(1U, data::at(view, Finding{}, data::Mark::key).position.line);
}

Phrase people(const policy::Policy& policy, const Line& line) {
    const auto names = responsible(policy, line, By::person);
    return names.empty() ? Phrase(Text("nobody", "未指派")) : Phrase::same(fmt::format("{}", fmt::join(names, ", ")));
}

Annotation clock_annotation(const OverviewView& view, const Line& line, Lang lang) {
    const sla::Reading& reading = *line.reading;
    const model::Complaint& record = line.of->record;
    Annotation out;
    out.level = level_of(line.section, view.fail_on);
    out.file = record.document().name();
    out.line = line_of(reading.entry ? reading.entry : record.root().find("state"));
    out.group = record.id();
    out.name = run_label(reading, reading.cycle > 1).in(lang);
    out.title = phrase({"{0} {1}: {2}", "{0} {1}：{2}"}, record.id(), out.name, label(line.section)).in(lang);
    out.message = phrase({"{0}\n{1}\nState: {2}; lead: {3}", "{0}\n{1}\n状态：{2}；负责人：{3}"}, record.title(),
                         story(line, view.times), state_label(view.session.policy(), record, view.times.at()),
                         people(view.session.policy(), line))
                      .in(lang);
    out.check = fmt::format("sla.{}", word(line.section));
    out.key = fmt::format("{} {} {} {}", reading.clock->name, entry_key(reading), reading.cycle, reading.round);
    return out;
}

Annotation call_annotation(const OverviewView& view, const Watched& watched, const sla::Call& call, Lang lang) {
    Annotation out;
    out.level = warning_level(view.fail_on);
    out.file = watched.record.document().name();
    out.line = line_of(watched.record.root().find("state"));
    out.group = watched.record.id();
    out.name = call.reminder->name;
    out.title = phrase({"{0}: {1}", "{0}：{1}"}, out.group, call.reminder->message).in(lang);
    out.message = fmt::format("{}\n{}", watched.record.title(), hint_text(call, out.group).in(lang));
    out.check = call.reminder->name;
    out.key = fmt::format("{} {} {}", call.reading->clock->name, entry_key(*call.reading), call.reading->cycle);
    return out;
}

}  // namespace

AnnotatedRun annotated(const OverviewView& view, Lang lang) {
    AnnotatedRun run{"plaint sla", view.times.rfc3339(view.times.at().seconds), {}};
    const Overview& overview = view.overview;
    for (const Line& line : overview.lines) run.annotations.push_back(clock_annotation(view, line, lang));
    for (const Watched& watched : overview.records) {
        for (const sla::Call& call : watched.calls)
            run.annotations.push_back(call_annotation(view, watched, call, lang));
    }
    for (const Finding& finding : overview.findings) {
        const Level level = finding.severity == Severity::error ? Level::failure : warning_level(view.fail_on);
        run.annotations.push_back(finding_annotation(finding, level, lang));
    }
    for (const Finding& finding : overview.unreadable)
        run.annotations.push_back(finding_annotation(finding, Level::failure, lang));
    return run;
}

}  // namespace plaint::cmd
