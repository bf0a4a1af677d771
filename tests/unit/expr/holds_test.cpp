#include "expr/expr.hpp"
#include "records.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace plaint;
using plaint::expr::Expr;
using plaint::test::k_record;
using plaint::test::scope;

namespace {

struct Case {
    const char* text;
    bool holds;
};

void check(std::span<const Case> cases, const data::Document& record) {
    for (const Case& c : cases) {
        CAPTURE(std::string(c.text));
        const auto parsed = Expr::parse(c.text);
        if (!parsed) FAIL_CHECK(parsed.error().findings.front().message.en);
        if (!parsed) continue;
        CHECK(parsed->holds(record.root(), scope()) == c.holds);
    }
}

}  // namespace

TEST_CASE("entries that a later one corrects do not count") {
    const data::Document record = data::Document::of(
        data::Mapping{{"calls", data::Sequence{data::Mapping{{"id", "a"}, {"mood", "bad"}},
                                               data::Mapping{{"id", "b"}, {"mood", "fair"}},
                                               data::Mapping{{"id", "c"}, {"mood", "good"}, {"corrects", "a"}}}}});
    const Case cases[] = {
        {"count(calls) = 2", true},        {"any(calls, mood = bad)", false}, {"any(calls, mood = good)", true},
        {"all(calls, mood != bad)", true}, {"last(calls).mood = good", true},
    };
    check(cases, record);
}

TEST_CASE("texts compare by their characters") {
    const Case cases[] = {
        {"urgency = high", true},
        {"urgency = High", false},
        {"urgency != high", false},
        {"urgency = \"high\"", true},
        {"urgency = 'high'", true},
        {"urgency = “high”", true},
        {"urgency ＝ high", true},
        {"urgency in (urgent, high)", true},
        {"urgency in （urgent，high）", true},
        {"urgency in (urgent、high)", true},
        {"urgency not in (urgent, high)", false},
        {"urgency in (low)", false},
        {"id > CP-2026-006", true},
        {"id > CP-2026-008", false},
        {"kind < complainu", true},
        {"customer.phone = 13800001111", true},
        {"customer.phone = \"13800001111\"", true},
        {"customer.phone = 1380000111", false},
        {"customer.name = 王芳", true},
        {"customer.name = \"王 芳\"", false},
        {"title = \"say \\\"no\\\" \\\\ now\"", true},
    };
    check(cases, k_record);
}

TEST_CASE("contains folds case and width") {
    const Case cases[] = {
        {"description ~ 系统", true},   {"description ~ 'CRM 登录'", true}, {"description ~ crm", true},
        {"description ~ ｃｒｍ", true}, {"description ~ 邮件", false},      {"description !~ 邮件", true},
        {"description !~ crm", false},  {"received.at ~ 2026-03", true},    {"nothing.here ~ x", false},
        {"nothing.here !~ x", true},    {"description ~ \"\"", true},       {"nothing.here ~ \"\"", false},
        {"categories ~ soft", true},
    };
    check(cases, k_record);
}

TEST_CASE("numbers compare exactly") {
    const Case cases[] = {
        {"result.rating = 4", true},
        {"result.rating = 4.0", true},
        {"result.rating >= 4", true},
        {"result.rating > 4", false},
        {"result.rating < 10", true},
        {"result.rating in (1, 4)", true},
        {"result.cost = 1234567890123456789.10", true},
        {"result.cost = 1234567890123456789.1", true},
        {"result.cost > 1234567890123456789.09", true},
        {"result.cost < 1234567890123456789.11", true},
        {"result.cost < 1234567890123456789.1000000000000000001", true},
        {"result.delta < -2", true},
        {"result.delta = -2.50", true},
        {"4 = result.rating", true},
        {"3 < result.rating", true},
        {"result.rating = four", false},
        {"result.rating != four", true},
        {"result.rating < four", false},
        {"result.rating >= four", false},
        {"urgency > 3", true},
    };
    check(cases, k_record);
}

TEST_CASE("dates and instants compare by what they mean") {
    const Case cases[] = {
        // received.at is 2026-03-01T23:30:00+00:00, which is 2026-03-02 07:30 in Shanghai.
        {"received.at = 2026-03-02", true},
        {"received.at = 2026-03-01", false},
        {"received.at != 2026-03-01", true},
        {"received.at >= 2026-03-02", true},
        {"received.at > 2026-03-02", false},
        {"received.at > 2026-03-01", true},
        {"received.at <= 2026-03-02", true},
        {"received.at < 2026-03-02", false},
        {"received.at < 2026-03-03", true},
        {"received.at = 2026-03-02T07:30:00+08:00", true},
        {"received.at = 2026-03-01T23:30:00Z", true},
        {"received.at < 2026-03-02T07:30:01+08:00", true},
        {"received.at <= 2026-03-02T07:30:00+08:00", true},
        {"received.at < recorded.at", true},
        {"received.at = recorded.at", false},
        {"received.at in (2026-03-01, 2026-03-02)", true},
        {"2026-03-02 = received.at", true},
        {"2026-03-02 > received.at", false},
        {"result.due = 2026-03-05", true},
        {"result.due < 2026-03-05T00:00:00+08:00", false},
        {"result.due > 2026-03-04T23:59:59+08:00", true},
        {"result.due >= received.at", true},
        {"title = 2026-03-02", false},
        {"title < 2026-03-02", false},
    };
    check(cases, k_record);
}

