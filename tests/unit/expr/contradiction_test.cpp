#include "data/json.hpp"
#include "expr/expr.hpp"

#include <doctest/doctest.h>

using namespace plaint;

namespace {

schema::Fields fields() {
    const auto document = data::parse_json(R"({"type": "object", "properties": {
      "size": {"enum": ["small", "large", "huge"]}, "ripe": {"type": "boolean"}, "note": {"type": "string"},
      "kinds": {"type": "array", "items": {"enum": ["sweet", "sour"]}},
      "picks": {"type": "array", "items": {"type": "object", "properties": {"as": {"enum": ["cook", "picker"]}}}}}})",
                                           "schema.json");
    return schema::Fields::read(*document).value();
}

/// Whether one record may meet all of them.
bool possible(const std::vector<const char*>& texts) {
    const schema::Fields known = fields();
    std::vector<expr::Expr> all;
    for (const char* text : texts) {
        auto parsed = expr::Expr::parse(text, &known);
        REQUIRE_MESSAGE(parsed, text);
        all.push_back(std::move(*parsed));
    }
    std::vector<const expr::Expr*> pointers;
    for (const expr::Expr& one : all) pointers.push_back(&one);
    return expr::Expr::can_hold(pointers, known);
}

}  // namespace

TEST_CASE("two choices of one field exclude each other, alone and together") {
    CHECK_FALSE(possible({"size = small and size = large"}));
    CHECK_FALSE(possible({"size = small", "size in (large, huge)"}));
    CHECK_FALSE(possible({"size = small", "not size = small"}));
    CHECK_FALSE(possible({"size = small", "size != small"}));
    CHECK_FALSE(possible({"size not in (small, large, huge) and size"}));
    CHECK_FALSE(possible({"size = \"\" and size = small"}));
    CHECK_FALSE(possible({"not size", "size in (small, large)"}));
    CHECK(possible({"size in (small, large)", "size != small"}));
    CHECK(possible({"not size", "size != small"}));
}

TEST_CASE("of alternatives one that is possible will do") {
    CHECK(possible({"size = small or size = large", "size = large"}));
    CHECK_FALSE(possible({"size = small or size = large", "size = huge"}));
    CHECK_FALSE(possible({"not (size != small or size != large)"}));
    CHECK(possible({"(size = small and size = large) or ripe", "size = huge"}));
}

TEST_CASE("several entries, or several choices of a list, exclude nothing; one entry does") {
    CHECK(possible({"kinds = sweet and kinds = sour"}));
    CHECK(possible({"picks.as = cook and picks.as = picker"}));
    CHECK(possible({"any(picks, as = cook) and any(picks, as = picker)"}));
    CHECK(possible({"any(picks, as = cook and any(picks, as = picker))"}));
    CHECK_FALSE(possible({"any(picks, as = cook and as = picker)"}));
    CHECK_FALSE(possible({"size = small and any(picks, as = cook and size = large)"}));
    CHECK(possible({"all(picks, as = cook and as = picker)"}));
}

TEST_CASE("what has no choices counts as possible") {
    CHECK(possible({"note = a and note = b"}));
    CHECK(possible({"ripe and not ripe"}));
}
