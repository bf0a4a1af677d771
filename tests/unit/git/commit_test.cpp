#include "sandbox.hpp"

#include <thread>

using namespace plaint::git;
using namespace plaint::git::test;

TEST_CASE("a commit changes its file, the branch and the index, and git agrees with all of it") {
    Sandbox box;
    box.start();
    auto repository = box.open();
    const auto before = repository.head().value();
    const auto done = repository.commit(request_for(repository, k_record, "a: 2\n"));
    require(done);
    CHECK(done->branch == "main");
    CHECK(box.git("rev-parse HEAD") == done->id);
    CHECK(box.git("rev-parse HEAD^") == before);
    CHECK(box.git("status --porcelain") == "");
    CHECK(box.git("diff HEAD^ HEAD --name-only") == k_record);
    CHECK(box.git("log -1 --format='%an <%ae> %aI|%cn <%ce> %cI'") ==
          "Wang Fang <wang@example.com> 2026-03-02T09:12:00+08:00|Li Lei <li@example.com> 2026-03-02T09:15:00+08:00");
    CHECK(box.git("log -1 --format=%B") == "CP-2026-001: log\n\nComplaint: CP-2026-001\n");
    CHECK(box.git("reflog -1 --format='%gs'") == "commit: CP-2026-001: log");
    CHECK(read_file(box.top() / k_record) == "a: 2\n");
    box.check_sound();
}

TEST_CASE("a commit adds new files in new folders, with their mode") {
    Sandbox box;
    box.start();
    auto repository = box.open();
    auto request = request_for(repository, "complaints/2026/01/CP-2026-101.yaml", "b: 1\n");
    request.files.push_back({"evidence/CP-2026-101/run.sh", "#!/bin/sh\n", true});
    request.files.push_back({"投诉/说明.md", "中文\n", false});
    require(repository.commit(request));
    CHECK(box.git("status --porcelain") == "");
    CHECK(box.git("-c core.quotePath=false ls-tree -r HEAD --format='%(objectmode) %(path)'") ==
          "100644 README.md\n100644 complaints/2026/00/CP-2026-001.yaml\n100644 complaints/2026/01/CP-2026-101.yaml\n"
          "100755 evidence/CP-2026-101/run.sh\n100644 投诉/说明.md");
    box.check_sound();
}

TEST_CASE("a commit deletes a file and the folders that it leaves empty") {
    Sandbox box;
    box.start();
    auto repository = box.open();
    require(repository.commit(request_for(repository, k_record, std::nullopt)));
    CHECK(box.git("ls-files") == "README.md");
    CHECK(box.git("status --porcelain") == "");
    CHECK_FALSE(std::filesystem::exists(box.top() / "complaints"));
    box.check_sound();
}

TEST_CASE("what others have staged or edited stays staged, edited and uncommitted") {
    Sandbox box;
    box.start();
    write_file(box.top() / "staged.txt", "mine\n");
    box.git("add staged.txt");
    write_file(box.top() / "README.md", "edited\n");
    write_file(box.top() / "loose.txt", "untracked\n");
    auto repository = box.open();
    require(repository.commit(request_for(repository, k_record, "a: 2\n")));
    CHECK(box.git("status --porcelain") == " M README.md\nA  staged.txt\n?? loose.txt");
    CHECK(box.git("show --format= --name-only HEAD") == k_record);
    box.check_sound();
}

TEST_CASE("the first commit of an unborn branch is a root commit") {
    Sandbox box;
    box.git("init -q");
    auto repository = box.open();
    CHECK(repository.head().value() == "");
    const auto done = repository.commit(request_for(repository, "plaint.yaml", "profile: x\n"));
    require(done);
    CHECK(box.git("log --format='%H %P'") == done->id + " ");
    CHECK(box.git("status --porcelain") == "");
    CHECK(box.git("reflog --format=%gs") == "commit (initial): CP-2026-001: log");
    box.check_sound();
}

TEST_CASE("a branch that moved on is refused and nothing is written") {
    Sandbox box;
    box.start();
    auto repository = box.open();
    const auto request = request_for(repository, k_record, "a: 2\n");
    box.git("commit -q --allow-empty -m other");
    const auto head = box.git("rev-parse HEAD");
    CHECK(code_of(repository.commit(request)) == "git.moved");
    CHECK(box.git("rev-parse HEAD") == head);
    CHECK(box.git("status --porcelain") == "");
}

