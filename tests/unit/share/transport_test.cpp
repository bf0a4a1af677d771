// Where a branch is fetched from and pushed to, with real repositories on both sides.
#include "share/transport.hpp"
#include "share/codes.hpp"
#include "unit/git/sandbox.hpp"

using namespace plaint;
using git::test::Sandbox;

namespace {

/// `main` with a commit, shared as origin/main.
void shared(const Sandbox& sandbox) {
    sandbox.git("init -q");
    git::test::write_file(sandbox.top() / "one", "1\n");
    sandbox.git("add -A");
    sandbox.git("commit -q -m one");
    sandbox.git("init -q --bare -b main ../hub.git");
    sandbox.git("remote add origin ../hub.git");
    sandbox.git("push -q -u origin main");
}

/// `upstream follows brought`, or the code of what stands in the way.
std::string way(const Sandbox& sandbox) {
    const auto route = share::route(sandbox.open(), "");
    if (!route) return std::string(route.error().findings.front().code);
    return fmt::format("{} {} {}", route->upstream.reference(), route->follows, route->brought);
}

}  // namespace

TEST_CASE("a branch of another name is followed only where git was told to push there") {
    const Sandbox sandbox;
    shared(sandbox);
    CHECK(way(sandbox) == "refs/remotes/origin/main true true");
    sandbox.git("switch -q -c side origin/main");
    CHECK(way(sandbox) == share::k_other_name.word);
    sandbox.git("config push.default upstream");
    CHECK(way(sandbox) == "refs/remotes/origin/main true true");
}

TEST_CASE("a branch that follows a local one goes to the remote under its own name") {
    const Sandbox sandbox;
    shared(sandbox);
    sandbox.git("switch -q -c side --track main");
    CHECK(way(sandbox) == "refs/remotes/origin/side true true");
}

TEST_CASE("what a clone of one branch does not bring is known, and fetched by name") {
    const Sandbox sandbox;
    shared(sandbox);
    sandbox.git("config remote.origin.fetch +refs/heads/main:refs/remotes/origin/main");
    sandbox.git("switch -q -c side");
    CHECK(way(sandbox) == "refs/remotes/origin/side false false");
    sandbox.git("push -q -u origin side");
    sandbox.git("update-ref -d refs/remotes/origin/side");
    CHECK(way(sandbox) == "refs/remotes/origin/side true false");
    const auto repository = sandbox.open();
    const share::Program program(repository, sandbox.environment());
    REQUIRE(share::fetch(program, *share::route(repository, ""), share::Asking::never));
    CHECK(share::route(repository, "")->upstream.tip == sandbox.git("rev-parse HEAD"));
}

TEST_CASE("a tag of the upstream's name is not merged in its stead") {
    const Sandbox sandbox;
    shared(sandbox);
    sandbox.git("config user.name 'Wang Fang'");
    sandbox.git("config user.email wang@example.com");
    sandbox.git("commit -q --allow-empty -m theirs");
    sandbox.git("push -q");
    sandbox.git("reset -q --hard HEAD~1");
    sandbox.git("tag origin/main HEAD");
    sandbox.git("commit -q --allow-empty -m ours");
    const auto repository = sandbox.open();
    const share::Program program(repository, sandbox.environment());
    const auto merged = share::merge(repository, program, *share::route(repository, ""), {});
    INFO((merged ? std::string() : merged.error().findings.front().message.en));
    REQUIRE(merged);
    CHECK(merged->how == share::MergeResult::How::merge);
    CHECK(sandbox.git("log -1 --format=%s HEAD^2") == "theirs");
    CHECK(sandbox.git("log -1 --format=%s") == "Merge remote-tracking branch 'origin/main'");
}

TEST_CASE("a branch that was deleted at the remote is not made again by a push") {
    const Sandbox sandbox;
    shared(sandbox);
    sandbox.git("switch -q -c side");
    sandbox.git("push -q -u origin side");
    sandbox.git("--git-dir=../hub.git branch -q -D side");
    sandbox.git("commit -q --allow-empty -m more");
    const auto repository = sandbox.open();
    const share::Program program(repository, sandbox.environment());
    const auto route = share::route(repository, "");
    const auto pushed = share::push(program, *route, share::Asking::never);
    REQUIRE(pushed);
    CHECK_FALSE(pushed->done);
    CHECK(share::is_there(program, *route, share::Asking::never) == false);
}
