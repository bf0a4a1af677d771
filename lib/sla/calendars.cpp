#include "sla/calendars.hpp"

#include "base/nearest.hpp"
#include "policy/layers.hpp"
#include "sla/calendar_reader.hpp"
#include "sla/codes.hpp"

#include <algorithm>
#include <deque>
#include <map>
#include <mutex>

namespace plaint::sla {

namespace {

using data::View;

constexpr std::size_t k_longest_chain = 16;

/// A calendar joined with those it extends, and what is made of it.
struct Joined {
    Written written;
    NamedCalendar named;
};

/// What an extending calendar says of a day takes the place of all that the extended one says of it; in `days` it lies
/// over the other two.
template <class Entry>
void lay_over(Section<Entry>& base, const Section<Entry>& own, Findings& findings) {
    for (const auto& [date, dated] : own) {
        if (dated.entry) {
            base[date] = dated;
        } else if (base.erase(date) == 0) {
            findings.push_back(data::at(
                dated.view,
                error(k_calendar_nothing_to_remove,
                      phrase({"{0} has no entry that could be removed", "{0} 没有可以撤销的条目"}, time::format(date)),
                      Text{"For a day without a name write \"\"", "没有名称的日期请写 \"\""}),
                data::Mark::key));
        }
    }
}

template <class Entry, class Other>
void give_way(Section<Entry>& base, const Section<Other>& own) {
    for (const auto& [date, dated] : own) {
        if (dated.entry) base.erase(date);
    }
}

Written joined(Written base, const Written& own, Findings& findings) {
    base.view = own.view;
    base.extends = own.extends;
    base.label = own.label;
    if (own.zone) base.zone = own.zone;
    if (own.week) base.week = own.week;
    if (own.coverage_until) base.coverage_until = own.coverage_until;
    give_way(base.holidays, own.workdays);
    give_way(base.workdays, own.holidays);
    give_way(base.days, own.holidays);
    give_way(base.days, own.workdays);
    lay_over(base.holidays, own.holidays, findings);
    lay_over(base.workdays, own.workdays, findings);
    lay_over(base.days, own.days, findings);
    return base;
}

/// Where a finding about the calendar as a whole belongs: at the member that says most about it, or at its start.
Finding at_member(const Written& written, std::string_view key, Finding finding) {
    const View member = written.view.find(key);
    if (member) return data::at(member, std::move(finding), data::Mark::key);
    return data::at(written.view, std::move(finding), written.view.parent() ? data::Mark::key : data::Mark::value);
}

/// Years of the coverage, from the first holiday's on, that have none; only where the document itself says something
/// about it.
Findings empty_years(const Written& written) {
    const bool told = written.view.find("holidays") || written.view.find("coverage_until");
    if (!told || written.holidays.empty() || !written.coverage_until) return {};
    std::vector<std::int32_t> years;
    for (std::int32_t year = written.holidays.begin()->first.year; year <= written.coverage_until->year; ++year) {
        const auto first = written.holidays.lower_bound({year, 1, 1});
        if (first == written.holidays.end() || first->first.year != year) years.push_back(year);
    }
    if (years.empty()) return {};
    const std::string text = years.front() == years.back() ? std::to_string(years.front())
                             : years.size() <= 4           ? fmt::format("{}", fmt::join(years, ", "))
                                                           : fmt::format("{} … {}", years.front(), years.back());
    return {at_member(
        written, "coverage_until",
        warning(k_calendar_empty_year,
                phrase({"no holiday is known in {0}, which the coverage takes in", "覆盖期内的 {0} 年没有任何节假日"},
                       text),
                Text{"Add the holidays (plaint calendar import), or let coverage_until end before",
                     "请补充节假日（plaint calendar import），或将 coverage_until 提前"}))};
}

time::CalendarSpec spec_of(const Written& written, std::string_view name, const time::Zone& zone) {
    time::CalendarSpec spec;
    spec.name = std::string(name);
    spec.zone = written.zone.value_or(zone);
    if (written.week) spec.week = *written.week;
    for (const auto& [date, holiday] : written.holidays) spec.holidays[date] = *holiday.entry;
    for (const auto& [date, workday] : written.workdays) {
        const MakeUpDay& day = *workday.entry;
        spec.overrides[date] = {day.name, day.hours.value_or(spec.week.front()), {}};
    }
    for (const auto& [date, dated] : written.days) {
        time::Override& day = spec.overrides[date];
        if (!dated.entry->name.empty()) day.name = dated.entry->name;
        if (dated.entry->hours) day.hours = dated.entry->hours;
        day.breaks = dated.entry->breaks;
        const auto holiday = spec.holidays.find(date);
        if (day.name.empty() && holiday != spec.holidays.end()) day.name = holiday->second;
    }
    spec.coverage_until = written.coverage_until;
    return spec;
}

/// What can be told only when all that a calendar extends is known.
Findings flaws(const Written& written) {
    Findings findings;
    if ((!written.holidays.empty() || !written.workdays.empty()) && !written.coverage_until) {
        findings.push_back(
            at_member(written, "holidays",
                      error(k_calendar_coverage,
                            Text{"there are holidays, but no coverage_until", "列有节假日，但缺少 coverage_until"},
                            Text{"Add the last day whose holidays are known, for example coverage_until: 2026-12-31",
                                 "请写上节假日已知的最后一天，例如 coverage_until: 2026-12-31"})));
    }
    const auto takes_mondays = [](const auto& day) { return !day.second.entry->hours; };
    const bool no_monday = !written.week || written.week->front().empty();
    const auto make_up = std::find_if(written.workdays.begin(), written.workdays.end(), takes_mondays);
    if (no_monday && make_up != written.workdays.end()) {
        findings.push_back(
            at_member(written, "week",
                      error(k_calendar_value,
                            phrase({"make-up days such as {0} take Monday's hours, and Monday has none",
                                    "调休上班日（如 {0}）按周一的时段计算，但周一没有时段"},
                                   time::format(make_up->first)),
                            Text{"Give Monday hours, or the make-up days: {{name: …, hours: [\"09:00-18:00\"]}}",
                                 "请为周一填写时段，或在调休日写明：{{name: …, hours: [\"09:00-18:00\"]}}"})));
    }
    return findings;
}

}  // namespace

struct Calendars::Shared {
    std::mutex lock;
    std::vector<data::Document> layers;
    policy::Section section;
    time::Zone zone = time::Zone::utc();
    CalendarFiles files;
    std::deque<data::Document> read_files;  // what views point into
    std::map<std::string, Result<Joined>, std::less<>> known;