TEST_CASE("a held index lock is reported, and left where it is") {
    Sandbox box;
    box.start();
    auto repository = box.open();
    write_file(box.top() / ".git/index.lock", "");
    CHECK(code_of(repository.commit(request_for(repository, k_record, "a: 2\n"))) == "git.locked");
    CHECK(std::filesystem::exists(box.top() / ".git/index.lock"));
    CHECK(read_file(box.top() / k_record) == "a: 1\n");
}

TEST_CASE("a held branch lock is reported and the files are put back") {
    Sandbox box;
    box.start();
    auto repository = box.open();
    write_file(box.top() / ".git/refs/heads/main.lock", "");
    CHECK(code_of(repository.commit(request_for(repository, k_record, "a: 2\n"))) == "git.locked");
    CHECK(read_file(box.top() / k_record) == "a: 1\n");
    std::filesystem::remove(box.top() / ".git/refs/heads/main.lock");
    CHECK(box.git("status --porcelain") == "");
}

TEST_CASE("uncommitted changes of the very file are never overwritten") {
    Sandbox box;
    box.start();
    auto repository = box.open();
    SUBCASE("edited by hand") { write_file(box.top() / k_record, "a: 3\n"); }
    SUBCASE("deleted by hand") { std::filesystem::remove(box.top() / k_record); }
    SUBCASE("staged, then put back") {
        write_file(box.top() / k_record, "a: 3\n");
        box.git("add -A");
        write_file(box.top() / k_record, "a: 1\n");
    }
    SUBCASE("removed from the index") { box.git(std::string("rm -q --cached ") + k_record); }
    const auto status = box.git("status --porcelain");
    CHECK(repository.modified(k_record).value());
    CHECK(code_of(repository.commit(request_for(repository, k_record, "a: 2\n"))) == "git.modified");
    CHECK(box.git("status --porcelain") == status);
}

TEST_CASE("a new file may be there already only with the same bytes") {
    Sandbox box;
    box.start();
    auto repository = box.open();
    write_file(box.top() / "evidence/photo.bin", "bytes");
    SUBCASE("same") {
        require(repository.commit(request_for(repository, "evidence/photo.bin", "bytes")));
        CHECK(box.git("status --porcelain") == "");
    }
    SUBCASE("other") {
        CHECK(code_of(repository.commit(request_for(repository, "evidence/photo.bin", "others"))) == "git.modified");
        CHECK(read_file(box.top() / "evidence/photo.bin") == "bytes");
    }
    SUBCASE("added without content") {
        box.git("add -N evidence/photo.bin");
        CHECK(code_of(repository.commit(request_for(repository, "evidence/photo.bin", "bytes"))) == "git.modified");
    }
}

TEST_CASE("an edit is taken over only as the one that was looked at") {
    Sandbox box;
    box.start();
    auto repository = box.open();
    write_file(box.top() / k_record, "a: edited\n");
    auto request = request_for(repository, k_record, "a: taken\n");
    request.files.front().takes_over = "a: seen\n";
    CHECK(code_of(repository.commit(request)) == "git.modified");
    CHECK(read_file(box.top() / k_record) == "a: edited\n");
    request.files.front().takes_over = "a: edited\n";
    require(repository.commit(request));
    CHECK(read_file(box.top() / k_record) == "a: taken\n");
    CHECK(box.git("status --porcelain") == "");
}

TEST_CASE("paths that could leave the work tree are refused") {
    Sandbox box;
    box.start();
    box.run(
        "mkdir outside; ln -s ../outside link; ln -s README.md alias; ln -s README.md tracked; git add tracked; "
        "git commit -q -m link");
    auto repository = box.open();
    const std::string before = box.git("status --porcelain");
    for (const std::string path : {"", "/etc/passwd", "../x", "a/../../x", "./a", "a//b", "a/", ".git/config",
                                   "x/.GIT/hooks/y", "link/x", "alias", "tracked", "README.md/x", "complaints"}) {
        CAPTURE(path);
        CHECK(code_of(repository.commit(request_for(repository, path, "x"))) == "git.path");
    }
    CHECK(code_of(repository.commit(request_for(repository, std::string("a\0b", 3), "x"))) == "git.path");
    CHECK(code_of(repository.commit(request_for(repository, "not-there", std::nullopt))) == "git.path");
    auto twice = request_for(repository, "new", "x");
    twice.files.push_back(twice.files.front());
    CHECK(code_of(repository.commit(twice)) == "git.path");
    CHECK(box.git("status --porcelain") == before);
}

