#include "git/tree_reader.hpp"
#include "sandbox.hpp"

#include <algorithm>

using namespace plaint::git;
using namespace plaint::git::test;

TEST_CASE("a folder of a commit is listed with kinds and ids") {
    Sandbox box;
    box.start({{"a/b.txt", "b\n"}, {"a/c/d.txt", "d\n"}, {"run", "r\n"}});
    box.run("chmod +x run; ln -s run link; git add -A; git commit -q -m more");
    const auto repository = box.open();
    const auto head = repository.head().value();
    const auto top = repository.list(head, "").value();
    REQUIRE(top.size() == 3);
    CHECK(top[0].name == "a");
    CHECK(top[0].kind == EntryKind::directory);
    CHECK(top[1].kind == EntryKind::symlink);
    CHECK(top[2].kind == EntryKind::executable);
    CHECK(top[2].id == box.git("rev-parse HEAD:run"));
    CHECK(repository.list(head, "a/c/").value().front().name == "d.txt");
    CHECK(repository.list(head, "nothing").value().empty());
    CHECK(repository.list(head, "run").value().empty());
    CHECK(repository.find(head, "a/c/d.txt").value()->id == Repository::blob_id("d\n"));
    CHECK(repository.find(head, "a").value()->kind == EntryKind::directory);
    CHECK_FALSE(repository.find(head, "a/x").value().has_value());
    CHECK_FALSE(repository.find(head, "run/x").value().has_value());
    CHECK(repository.blob(Repository::blob_id("d\n")).value() == "d\n");
}

TEST_CASE("all files below a folder are listed with their whole paths, as git lists them") {
    Sandbox box;
    box.start({{"a/b.txt", "b\n"}, {"a/c/d.txt", "d\n"}, {"a/c/e", "e\n"}, {"z", "z\n"}});
    const auto repository = box.open();
    const auto head = repository.head().value();
    const auto names = [&](std::string_view under) {
        std::string all;
        const auto files = repository.files(head, under).value();
        for (const auto& [path, entry] : files) all += path + '\n';
        if (!all.empty()) all.pop_back();
        return all;
    };
    CHECK(names("") == box.git("ls-tree -r --name-only HEAD"));
    CHECK(names("a") == box.git("ls-tree -r --name-only HEAD a"));
    CHECK(names("a/c/") == "a/c/d.txt\na/c/e");
    CHECK(names("none") == "");
}

TEST_CASE("objects that are missing, damaged or of another kind are reported") {
    Sandbox box;
    box.start();
    const auto repository = box.open();
    const auto head = repository.head().value();
    CHECK(code_of(repository.blob("0123456789012345678901234567890123456789")) == "git.no_object");
    CHECK(code_of(repository.blob("zz")) == "git.no_object");
    CHECK(code_of(repository.blob(head)) == "git.no_object");
    CHECK(code_of(repository.list(Repository::blob_id("a: 1\n"), "")) == "git.no_object");
}

TEST_CASE("a tree that is cut off is noticed") {
    using plaint::git::TreeCursor;
    const std::string whole = std::string("100644 a") + '\0' + std::string(20, 'x');
    for (std::size_t length = 0; length <= whole.size(); ++length) {
        CAPTURE(length);
        TreeCursor cursor(std::string_view(whole).substr(0, length));
        const bool found = cursor.next().has_value();
        CHECK(found == (length == whole.size()));
        CHECK(cursor.damaged() == (length > 0 && length < whole.size()));
    }
    TreeCursor odd(std::string_view("70000 a"));
    CHECK_FALSE(odd.next().has_value());
    CHECK(odd.damaged());
}

TEST_CASE("revisions are resolved to commits") {
    Sandbox box;
    box.start();
    box.git("tag -a -m one v1");
    box.git("commit -q --allow-empty -m second");
    const auto repository = box.open();
    CHECK(repository.resolve("HEAD").value() == box.git("rev-parse HEAD"));
    CHECK(repository.resolve("v1").value() == box.git("rev-parse v1^{commit}"));
    CHECK(repository.resolve("main~1").value() == box.git("rev-parse HEAD~1"));
    CHECK(repository.resolve(box.git("rev-parse --short HEAD")).value() == box.git("rev-parse HEAD"));
    for (const auto* unknown : {"nothing", "HEAD:README.md", "", "HEAD~9", "--all"}) {
        CAPTURE(unknown);
        CHECK(code_of(repository.resolve(unknown)) == "git.unknown_revision");
    }
}

TEST_CASE("tips of local and remote branches are given once each") {
    Sandbox box;
    box.start();
    box.git("branch same");
    box.git("update-ref refs/remotes/origin/main HEAD");
    box.git("switch -q -c other");
    box.git("commit -q --allow-empty -m other");
    auto tips = box.open().branch_tips().value();
    std::vector<std::string> expected = {box.git("rev-parse main"), box.git("rev-parse other")};
    std::ranges::sort(tips);
    std::ranges::sort(expected);
    CHECK(tips == expected);
}

TEST_CASE("a blob is named as git names it") {
    Sandbox box;
    for (const std::size_t length : {0U, 1U, 46U, 47U, 48U, 55U, 56U, 63U, 64U, 65U, 5000U}) {
        CAPTURE(length);
        const std::string content(length, 'x');
        write_file(box.top() / "f", content);
        CHECK(Repository::blob_id(content) == box.git("hash-object f"));
    }
}

TEST_CASE("a diff of two texts is what git prints") {
    Sandbox box;
    box.start({{"f.txt", "one\ntwo\nthree\n"}});
    write_file(box.top() / "f.txt", "one\n2\nthree\n");
    CHECK(Repository::diff("f.txt", "one\ntwo\nthree\n", "one\n2\nthree\n") == box.git("diff") + "\n");
    write_file(box.top() / "new.txt", "n\n");
    box.git("add -N new.txt");
    CHECK(Repository::diff("new.txt", "", "n\n") == box.git("diff new.txt") + "\n");
    CHECK(Repository::diff("f.txt", "same\n", "same\n") == "");
}
