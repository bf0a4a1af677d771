#include "git/history.hpp"

#include "git/mailmap.hpp"
#include "sandbox.hpp"

#include <algorithm>

using namespace plaint::git;
using namespace plaint::git::test;

namespace {

void commit_at(Sandbox& box, const std::string& path, const std::string& content, int minute) {
    char date[40];
    snprintf(date, sizeof date, "2026-03-02T%02d:%02d:00+08:00", 10 + minute / 60, minute % 60);
    box.set("GIT_COMMITTER_DATE", date);
    write_file(box.top() / path, content);
    box.git("add -A");
    box.git("commit -q -m '" + path + " is " + content + "'");
}

std::string joined(std::vector<std::string> lines) {
    std::string out;
    for (const auto& line : lines) out += (out.empty() ? "" : "\n") + line;
    return out;
}

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> out;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) out.push_back(line);
    return out;
}

std::string sorted(std::vector<std::string> lines) {
    std::sort(lines.begin(), lines.end());
    return joined(std::move(lines));
}

/// Two branches that were merged crosswise, and went on.
void crosswise(Sandbox& box) {
    box.start();
    box.git("switch -q -c side");
    commit_at(box, "s", "1", 1);
    box.git("switch -q main");
    commit_at(box, "m", "1", 2);
    box.git("branch main-1");
    box.set("GIT_COMMITTER_DATE", "2026-03-02T10:05:00+08:00");
    box.git("merge -q --no-edit side");
    box.git("switch -q side");
    box.git("merge -q --no-edit main-1");
    commit_at(box, "s", "2", 7);
    box.git("switch -q main");
    commit_at(box, "m", "2", 8);
}

}  // namespace

