// A record of the IT project's profile, and versions of it as two people would make them.
#pragma once

#include "merge/merge.hpp"
#include "policy/judge.hpp"
#include "yaml/yaml.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>
#include <vector>

namespace plaint::merge::test {

inline const store::Rules& rules() {
    static const store::Rules loaded = [] {
        auto read = store::load_rules(nullptr, store::Resources(nullptr, std::nullopt), "it-project");
        REQUIRE(read.has_value());
        return std::move(*read);
    }();
    return loaded;
}

inline const std::string k_record = R"(# The water bureau's second call.
id: CP-2026-002
uid: 01JQ7ZK3M9V2B4N6P8R0T2W4X7
kind: complaint
state: registered
title: Hotline
received: {at: "2026-03-03T08:00:00Z", by: Wang Fang, channel: email}
recorded: {at: "2026-03-03T08:05:00Z", by: Wang Fang <wangfang@example.cn>}
customer:
  organization: Linjiang Water Bureau
  name: Zhou Min # speaks softly
  phone: "0571 555 0101"
subject: {project: Water quality platform, contract: "2026018"}
urgency: medium
description: >
  The hotline did not call back
  on two days.
history:
  - at: 2026-03-03T08:05:00Z
    by: Wang Fang <wangfang@example.cn>
    event: register
    to: registered
    values: {urgency: medium}
)";

inline std::string replaced(std::string text, std::string_view what, std::string_view by) {
    const std::size_t at = text.find(what);
    REQUIRE_MESSAGE(at != std::string::npos, what);
    return text.replace(at, what.size(), by);
}

/// An event at a time of that morning, with further lines of its own.
inline std::string event(std::string_view when, std::string_view name, std::string_view more = "",
                         std::string_view by = "Ada Li <ada@example.cn>") {
    return fmt::format("  - at: 2026-03-03T{}Z\n    by: {}\n    event: {}\n{}", when, by, name, more);
}

/// A note that somebody logged, before the history and in it.
inline std::string with_note(std::string text, std::string_view when, std::string_view id, std::string_view content) {
    const std::string entry =
        fmt::format("  - id: {}\n    at: 2026-03-03T{}Z\n    by: Ada Li\n    content: {}\n", id, when, content);
    const bool first = text.find("\nnotes:\n") == std::string::npos;
    text = first ? replaced(std::move(text), "history:\n", "notes:\n" + entry + "history:\n")
                 : replaced(std::move(text), "history:\n", entry + "history:\n");
    return text + event(when, "note", fmt::format("    entry: {}\n", id));
}

inline std::string moved(std::string text, std::string_view when, std::string_view name, std::string_view from,
                         std::string_view to) {
    text = replaced(std::move(text), fmt::format("state: {}\n", from), fmt::format("state: {}\n", to));
    return text + event(when, name, fmt::format("    from: {}\n    to: {}\n", from, to));
}

inline std::string with_urgency(std::string text, std::string_view when, std::string_view from, std::string_view to) {
    text = replaced(std::move(text), fmt::format("urgency: {}\n", from), fmt::format("urgency: {}\n", to));
    return text + event(when, "set", fmt::format("    values: {{urgency: {}}}\n", to));
}

/// A fault report that is being fixed; to be resolved, the last entry of the work has to be a `verify`.
inline std::string fault() {
    return replaced(replaced(k_record, "kind: complaint\nstate: registered", "kind: fault\nstate: fixing"),
                    "event: register\n    to: registered", "event: import\n    to: fixing");
}

/// Work that somebody logged.
inline std::string with_work(std::string text, std::string_view when, std::string_view id, std::string_view step) {
    const std::string entry = fmt::format(
        "  - id: {}\n    at: 2026-03-03T{}Z\n    by: Ada Li\n    step: {}\n    content: done\n", id, when, step);
    const bool first = text.find("\nimplementation:\n") == std::string::npos;
    text = replaced(std::move(text), "history:\n", (first ? "implementation:\n" : "") + entry + "history:\n");
    return text + event(when, "implement", fmt::format("    entry: {}\n", id));
}

inline Judging judging(Lang lang = Lang::en) { return {rules(), *time::parse_instant("2026-03-04T08:00:00Z"), lang}; }

inline Outcome merged(const std::string& ours, const std::string& theirs, const std::string& base = k_record,
                      Lang lang = Lang::en) {
    auto out = merge::merged(judging(lang), {base, ours, theirs}, "CP-2026-002.yaml");
    REQUIRE(out.has_value());
    return std::move(*out);
}

inline std::vector<std::string> codes(const Outcome& merged) {
    std::vector<std::string> out;
    for (const Finding& finding : merged.conflicts) out.push_back(finding.code);
    return out;
}
using Codes = std::vector<std::string>;

inline data::Document parsed(const std::string& text) {
    auto out = yaml::parse(text, "merged");
    REQUIRE_MESSAGE(out.has_value(), text);
    return std::move(*out);
}

/// Errors that `check` would find in the record itself.
inline Codes errors_of(const std::string& text) {
    const data::Document document = parsed(text);
    Findings findings = rules().schema.check(document.root());
    const Findings more =
        policy::audit(rules().policy, model::Complaint(document), *time::parse_instant("2026-03-04T08:00:00Z"));
    findings.insert(findings.end(), more.begin(), more.end());
    Codes out;
    for (const Finding& finding : findings) {
        if (finding.severity == Severity::error) out.push_back(finding.code + ": " + finding.message.en);
    }
    return out;
}

/// What a person leaves who keeps one side of every conflict and deletes what plaint wrote above.
inline std::string resolved(const std::string& text, Side side) {
    std::string out;
    enum class In { both, ours, theirs } in = In::both;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size() - 1) + 1;
        const std::string line = text.substr(at, end - at);
        at = end;
        if (line.starts_with("<<<<<<< ")) {
            in = In::ours;
        } else if (line.starts_with("=======")) {
            in = In::theirs;
        } else if (line.starts_with(">>>>>>> ")) {
            in = In::both;
        } else if (line.starts_with("# plaint: ")) {
            continue;
        } else if (in == In::both || (in == In::ours) == (side == Side::ours)) {
            out += line;
        }
    }
    return out;
}

inline std::vector<std::string> texts(data::View list, std::string_view member) {
    std::vector<std::string> out;
    for (const data::View item : list) out.emplace_back(item.find(member).text());
    return out;
}

/// Which events and entries of a resolved conflict do not count.
inline std::vector<std::string> aside(const std::string& text, std::string_view list) {
    const data::Document document = parsed(text);
    std::vector<std::string> out;
    for (const data::View item : document.root().find(list)) {
        if (item.find("set_aside")) out.emplace_back(item.find(list == "history" ? "event" : "id").text());
    }
    return out;
}

inline bool says(const Outcome& out, std::string_view text) { return out.text.find(text) != std::string::npos; }

/// Merges both ways round: clean, and the same record.
inline std::string clean(const std::string& ours, const std::string& theirs, const std::string& base = k_record) {
    const Outcome one = merged(ours, theirs, base);
    const Outcome other = merged(theirs, ours, base);
    CHECK_MESSAGE(codes(one) == Codes{}, one.text);
    CHECK_MESSAGE(codes(other) == Codes{}, other.text);
    CHECK(data::same(parsed(one.text).root(), parsed(other.text).root()));
    CHECK(errors_of(one.text) == Codes{});
    return one.text;
}

}  // namespace plaint::merge::test
