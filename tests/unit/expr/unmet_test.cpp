#include "expr/expr.hpp"
#include "fields.hpp"
#include "records.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace plaint;
using plaint::expr::Expr;
using plaint::test::k_fields;

namespace {

const data::Document k_complaint = data::Document::of(data::Mapping{
    {"id", "CP-2026-007"},
    {"kind", "complaint"},
    {"urgency", "high"},
    {"categories", data::Sequence{"software", "network"}},
    {"received", data::Mapping{{"at", "2026-03-01T23:30:00Z"}, {"by", "王芳"}}},
    {"due", "2026-03-05"},
    {"cost", data::Number{"12.50"}},
    {"outage", true},
    {"communications",
     data::Sequence{data::Mapping{{"at", "2026-03-02T09:00:00+08:00"}, {"direction", "inward"}, {"minutes", 5}},
                    data::Mapping{{"at", "2026-03-03T09:00:00+08:00"}, {"direction", "inward"}, {"minutes", 25}}}},
    {"result", data::Mapping{{"confirmation", data::Mapping{{"satisfaction", "neutral"}}}}},
});

std::vector<expr::Unmet> unmet(const std::string& text, const data::Document& record) {
    const auto parsed = Expr::parse(text, &k_fields);
    REQUIRE(parsed);
    return parsed->unmet(record.root(), test::scope(), k_fields);
}

}  // namespace