    using Chain = std::vector<std::string_view>;

    const Result<Joined>& get(std::string_view name, Chain& chain) {
        const auto found = known.find(name);
        if (found != known.end()) return found->second;
        chain.push_back(name);
        auto made = make(name, chain);
        chain.pop_back();
        return known.emplace(std::string(name), std::move(made)).first->second;
    }

    Result<Joined> join(View view, std::string_view name, Chain& chain) {
        Findings findings;
        Written own = read_calendar(view, findings);
        Written whole = own;
        std::string extended;
        if (own.extends) {
            extended = std::string(own.extends.text());
            auto base = base_of(own.extends, chain);
            if (base) {
                whole = joined(**base, own, findings);
            } else {
                for (Finding& finding : base.error()) findings.push_back(std::move(finding));
            }
        } else {
            Written nothing;
            whole = joined(nothing, own, findings);
        }
        if (!has_errors(findings)) {
            for (Finding& finding : flaws(whole)) findings.push_back(std::move(finding));
        }
        if (has_errors(findings)) return fail(Failing::data, std::move(findings));
        return finished(std::move(whole), name, extended);
    }

    Result<NamedCalendar> checked(const Result<Joined>& made) {
        if (!made) return tl::make_unexpected(made.error());
        return made->named;
    }

    Phrase known_names(std::string_view name) {
        std::vector<std::string> names{std::string(k_always)};
        for (const auto& [one, view] : section) names.push_back(one);
        if (const auto near = nearest(name, names)) return phrase({"Did you mean `{0}`?", "是否想写 `{0}`？"}, *near);
        return Text{"`plaint calendar show` lists the calendars", "`plaint calendar show` 可列出全部日历"};
    }

private:
    Result<Joined> finished(Written whole, std::string_view name, std::string extended) const {
        auto calendar = time::Calendar::of(spec_of(whole, name, zone));
        if (!calendar) {
            Findings findings = std::move(calendar.error().findings);
            for (Finding& finding : findings) finding = at_member(whole, "week", std::move(finding));
            return fail(Failing::data, std::move(findings));
        }
        NamedCalendar named{std::move(*calendar),
                            whole.week.value_or(std::array<Hours, 7>{}),
                            whole.label,
                            std::move(extended),
                            whole.view.tree().name,
                            empty_years(whole)};
        return Joined{std::move(whole), std::move(named)};
    }

