#include "cmd/commands/sla_gather.hpp"

#include "cmd/commands/sla_words.hpp"
#include "intake/codes.hpp"

#include <algorithm>

namespace plaint::cmd {

namespace {

constexpr std::string_view k_night = "night";  ///< Key of the policy.
constexpr std::string_view k_usual_night = "02:00";

Section section_of(const sla::Reading& reading, const time::Instant& until) {
    const auto due = reading.due();
    switch (reading.status) {
        case sla::Status::overdue:
            return Section::overdue;
        case sla::Status::paused:
            return Section::paused;
        case sla::Status::undefined:
            return Section::undefined;
        default:
            break;
    }
    if (due && *due <= until.seconds) return Section::due;
    if (reading.status == sla::Status::near) return Section::near;
    return reading.provisional() ? Section::provisional : Section::on_time;
}

/// What comes first in a section: what is late the longest, due the soonest, has the least time left.
std::int64_t rank(const Line& line) {
    const sla::Reading& reading = *line.reading;
    if (line.section == Section::overdue) return reading.breached_at.value_or(0);
    if (line.section == Section::paused) return reading.left().value_or(0);
    return reading.due().value_or(reading.start);
}

std::vector<std::string> texts(data::View list) {
    std::vector<std::string> out;
    for (const data::View item : list) out.emplace_back(item.text());
    return out;
}

std::vector<std::string> departments_of(const policy::Policy& policy, const Line& line) {
    auto out = texts(line.of->record.root().at(departments_path()));
    if (!out.empty()) return out;
    for (const std::string& name : responsible(policy, line, By::person)) {
        for (const policy::Person& person : policy.people) {
            if (person.name == name) out.insert(out.end(), person.departments.begin(), person.departments.end());
        }
    }
    return out;
}

}  // namespace

std::string_view word(Section section) {
    switch (section) {
        case Section::overdue:
            return "overdue";
        case Section::due:
            return "due";
        case Section::near:
            return "near";
        case Section::paused:
            return "paused";
        case Section::undefined:
            return "undefined";
        case Section::provisional:
            return "provisional";
        case Section::on_time:
            return "on_time";
    }
    return {};
}

Phrase label(Section section) {
    switch (section) {
        case Section::overdue:
            return Text("Overdue", "已超时");
        case Section::due:
            return Text("Due", "即将到期");
        case Section::near:
            return Text("Nearly due", "临近时限");
        case Section::paused:
            return Text("Paused", "已暂停");
        case Section::undefined:
            return Text("Without a target", "未定义时限");
        case Section::provisional:
            return Text("Provisional", "暂定");
        case Section::on_time:
            return Text("On time", "正常");
    }
    return {};
}

std::size_t Overview::count(Section section) const {
    return static_cast<std::size_t>(
        std::count_if(lines.begin(), lines.end(), [&](const Line& one) { return one.section == section; }));
}

std::size_t Overview::calls() const {
    std::size_t sum = 0;
    for (const Watched& one : records) sum += one.calls.size();
    return sum;
}

Result<Overview> overview(const Session& session, const sla::Rules& rules, const store::Wanted& wanted,
                          const time::Instant& at, const time::Instant& until, store::Places places) {
    store::Parts shown;
    shown.add(lead_path());
    shown.add(departments_path());
    PLAINT_TRY(watched, store::watch_all(session.survey(), session.rules(), session.resources(), rules,
                                         {wanted, std::move(shown), at, places}));
    Overview out;
    out.at = at;
    out.until = until;
    out.looked_at = watched.looked_at;
    out.unreadable = std::move(watched.unreadable);
    out.records = std::move(watched.records);
    for (const Watched& one : out.records) {
        for (const Finding& finding : one.readings.findings) {
            if (finding.severity != Severity::note) out.findings.push_back(finding);
        }
    }
    for (const Watched& one : out.records) {
        for (const sla::Reading& reading : one.readings.clocks) {
            if (reading.open()) out.lines.push_back({&one, &reading, section_of(reading, until)});
        }
    }
    std::stable_sort(out.lines.begin(), out.lines.end(), [](const Line& a, const Line& b) {
        return a.section != b.section ? a.section < b.section : rank(a) < rank(b);
    });
    return out;
}

Result<time::Instant> moment_from(const Session& session, const Args& args, std::string_view name,
                                  const time::Instant& otherwise) {
    const auto typed = args.value(name);
    if (!typed) return otherwise;
    const time::Zone& zone = session.policy().zone;
    if (const auto moment = time::parse_moment(*typed, zone, session.now())) return zone.localized(*moment);
    if (const auto day = time::parse_day(*typed, zone, session.now()))
        return zone.instant({time::date_from_days(time::days_from_epoch(*day) + 1), 0, 0, 0});
    return fail(
        Failing::usage,
        error(intake::k_invalid_value, phrase({"--{0}: `{1}` is no moment", "--{0}：`{1}` 不是有效时间"}, name, *typed),
              Text("Write for example 2026-03-02 09:00, tomorrow 18:00, +3d; a day alone means its end",
                   "例如写 2026-03-02 09:00、明天 18:00、3天后；只写日期表示当日结束时")));
}

std::string_view night_time(const store::Rules& rules) {
    std::string_view night = k_usual_night;
    for (const data::Document& layer : rules.layers) {
        if (const data::View typed = layer.root().find(k_night)) night = typed.text();
    }
    return night;
}

time::Instant next_night(const Session& session, const time::Instant& after) {
    const time::Zone& zone = session.policy().zone;
    const std::string_view night = night_time(session.rules());
    const std::int64_t today = time::days_from_epoch(time::date_of(zone.localized(after)));
    for (std::int64_t day = today;; ++day) {
        const auto run =
            time::parse_moment(fmt::format("{} {}", time::format(time::date_from_days(day)), night), zone, after);
        if (!run) return zone.localized({after.seconds + 86400, 0});
        if (run->seconds > after.seconds) return zone.localized(*run);
    }
}

std::vector<std::string> responsible(const policy::Policy& policy, const Line& line, By by) {
    if (by == By::department) return departments_of(policy, line);
    if (const data::View owner = line.reading->entry.find(k_owner_key); !owner.is_blank())
        return {std::string(owner.text())};
    const data::View lead = line.of->record.root().at(lead_path());
    return lead.is_blank() ? std::vector<std::string>{} : std::vector<std::string>{std::string(lead.text())};
}

}  // namespace plaint::cmd
