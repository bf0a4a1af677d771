#include "expr/expr.hpp"
#include "data/document.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <string>

using namespace plaint;
using plaint::expr::Expr;

namespace {

rc::Gen<std::string> one_of(std::vector<std::string> words) { return rc::gen::elementOf(std::move(words)); }

rc::Gen<std::string> value() {
    return one_of({"0", "1", "2.5", "1.0", "red", "\"red\"", "Blue", "2026-03-01", "2026-03-01T12:00:00Z", "today",
                   "now", "-2d", "\"\"", "a.b", "$who", "count(list)", "last(list).x"});
}

rc::Gen<std::string> field() {
    return one_of({"x", "y", "a.b", "day", "tags", "list.x", "list", "count(list)", "count(list, x = 1)",
                   "last(list).y", "$who", "absent"});
}

rc::Gen<std::string> test() {
    const auto sign = one_of({"=", "!=", "<", "<=", ">", ">=", "~", "!~"});
    return rc::gen::oneOf(
        field(),
        rc::gen::map(rc::gen::tuple(field(), sign, value()),
                     [](const auto& t) { return std::get<0>(t) + " " + std::get<1>(t) + " " + std::get<2>(t); }),
        rc::gen::map(rc::gen::tuple(field(), one_of({"in", "not in"}), value(), value()), [](const auto& t) {
            return std::get<0>(t) + " " + std::get<1>(t) + " (" + std::get<2>(t) + ", " + std::get<3>(t) + ")";
        }));
}

/// A condition of some depth, in parentheses where it is joined.
rc::Gen<std::string> condition(int depth) {
    if (depth == 0) return test();
    const auto inner = condition(depth - 1);
    return rc::gen::oneOf(
        test(), rc::gen::map(inner, [](const std::string& a) { return "not (" + a + ")"; }),
        rc::gen::map(rc::gen::tuple(inner, one_of({" and ", " or "}), inner),
                     [](const auto& t) { return "(" + std::get<0>(t) + std::get<1>(t) + std::get<2>(t) + ")"; }),
        rc::gen::map(rc::gen::tuple(one_of({"any", "all"}), inner),
                     [](const auto& t) { return std::get<0>(t) + "(list, " + std::get<1>(t) + ")"; }));
}

data::Value scalar() {
    return *rc::gen::elementOf(std::vector<data::Value>{{},
                                                        "",
                                                        0,
                                                        1,
                                                        -3,
                                                        data::Number{"2.5"},
                                                        data::Number{"1.00"},
                                                        true,
                                                        false,
                                                        "red",
                                                        "Blue",
                                                        "2026-03-01",
                                                        "2026-03-01T13:00:00+01:00",
                                                        "2026-02-28T23:30:00Z",
                                                        "1"});
}

data::Document record() {
    data::Sequence list;
    const int length = *rc::gen::inRange(0, 4);
    for (int i = 0; i < length; ++i) list.push_back(data::Mapping{{"x", scalar()}, {"y", scalar()}, {"day", scalar()}});
    data::Sequence tags;
    const int tagged = *rc::gen::inRange(0, 3);
    for (int i = 0; i < tagged; ++i) tags.push_back(scalar());
    return data::Document::of(data::Mapping{{"x", scalar()},
                                            {"y", scalar()},
                                            {"a", data::Mapping{{"b", scalar()}, {"c", scalar()}}},
                                            {"day", scalar()},
                                            {"tags", tags},
                                            {"list", list}});
}

expr::Scope scope() {
    expr::Scope scope;
    scope.variables = {{"who", {"red", "1"}}};
    scope.now = time::parse_instant("2026-03-01T12:00:00Z").value();
    return scope;
}

bool holds(const std::string& text, const data::Document& record) {
    const auto parsed = Expr::parse(text);
    if (!parsed) RC_FAIL(text + ": " + parsed.error().findings.front().message.en);
    return parsed->holds(record.root(), scope());
}

void same(const std::string& a, const std::string& b, const data::Document& record) {
    RC_LOG() << a << "\n" << b << "\n";
    RC_ASSERT(holds(a, record) == holds(b, record));
}

constexpr int k_depth = 3;

}  // namespace

TEST_CASE("joined conditions obey the laws of logic") {
    CHECK(rc::check([] {
        const std::string a = *condition(k_depth);
        const std::string b = *condition(k_depth);
        const std::string c = *condition(1);
        const data::Document of = record();
        same("not (" + a + " and " + b + ")", "not (" + a + ") or not (" + b + ")", of);
        same("not (" + a + " or " + b + ")", "not (" + a + ") and not (" + b + ")", of);
        same("not not (" + a + ")", a, of);
        same(a + " or " + b + " and " + c, a + " or (" + b + " and " + c + ")", of);
        same(a + " and (" + b + " or " + c + ")", "(" + a + " and " + b + ") or (" + a + " and " + c + ")", of);
        RC_ASSERT(!holds(a + " and not (" + a + ")", of));
    }));
}

TEST_CASE("any and all and count are each other's opposites over entries") {
    CHECK(rc::check([] {
        const std::string a = *condition(2);
        const data::Document of = record();
        same("any(list, " + a + ")", "not all(list, not (" + a + "))", of);
        same("any(list, " + a + ")", "count(list, " + a + ") > 0", of);
        same("all(list, " + a + ")", "count(list, " + a + ") = count(list)", of);
    }));
}

TEST_CASE("operators with an opposite are its negation") {
    CHECK(rc::check([] {
        const std::string left = *field();
        const std::string right = *value();
        const std::string other = *value();
        const data::Document of = record();
        same(left + " != " + right, "not " + left + " = " + right, of);
        same(left + " !~ " + right, "not " + left + " ~ " + right, of);
        same(left + " not in (" + right + ", " + other + ")", "not " + left + " in (" + right + ", " + other + ")", of);
        same(left + " in (" + right + ", " + other + ")", left + " = " + right + " or " + left + " = " + other, of);
    }));
}

TEST_CASE("of single values that compare at all at most one order holds") {
    CHECK(rc::check([] {
        const std::string left = *one_of({"a.b", "a.c"});  // On the right, too, a dot makes a path.
        const std::string right = *one_of({"a.b", "a.c", "1", "2.5", "\"red\"", "2026-03-01", "now"});
        const data::Document of = record();
        const int count = (holds(left + " < " + right, of) ? 1 : 0) + (holds(left + " = " + right, of) ? 1 : 0) +
                          (holds(left + " > " + right, of) ? 1 : 0);
        RC_ASSERT(count <= 1);
        same(left + " <= " + right, left + " < " + right + " or " + left + " = " + right, of);
        same(left + " >= " + right, left + " > " + right + " or " + left + " = " + right, of);
        same(left + " < " + right, right + " > " + left, of);
    }));
}

TEST_CASE("something is unmet exactly when the condition does not hold and each part is a condition") {
    const auto fields = schema::Fields::read(data::Document::of(data::Mapping{{"type", "object"}})).value();
    CHECK(rc::check([&] {
        const std::string a = *condition(k_depth);
        const data::Document of = record();
        const Expr parsed = Expr::parse(a).value();
        const auto parts = parsed.unmet(of.root(), scope(), fields);
        RC_ASSERT(parts.empty() == parsed.holds(of.root(), scope()));
        for (const expr::Unmet& part : parts) {
            RC_ASSERT(Expr::parse(part.condition).has_value());
            RC_ASSERT(!part.expected.en.empty());
            RC_ASSERT(!part.expected.zh.empty());
            RC_ASSERT(!part.found.en.empty());
        }
    }));
}
