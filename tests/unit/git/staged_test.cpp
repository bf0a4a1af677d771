#include "git/history.hpp"
#include "sandbox.hpp"

using namespace plaint::git;
using namespace plaint::git::test;

TEST_CASE("what is staged reads as the commit that it would become, and nothing is written") {
    Sandbox box;
    box.start();
    write_file(box.top() / k_record, "a: 2\n");
    box.git("add -A");
    write_file(box.top() / k_record, "a: 3\n");
    const auto objects = box.git("count-objects");
    const auto repository = box.open();
    const auto staged = repository.resolve(":").value();
    CHECK(repository.blob(repository.find(staged, k_record).value()->id).value() == "a: 2\n");
    const auto commit = repository.commit_of(staged).value();
    CHECK(commit.parents == std::vector<ObjectId>{box.git("rev-parse HEAD")});
    CHECK(commit.author.person() == "Wang Fang <wang@example.com>");
    CHECK(commit.committer.person() == "Li Lei <li@example.com>");
    CHECK(box.git("count-objects") == objects);
    CHECK(box.run("git cat-file -e " + staged).status != 0);
}

TEST_CASE("what is staged in a merge has both parents") {
    Sandbox box;
    box.start();
    box.git("switch -q -c side");
    write_file(box.top() / "s", "1\n");
    box.git("add -A");
    box.git("commit -q -m side");
    box.git("switch -q main");
    box.git("merge -q --no-ff --no-commit side");
    const auto repository = box.open();
    const auto commit = repository.commit_of(repository.resolve(":").value()).value();
    CHECK(commit.parents == std::vector<ObjectId>{box.git("rev-parse main"), box.git("rev-parse side")});
    CHECK(commit.subject() == "Merge branch 'side'");
}

TEST_CASE("what is staged in the middle of a conflict is no commit yet") {
    Sandbox box;
    box.start();
    box.git("switch -q -c side");
    write_file(box.top() / "README.md", "side\n");
    box.git("commit -q -a -m side");
    box.git("switch -q main");
    write_file(box.top() / "README.md", "main\n");
    box.git("commit -q -a -m main");
    box.run("git merge -q side");
    CHECK(code_of(box.open().resolve(":")) == "git.unmerged");
}