TEST_CASE("dates relative to the present follow the scope") {
    // Now is 2026-03-02T10:00:00+08:00.
    const Case cases[] = {
        {"received.at = today", true},   {"received.at < today", false},   {"received.at >= today-7d", true},
        {"received.at >= -7d", true},    {"received.at < -1w", false},     {"received.at < now", true},
        {"received.at > now-3h", true},  {"received.at > -2h", false},     {"received.at > now - 2h", false},
        {"received.at < $now", true},    {"received.at = $today", true},   {"result.due = today+3d", true},
        {"result.due = +3d", true},      {"result.due <= today+3d", true}, {"result.due > today+3d", false},
        {"result.due > now+62h", false}, {"result.due > now+61h", true},
    };
    for (const Case& c : cases) {
        check(std::span(&c, 1), k_record);
    }
}

TEST_CASE("a field alone holds when it has a value and a boolean when it is true") {
    const Case cases[] = {
        {"urgency", true},
        {"nothing", false},
        {"result", true},
        {"result.blank", false},
        {"result.empty", false},
        {"result.null", false},
        {"result.zero", true},
        {"result.yes", true},
        {"result.no", false},
        {"not result.no", true},
        {"communications", true},
        {"visits", false},
        {"communications.summary", true},
        {"visits.at", false},
        {"result.no = false", true},
        {"result.no != true", true},
        {"result.yes = true", true},
        {"result.yes = false", false},
        {"result.missing = false", false},
        {"result.blank = \"\"", true},
        {"urgency = \"\"", false},
        {"urgency != \"\"", true},
        {"$actor", true},
        {"$nobody", false},
        {"urgency.deeper", false},
        {"communications[0].at", true},
        {"communications[9].at", false},
    };
    check(cases, k_record);
}

TEST_CASE("a path through a list means any of its entries") {
    const Case cases[] = {
        {"categories = software", true},
        {"categories = network", true},
        {"categories = hardware", false},
        {"categories != hardware", true},
        {"categories != software", false},
        {"categories in (hardware, network)", true},
        {"categories not in (hardware)", true},
        {"communications.direction = outward", true},
        {"communications.direction = inward", true},
        {"communications.at >= 2026-03-03", true},
        {"communications.at > 2026-03-03", false},
        {"communications[0].direction = inward", true},
        {"communications[1].direction = inward", false},
        {"categories[1] = network", true},
        {"communications.attachments.name = 'b.png'", true},
    };
    check(cases, k_record);
}

TEST_CASE("entries of lists are counted and looked at") {
    const Case cases[] = {
        {"count(communications) = 2", true},
        {"count(communications) >= 3", false},
        {"count(visits) = 0", true},
        {"count(visits)", false},
        {"count(communications)", true},
        {"count(communications, direction = outward) = 1", true},
        {"count(communications, direction = outward and at < 2026-03-03) = 0", true},
        {"count(communications, direction = sideways)", false},
        {"count(communications.attachments) = 3", true},
        {"any(communications, direction = outward)", true},
        {"any(communications, direction = outward and summary ~ 电话)", false},
        {"any(communications, direction = inward and summary ~ 电话)", true},
        {"any(visits, at)", false},
        {"all(visits, at)", true},
        {"all(communications, at)", true},
        {"all(communications, direction = outward)", false},
        {"all(communications, summary)", true},
        {"any(communications, any(attachments, name = 'b.png'))", true},
        {"any(communications, count(attachments) = 2)", true},
        {"any(communications, count(attachments) = 3)", false},
        {"any(categories, $item = software)", true},
        {"all(categories, $item ~ w)", true},
        {"all(categories, $item = software)", false},
        {"count(categories, $item != software) = 1", true},
        {"last(communications).direction = outward", true},
        {"last(communications).direction = inward", false},
        {"last(communications).at > 2026-03-02", true},
        {"last(communications)", true},
        {"last(visits)", false},
        {"last(visits).at = 2026-01-01", false},
        {"last(categories) = network", true},
        {"any(communications, last(attachments).name = 'b.png')", true},
    };
    check(cases, k_record);
}

TEST_CASE("variables have any number of values") {
    const Case cases[] = {
        {"assignment.lead = $actor", true},
        {"assignment.lead != $actor", false},
        {"$actor = assignment.lead", true},
        {"$roles = manager", true},
        {"$roles in (clerk, director)", false},
        {"$roles != director", true},
        {"$missing = x", false},
        {"$missing != x", true},
        {"result.rating = $rating", true},
        {"result.yes = $truth", true},
        {"result.no = $truth", false},
        {"assignment.lead ~ $part", true},
        {"received.at < $deadline", true},
    };
    check(cases, k_record);
}

TEST_CASE("and binds tighter than or and not tighter than and") {
    const Case cases[] = {
        {"urgency = high or urgency = low and kind = inquiry", true},
        {"(urgency = high or urgency = low) and kind = inquiry", false},
        {"not urgency = low and kind = complaint", true},
        {"not (urgency = high and kind = complaint)", false},
        {"not not urgency = high", true},
        {"not urgency = high or kind = complaint", true},
        {"urgency = high and kind = complaint and title", true},
        {"urgency = low or kind = inquiry or title", true},
        {"not_a_word or and_so or inside = x", false},
    };
    check(cases, k_record);
}

TEST_CASE("a record without anything blank in it meets no comparison") {
    const data::Document nothing;
    const Case cases[] = {
        {"a = b", false},         {"a != b", true},     {"a < 3", false},    {"a >= 3", false},
        {"a ~ x", false},         {"a", false},         {"not a", true},     {"count(a) = 0", true},
        {"all(a, b)", true},      {"any(a, b)", false}, {"a in (b)", false}, {"a not in (b)", true},
        {"last(a).b = c", false}, {"a = \"\"", true},
    };
    check(cases, nothing);
}
