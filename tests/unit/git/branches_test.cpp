#include "git/branches.hpp"

#include "unit/git/sandbox.hpp"

using namespace plaint;
using git::test::Sandbox;

namespace {

/// A repository that was cloned from `../hub.git`, on `main`.
void clone_of_hub(Sandbox& sandbox) {
    sandbox.start();
    sandbox.git("init -q --bare -b main ../hub.git");
    sandbox.git("remote add origin ../hub.git");
    sandbox.git("push -q -u origin main");
}

std::vector<std::string> names(const git::Repository& repository) {
    std::vector<std::string> out;
    const auto branches = git::branches(repository);
    REQUIRE(branches);
    for (const git::Branch& one : *branches) out.push_back(one.name + (one.remote ? " (remote)" : ""));
    return out;
}

}  // namespace

TEST_CASE("branches are named as people name them, a remote's HEAD is none of its own") {
    Sandbox sandbox;
    clone_of_hub(sandbox);
    sandbox.git("branch side/a");
    sandbox.git("remote set-head origin main");
    const auto repository = sandbox.open();
    CHECK(names(repository) == std::vector<std::string>{"main", "side/a", "origin/main (remote)"});
    CHECK(git::remotes(repository) == std::vector<std::string>{"origin"});
    const auto main = git::main_branch(repository, "origin");
    REQUIRE(main);
    CHECK(main->name == "origin/main");
    CHECK(main->tip == sandbox.git("rev-parse HEAD"));
    CHECK_FALSE(git::main_branch(repository, "elsewhere"));
}

TEST_CASE("a branch follows what git was told, whether it was fetched yet or not") {
    Sandbox sandbox;
    clone_of_hub(sandbox);
    sandbox.git("branch lonely");
    sandbox.git("branch -q --track local main");
    sandbox.git("config branch.main.merge refs/heads/release");
    const auto repository = sandbox.open();
    CHECK_FALSE(git::upstream(repository, "lonely"));
    const auto local = git::upstream(repository, "local");
    REQUIRE(local);
    CHECK(local->remote == ".");
    CHECK(local->name == "main");
    const auto later = git::upstream(repository, "main");
    REQUIRE(later);
    CHECK(later->branch == "release");
    CHECK(later->name == "origin/release");
    CHECK(later->tip.empty());
}
