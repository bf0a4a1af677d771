// Names that the caller answers for: variables and predicates of a vocabulary.
#include "expr/expr.hpp"
#include "fields.hpp"
#include "records.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace plaint;
using plaint::expr::Expr;
using plaint::test::k_fields;

namespace {

const schema::Field& level_field() {
    static const schema::Field field = [] {
        schema::Field made;
        made.shape = schema::Shape::text;
        made.label = Text("Level by the rules", "按规则判定的级别");
        made.choices = {{"major", Text("Major", "重大")}, {"minor", Text("Minor", "一般")}};
        return made;
    }();
    return field;
}

const schema::Field& age_field() {
    static const schema::Field field = [] {
        schema::Field made;
        made.shape = schema::Shape::number;
        made.label = Text("Age in days", "天数");
        return made;
    }();
    return field;
}

const expr::Vocabulary& vocabulary() {
    static const expr::Vocabulary made{
        {{"level", &level_field(), {{"urgency"}, false, true}}, {"age", &age_field(), {{"received.at"}, true, false}}},
        {{"balanced", {{"parts", {{"visits"}, false, false}}}}}};
    return made;
}

/// Level major, an age of 100, parts that are balanced when asked to be.
class Known final : public expr::Beyond {
public:
    explicit Known(bool balanced) : m_balanced(balanced) {}
    std::vector<std::string> values(std::string_view name, data::View, const expr::Scope&) const override {
        if (name == "age") return {"100"};
        return name == "level" ? std::vector<std::string>{"major"} : std::vector<std::string>{};
    }
    bool holds(std::string_view, std::string_view, data::View, const expr::Scope&) const override { return m_balanced; }
    Phrase says(std::string_view, std::string_view) const override { return Text("Parts balance", "配件相符"); }
    Phrase denies(std::string_view, std::string_view) const override {
        return Text("Parts do not balance", "配件不相符");
    }
    Phrase found(std::string_view, std::string_view, data::View, const expr::Scope&) const override {
        return Text("M1: 5 out, 4 back", "M1：领 5 还 4");
    }

private:
    bool m_balanced;
};

Expr parsed(std::string_view text) {
    auto made = Expr::parse(text, &k_fields, "when", &vocabulary());
    REQUIRE_MESSAGE(made, text);
    return *made;
}

bool holds(std::string_view text, bool balanced = true) {
    expr::Scope scope;
    scope.beyond = std::make_shared<const Known>(balanced);
    const data::Document none;
    return parsed(text).holds(none.root(), scope);
}

}  // namespace

TEST_CASE("a variable of the vocabulary has the values that the caller gives") {
    CHECK(holds("$level = major"));
    CHECK(holds("$level = 重大"));
    CHECK_FALSE(holds("$level = minor"));
    CHECK(holds("$level in (minor, major)"));
    CHECK(holds("$age > 99.5"));
    CHECK_FALSE(holds("$age < 20"));
    CHECK(holds("$age > count(visits)"));
}

TEST_CASE("a predicate holds when the caller says so") {
    CHECK(holds("balanced(parts)", true));
    CHECK_FALSE(holds("balanced(parts)", false));
    CHECK(holds("not balanced(parts) or $level = minor", false));
}

TEST_CASE("names that the vocabulary lacks are told with their place") {
    struct Case {
        const char* text;
        const char* code;
        std::uint32_t column;
        const char* hint;
    };
    const Case cases[] = {
        {"$levl = major", "expr.unknown_name", 1, "Did you mean `$level`?"},
        {"urgency = high and balanced(part)", "expr.unknown_name", 29, "Did you mean `parts`?"},
        {"any(visits, $agge > 3)", "expr.unknown_name", 13, "Did you mean `$age`?"},
        {"signed(plan)", "expr.syntax", 1, "There are: count, any, all, last, sum, days, balanced"},
        {"balanced()", "expr.syntax", 10, ""},
        {"balanced(parts", "expr.syntax", 9, "Close it with )"},
        {"$level = majr", "expr.unknown_value", 10, "Did you mean `major`?"},
        {"$age = old", "expr.type", 8, ""},
    };
    for (const Case& c : cases) {
        CAPTURE(std::string(c.text));
        const auto made = Expr::parse(c.text, &k_fields, "when", &vocabulary());
        REQUIRE_FALSE(made);
        REQUIRE(made.error().findings.size() == 1);
        CHECK(made.error().findings.front().code == c.code);
        CHECK(made.error().findings.front().position.column == c.column);
        CHECK(made.error().findings.front().hint.en == c.hint);
    }
}

TEST_CASE("an expression reads what its variables and predicates read") {
    const Expr both = parsed("$level = major and balanced(parts) and title");
    CHECK(both.paths() == std::vector<std::string>{"urgency", "visits", "title"});
    CHECK(both.reads_others());
    CHECK_FALSE(both.reads_clock());
    CHECK(parsed("count(visits, $age > 3) > 1").reads_clock());
    CHECK_FALSE(parsed("$age > 3").reads_others());
}

TEST_CASE("what is unmet about variables and predicates is told in words") {
    expr::Scope scope;
    scope.beyond = std::make_shared<const Known>(false);
    const data::Document none;
    const auto unmet = [&](std::string_view text) { return parsed(text).unmet(none.root(), scope, k_fields); };

    const auto level = unmet("$level = minor");
    REQUIRE(level.size() == 1);
    CHECK(level[0].expected.en == "Level by the rules is Minor");
    CHECK(level[0].expected.zh == "按规则判定的级别 为 一般");
    CHECK(level[0].found.zh == "重大");

    const auto parts = unmet("balanced(parts) and $age > 1");
    REQUIRE(parts.size() == 1);
    CHECK(parts[0].condition == "balanced(parts)");
    CHECK(parts[0].expected.en == "Parts balance");
    CHECK(parts[0].found.en == "M1: 5 out, 4 back");

    const auto either = unmet("balanced(parts) or $age < 1");
    REQUIRE(either.size() == 1);
    CHECK(either[0].expected.en == "Parts balance or Age in days is less than 1");
    CHECK(either[0].found.en == "Parts balance: M1: 5 out, 4 back; Age in days: 100");
}
