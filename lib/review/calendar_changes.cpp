// Calendars that differ: the days that are off, worked, or worked at other hours than before.
#include "review/rule_differences.hpp"

#include <map>

namespace plaint::review {

namespace {

using About = RuleChange::About;

constexpr std::size_t k_most_days = 12;
/// Of the present year and those around it: what is further away nobody plans by.
constexpr std::int32_t k_years_back = 1;
constexpr std::int32_t k_years_ahead = 2;

std::set<std::string> calendar_names(const InForce& rules) {
    std::set<std::string> out;
    for (std::string& name : rules.clocks.calendars.defined()) out.insert(std::move(name));
    for (const sla::Clock& clock : rules.clocks.clocks) {
        for (const sla::TargetLine& line : clock.targets) {
            if (!line.calendar.empty()) out.insert(line.calendar);
        }
    }
    return out;
}

/// Days of one sort, in words; those beyond are counted.
class Days {
public:
    void add(const time::Date& date, const Phrase& name) {
        ++m_count;
        if (m_count > k_most_days) return;
        const std::string day = time::format(date);
        m_days.push_back(name.empty() ? Phrase::same(day) : phrase({"{0} ({1})", "{0}（{1}）"}, day, name));
    }
    [[nodiscard]] bool empty() const { return m_count == 0; }
    [[nodiscard]] Phrase words() const {
        if (m_count <= k_most_days) return joined(m_days);
        return phrase({"{0} and {1} more", "{0} 等，另有 {1} 天"}, joined(m_days), m_count - k_most_days);
    }

private:
    std::vector<Phrase> m_days;
    std::size_t m_count = 0;
};

bool same_hours(const time::Day& one, const time::Day& other) { return one.windows == other.windows; }

class CalendarDays {
public:
    CalendarDays(std::string name, std::vector<RuleChange>& out) : m_name(std::move(name)), m_out(out) {}

    void compare(const time::Calendar& then, const time::Calendar& now, std::int32_t year) {
        Days off;
        Days worked;
        Days other;
        const std::int64_t end = time::days_from_epoch({year + k_years_ahead + 1, 1, 1});
        for (std::int64_t day = time::days_from_epoch({year - k_years_back, 1, 1}); day < end; ++day) {
            const time::Date date = time::date_from_days(day);
            const time::Day before = then.day(date);
            const time::Day after = now.day(date);
            if (same_hours(before, after)) continue;
            (after.windows.empty()    ? off
             : before.windows.empty() ? worked
                                      : other)
                .add(date, after.name.empty() ? before.name : after.name);
        }
        // A day off moves time limits back.
        if (!off.empty()) add(phrase({"days off now: {0}", "现为休息日：{0}"}, off.words()), true);
        if (!worked.empty()) add(phrase({"worked now: {0}", "现为工作日：{0}"}, worked.words()), false);
        if (!other.empty()) add(phrase({"other hours: {0}", "工作时间有变化：{0}"}, other.words()), true);
        if (now.coverage_until() && then.coverage_until() != now.coverage_until())
            add(phrase({"holidays are known until {0}", "节假日已公布至 {0}"}, time::format(*now.coverage_until())),
                false);
    }

    void add(const Phrase& text, bool loosens) {
        m_out.push_back({About::calendar, phrase({"{0}: {1}", "{0}：{1}"}, m_name, text), loosens});
    }

private:
    std::string m_name;
    std::vector<RuleChange>& m_out;
};

bool same_week(const InForce& then, const InForce& now, const std::string& name) {
    const auto one = then.clocks.calendars.read(name);
    const auto other = now.clocks.calendars.read(name);
    return !one || !other || one->week == other->week;
}

}  // namespace

void add_calendars(const InForce& then, const InForce& now, const std::set<std::string>& files, std::int32_t year,
                   std::vector<RuleChange>& out) {
    std::set<std::string> all = files;
    for (const InForce* rules : {&then, &now}) all.merge(calendar_names(*rules));
    for (const std::string& name : all) {
        const time::Calendar* before = then.clocks.calendars.find(name);
        const time::Calendar* after = now.clocks.calendars.find(name);
        CalendarDays days(name, out);
        if (before == nullptr && after == nullptr) continue;  // the check of the rules says what is wrong
        if (before == nullptr) {
            days.add(Text("new", "新增"), false);
        } else if (after == nullptr) {
            days.add(Text("removed", "移除"), true);
        } else if (!same_week(then, now, name)) {
            days.add(Text("the working hours of the week change", "每周工作时间有变化"), true);
        } else {
            days.compare(*before, *after, year);
        }
    }
}

}  // namespace plaint::review
