#include "review/flat.hpp"

#include "unit/policy/sample.hpp"

using namespace sample;

namespace {

constexpr std::string_view k_head = "id: LB-2026-001\nkind: loss\nstate: missing\n";
constexpr std::string_view k_rest =
    "history:\n  - {at: 2026-03-02T08:00:00+08:00, by: Bob <bob@example.org>, event: register}\n";

std::optional<std::string> flat(std::string_view middle) {
    static const policy::Policy k_policy = lost_books();
    const review::Words words(k_policy, nullptr);
    const std::string text = std::string(k_head) + std::string(middle) + std::string(k_rest);
    return review::flat_conflict(words, text, "LB-2026-001.yaml", Lang::en);
}

}  // namespace

TEST_CASE("a record in conflict is told flat, with marks around just what differs") {
    const auto text = flat(
        "<<<<<<< ours\ntitle: Atlas\nhurry: none\n||||||| base\ntitle: Old\n=======\ntitle: Atlas\n"
        "hurry: great\n>>>>>>> theirs\n");
    REQUIRE(text);
    INFO(*text);
    const auto begin = text->find("<<<<<<<");
    const auto middle = text->find("=======");
    const auto end = text->find(">>>>>>>");
    REQUIRE(end != std::string::npos);
    CHECK(text->find("title: Atlas") < begin);
    CHECK(text->find("Hurry: None") > begin);
    CHECK(text->find("Hurry: None") < middle);
    CHECK(text->find("Hurry: Great") > middle);
    CHECK(text->find("Hurry: Great") < end);
    CHECK(text->find("2026-03-02 08:00") > end);
    CHECK(text->find("Old") == std::string::npos);
}

TEST_CASE("a text without conflict, or whose sides are no records, is left as it is") {
    CHECK_FALSE(flat("title: Atlas\n"));
    CHECK_FALSE(flat("<<<<<<< ours\ntitle: [\n=======\ntitle: Atlas\n>>>>>>> theirs\n"));
}
