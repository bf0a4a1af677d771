#include "sla/clock_reader.hpp"

#include "base/nearest.hpp"
#include "policy/layers.hpp"
#include "sla/clock_codes.hpp"

#include <algorithm>
#include <charconv>

namespace plaint::sla {

namespace {

data::Path joined(const data::Path& base, const data::Path& tail) {
    data::Path out = base;
    for (const data::Step& step : tail) {
        if (const auto* key = std::get_if<std::string>(&step)) out = out / *key;
    }
    return out;
}

std::optional<int> percent_of(std::string_view text) {
    int value = 0;
    if (text.ends_with('%')) text.remove_suffix(1);
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    if (read.ec != std::errc{} || read.ptr != text.data() + text.size() || value < 1 || value > 1000) return {};
    return value;
}

/// The anchor's words for people: as the policy has them, on one line.
std::string words_of(data::View view) {
    if (view.is_scalar()) return std::string(view.text());
    std::string out;
    for (const data::View member : view) {
        if (!out.empty()) out += ", ";
        if (view.is(data::Kind::mapping)) out += std::string(member.key()) + " ";
        out += words_of(member);
    }
    return out;
}

const std::vector<std::string> k_phases{"open", "resolved", "closed"};

}  // namespace

std::vector<Clock> ClockReader::read() {
    std::vector<Clock> clocks;
    policy::Section section = policy::merged(m_layers, "clocks");
    // What entries have comes behind what the record has, wherever a profile inherits it from.
    std::stable_partition(section.begin(), section.end(), [](const auto& one) { return !one.second.find("each"); });
    for (const auto& [name, view] : section) clocks.push_back(read_clock(name, view));
    check_clocks_named(clocks);
    return clocks;
}

void ClockReader::check_clocks_named(const std::vector<Clock>& clocks) {
    std::vector<std::string> names;
    for (const Clock& clock : clocks) names.push_back(clock.name);
    for (const auto& [view, owner] : m_clocks_named) {
        // A clock may only follow clocks that stand before it: that keeps them from following each other in a circle.
        const auto self = std::find(names.begin(), names.end(), owner);
        const std::vector<std::string> earlier(names.begin(), self);
        if (std::find(earlier.begin(), earlier.end(), view.text()) == earlier.end())
            unknown(view, {"the clock (of those before this one)", "（此前的）时钟"}, view.text(), earlier);
    }
}

Clock ClockReader::read_clock(const std::string& name, data::View view) {
    Clock clock;
    clock.name = name;
    clock.view = view;
    clock.label = policy::phrase_of(view.find("label"));
    if (clock.label.empty()) clock.label = Phrase::same(name);
    if (const data::View each = view.find("each")) clock.each = path(each, {}).value_or(data::Path{});
    m_each = clock.each;
    clock.when = condition(view.find("when"), clock.each);
    clock.done = condition(view.find("done"), clock.each);
    const std::size_t named_before = m_clocks_named.size();
    clock.start = anchors(view.find("start"));
    clock.stop = anchors(view.find("stop"));
    clock.cancel = anchors(view.find("cancel"));
    for (std::size_t i = named_before; i < m_clocks_named.size(); ++i) m_clocks_named[i].second = name;
    clock.pauses = view.find("pauses").boolean().value_or(false);
    clock.cycles = view.find("cycles").boolean().value_or(false);
    clock.repeats = view.find("repeats").boolean().value_or(false);
    clock.warnings = warnings(view.find("warn"));
    clock.goal = goal(view.find("goal"));
    clock.handling_time = view.find("handling_time").boolean().value_or(false);
    for (const data::View line : view.find("targets")) {
        if (auto read = target_line(clock, line, view.find("calendar"))) clock.targets.push_back(std::move(*read));
    }
    for (const data::View line : view.find("reminders")) {
        if (auto read = reminder(line)) clock.reminders.push_back(std::move(*read));
    }
    return clock;
}

std::vector<Anchor> ClockReader::anchors(data::View view) {
    std::vector<Anchor> out;
    if (!view) return out;
    if (!view.is(data::Kind::sequence)) {
        if (auto one = anchor(view)) out.push_back(std::move(*one));
        return out;
    }
    for (const data::View item : view) {
        if (auto one = anchor(item)) out.push_back(std::move(*one));
    }
    return out;
}

std::optional<Anchor> ClockReader::anchor(data::View view) {
    std::optional<Anchor> out;
    if (view.is_scalar()) {
        if (const auto field = path(view, m_each)) out = Anchor{Anchor::What::field, {}, *field, {}, {}, {}};
    } else if (const data::View list = view.find("entries")) {
        if (const auto field = path(list, {})) {
            out = Anchor{Anchor::What::entries, {}, *field, {}, {}, {}};
            entries(*out, view);
        }
    } else if (const data::View events = view.find("event")) {
        std::vector<std::string> known(std::begin(policy::builtin::k_all), std::end(policy::builtin::k_all));
        for (const policy::Action& action : m_policy.actions) known.push_back(action.event);
        out = named(events, Anchor::What::event, known);
    } else if (const data::View states = view.find("state")) {
        std::vector<std::string> known;
        for (const schema::Choice& choice : m_policy.state_choices()) known.push_back(choice.value);
        out = named(states, Anchor::What::state, known);
    } else if (const data::View phases = view.find("phase")) {
        out = named(phases, Anchor::What::phase, k_phases);
    } else if (const data::View clock = view.find("clock")) {
        out = Anchor{Anchor::What::clock, {}, {}, {}, {std::string(clock.text())}, {}};
        m_clocks_named.emplace_back(clock, "");
    }
    if (out) out->text = words_of(view);
    return out;
}

std::optional<Anchor> ClockReader::named(data::View value, Anchor::What what, const std::vector<std::string>& known) {
    Anchor out{what, {}, {}, {}, policy::texts_of(value), {}};
    for (const std::string& name : out.names) {
        if (std::find(known.begin(), known.end(), name) == known.end())
            unknown(value, {"the name", "名称"}, name, known);
    }
    return out;
}

void ClockReader::entries(Anchor& anchor, data::View view) {
    const data::View at = view.find("at");
    anchor.at = at ? path(at, anchor.path).value_or(data::Path{}) : data::Path{} / "at";
    anchor.where = condition(view.find("where"), anchor.path);
}

std::optional<TargetLine> ClockReader::target_line(const Clock& clock, data::View view, data::View fallback_calendar) {
    TargetLine line;
    line.view = view;
    line.name = view.find("name").text();
    line.label = policy::phrase_of(view.find("label"));
    if (line.label.empty()) line.label = line.name.empty() ? clock.label : Phrase::same(line.name);
    line.when = condition(view.find("when"), m_each);
    if (const data::View due = view.find("due")) {
        const auto field = path(due, m_each);
        if (!field) return std::nullopt;
        line.due = *field;
    } else {
        line.target = target(view.find("target"));
        if (!line.target) return std::nullopt;
    }
    const data::View own = view.find("calendar");
    const data::View calendar = own ? own : fallback_calendar;
    line.calendar = calendar ? std::string(calendar.text()) : "24x7";
    check_calendar(line.calendar, calendar ? calendar : view);
    if (const data::View from = view.find("effective_from")) line.effective_from = date(from);
    return line;
}

/// A calendar that is asked for is read at once, so that its mistakes are found before any clock runs by it.
void ClockReader::check_calendar(const std::string& name, data::View where) {
    if (std::find(m_checked.begin(), m_checked.end(), name) != m_checked.end()) return;
    m_checked.push_back(name);
    const auto read = m_calendars.read(name);
    for (const Finding& finding : read ? read->warnings : read.error().findings) {
        if (finding.file.empty()) {
            add(where, finding);
        } else {
            m_findings.push_back(finding);
        }
    }
}

std::optional<Reminder> ClockReader::reminder(data::View view) {
    Reminder out;
    out.name = view.find("name").text();
    out.when = condition(view.find("when"), m_each);
    out.message = policy::phrase_of(view.find("message"));
    out.hint = policy::phrase_of(view.find("hint"));
    const data::View at = view.find("at");
    if (at) {
        out.percent = percent_of(at.text());
        if (!out.percent) {
            add(at, error(k_bad_percent, phrase({"`{0}` is no share of a target", "`{0}` 不是时限的百分比"}, at.text()),
                          phrase({"Write for example 75 (percent)", "例如写 75（百分比）"})));
            return std::nullopt;
        }
        return out;
    }
    out.after = target(view.find("after"));
    if (!out.after) return std::nullopt;
    return out;
}

std::vector<int> ClockReader::warnings(data::View view) {
    if (!view) return {50, 75, 90};
    std::vector<int> out;
    for (const std::string& text : policy::texts_of(view)) {
        if (const auto share = percent_of(text); share && *share < 100) {
            out.push_back(*share);
        } else {
            add(view, error(k_bad_percent, phrase({"`{0}` is no share of a target", "`{0}` 不是时限的百分比"}, text),
                            phrase({"Write for example 75 (percent, below 100)", "例如写 75（百分比，小于 100）"})));
        }
    }
    std::sort(out.begin(), out.end());
    return out;
}

std::optional<int> ClockReader::goal(data::View view) {
    if (!view) return std::nullopt;
    const auto share = percent_of(view.text());
    if (share && *share <= 100) return share;
    add(view,
        error(k_bad_percent, phrase({"`{0}` is no share of a clock's runs", "`{0}` 不是达成率的百分比"}, view.text()),
              phrase({"Write for example 95 (percent, 100 at most)", "例如写 95（百分比，最大 100）"})));
    return std::nullopt;
}

std::optional<time::Target> ClockReader::target(data::View view) {
    auto read = time::parse_target(view.text());
    if (read) return *read;
    for (Finding& finding : read.error().findings) add(view, std::move(finding));
    return std::nullopt;
}

std::optional<time::Date> ClockReader::date(data::View view) {
    auto read = time::parse_date(view.text());
    if (!read)
        add(view, error(k_bad_date, phrase({"`{0}` is no date", "`{0}` 不是日期"}, view.text()),
                        phrase({"Write for example 2026-01-15", "例如写 2026-01-15"})));
    return read;
}

std::optional<expr::Expr> ClockReader::condition(data::View view, const data::Path& list) {
    if (!view) return std::nullopt;
    auto parsed =
        expr::Expr::parse(view.text(), list.empty() ? &m_policy.fields : nullptr, "expression", &m_policy.vocabulary);
    if (!parsed) {
        for (const Finding& found : parsed.error().findings)
            add(view, {Severity::error, std::string(k_bad_condition.word), {}, {}, {}, found.message, found.hint});
        return std::nullopt;
    }
    if (!list.empty()) {
        for (const std::string& text : parsed->paths()) {
            const auto field = data::Path::parse(text);
            if (field && is_field(*field, list)) continue;
            add(view,
                error(k_unknown_field, phrase({"an entry of `{0}` has no field `{1}`", "`{0}` 的条目没有字段 `{1}`"},
                                              list.str(), text)));
            return std::nullopt;
        }
    }
    return std::move(*parsed);
}

bool ClockReader::is_field(const data::Path& path, const data::Path& list) const {
    return (!list.empty() && m_policy.fields.find(joined(list, path)) != nullptr) ||
           m_policy.fields.find(path) != nullptr;
}

std::optional<data::Path> ClockReader::path(data::View view, const data::Path& list) {
    auto parsed = data::Path::parse(view.text());
    if (parsed && !parsed->empty() && is_field(*parsed, list)) return parsed;
    Phrase hint = Text("`plaint schema --fields` lists the fields", "`plaint schema --fields` 可列出字段");
    if (const auto near = nearest(view.text(), m_policy.fields.names()))
        hint = phrase({"Did you mean `{0}`?", "是否想写 `{0}`？"}, *near);
    add(view,
        error(k_unknown_field, phrase({"the record has no field `{0}`", "记录中没有字段 `{0}`"}, view.text()), hint));
    return std::nullopt;
}

void ClockReader::unknown(data::View where, const Text& what, std::string_view name,
                          const std::vector<std::string>& known) {
    Phrase hint = {"Defined are: " + fmt::format("{}", fmt::join(known, ", ")),
                   "已定义的有：" + fmt::format("{}", fmt::join(known, "、"))};
    if (const auto near = nearest(name, known)) hint = phrase({"Did you mean `{0}`?", "是否想写 `{0}`？"}, *near);
    add(where,
        error(k_unknown_name, phrase({"{0} `{1}` is not defined", "{0} `{1}` 未定义"}, Phrase(what), name), hint));
}

const Clock* Rules::clock(std::string_view name) const {
    const auto found = std::find_if(clocks.begin(), clocks.end(), [&](const Clock& one) { return one.name == name; });
    return found == clocks.end() ? nullptr : &*found;
}

namespace {

std::vector<ToldField> told_fields(const std::vector<Clock>& clocks, const policy::Policy& policy) {
    std::vector<std::string> paths;
    const auto take = [&](const std::optional<expr::Expr>& condition) {
        if (!condition) return;
        const auto more = condition->paths();
        paths.insert(paths.end(), more.begin(), more.end());
    };
    for (const Clock& clock : clocks) {
        take(clock.when);
        for (const TargetLine& line : clock.targets) take(line.when);
    }
    std::vector<ToldField> out;
    for (const data::Path& tracked : policy.tracked) {
        const std::string name = tracked.str();
        if (std::find(paths.begin(), paths.end(), name) != paths.end()) out.push_back({name, tracked});
    }
    return out;
}

}  // namespace

Result<Rules> read(const std::vector<data::Document>& layers, const policy::Policy& policy,
                   const CalendarFiles& files) {
    const Calendars calendars(layers, policy.zone, files);
    ClockReader reader(layers, policy, calendars);
    std::vector<Clock> clocks = reader.read();
    if (has_errors(reader.findings())) return fail(Failing::data, std::move(reader.findings()));
    std::vector<ToldField> told = told_fields(clocks, policy);
    return Rules{std::move(clocks), std::move(told), calendars, layers, std::move(reader.findings())};
}

}  // namespace plaint::sla
