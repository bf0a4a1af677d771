#include "sandbox.hpp"

using namespace plaint::git;
using namespace plaint::git::test;

namespace {

std::string ids(const Sandbox& box, const std::string& path, std::size_t most = 10'000) {
    std::string all;
    const auto entries = box.open().log(path, most).value();
    for (const auto& entry : entries) all += entry.id + '\n';
    if (!all.empty()) all.pop_back();
    return all;
}

void commit_file(Sandbox& box, const std::string& path, const std::string& content, int minute) {
    box.set("GIT_COMMITTER_DATE", "2026-03-02T10:" + std::to_string(10 + minute) + ":00+08:00");
    write_file(box.top() / path, content);
    box.git("add " + path);
    box.git("commit -q -m '" + path + " is " + content + "'");
}

}  // namespace

TEST_CASE("the log of a path is git's") {
    Sandbox box;
    box.start();
    commit_file(box, k_record, "2", 1);
    commit_file(box, "README.md", "other", 2);
    commit_file(box, k_record, "3", 3);
    box.git("rm -q " + std::string(k_record));
    box.git("commit -q -m gone");
    commit_file(box, k_record, "4", 5);
    CHECK(ids(box, k_record) == box.git("log --format=%H -- " + std::string(k_record)));
    CHECK(ids(box, "complaints") == box.git("log --format=%H -- complaints"));
    CHECK(ids(box, "nothing") == "");
    CHECK(ids(box, k_record, 2) == box.git("log -2 --format=%H -- " + std::string(k_record)));
    const auto last = box.open().log(k_record).value().front();
    CHECK(last.author.person() == "Wang Fang <wang@example.com>");
    CHECK(last.committer.offset_minutes == 480);
    CHECK(last.message == std::string(k_record) + " is 4\n");
}

TEST_CASE("the log follows merges as git does") {
    Sandbox box;
    box.start();
    box.git("switch -q -c side");
    commit_file(box, k_record, "side", 1);
    commit_file(box, "x", "x", 2);
    box.git("switch -q main");
    commit_file(box, "y", "y", 3);
    box.git("merge -q --no-edit side");
    CHECK(ids(box, k_record) == box.git("log --format=%H -- " + std::string(k_record)));
    CHECK(ids(box, "y") == box.git("log --format=%H -- y"));
    box.git("switch -q -c third HEAD~1");
    commit_file(box, k_record, "third", 4);
    box.run("git merge -q side; echo both > " + std::string(k_record) + "; git add -A; git commit -q -m both");
    CHECK(ids(box, k_record) == box.git("log --format=%H -- " + std::string(k_record)));
    CHECK(ids(box, "README.md") == box.git("log --format=%H -- README.md"));
}

TEST_CASE("the log of a shallow clone ends where the clone does") {
    Sandbox box;
    box.start();
    commit_file(box, k_record, "2", 1);
    commit_file(box, "x", "x", 2);
    box.git("clone -q --depth 1 file://" + box.top().string() + " ../shallow");
    const auto repository = Repository::open(box.root() / "shallow", box.environment());
    require(repository);
    CHECK(repository->log(k_record).value().size() == 1);
}

TEST_CASE("an unborn branch has no log") {
    Sandbox box;
    box.git("init -q");
    CHECK(ids(box, k_record) == "");
}
