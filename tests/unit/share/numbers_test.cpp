#include "share/collisions.hpp"
#include "unit/git/sandbox.hpp"

#include <fmt/format.h>

using namespace plaint;
using git::test::Sandbox;

namespace {

policy::Policy one_series() {
    policy::Policy policy;
    policy.series.push_back({"complaint", "complaints", "CP-", "-", 3});
    return policy;
}

std::string path_of(int number) { return fmt::format("complaints/2026/00/CP-2026-{:03}.yaml", number); }

void put(const Sandbox& sandbox, int number, const std::string& uid) {
    git::test::write_file(sandbox.top() / path_of(number), fmt::format("id: CP-2026-{:03}\nuid: {}\n", number, uid));
    sandbox.git("add -A");
    sandbox.git("commit -q -m " + uid);
}

/// `id branch` of each collision that has to be mended here.
std::vector<std::string> found(const Sandbox& sandbox) {
    const auto repository = sandbox.open();
    const auto known = share::neighbours(repository);
    REQUIRE(known);
    const auto collisions = share::collisions(repository, one_series(), *repository.head(), *known);
    REQUIRE(collisions);
    std::vector<std::string> out;
    for (const share::Collision& one : *collisions) out.push_back(one.id + " " + one.branch);
    return out;
}

/// `main` with record 1, shared as origin/main, where record 2 has come since.
void shared(const Sandbox& sandbox) {
    sandbox.git("init -q");
    put(sandbox, 1, "ONE");
    sandbox.git("init -q --bare -b main ../hub.git");
    sandbox.git("remote add origin ../hub.git");
    put(sandbox, 2, "THEIRS");
    sandbox.git("push -q -u origin main");
    sandbox.git("reset -q --hard HEAD~1");
}

using Found = std::vector<std::string>;

}  // namespace

TEST_CASE("a record gives way whose number the main branch has for another one") {
    const Sandbox sandbox;
    shared(sandbox);
    put(sandbox, 2, "OURS");
    put(sandbox, 3, "FREE");
    CHECK(found(sandbox) == Found{"CP-2026-002 origin/main"});
}

TEST_CASE("the same record on both sides is no collision, however it differs") {
    const Sandbox sandbox;
    shared(sandbox);
    git::test::write_file(sandbox.top() / path_of(1), "id: CP-2026-001\nuid: ONE\nstate: closed\n");
    sandbox.git("commit -q -a -m edited");
    put(sandbox, 2, "THEIRS");
    CHECK(found(sandbox) == Found{});
}

TEST_CASE("a record of the main branch stays, and what others have under its number has to give way there") {
    const Sandbox sandbox;
    shared(sandbox);
    sandbox.git("switch -q -c other");
    put(sandbox, 2, "OTHER");
    CHECK(found(sandbox) == Found{"CP-2026-002 origin/main"});
    sandbox.git("switch -q main");
    sandbox.git("merge -q origin/main");
    CHECK(found(sandbox) == Found{});
}

TEST_CASE("of two branches that are not merged yet the one that is not shared gives way") {
    const Sandbox sandbox;
    shared(sandbox);
    sandbox.git("switch -q -c early");
    put(sandbox, 3, "EARLY");
    sandbox.git("push -q -u origin early");
    sandbox.git("switch -q -c late main");
    put(sandbox, 3, "LATE");
    CHECK(found(sandbox) == Found{"CP-2026-003 early"});
    sandbox.git("switch -q early");
    CHECK(found(sandbox) == Found{});
}

TEST_CASE("without a remote the branch that repositories begin with is the main one") {
    const Sandbox sandbox;
    sandbox.git("init -q");
    put(sandbox, 1, "ONE");
    sandbox.git("switch -q -c side");
    put(sandbox, 2, "SIDE");
    sandbox.git("switch -q main");
    put(sandbox, 2, "MAIN");
    CHECK(found(sandbox) == Found{});
    sandbox.git("switch -q side");
    CHECK(found(sandbox) == Found{"CP-2026-002 main"});
}

TEST_CASE("a collision is told at the place of the number") {
    const Sandbox sandbox;
    shared(sandbox);
    put(sandbox, 2, "OURS");
    const auto repository = sandbox.open();
    const auto head = *repository.head();
    const auto collisions = share::collisions(repository, one_series(), head, *share::neighbours(repository));
    REQUIRE(collisions);
    const Findings told = share::collision_findings(repository, *collisions, head);
    REQUIRE(told.size() == 1);
    CHECK(told[0].code == "share.collision");
    CHECK(told[0].file == path_of(2));
    CHECK(told[0].position.line == 1);
    CHECK(told[0].position.column == 5);
}

TEST_CASE("a record that the upstream renumbered already waits for the merge") {
    const Sandbox sandbox;
    shared(sandbox);
    sandbox.git("switch -q -c feature");
    put(sandbox, 2, "OURS");
    sandbox.git("push -q -u origin feature");
    CHECK(found(sandbox) == Found{"CP-2026-002 origin/main"});
    sandbox.git("mv " + path_of(2) + " " + path_of(5));
    sandbox.git("commit -q -m renumbered");
    sandbox.git("push -q");
    sandbox.git("reset -q --hard HEAD~1");
    put(sandbox, 3, "ELSE");
    CHECK(found(sandbox) == Found{});
}