TEST_CASE("when one of several files cannot be written, none is") {
    Sandbox box;
    box.start();
    box.run("mkdir blocked; touch blocked/file");  // a folder stands where a file is to go
    auto repository = box.open();
    auto request = request_for(repository, k_record, "a: 2\n");
    request.files.push_back({"fresh/folder/new.yaml", "n: 1\n", false});
    request.files.push_back({"README.md", std::nullopt, false});
    request.files.push_back({"blocked", "x", false});
    const auto head = repository.head().value();
    CHECK(code_of(repository.commit(request)) == "git.path");
    CHECK(repository.head().value() == head);
    CHECK(box.git("status --porcelain") == "?? blocked/");
    CHECK_FALSE(std::filesystem::exists(box.top() / "fresh"));
    CHECK(box.run("ls -A . .git | grep '[.]plaint'").output == "");
}

TEST_CASE("objects that cannot be stored leave the files as they were") {
    Sandbox box;
    box.start();
    auto repository = box.open();
    const auto request = request_for(repository, k_record, "a: 2\n");
    // A file stands where the new blob's folder would be made.
    const auto id = Repository::blob_id("a: 2\n");
    write_file(box.top() / ".git/objects" / id.substr(0, 2), "");
    CHECK(code_of(repository.commit(request)) == "git.write_failed");
    CHECK(read_file(box.top() / k_record) == "a: 1\n");
    std::filesystem::remove(box.top() / ".git/objects" / id.substr(0, 2));
    CHECK(box.git("status --porcelain") == "");
    CHECK_FALSE(std::filesystem::exists(box.top() / ".git/index.lock"));
}

TEST_CASE("an empty message and an empty change are refused") {
    Sandbox box;
    box.start();
    auto repository = box.open();
    auto request = request_for(repository, k_record, "a: 2\n");
    request.message = " \n\n";
    CHECK(code_of(repository.commit(request)) == "git.message");
    CHECK(code_of(repository.commit(request_for(repository, k_record, "a: 1\n"))) == "git.nothing_to_commit");
    request.files.clear();
    CHECK(code_of(repository.commit(request)) == "git.nothing_to_commit");
    CHECK(box.git("status --porcelain") == "");
}

TEST_CASE("of two writers at once none loses anything") {
    Sandbox box;
    box.start();
    constexpr int k_each = 10;
    const auto writer = [&](const std::string& name) {
        auto repository = box.open();
        for (int done = 0; done < k_each;) {
            CommitRequest request = request_for(repository, name + std::to_string(done), name);
            const auto result = repository.commit(request);
            const auto code = code_of(result);
            if (result) {
                ++done;
            } else if (code != "git.moved" && code != "git.locked") {
                return code;
            }
        }
        return std::string();
    };
    std::string first;
    std::thread other([&] { first = writer("a"); });
    const auto second = writer("b");
    other.join();
    CHECK(first == "");
    CHECK(second == "");
    CHECK(box.git("rev-list --count HEAD") == std::to_string(1 + 2 * k_each));
    CHECK(box.git("status --porcelain") == "");
    box.check_sound();
}

TEST_CASE("commits in a linked worktree go to its own branch and index") {
    Sandbox box;
    box.start();
    box.git("worktree add -q ../second -b side");
    auto repository = Repository::open(box.root() / "second", box.environment());
    require(repository);
    CHECK(repository->branch().value() == "side");
    CHECK(repository->git_dir() != repository->common_dir());
    require(repository->commit(request_for(*repository, k_record, "a: 2\n")));
    CHECK(box.git("-C ../second status --porcelain") == "");
    CHECK(box.git("log -1 --format=%s side") == "CP-2026-001: log");
    CHECK(box.git("log -1 --format=%s main") == "start");
    CHECK(box.git("status --porcelain") == "");
}

TEST_CASE("the mode of a file stays") {
    Sandbox box;
    box.start();
    box.run("chmod 755 README.md; chmod 600 " + std::string(k_record) + "; git commit -q -a -m mode");
    auto repository = box.open();
    auto request = request_for(repository, k_record, "a: 2\n");
    request.files.push_back({"README.md", "run me\n", false});
    require(repository.commit(request));
    CHECK(box.git("status --porcelain") == "");
    CHECK(box.run("stat -c %a README.md " + std::string(k_record)).output == "755\n600\n");
}
