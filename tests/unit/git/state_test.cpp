#include "sandbox.hpp"

using namespace plaint::git;
using namespace plaint::git::test;

namespace {

/// Two branches that change the same line.
void diverge(Sandbox& box) {
    box.start();
    box.git("switch -q -c other");
    write_file(box.top() / "README.md", "theirs\n");
    box.git("commit -q -a -m theirs");
    box.git("switch -q main");
    write_file(box.top() / "README.md", "ours\n");
    box.git("commit -q -a -m ours");
}

}  // namespace

TEST_CASE("no commit is made in the middle of an operation, and both ways out are named") {
    Sandbox box;
    diverge(box);
    std::string way_out;
    SUBCASE("merge") {
        box.run("git merge other");
        way_out = "git merge --abort";
    }
    SUBCASE("rebase") {
        box.run("git rebase other");
        way_out = "git rebase --abort";
    }
    SUBCASE("rebase by patches") {
        box.run("git rebase --apply other");
        way_out = "git rebase --abort";
    }
    SUBCASE("am") {
        box.run("git format-patch -q -1 other --stdout | git am");
        way_out = "git am --abort";
    }
    SUBCASE("cherry-pick") {
        box.run("git cherry-pick other");
        way_out = "git cherry-pick --abort";
    }
    SUBCASE("a series of cherry-picks") {
        box.run(
            "git cherry-pick other~1 other; git cherry-pick --skip; rm -f .git/CHERRY_PICK_HEAD; mkdir -p .git/sequencer");
        way_out = "--abort";
    }
    SUBCASE("revert") {
        box.run("git revert HEAD~1; git revert --no-edit other");
        way_out = "git revert --abort";
    }
    SUBCASE("bisect") {
        box.git("bisect start");
        way_out = "git bisect reset";
    }
    auto repository = box.open();
    const auto status = box.git("status --porcelain");
    const auto ready = repository.ready_to_commit();
    REQUIRE(code_of(ready) == "git.busy");
    CHECK(ready.error().findings.front().hint.en.find(way_out) != std::string::npos);
    CHECK(code_of(repository.commit(request_for(repository, k_record, "a: 2\n"))) == "git.busy");
    CHECK(box.git("status --porcelain") == status);
}

TEST_CASE("an index left in conflict is refused with the file") {
    Sandbox box;
    diverge(box);
    box.run("git merge other; rm .git/MERGE_HEAD");
    auto repository = box.open();
    const auto ready = repository.ready_to_commit();
    REQUIRE(code_of(ready) == "git.unmerged");
    CHECK(ready.error().findings.front().message.en == "README.md is in conflict");
    CHECK(code_of(repository.commit(request_for(repository, k_record, "a: 2\n"))) == "git.unmerged");
}

TEST_CASE("a detached HEAD and a bare repository are refused") {
    Sandbox box;
    box.start();
    box.git("switch -q --detach");
    auto repository = box.open();
    CHECK(repository.branch().value() == "");
    CHECK(code_of(repository.ready_to_commit()) == "git.detached");
    CHECK(code_of(repository.commit(request_for(repository, k_record, "a: 2\n"))) == "git.detached");
    box.git("clone -q --bare . ../bare");
    const auto bare = Repository::open(box.root() / "bare", box.environment());
    require(bare);
    CHECK(bare->bare());
    CHECK(bare->work_tree() == "");
    CHECK(code_of(bare->ready_to_commit()) == "git.bare");
    CHECK(bare->list(bare->head().value(), "").value().size() == 2);
}

TEST_CASE("an index that cannot be written the same way is refused, and reading goes on") {
    Sandbox box;
    box.start();
    SUBCASE("split") {
        box.git("update-index --split-index");
        const auto repository = box.open();
        CHECK(code_of(repository.ready_to_commit()) == "git.unsupported");
        CHECK(repository.find(repository.head().value(), k_record).value().has_value());
    }
    SUBCASE("sparse") {
        box.git("sparse-checkout set --cone --sparse-index evidence");
        const auto repository = box.open();
        CHECK(code_of(repository.ready_to_commit()) == "git.unsupported");
        CHECK(repository.find(repository.head().value(), k_record).value().has_value());
    }
    SUBCASE("damaged") {
        write_file(box.top() / ".git/index", "DIRC nonsense and more of it, long enough to be an index file");
        CHECK(code_of(box.open().ready_to_commit()) == "git.index_damaged");
    }
}

TEST_CASE("in a sparse checkout with a whole index records are committed") {
    Sandbox box;
    box.start({{k_record, "a: 1\n"}, {"complaints/2026/01/b.yaml", "b: 1\n"}, {"README.md", "hello\n"}});
    box.git("sparse-checkout set --cone --no-sparse-index complaints/2026/00");
    REQUIRE_FALSE(std::filesystem::exists(box.top() / "complaints/2026/01/b.yaml"));
    auto repository = box.open();
    CHECK_FALSE(repository.modified("complaints/2026/01/b.yaml").value());
    auto request = request_for(repository, k_record, "a: 2\n");
    request.files.push_back({"complaints/2026/01/b.yaml", "b: 2\n", false});
    require(repository.commit(request));
    CHECK(box.git("status --porcelain") == "");
    CHECK(box.git("show HEAD:complaints/2026/01/b.yaml") == "b: 2");
    box.check_sound();
}

TEST_CASE("modified tells hand edits and staged work from a clean file") {
    Sandbox box;
    box.start();
    const auto repository = box.open();
    CHECK_FALSE(repository.modified(k_record).value());
    CHECK_FALSE(repository.modified("not/there").value());
    write_file(box.top() / "untracked", "u");
    CHECK(repository.modified("untracked").value());
    box.run("touch -d 2020-01-01 README.md");  // another time alone is no change
    CHECK_FALSE(repository.modified("README.md").value());
    CHECK(code_of(repository.modified("../x")) == "git.path");
}
