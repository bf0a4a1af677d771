#include "share/program.hpp"

#include "unit/git/sandbox.hpp"

using namespace plaint;
using git::test::Sandbox;

TEST_CASE("git runs in the repository with the variables it is given") {
    Sandbox sandbox;
    sandbox.start();
    const share::Program program(sandbox.open(), sandbox.environment());
    const auto said = program.run({"var", "GIT_EDITOR"}, {{"GIT_EDITOR", "told"}});
    REQUIRE(said);
    CHECK(said->status == 0);
    CHECK(said->output == "told\n");
    const auto failed = program.run({"rev-parse", "--verify", "--quiet", "nowhere"});
    REQUIRE(failed);
    CHECK(failed->status == 1);
}
