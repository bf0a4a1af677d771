#include "sla/calendar_reader.hpp"

#include "base/nearest.hpp"
#include "policy/layers.hpp"
#include "sla/codes.hpp"

#include <algorithm>

namespace plaint::sla {

namespace {

using data::Kind;
using data::View;

constexpr std::array<std::string_view, 7> k_weekdays{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

std::optional<std::size_t> weekday_of(std::string_view word) {
    const auto found = std::find(k_weekdays.begin(), k_weekdays.end(), word);
    if (found == k_weekdays.end()) return std::nullopt;
    return static_cast<std::size_t>(found - k_weekdays.begin());
}

/// `mon`, `mon-fri`, `sun-thu` (over the end of the week), `mon,wed, fri`; nothing when it is none of these.
std::optional<std::vector<std::size_t>> weekdays_of(std::string_view text) {
    std::vector<std::size_t> days;
    while (true) {
        while (text.starts_with(' ')) text.remove_prefix(1);
        const auto first = weekday_of(text.substr(0, 3));
        if (!first) return std::nullopt;
        text.remove_prefix(3);
        std::size_t last = *first;
        if (text.starts_with('-')) {
            const auto named = weekday_of(text.substr(1, 3));
            if (!named) return std::nullopt;
            last = *named;
            text.remove_prefix(4);
        }
        for (std::size_t day = *first;; day = (day + 1) % 7) {
            days.push_back(day);
            if (day == last) break;
        }
        if (text.empty()) return days;
        if (!text.starts_with(',')) return std::nullopt;
        text.remove_prefix(1);
    }
}

class CalendarReader {
public:
    explicit CalendarReader(Findings& findings) : m_findings(findings) {}

    Written read(View view) {
        Written out;
        out.view = view;
        if (!check_keys(view, {"label", "extends", "zone", "week", "holidays", "workdays", "days", "coverage_until"},
                        {"a calendar is a mapping of keys such as week and holidays",
                         "日历应为由 week、holidays 等键组成的映射"}))
            return out;
        if (const View label = view.find("label")) out.label = name_of(label);
        if (const View extends = view.find("extends"); extends && is_text(extends)) out.extends = extends;
        out.zone = zone_of(view.find("zone"));
        if (const View week = view.find("week")) out.week = week_of(week);
        out.holidays = section<Phrase>(view.find("holidays"), [&](View day) { return name_of(day); });
        out.workdays = section<MakeUpDay>(view.find("workdays"), [&](View day) { return make_up_day(day); });
        out.days = section<time::Override>(view.find("days"), [&](View day) { return dated(day); });
        if (const View until = view.find("coverage_until"); until && is_text(until))
            out.coverage_until = date_of(until, until.text(), data::Mark::value);
        check_conflicts(out);
        return out;
    }

private:
    void add(View where, Finding finding, data::Mark mark = data::Mark::value) {
        m_findings.push_back(data::at(where, std::move(finding), mark));
    }
    void bad_value(View where, const Text& expected) { add(where, error(k_calendar_value, Phrase(expected))); }

    /// Whether it is a mapping; members that are none of `known` are findings.
    bool check_keys(View view, const std::vector<std::string>& known, const Text& expected) {
        if (!view.is(Kind::mapping)) {
            bad_value(view, expected);
            return false;
        }
        for (const View member : view) {
            if (std::find(known.begin(), known.end(), member.key()) != known.end()) continue;
            Phrase hint = phrase({"Known are: {0}", "可用的键：{0}"}, fmt::format("{}", fmt::join(known, ", ")));
            if (const auto near = nearest(member.key(), known))
                hint = phrase({"Did you mean `{0}`?", "是否想写 `{0}`？"}, *near);
            add(member,
                error(k_calendar_key, phrase({"`{0}` means nothing here", "此处不能使用 `{0}`"}, member.key()), hint),
                data::Mark::key);
        }
        return true;
    }

    bool is_text(View view) {
        if (view.is(Kind::string) && !view.text().empty()) return true;
        bad_value(view, {"a text is expected here", "此处应为文本"});
        return false;
    }

    /// A text for both languages, or one for each.
    Phrase name_of(View view) {
        if (view.is(Kind::string)) return policy::phrase_of(view);
        const Text expected{"a name is a text, or {{en: …, zh: …}}", "名称应为文本，或 {{en: …, zh: …}}"};
        if (!check_keys(view, {"en", "zh"}, expected)) return {};
        for (const char* lang : {"en", "zh"}) {
            if (!view.find(lang).is(Kind::string) || view.find(lang).text().empty()) {
                bad_value(view, expected);
                return {};
            }
        }
        return policy::phrase_of(view);
    }

    std::optional<time::Zone> zone_of(View view) {
        if (!view || !is_text(view)) return std::nullopt;
        auto found = time::Zone::find(view.text());
        if (!found) {
            add(view,
                error(k_calendar_zone, phrase({"`{0}` is no time zone", "`{0}` 不是时区"}, view.text()),
                      Text{"Write an IANA name, for example Asia/Shanghai", "请写 IANA 名称，例如 Asia/Shanghai"}));
        }
        return found;
    }

    std::optional<time::Date> date_of(View where, std::string_view text, data::Mark mark) {
        const auto date = time::parse_date(text);
        if (!date) {
            add(where,
                error(k_calendar_date, phrase({"`{0}` is no day of the calendar", "`{0}` 不是有效日期"}, text),
                      Text{"Write year, month and day: 2026-10-01", "请写年、月、日：2026-10-01"}),
                mark);
        }
        return date;
    }

    void interval(Hours& hours, View view) {
        if (!view.is(Kind::string)) {
            bad_value(view, {"hours are two times of the day, for example 09:00-12:30",
                             "时段应为一天中的两个时刻，例如 09:00-12:30"});
            return;
        }
        auto read = time::parse_interval(view.text());
        Findings found = read ? Findings{} : std::move(read.error().findings);
        if (read && !hours.empty()) found = time::check_hours({hours.back(), *read});
        for (Finding& finding : found) add(view, std::move(finding));
        if (found.empty()) hours.push_back(*read);
    }

    Hours hours_of(View view) {
        Hours hours;
        if (!view.is(Kind::sequence)) {
            interval(hours, view);
            return hours;
        }
        for (const View item : view) interval(hours, item);
        return hours;
    }

    std::optional<std::array<Hours, 7>> week_of(View view) {
        std::array<Hours, 7> week;
        std::array<bool, 7> named{};
        if (!view.is(Kind::mapping)) {
            bad_value(view, {"a week is a mapping of weekdays to their hours", "week 应为星期到时段的映射"});
            return std::nullopt;
        }
        for (const View member : view) {
            const Hours hours = hours_of(member);
            const auto days = weekdays_of(member.key());
            if (!days) {
                add(member,
                    error(k_calendar_weekday, phrase({"`{0}` is no weekday", "`{0}` 不是星期"}, member.key()),
                          Text{"Write mon, tue, wed, thu, fri, sat, sun, or mon-fri",
                               "请写 mon、tue、wed、thu、fri、sat、sun，或 mon-fri"}),
                    data::Mark::key);
                continue;
            }
            for (const std::size_t day : *days) {
                if (named[day]) {
                    add(member,
                        error(k_calendar_weekday,
                              phrase({"`{0}` has its hours already", "`{0}` 的时段已经写过"}, k_weekdays[day])),
                        data::Mark::key);
                }
                named[day] = true;
                week[day] = hours;
            }
        }
        return week;
    }

    template <class Entry, class Read>
    Section<Entry> section(View view, const Read& read) {
        Section<Entry> out;
        if (view && !view.is(Kind::mapping)) {
            bad_value(view, {"a mapping of days is expected here, for example 2026-10-01: …",
                             "此处应为日期的映射，例如 2026-10-01: …"});
            return out;
        }
        for (const View member : view) {
            const auto date = date_of(member, member.key(), data::Mark::key);
            Dated<Entry> dated{std::nullopt, member};
            if (!member.is(Kind::null)) dated.entry = read(member);
            if (date) out[*date] = std::move(dated);
        }
        return out;
    }

    MakeUpDay make_up_day(View view) {
        if (!view.is(Kind::mapping) || !view.find("name") || view.find("en")) return {name_of(view), std::nullopt};
        MakeUpDay day;
        check_keys(view, {"name", "hours"}, {"a mapping is expected here", "此处应为映射"});
        day.name = name_of(view.find("name"));
        if (const View hours = view.find("hours")) day.hours = hours_of(hours);
        return day;
    }

    time::Override dated(View view) {
        time::Override day;
        if (!check_keys(view, {"name", "hours", "breaks"},
                        {"a day is a mapping of name, hours and breaks", "日期应为由 name、hours、breaks 组成的映射"}))
            return day;
        if (const View name = view.find("name")) day.name = name_of(name);
        if (const View hours = view.find("hours")) day.hours = hours_of(hours);
        if (const View breaks = view.find("breaks")) day.breaks = hours_of(breaks);
        if (!view.find("hours") && !view.find("breaks"))
            bad_value(view, {"a day has hours, breaks or both; a day off is a holiday, or hours: []",
                             "日期须有 hours 或 breaks；放假请写在 holidays 中，或写 hours: []"});
        return day;
    }

    void check_conflicts(const Written& calendar) {
        for (const auto& [date, workday] : calendar.workdays) {
            const auto holiday = calendar.holidays.find(date);
            if (!workday.entry || holiday == calendar.holidays.end() || !holiday->second.entry) continue;
            add(workday.view,
                error(k_calendar_conflict,
                      phrase({"{0} stands among the holidays too", "{0} 同时列在节假日中"}, time::format(date)),
                      Text{"Remove one of the two entries", "请删除其中一条"}),
                data::Mark::key);
        }
    }

    Findings& m_findings;
};

}  // namespace

Written read_calendar(View view, Findings& findings) { return CalendarReader(findings).read(view); }

}  // namespace plaint::sla
