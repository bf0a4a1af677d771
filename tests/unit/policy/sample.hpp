// A small policy of the tests' own: a library's lost-book desk, far from any shipped profile, so that nothing can lean
// on a name.
#pragma once

#include "data/json.hpp"
#include "policy/request.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include <string>
#include <string_view>

namespace sample {

using namespace plaint;

inline data::Document json(std::string_view text, std::string name = "sample.json") {
    auto parsed = data::parse_json(std::string(text), std::move(name));
    REQUIRE_MESSAGE(parsed, "the sample itself must be JSON");
    return std::move(*parsed);
}

inline constexpr std::string_view k_schema = R"({
  "type": "object",
  "properties": {
    "id": {"type": "string", "x-computed": true}, "uid": {"type": "string"}, "kind": {"type": "string"}, "state": {"type": "string", "x-computed": true},
    "title": {"type": "string"},
    "received": {"type": "object", "properties": {"at": {"type": "string", "format": "date-time"}}},
    "recorded": {"type": "object", "properties": {"at": {"type": "string"}, "by": {"type": "string"}}},
    "hurry": {"enum": ["none", "great"], "x-label": {"en": "Hurry", "zh": "急迫"}, "x-labels": {"none": {"en": "None", "zh": "无"}, "great": {"en": "Great", "zh": "很急"}}},
    "fine": {"type": "object", "properties": {"paid": {"type": "boolean", "x-label": {"en": "Paid", "zh": "已付"}}, "cents": {"type": "integer"}}},
    "searches": {"type": "array", "x-append-only": true, "items": {"type": "object", "properties": {"id": {"type": "string"}, "at": {"type": "string"}, "where": {"type": "string"}, "corrects": {"type": "string"}}}},
    "aliases": {"type": "array", "x-append-only": true, "items": {"type": "object", "properties": {"id": {"type": "string", "x-record": true}, "at": {"type": "string"}}}},
    "evidence": {"type": "array", "x-append-only": true, "items": {"type": "object", "properties": {"id": {"type": "string"}, "path": {"type": "string"}}}},
    "twins": {"type": "array", "x-append-only": true, "items": {"type": "object", "properties": {"id": {"type": "string"}, "to": {"type": "string", "x-record": true}, "note": {"type": "string"}}}},
    "history": {"type": "array", "x-append-only": true, "items": {"type": "object", "properties": {"at": {"type": "string"}, "by": {"type": "string"}, "event": {"type": "string"}}}}
  }
})";

inline constexpr std::string_view k_policy = R"({
  "name": "lost-books", "zone": "Asia/Shanghai",
  "series": {"book": {"folder": "books", "pattern": "LB-{year}-{number:3}"}},
  "roles": {"librarian": {"label": {"en": "Librarian", "zh": "馆员"}}},
  "people": [{"person": "Ada <ada@example.org>", "roles": ["librarian"]}, {"person": "Bob <bob@example.org>"}],
  "kinds": {"loss": {"label": {"en": "Loss", "zh": "遗失"}, "series": "book", "workflow": "loss"}},
  "tracked": ["hurry"],
  "conditions": {"settle.unpaid": {"require": "fine.paid", "message": {"en": "the fine is not paid", "zh": "罚款未付"}, "hint": {"en": "plaint set {id} fine.paid yes", "zh": "plaint set {id} fine.paid 是"}}},
  "actions": {
    "register": {"command": "new", "label": {"en": "Reported", "zh": "登记"}, "options": {"title": {}, "hurry": {}}},
    "search": {"command": "log search", "entry": "searches", "options": {"where": {"required": true}}},
    "pay": {"options": {"paid": {"path": "fine.paid", "required": true}}},
    "settle": {"options": {}, "summary": ["hurry"]},
    "shelve": {"options": {}}, "unshelve": {"options": {}}
  },
  "workflows": {"loss": {
    "initial": "missing", "imports": ["missing", "settled"],
    "states": {"missing": {"label": {"en": "Missing", "zh": "缺失"}, "phase": "open"}, "shelved": {"phase": "open", "paused": true}, "settled": {"label": {"en": "Settled", "zh": "已结"}, "phase": "closed"}},
    "transitions": [
      {"on": ["search", "pay", "set", "edit"], "from": "@open"},
      {"on": "set", "from": "settled"},
      {"on": "settle", "from": "missing", "to": "settled", "require": "settle.unpaid", "roles": ["librarian"]},
      {"on": "shelve", "from": "missing", "to": "shelved"},
      {"on": "unshelve", "from": "shelved", "to": "@previous"}
    ]}}
})";

inline schema::Fields fields() {
    auto read = schema::Fields::read(json(k_schema));
    REQUIRE(read);
    return *read;
}

inline policy::Policy lost_books(std::string_view text = k_policy) {
    auto read = policy::read({json(text)}, fields());
    std::string why;
    if (!read) {
        for (const Finding& finding : read.error().findings) why += finding.message.en + "\n";
    }
    REQUIRE_MESSAGE(read, why);
    return std::move(*read);
}

inline time::Instant at(std::string_view text) {
    const auto parsed = time::parse_instant(text);
    REQUIRE(parsed);
    return *parsed;
}

inline policy::Acting acting(std::string actor = "Ada <ada@example.org>",
                             std::string_view now = "2026-03-02T10:00:00+08:00") {
    return {actor, actor.substr(0, actor.find(' ')), at(now), [] { return std::string("e00001"); },
            [] { return std::string("UID"); }};
}

/// A record that was registered at nine.
inline constexpr std::string_view k_record = R"({
  "id": "LB-2026-001", "uid": "U1", "kind": "loss", "state": "missing", "title": "Atlas", "received": {"at": "2026-03-02T08:00:00+08:00"},
  "recorded": {"at": "2026-03-02T09:00:00+08:00", "by": "Ada <ada@example.org>"}, "hurry": "none",
  "history": [{"at": "2026-03-02T09:00:00+08:00", "by": "Ada <ada@example.org>", "event": "register", "to": "missing", "values": {"hurry": "none"}}]
})";

inline model::Complaint record(std::string_view text = k_record) {
    return model::Complaint(json(text, "LB-2026-001.yaml"));
}

inline model::Complaint changed(const model::Complaint& record, const std::vector<data::Change>& changes) {
    return model::Complaint(data::Document::of(data::applied(record.root(), changes), "LB-2026-001.yaml"));
}

inline std::vector<std::string> codes(const Findings& findings) {
    std::vector<std::string> out;
    for (const Finding& finding : findings) out.push_back(finding.code);
    return out;
}

using Codes = std::vector<std::string>;

}  // namespace sample
