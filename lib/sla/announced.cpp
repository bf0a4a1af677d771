#include "sla/announced.hpp"

#include "sla/codes.hpp"

#include <algorithm>
#include <array>

namespace plaint::sla {

namespace {

using data::Kind;
using data::View;

class AnnouncedReader {
public:
    Result<Announced> read(const std::vector<data::Document>& files) {
        for (const data::Document& file : files) read_file(file.root());
        if (has_errors(m_findings)) return fail(Failing::data, std::move(m_findings));
        std::sort(m_out.years.begin(), m_out.years.end());
        m_out.years.erase(std::unique(m_out.years.begin(), m_out.years.end()), m_out.years.end());
        return std::move(m_out);
    }

private:
    void add(View where, Finding finding) { m_findings.push_back(data::at(where, std::move(finding))); }

    /// A member of the kind that is wanted; absent with a finding otherwise.
    View member(View object, std::string_view key, Kind kind, const Text& expected) {
        const View found = object.find(key);
        if (found.is(kind)) return found;
        add(found ? found : object,
            error(k_holidays_shape, phrase({"`{0}` should be {1}", "`{0}` 应为{1}"}, key, Phrase(expected)),
                  Text{"plaint reads files of the holiday-cn form", "plaint 读取 holiday-cn 格式的文件"}));
        return {};
    }

    void read_file(View root) {
        if (!root.is(Kind::mapping)) {
            add(root, error(k_holidays_shape,
                            Text{"an object with `year` and `days` is expected", "此处应为含 year 和 days 的对象"}));
            return;
        }
        const View year = member(root, "year", Kind::integer, {"a year", "年份"});
        const View days = member(root, "days", Kind::sequence, {"a list of days", "日期列表"});
        if (!year || !days) return;
        const std::int64_t number = year.integer().value_or(0);
        if (number < 1 || number > 9999) {
            add(year, error(k_holidays_shape, phrase({"`{0}` is no year", "`{0}` 不是年份"}, year.text())));
            return;
        }
        if (days.size() == 0) {
            m_out.warnings.push_back(data::at(
                days, warning(k_holidays_empty, phrase({"no day of {0} is announced", "{0} 年尚无任何安排"}, number),
                              Text{"The calendar's coverage is not extended", "日历的覆盖期不会延长"})));
            return;
        }
        for (const View day : days) read_day(day);
        m_out.years.push_back(static_cast<std::int32_t>(number));
    }

    void read_day(View day) {
        if (!day.is(Kind::mapping)) {
            add(day, error(k_holidays_shape, Text{"a day is an object", "每一天应为一个对象"}));
            return;
        }
        const View name = member(day, "name", Kind::string, {"a text", "文本"});
        const View date = member(day, "date", Kind::string, {"a day such as 2026-10-01", "日期，例如 2026-10-01"});
        const View off = member(day, "isOffDay", Kind::boolean, {"true or false", "true 或 false"});
        if (!name || !date || !off) return;
        const auto parsed = time::parse_date(date.text());
        if (!parsed) {
            add(date,
                error(k_calendar_date, phrase({"`{0}` is no day of the calendar", "`{0}` 不是有效日期"}, date.text()),
                      Text{"Write year, month and day: 2026-10-01", "请写年、月、日：2026-10-01"}));
            return;
        }
        const AnnouncedDay found{std::string(name.text()),
                                 off.boolean().value_or(false) ? AnnouncedDay::What::off : AnnouncedDay::What::worked};
        const auto [known, is_new] = m_out.days.emplace(*parsed, found);
        if (!is_new && known->second.what != found.what) {
            add(date, error(k_holidays_contradict, phrase({"{0} is a day off in one place and a working day in another",
                                                           "{0} 一处为放假，另一处为上班"},
                                                          date.text())));
        }
    }

    Announced m_out;
    Findings m_findings;
};

/// Whether the entry says the name already, in either language, alone or with further members.
bool says(View entry, std::string_view name) {
    if (entry.is(Kind::string)) return entry.text() == name;
    return entry.find("zh").text() == name || entry.find("en").text() == name ||
           (entry.find("name") && says(entry.find("name"), name));
}

}  // namespace

Result<Announced> read_announced(const std::vector<data::Document>& files) { return AnnouncedReader().read(files); }

std::vector<data::Change> changes_for(View calendar, const Announced& announced) {
    std::vector<data::Change> changes;
    for (const auto& [date, day] : announced.days) {
        const bool off = day.what == AnnouncedDay::What::off;
        const char* section = off ? "holidays" : "workdays";
        const char* other = off ? "workdays" : "holidays";
        const std::string key = time::format(date);
        const View entry = calendar.find(section, key);
        if (entry.is(Kind::null) && entry) continue;  // taken back on purpose
        if (calendar.find(other, key)) changes.push_back({data::Change::Op::remove, data::Path() / other / key, {}});
        if (entry && says(entry, day.name)) continue;
        const data::Path path = data::Path() / section / key;
        const bool has_name = entry.is(Kind::mapping) && entry.find("name");
        changes.push_back({data::Change::Op::set, has_name ? path / "name" : path, data::Value(day.name)});
    }
    if (announced.years.empty()) return changes;
    const time::Date last{announced.years.back(), 12, 31};
    const auto covered = time::parse_date(calendar.find("coverage_until").text());
    if (!covered || *covered < last)
        changes.push_back({data::Change::Op::set, data::Path() / "coverage_until", data::Value(time::format(last))});
    return changes;
}

std::size_t key_rank(const data::Path& parent, std::string_view key) {
    constexpr std::array<std::string_view, 8> k_keys{"label",    "extends",  "zone", "week",
                                                     "holidays", "workdays", "days", "coverage_until"};
    if (parent.empty()) {
        return static_cast<std::size_t>(std::find(k_keys.begin(), k_keys.end(), key) - k_keys.begin());
    }
    const auto date = time::parse_date(key);
    // Years begin with 1, so days from there on are no negative numbers.
    if (!date) return static_cast<std::size_t>(-1);
    return static_cast<std::size_t>(time::days_from_epoch(*date) - time::days_from_epoch({1, 1, 1}));
}

}  // namespace plaint::sla