TEST_CASE("a commit is read with its people, parents and trailers") {
    Sandbox box;
    box.start();
    box.git(
        "commit -q --allow-empty -m 'CP-2026-001: close' -m 'Some words.' -m 'Complaint: CP-2026-001\n"
        "Co-authored-by: Li Lei <li@example.com>\nOverride: the customer\n  asked for it'");
    const auto repository = box.open();
    const auto commit = repository.commit_of(repository.head().value()).value();
    CHECK(commit.id == box.git("rev-parse HEAD"));
    CHECK(commit.tree == box.git("rev-parse HEAD^{tree}"));
    CHECK(joined(commit.parents) == box.git("rev-parse HEAD~1"));
    CHECK(commit.author.person() == "Wang Fang <wang@example.com>");
    CHECK(commit.author.when == 1'772'413'920);
    CHECK(commit.author.offset_minutes == 480);
    CHECK(commit.committer.person() == "Li Lei <li@example.com>");
    CHECK(commit.subject() == "CP-2026-001: close");
    const auto found = trailers(commit.message);
    REQUIRE(found.size() == 3);
    CHECK(found[1].key == "Co-authored-by");
    CHECK(found[1].value == "Li Lei <li@example.com>");
    CHECK(found[2].value == "the customer asked for it");
}

TEST_CASE("only a last paragraph of keys and values holds trailers") {
    CHECK(trailers("Override: a subject is none\n").empty());
    CHECK(trailers("subject\n\nOverride: yes\nand prose behind it\n").empty());
    CHECK(trailers("subject\n\nOverride: earlier\n\nprose at the end\n").empty());
    CHECK(trailers("subject\n\nEvent: close\n(cherry picked from commit 1234)\n").size() == 1);
    CHECK(trailers("subject\r\n\r\nEvent: close\r\n").at(0).value == "close");
}

TEST_CASE("a range has the commits that git gives it, parents first") {
    Sandbox box;
    crosswise(box);
    const auto repository = box.open();
    const auto ids = [&](const std::string& revision) { return box.git("rev-parse " + revision); };
    const auto range = [&](std::vector<std::string> include, std::vector<std::string> exclude) {
        return repository.walk({std::move(include), std::move(exclude)}).value().commits;
    };
    CHECK(sorted(range({ids("main")}, {})) == sorted(lines_of(box.git("rev-list main"))));
    CHECK(sorted(range({ids("main")}, {ids("side")})) == sorted(lines_of(box.git("rev-list side..main"))));
    CHECK(sorted(range({ids("main"), ids("side")}, {ids("main-1")})) ==
          sorted(lines_of(box.git("rev-list main side ^main-1"))));
    CHECK(range({ids("main")}, {ids("main")}).empty());
    const auto all = range({ids("main"), ids("side")}, {});
    for (auto commit = all.begin(); commit != all.end(); ++commit) {
        const auto read = repository.commit_of(*commit).value();
        for (const auto& parent : read.parents) CHECK(std::find(all.begin(), commit, parent) != commit);
    }
}

TEST_CASE("a range keeps its bounds when clocks were wrong") {
    Sandbox box;
    box.start();
    for (int i = 0; i < 5; ++i) commit_at(box, "a", std::to_string(i), 100 - i * 10);
    box.git("branch old");
    for (int i = 5; i < 9; ++i) commit_at(box, "a", std::to_string(i), i);
    const auto repository = box.open();
    const auto found = repository.walk({{box.git("rev-parse main")}, {box.git("rev-parse old")}}).value().commits;
    CHECK(joined(found) == box.git("rev-list --reverse --topo-order old..main"));
}

TEST_CASE("merge bases are git's, also after crosswise merges and for unrelated histories") {
    Sandbox box;
    crosswise(box);
    const auto repository = box.open();
    const auto bases = [&](const std::string& one, const std::string& other) {
        return sorted(repository.merge_bases(box.git("rev-parse " + one), box.git("rev-parse " + other)).value());
    };
    CHECK(lines_of(bases("main", "side")).size() == 2);
    CHECK(bases("main", "side") == sorted(lines_of(box.git("merge-base --all main side"))));
    CHECK(bases("main", "main-1") == box.git("rev-parse main-1"));
    CHECK(bases("main", "main") == box.git("rev-parse main"));
    box.git("switch -q --orphan alone");
    commit_at(box, "x", "1", 20);
    CHECK(bases("main", "alone") == "");
    CHECK(repository.merge_base(box.git("rev-parse main"), box.git("rev-parse alone")).value() == std::nullopt);
}

TEST_CASE("a walk says where a shallow clone ends") {
    Sandbox box;
    box.start();
    for (int i = 0; i < 5; ++i) commit_at(box, "a", std::to_string(i), i);
    box.git("clone -q --bare --depth 3 file://" + box.top().string() + " " + (box.root() / "shallow").string());
    const auto repository = Repository::open(box.root() / "shallow", box.environment());
    require(repository);
    const auto walk = repository->walk({{repository->head().value()}, {}}).value();
    CHECK(joined(walk.commits) == box.git("rev-list --reverse -3 main"));
    CHECK(joined(walk.cut) == box.git("rev-parse main~2"));
    CHECK(repository->merge_base(box.git("rev-parse main"), box.git("rev-parse main~1")).value() ==
          box.git("rev-parse main~1"));
}

TEST_CASE("two commits are compared as git does it") {
    Sandbox box;
    box.start({{"complaints/2026/00/a.yaml", "a\n"},
               {"complaints/2026/00/b.yaml", "b\n"},
               {"same/x", "x\n"},
               {"turn", "a file\n"},
               {"turn.txt", "beside\n"},
               {"run", "#!\n"}});
    box.git("branch before");
    box.run(
        "rm turn; mkdir turn; echo x > turn/inside; echo new > complaints/new.yaml; echo c > "
        "complaints/2026/00/a.yaml; git rm -q complaints/2026/00/b.yaml; chmod +x run; ln -s x link");
    box.git("add -A");
    box.git("commit -q -m change");
    const auto repository = box.open();
    const auto told = [&](const std::string& from, const std::string& to, std::string_view under) {
        std::vector<std::string> lines;
        const std::string start = from.empty() ? "" : box.git("rev-parse " + from);
        const auto changes = repository.compare(start, box.git("rev-parse " + to), under).value();
        for (const auto& change : changes)
            lines.push_back((!change.before ? "A\t" : !change.after ? "D\t" : "M\t") + change.path);
        return sorted(std::move(lines));
    };
    CHECK(told("before", "main", "") ==
          sorted(lines_of(box.git("diff-tree -r --name-status --no-renames before main"))));
    CHECK(told("main", "before", "") ==
          sorted(lines_of(box.git("diff-tree -r --name-status --no-renames main before"))));
    CHECK(told("before", "main", "complaints/2026") == "D\tcomplaints/2026/00/b.yaml\nM\tcomplaints/2026/00/a.yaml");
    CHECK(told("", "before", "same/") == "A\tsame/x");
    CHECK(told("before", "before", "") == "");
    CHECK(told("before", "main", "nothing") == "");
}

TEST_CASE("a mailmap gives people their one name and address") {
    const Mailmap map("Wang Fang <wang@example.com> <fang@old.example>\n# note\nLi Lei <li@example.com>\n");
    CHECK(map.resolved({"w", "fang@old.example", 1, 2}).person() == "Wang Fang <wang@example.com>");
    CHECK(map.resolved({"w", "fang@old.example", 1, 2}).when == 1);
    CHECK(map.resolved({"lei", "li@example.com", 0, 0}).person() == "Li Lei <li@example.com>");
    CHECK(map.resolved({"Other", "other@example.com", 0, 0}).person() == "Other <other@example.com>");
    CHECK(Mailmap().resolved({"A", "a@b", 0, 0}).person() == "A <a@b>");
}

TEST_CASE("the last commit of a branch by a moment is found on its own line") {
    Sandbox box;
    crosswise(box);
    const auto repository = box.open();
    const auto at = [&](int minute) {
        return repository.last_commit_by(box.git("rev-parse main"), 1'772'416'800 + minute * 60).value();
    };
    CHECK(at(8).id == box.git("rev-parse main"));
    CHECK(at(7).id == box.git("rev-parse main~1"));  // the merge; what side had by then is not main's
    CHECK(at(4).id == box.git("rev-parse main-1"));
    CHECK(at(1).id == box.git("rev-parse main-1~1"));
    const auto before_all = at(-120);
    CHECK(before_all.id == box.git("rev-parse main-1~1"));
    CHECK(before_all.recorded == 1'772'414'100);
}