    Result<Joined> make(std::string_view name, Chain& chain) {
        const auto defined =
            std::find_if(section.begin(), section.end(), [&](const auto& one) { return one.first == name; });
        if (defined != section.end()) {
            if (!is_calendar_name(name)) return bad_name(defined->second, name);
            return join(defined->second, name, chain);
        }
        if (name == k_always) return round_the_clock();
        std::optional<data::Document> file;
        if (files && is_calendar_name(name)) {
            PLAINT_TRY(found, files(name));
            file = std::move(found);
        }
        if (!file) {
            return fail(Failing::data,
                        error(k_unknown_calendar, phrase({"there is no calendar `{0}`", "没有日历 `{0}`"}, name),
                              known_names(name)));
        }
        read_files.push_back(std::move(*file));
        return join(read_files.back().root(), name, chain);
    }

    Result<Joined> round_the_clock() const {
        Written written;
        written.week.emplace();
        written.week->fill({{0, 86'400}});
        return Joined{written,
                      {time::Calendar::always(zone), *written.week, Text{"Around the clock", "全天候"}, {}, {}, {}}};
    }

    static tl::unexpected<Failure> bad_name(View view, std::string_view name) {
        return fail(
            Failing::data,
            data::at(view,
                     error(k_calendar_name, phrase({"`{0}` cannot name a calendar", "`{0}` 不能作为日历名称"}, name),
                           Text{"Write for example china-office", "例如写 china-office"}),
                     data::Mark::key));
    }

    /// The calendar that is extended, or why it cannot be; findings about the calendar itself stand at their own
    /// places.
    tl::expected<const Written*, Findings> base_of(View extends, Chain& chain) {
        const std::string_view name = extends.text();
        const auto refused = [&](Phrase message) {
            return tl::make_unexpected(Findings{data::at(extends, error(k_calendar_chain, std::move(message)))});
        };
        if (std::find(chain.begin(), chain.end(), name) != chain.end()) {
            const auto way = fmt::format("{} -> {}", fmt::join(chain, " -> "), name);
            return refused(phrase({"calendars extend one another in a circle: {0}", "日历循环扩展：{0}"}, way));
        }
        if (chain.size() >= k_longest_chain)
            return refused(Text{"calendars extend one another in more than sixteen steps", "日历的扩展超过十六层"});
        const Result<Joined>& base = get(name, chain);
        if (base) return &base->written;
        Findings findings = base.error().findings;
        for (Finding& finding : findings) {
            if (finding.position.line == 0) finding = data::at(extends, std::move(finding));
        }
        return tl::make_unexpected(std::move(findings));
    }
};

bool is_calendar_name(std::string_view name) {
    const auto plain = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
    const auto inner = [&](char c) { return plain(c) || c == '-' || c == '_'; };
    return !name.empty() && name.size() <= 64 && name != k_always && plain(name.front()) && plain(name.back()) &&
           std::all_of(name.begin(), name.end(), inner);
}

Calendars::Calendars() : m_shared(std::make_shared<Shared>()) {}

Calendars::Calendars(const std::vector<data::Document>& layers, const time::Zone& zone, CalendarFiles files)
    : Calendars() {
    m_shared->layers = layers;
    m_shared->section = policy::merged(m_shared->layers, "calendars");
    m_shared->zone = zone;
    m_shared->files = std::move(files);
}

Result<NamedCalendar> Calendars::read(std::string_view name) const {
    const std::lock_guard guard(m_shared->lock);
    Shared::Chain chain;
    return m_shared->checked(m_shared->get(name, chain));
}

Result<NamedCalendar> Calendars::read(const data::Document& file, std::string_view name) const {
    const std::lock_guard guard(m_shared->lock);
    m_shared->read_files.push_back(file);
    Shared::Chain chain;
    return m_shared->checked(m_shared->join(m_shared->read_files.back().root(), name, chain));
}

const time::Calendar* Calendars::find(std::string_view name) const {
    const std::lock_guard guard(m_shared->lock);
    Shared::Chain chain;
    const auto& found = m_shared->get(name, chain);
    return found ? &found->named.calendar : nullptr;
}

std::vector<std::string> Calendars::defined() const {
    std::vector<std::string> names;
    for (const auto& [name, view] : m_shared->section) names.push_back(name);
    return names;
}

Findings Calendars::check() const {
    Findings findings;
    const auto add = [&](const Finding& finding) {
        const auto same = [&](const Finding& other) {
            return other.code == finding.code && other.file == finding.file && other.position == finding.position;
        };
        if (std::none_of(findings.begin(), findings.end(), same)) findings.push_back(finding);
    };
    for (const std::string& name : defined()) {
        const auto read_one = read(name);
        for (const Finding& finding : read_one ? read_one->warnings : read_one.error().findings) add(finding);
    }
    return findings;
}

}  // namespace plaint::sla
