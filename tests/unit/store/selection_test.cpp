// Selecting by digests gives what selecting by the records themselves gives.
#include "store/selection.hpp"

#include "data/json.hpp"
#include "expr/expr.hpp"
#include "unit/store/shelf.hpp"

#include <random>

using namespace plaint;
using namespace plaint::store;
using namespace plaint::store::test;

namespace {

data::Document parsed(const std::string& text) {
    auto document = yaml::parse(text, "record");
    REQUIRE(document.has_value());
    return std::move(*document);
}

std::string json(data::View view) { return data::to_json(view, 0); }

/// What a digest gives of a record's parts; `(file)` when the file is needed.
std::string part(const std::string& record, Detail detail, const Parts& parts) {
    const auto digest = std::make_shared<const std::string>(digest_of(parsed(record).root(), detail));
    const auto document = from_digest(*digest, digest, parts, "record");
    return document ? json(document->root()) : "(file)";
}

const std::string k_long(300, 'x');

}  // namespace

TEST_CASE("a digest gives the parts that are asked for") {
    const std::string record =
        "id: A-1\nempty:\nflag: true\ncount: 0x10\nmoney: 12.50\ncategories: [a, b]\n"
        "customer: {name: N, phone: '007'}\nlinks:\n  - {type: t, to: A-2}\n  - {type: u, to: A-3}\n";
    struct Case {
        Parts parts;
        std::string json;
    };
    const Case cases[] = {
        {{}, "{}"},
        {{"id"}, R"({"id": "A-1"})"},
        {{"absent"}, "{}"},
        {{"customer.phone"}, R"({"customer": {"phone": "007"}})"},
        {{"customer.phone", "customer"}, R"({"customer": {"name": "N", "phone": "007"}})"},
        {{"customer", "customer.phone"}, R"({"customer": {"name": "N", "phone": "007"}})"},
        {{"links.to"}, R"({"links": [{"to": "A-2"}, {"to": "A-3"}]})"},
        {{"categories"}, R"({"categories": ["a", "b"]})"},
        {{"id.below.a.text"}, R"({"id": "A-1"})"},
        {{"empty", "flag", "money"}, R"({"empty": null, "flag": true, "money": 12.50})"},
    };
    for (const Case& one : cases) CHECK(part(record, Detail::fields, one.parts) == one.json);
    CHECK(part(record, Detail::fields, Parts::whole()) == json(parsed(record).root()));
}

TEST_CASE("a digest says when it lacks what is asked for") {
    const std::string record = "id: A-1\ntitle: t\ndescription: " + k_long + "\nhistory:\n  - {at: 1, note: " + k_long +
                               "}\n" + "notes:\n" + std::string(20, ' ') +
                               "[{a: 1, b: 12345678901234567890}, {a: 2, b: '" + std::string(190, 'y') +
                               "'}, {a: 3, b: '" + std::string(190, 'z') + "'}]\n";
    CHECK(part(record, Detail::fields, {"id"}) == R"({"id": "A-1"})");
    CHECK(part(record, Detail::fields, {"description"}) == "(file)");
    CHECK(part(record, Detail::fields, Parts::whole()) == "(file)");
    CHECK(part(record, Detail::fields, {"notes.a"}) == "(file)");
    CHECK(part(record, Detail::entries, {"notes.a"}) == R"({"notes": [{"a": 1}, {"a": 2}, {"a": 3}]})");
    CHECK(part(record, Detail::entries, {"history.at"}) == R"({"history": [{"at": 1}]})");
    CHECK(part(record, Detail::entries, {"history.note"}) == "(file)");
    CHECK(part(record, Detail::entries, {"history"}) == "(file)");
}

TEST_CASE("damaged digests give nothing, and nothing worse") {
    const std::string whole = digest_of(parsed("id: A-1\na: {b: [1, {c: d}]}\n").root(), Detail::entries);
    for (std::size_t length = 0; length < whole.size(); ++length) {
        const auto cut = std::make_shared<const std::string>(whole.substr(0, length));
        CHECK_FALSE(from_digest(*cut, cut, Parts::whole(), "record").has_value());
    }
    std::mt19937 random(11);
    for (int round = 0; round < 2000; ++round) {
        std::string bytes = whole;
        bytes[random() % bytes.size()] = static_cast<char>(random());
        const auto damaged = std::make_shared<const std::string>(bytes);
        if (const auto document = from_digest(*damaged, damaged, Parts::whole(), "record"))
            (void)json(document->root());
    }
}

TEST_CASE("conditions and columns see the same with a cache as without") {
    const Shelf shelf;
    std::mt19937 random(5);
    const auto rewrite = [&](int number) {
        const auto pick = [&](std::initializer_list<const char*> of) { return *(of.begin() + random() % of.size()); };
        std::string text = fmt::format(
            "id: CP-2026-{:03}\nstate: {}\nurgency: {}\ncategories: [{}]\nreceived: {{at: "
            "\"2026-03-{:02}T09:00:00+08:00\"}}\ndescription: {}\nnotes:\n",
            number, pick({"registered", "closed"}), pick({"low", "high"}), pick({"schedule", "quality, service", ""}),
            1 + random() % 28, pick({"short", k_long.c_str()}));
        for (unsigned i = random() % 8; i > 0; --i)
            text += fmt::format("  - {{id: n{}, by: Wang, content: {}}}\n", i, pick({"short", k_long.c_str()}));
        if (random() % 20 == 0) text += "state: twice\n";
        Shelf::write(shelf.record(number), text);
    };
    for (int number = 1; number <= Shelf::k_records; ++number) rewrite(number);
    std::filesystem::create_directories(shelf.top() / ".git");
    const AgedSource source(shelf.top());
    Cache cache(shelf.cache_file(), "", "this build");
    const char* const conditions[] = {"state = closed",           "urgency = high or categories = schedule",
                                      "count(notes) >= 2",        "any(notes, by ~ Wang)",
                                      "description ~ xxx",        "received.at < 2026-03-15",
                                      "not notes.content ~ short"};
    const char* const columns[] = {"id", "state", "description", "notes.by", "received.at", "notes"};
    for (int round = 0; round < 60; ++round) {
        const std::string condition = conditions[random() % std::size(conditions)];
        const auto expression = expr::Expr::parse(condition, &rules().policy.fields);
        REQUIRE_MESSAGE(expression.has_value(), condition);
        Wanted wanted;
        wanted.holds = [&](data::View record) { return expression->holds(record, expr::Scope{}); };
        for (const std::string& path : expression->paths()) wanted.looks_at.add(*data::Path::parse(path));
        const data::Path column = *data::Path::parse(columns[random() % std::size(columns)]);
        Parts parts;
        parts.add(column);
        const auto shown = [&](Cache* by) {
            const auto selection = select(Survey(source, rules().policy, by), wanted, parts);
            REQUIRE(selection.has_value());
            std::string out =
                fmt::format("{} looked at, {} unreadable\n", selection->looked_at, selection->unreadable.size());
            for (const data::Document& record : selection->records)
                out += record.name() + " " + json(record.root().at(column)) + "\n";
            return out;
        };
        CAPTURE(condition);
        CAPTURE(column.str());
        REQUIRE(shown(&cache) == shown(nullptr));
        rewrite(1 + static_cast<int>(random() % Shelf::k_records));
    }
}