TEST_CASE("an unmet condition says in both languages what was expected and what was found") {
    struct Case {
        const char* text;
        Phrase expected;
        Phrase found;
    };
    const Case cases[] = {
        {"result.confirmation.satisfaction in (very_satisfied, satisfied)",
         {"Satisfaction is Very satisfied or Satisfied", "客户满意度 为 非常满意 或 满意"},
         {"Neutral", "一般"}},
        {"result.confirmation.satisfaction not in (neutral)",
         {"Satisfaction is not Neutral", "客户满意度 不为 一般"},
         {"Neutral", "一般"}},
        {"urgency = 紧急", {"Urgency is Urgent", "紧急程度 为 紧急"}, {"High", "高"}},
        {"urgency != high", {"Urgency is not High", "紧急程度 不为 高"}, {"High", "高"}},
        {"not urgency = high", {"Urgency is not High", "紧急程度 不为 高"}, {"High", "高"}},
        {"not not urgency = low", {"Urgency is Low", "紧急程度 为 低"}, {"High", "高"}},
        {"title", {"Title is filled in", "标题 已填写"}, {"nothing", "未填写"}},
        {"not categories", {"Categories is blank", "投诉类型 为空"}, {"Software, Network", "软件、网络"}},
        {"urgency = \"\"", {"Urgency is blank", "紧急程度 为空"}, {"High", "高"}},
        {"title != \"\"", {"Title is filled in", "标题 已填写"}, {"nothing", "未填写"}},
        {"not outage", {"Outage is not yes", "系统瘫痪 不为 是"}, {"yes", "是"}},
        {"outage = false", {"Outage is no", "系统瘫痪 为 否"}, {"yes", "是"}},
        {"categories = hardware", {"Categories is Hardware", "投诉类型 为 硬件"}, {"Software, Network", "软件、网络"}},
        {"cost > 20", {"Cost is more than 20", "费用 大于 20"}, {"12.50", "12.50"}},
        {"not cost < 20", {"Cost is at least 20", "费用 不小于 20"}, {"12.50", "12.50"}},
        {"due < 2026-03-05", {"Due is before 2026-03-05", "期限 早于 2026-03-05"}, {"2026-03-05", "2026-03-05"}},
        {"received.at >= today+1d",
         {"Receipt / Time is not before 2026-03-03", "接收 / 时间 不早于 2026-03-03"},
         {"2026-03-02 07:30", "2026-03-02 07:30"}},
        {"received.at > now",
         {"Receipt / Time is after 2026-03-02 10:00", "接收 / 时间 晚于 2026-03-02 10:00"},
         {"2026-03-02 07:30", "2026-03-02 07:30"}},
        {"received.at > due",
         {"Receipt / Time is after Due", "接收 / 时间 晚于 期限"},
         {"Receipt / Time: 2026-03-02 07:30; Due: 2026-03-05", "接收 / 时间：2026-03-02 07:30；期限：2026-03-05"}},
        {"received.by = $actor",
         {"Received by is Li Wei <li.wei@example.com>", "接收人 为 Li Wei <li.wei@example.com>"},
         {"王芳", "王芳"}},
        {"$roles = director", {"$roles is director", "$roles 为 director"}, {"clerk2, manager", "clerk2、manager"}},
        {"received.by ~ 李", {"Received by contains 李", "接收人 包含 李"}, {"王芳", "王芳"}},
        {"count(visits) >= 1", {"Visits has an entry", "拜访 至少有一条"}, {"0", "0"}},
        {"visits", {"Visits has an entry", "拜访 至少有一条"}, {"nothing", "未填写"}},
        {"not communications", {"Communications has no entry", "沟通记录 没有条目"}, {"2 entries", "共 2 条"}},
        {"urgency = urgent or title or kind = inquiry",
         {"Urgency is Urgent or Title is filled in or Kind is Inquiry",
          "紧急程度 为 紧急 或 标题 已填写 或 类型 为 咨询"},
         {"Urgency: High; Title: nothing; Kind: Complaint", "紧急程度：高；标题：未填写；类型：投诉"}},
        {"kind in (inquiry)", {"Kind is Inquiry", "类型 为 咨询"}, {"Complaint", "投诉"}},
        {"categories not in (software, network, hardware)",
         {"Categories is not Software, Network or Hardware", "投诉类型 不为 软件、网络 或 硬件"},
         {"Software, Network", "软件、网络"}},
        {"count(communications) = 0", {"Communications has no entry", "沟通记录 没有条目"}, {"2", "2"}},
        {"count(communications) >= 3",
         {"the number of Communications is at least 3", "沟通记录 的条数 不小于 3"},
         {"2", "2"}},
        {"count(communications, direction = outward) >= 2",
         {"the number of Communications where Direction is Outward is at least 2",
          "满足“方向 为 对外”的 沟通记录 条数 不小于 2"},
         {"0", "0"}},
        {"any(communications, direction = outward)",
         {"Communications has an entry where Direction is Outward", "沟通记录 中至少有一条满足“方向 为 对外”"},
         {"none of 2 entries", "共 2 条，均不满足"}},
        {"not any(communications, minutes > 20)",
         {"Communications has no entry where Minutes is more than 20", "沟通记录 中没有任何一条满足“时长 大于 20”"},
         {"in entry 2 of 2", "共 2 条，第 2 条满足"}},
        {"all(communications, minutes > 20)",
         {"in every entry of Communications, Minutes is more than 20", "沟通记录 的每一条均满足“时长 大于 20”"},
         {"not in entry 1 of 2", "共 2 条，第 1 条不满足"}},
        {"not all(communications, minutes > 2)",
         {"Communications has an entry where Minutes is at most 2", "沟通记录 中至少有一条满足“时长 不大于 2”"},
         {"all of 2 entries", "共 2 条，全部满足"}},
        {"any(visits, at < today)",
         {"Visits has an entry where Day is before 2026-03-02", "拜访 中至少有一条满足“日期 早于 2026-03-02”"},
         {"no entries", "没有条目"}},
        {"last(communications).direction = outward",
         {"Direction of the last of Communications is Outward", "沟通记录 最后一条的 方向 为 对外"},
         {"Inward", "来电"}},
        {"urgency = urgent or kind = inquiry",
         {"Urgency is Urgent or Kind is Inquiry", "紧急程度 为 紧急 或 类型 为 咨询"},
         {"Urgency: High; Kind: Complaint", "紧急程度：高；类型：投诉"}},
        {"urgency = urgent or urgency = low",
         {"Urgency is Urgent or Urgency is Low", "紧急程度 为 紧急 或 紧急程度 为 低"},
         {"High", "高"}},
        {"urgency = urgent or (kind = inquiry and title)",
         {"Urgency is Urgent or (Kind is Inquiry and Title is filled in)",
          "紧急程度 为 紧急 或 （类型 为 咨询 且 标题 已填写）"},
         {"Urgency: High; Kind: Complaint; Title: nothing", "紧急程度：高；类型：投诉；标题：未填写"}},
        {"not (urgency = high and kind = complaint)",
         {"Urgency is not High or Kind is not Complaint", "紧急程度 不为 高 或 类型 不为 投诉"},
         {"Urgency: High; Kind: Complaint", "紧急程度：高；类型：投诉"}},
    };
    for (const Case& c : cases) {
        CAPTURE(std::string(c.text));
        const auto parts = unmet(c.text, k_complaint);
        REQUIRE(parts.size() == 1);
        CHECK(parts[0].expected.en == c.expected.en);
        CHECK(parts[0].expected.zh == c.expected.zh);
        CHECK(parts[0].found.en == c.found.en);
        CHECK(parts[0].found.zh == c.found.zh);
    }
}

