#include "verify/origin.hpp"

#include "verify/codes.hpp"

#include <algorithm>

namespace plaint::verify {

namespace {

/// Clocks of two machines may differ by this much.
constexpr std::int64_t k_skew_seconds = 300;

bool same_letters(std::string_view a, std::string_view b) {
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](char x, char y) { return lower(x) == lower(y); });
}

Phrase span(std::int64_t seconds) { return {time::format_span_en(seconds), time::format_span_zh(seconds)}; }

/// What the rules allow for the events of one commit.
struct Allowed {
    const std::vector<std::string>* people;
    std::int64_t earliest;
};

void judge_actor(const InForce& rules, const Origin& origin, const Allowed& allowed, std::string_view by,
                 data::View where, Findings& findings) {
    const std::string actor = rules.mailmap.resolved(person_of(by)).person();
    const auto is_actor = [&](const std::string& one) { return policy::Policy::same_person(one, actor); };
    if (std::any_of(allowed.people->begin(), allowed.people->end(), is_actor)) return;
    findings.push_back(data::at(
        where,
        error(k_foreign_actor,
              phrase({"it is recorded as done by {0}, but {1} made the commit", "记录的操作者是 {0}，但提交者是 {1}"},
                     by, origin.author),
              Text("Whoever takes a step commits it; two addresses of one person belong in .mailmap",
                   "操作须由本人提交；同一人的多个邮箱请写入 .mailmap"))));
}

void judge_time(const InForce& rules, const Origin& origin, const Allowed& allowed, const model::Event& event,
                Findings& findings) {
    const time::Zone& zone = rules.rules->policy.zone;
    const std::string written = time::format(zone.localized({origin.written, 0}));
    const data::View where = event.view.find("at");
    if (event.at.seconds < allowed.earliest) {
        findings.push_back(data::at(
            where, error(k_backdated,
                         phrase({"`{0}` is dated {1}, {2} before its commit was written ({3})",
                                 "`{0}` 的时间为 {1}，比提交的编写时间（{3}）早 {2}"},
                                event.name, time::format(event.at), span(origin.written - event.at.seconds), written),
                         Text("When something happened is said by `effective` or by the entry; `at` is when it was "
                              "recorded",
                              "事情发生的时间写在 `effective` 或条目中；`at` 是记录的时间"))));
    }
    if (event.at.seconds > origin.written + k_skew_seconds) {
        findings.push_back(
            data::at(where, error(k_postdated, phrase({"`{0}` is dated {1}, after its commit was written ({2})",
                                                       "`{0}` 的时间为 {1}，晚于提交的编写时间（{2}）"},
                                                      event.name, time::format(event.at), written))));
    }
}

/// Clocks may begin when a record was made: that is when it was registered.
void judge_recorded(const model::Complaint& after, Findings& findings) {
    const data::View said = after.root().find("recorded", "at");
    const auto at = time::parse_instant(said.text());
    const time::Instant& registered = after.history().front().at;
    if (!at || at->seconds == registered.seconds) return;
    findings.push_back(data::at(said, error(at->seconds < registered.seconds ? k_backdated : k_postdated,
                                            phrase({"`recorded.at` is {0}, but the record was registered {1}",
                                                    "`recorded.at` 为 {0}，而登记时间为 {1}"},
                                                   time::format(*at), time::format(registered)))));
}

Finding not_squashed(const model::Complaint& after, const NewEvents& events) {
    return data::at(
        after.history()[events.places[1]].view,
        error(k_squashed,
              phrase({"{0} events of {1} came in one commit, and the policy does not let commits be squashed",
                      "{1} 的 {0} 个事件出现在同一个提交中，而策略不允许压缩提交"},
                     events.places.size(), after.id()),
              Text("One commit for each step; or set history.squash_within in plaint.yaml first",
                   "每一步单独提交；或先在 plaint.yaml 中设置 history.squash_within")));
}

}  // namespace

git::Signature person_of(std::string_view text) {
    git::Signature person;
    const auto open = text.rfind('<');
    if (open == std::string_view::npos || !text.ends_with('>')) {
        person.name = text;
        return person;
    }
    std::string_view name = text.substr(0, open);
    while (name.ends_with(' ')) name.remove_suffix(1);
    person.name = name;
    person.email = text.substr(open + 1, text.size() - open - 2);
    return person;
}

Origin origin_of(const git::Commit& commit, const git::Mailmap& mailmap) {
    Origin origin;
    origin.author = mailmap.resolved(commit.author).person();
    origin.together = {origin.author};
    for (const git::Trailer& trailer : git::trailers(commit.message)) {
        if (same_letters(trailer.key, "co-authored-by"))
            origin.together.push_back(mailmap.resolved(person_of(trailer.value)).person());
    }
    origin.written = commit.author.when;
    return origin;
}

Findings judge_origin(const InForce& rules, const Origin& origin, const model::Complaint& after,
                      const NewEvents& events) {
    Findings findings;
    const policy::HistoryRules& asked = rules.rules->policy.history;
    const bool squash = asked.squash_within.has_value();
    const std::int64_t within = std::max(asked.recorded_within, asked.squash_within.value_or(0));
    const std::vector<std::string> alone = {origin.author};
    const Allowed allowed{squash ? &origin.together : &alone, origin.written - within};
    if (events.places.size() > 1 && !squash) findings.push_back(not_squashed(after, events));
    for (const std::size_t place : events.places) {
        const model::Event& event = after.history()[place];
        judge_actor(rules, origin, allowed, event.by, event.view.find("by"), findings);
        judge_time(rules, origin, allowed, event, findings);
    }
    const data::View recorded = after.root().find("recorded", "by");
    const bool is_new = events.places.size() == after.history().size();
    const bool other = recorded && !policy::Policy::same_person(recorded.text(), after.history().front().by);
    if (is_new && other) judge_actor(rules, origin, allowed, recorded.text(), recorded, findings);
    if (is_new) judge_recorded(after, findings);
    return findings;
}

Findings judge_dates(const git::Commit& commit, const std::vector<std::int64_t>& parents_committed, std::int64_t now) {
    Findings findings;
    const auto tell = [&](const Text& message) {
        findings.push_back(error(k_clock, Phrase(message),
                                 Text("Dates of commits cannot be mended: let whoever made it say what happened, and "
                                      "accept it with an override",
                                      "提交日期无法修正：请提交者说明情况，再以 Override 予以认可")));
    };
    const std::int64_t committed = commit.committer.when;
    if (committed > now + k_skew_seconds) tell({"the commit is dated in the future", "提交日期在未来"});
    if (commit.author.when > committed + k_skew_seconds)
        tell({"the commit was written after it was committed", "提交的编写日期晚于提交日期"});
    const auto later = [&](std::int64_t parent) { return committed + k_skew_seconds < parent; };
    if (std::any_of(parents_committed.begin(), parents_committed.end(), later))
        tell({"the commit is dated before the one that it follows", "提交日期早于其父提交"});
    return findings;
}

}  // namespace plaint::verify