TEST_CASE("of joined conditions only the failing parts are named") {
    struct Case {
        const char* text;
        std::vector<std::string> conditions;
    };
    const Case cases[] = {
        {"urgency = high and kind = complaint", {}},
        {"urgency = low or kind = complaint", {}},
        {"urgency = low and kind = complaint and title", {"urgency = low", "title"}},
        {"urgency = high and (kind = complaint and (title and not outage))", {"title", "outage"}},
        {"urgency = low and (title or kind = inquiry)", {"urgency = low", "title or kind = inquiry"}},
        {"not (urgency = high or title or outage)", {"urgency = high", "outage"}},
        {"not (urgency = low or not kind = inquiry)", {"kind = inquiry"}},
        {"not (title or urgency = high and kind = complaint)", {"urgency = high and kind = complaint"}},
    };
    for (const Case& c : cases) {
        CAPTURE(std::string(c.text));
        std::vector<std::string> conditions;
        for (const expr::Unmet& part : unmet(c.text, k_complaint)) {
            conditions.push_back(part.condition);
            CHECK(std::string(c.text).substr(part.span.begin, part.span.end - part.span.begin) == part.condition);
        }
        CHECK(conditions == c.conditions);
    }
}

TEST_CASE("an unmet condition names the field that it is about") {
    const auto path = [](const char* text) { return unmet(text, k_complaint).at(0).path; };
    CHECK(path("urgency = low") == "urgency");
    CHECK(path("result.confirmation.satisfaction = satisfied") == "result.confirmation.satisfaction");
    CHECK(path("count(visits) >= 1") == "visits");
    CHECK(path("any(communications, direction = outward)") == "communications");
    CHECK(path("last(communications).direction = outward") == "communications.direction");
    CHECK(path("urgency = low or title") == "urgency");
    CHECK(path("$actor = x") == "");
}

TEST_CASE("values from the record are shown harmless and not too long") {
    const auto record = data::Document::of(data::Mapping{{"title", "\x1b[31m" + std::string(200, 'x')}});
    const auto parts = unmet("title = y", record);
    REQUIRE(parts.size() == 1);
    CHECK(parts[0].found.en.find('\x1b') == std::string::npos);
    CHECK(parts[0].found.en.size() < 80);
    CHECK(parts[0].found.en.ends_with("…"));
}

TEST_CASE("with a schema labels match and dates are read as people type them") {
    struct Case {
        const char* text;
        bool holds;
    };
    const Case cases[] = {
        {"urgency = 高", true},
        {"紧急程度 = HIGH", true},
        {"urgency ~ 高", true},
        {"urgency ~ 低", false},
        {"categories ~ 软", true},
        {"categories ~ soft", true},
        {"categories = 网络", true},
        {"categories = main_category", false},
        {"received.at >= 昨天", true},
        {"received.at = 今天", true},
        {"received.at < \"2026-03-02 08:00\"", true},
        {"received.at < \"2026-03-02 07:30\"", false},
        {"received.at <= \"2026-03-02 07:30\"", true},
        {"due = 3天后", true},
        {"outage = 是", true},
        {"outage = no", false},
        {"any(communications, at >= received.at)", true},
        {"all(communications, at >= received.at)", true},
        {"any(communications, at >= due)", false},
        {"any(communications, urgency = high and minutes > 20)", true},
        {"count(communications, minutes > 20) = 1", true},
        {"cost = 12.5", true},
        {"cost != 12.5", false},
        {"title = archive", false},
        {"id > CP-2026-006", true},
    };
    for (const Case& c : cases) {
        CAPTURE(std::string(c.text));
        const auto parsed = Expr::parse(c.text, &k_fields);
        if (!parsed) FAIL_CHECK(parsed.error().findings.front().message.en);
        if (parsed) CHECK(parsed->holds(k_complaint.root(), test::scope()) == c.holds);
    }
}
