#include "sandbox.hpp"

#include <signal.h>
#include <unistd.h>

using namespace plaint::git;
using namespace plaint::git::test;

namespace {

void put_hook(const Sandbox& box, const std::string& name, const std::string& script,
              const std::string& folder = ".git/hooks") {
    write_file(box.top() / folder / name, script);
    std::filesystem::permissions(box.top() / folder / name, std::filesystem::perms::owner_all);
}

}  // namespace

TEST_CASE("a hook that refuses stops the commit, says why, and everything is as before") {
    Sandbox box;
    box.start();
    std::string name;
    SUBCASE("pre-commit") { name = "pre-commit"; }
    SUBCASE("prepare-commit-msg") { name = "prepare-commit-msg"; }
    SUBCASE("commit-msg") { name = "commit-msg"; }
    put_hook(box, name, "#!/bin/sh\necho out\necho 'not on a Friday' >&2\nexit 3\n");
    auto repository = box.open();
    const auto head = repository.head().value();
    auto request = request_for(repository, k_record, "a: 2\n");
    request.files.push_back({"new/file", "n\n", false});
    const auto done = repository.commit(request);
    REQUIRE(code_of(done) == "git.hook_refused");
    const auto& message = done.error().findings.front().message.en;
    CHECK(message == "the hook " + name + " refused the commit (exit status 3): out\nnot on a Friday");
    CHECK(repository.head().value() == head);
    CHECK(read_file(box.top() / k_record) == "a: 1\n");
    CHECK_FALSE(std::filesystem::exists(box.top() / "new"));
    CHECK(box.git("status --porcelain") == "");
    CHECK(box.run("ls .git | grep -e lock -e plaint").output == "");
}

TEST_CASE("hooks see the commit's files in the index and in the work tree, and others' staged work does not show") {
    Sandbox box;
    box.start();
    write_file(box.top() / "staged.txt", "mine\n");
    box.git("add staged.txt");
    put_hook(box, "pre-commit",
             "#!/bin/sh\ngit diff --cached --name-only > ../seen\ncat " + std::string(k_record) +
                 " >> ../seen\necho \"$GIT_EDITOR $GIT_AUTHOR_NAME $(pwd)\" >> ../seen\n");
    auto repository = box.open();
    require(repository.commit(request_for(repository, k_record, "a: 2\n")));
    CHECK(read_file(box.root() / "seen") == std::string(k_record) + "\na: 2\n: Wang Fang " + box.top().string() + "\n");
    CHECK(box.git("status --porcelain") == "A  staged.txt");
    box.check_sound();
}

TEST_CASE("the hooks of the message are given it in a file and may change it") {
    Sandbox box;
    box.start();
    put_hook(box, "prepare-commit-msg", "#!/bin/sh\necho \"Source: $2\" >> \"$1\"\n");
    put_hook(box, "commit-msg", "#!/bin/sh\nsed -i 's/log/LOG/' \"$1\"\necho checked\n");
    auto repository = box.open();
    const auto done = repository.commit(request_for(repository, k_record, "a: 2\n"));
    require(done);
    CHECK(box.git("log -1 --format=%B") == "CP-2026-001: LOG\n\nComplaint: CP-2026-001\nSource: message\n");
    CHECK(done->hook_output == "checked\n");
}

TEST_CASE("a hook that empties the message is refused") {
    Sandbox box;
    box.start();
    put_hook(box, "commit-msg", "#!/bin/sh\n: > \"$1\"\n");
    auto repository = box.open();
    CHECK(code_of(repository.commit(request_for(repository, k_record, "a: 2\n"))) == "git.message");
    CHECK(box.git("status --porcelain") == "");
}

TEST_CASE("a hook that stages something else is refused") {
    Sandbox box;
    box.start();
    SUBCASE("other content for the file") {
        put_hook(box, "pre-commit",
                 "#!/bin/sh\necho 'a: 9' > " + std::string(k_record) + "\ngit add " + std::string(k_record) + "\n");
    }
    SUBCASE("another file") { put_hook(box, "pre-commit", "#!/bin/sh\ngit rm -q --cached README.md\n"); }
    auto repository = box.open();
    CHECK(code_of(repository.commit(request_for(repository, k_record, "a: 2\n"))) == "git.hook_changed_files");
    CHECK(read_file(box.top() / k_record) == "a: 1\n");
    CHECK(box.git("status --porcelain") == "");
}

TEST_CASE("core.hooksPath is followed and a file that is not executable is no hook") {
    Sandbox box;
    box.start();
    put_hook(box, "pre-commit", "#!/bin/sh\nexit 1\n", "tools/hooks");
    put_hook(box, "commit-msg", "#!/bin/sh\nexit 1\n");
    box.run("printf 'tools\\n' > .git/info/exclude");
    SUBCASE("relative to the work tree") {
        box.git("config core.hooksPath tools/hooks");
        auto repository = box.open();
        CHECK(code_of(repository.commit(request_for(repository, k_record, "a: 2\n"))) == "git.hook_refused");
    }
    SUBCASE("off") {
        box.git("config core.hooksPath /dev/null");
        auto repository = box.open();
        require(repository.commit(request_for(repository, k_record, "a: 2\n")));
    }
    SUBCASE("not executable") {
        box.run("chmod -x .git/hooks/commit-msg");
        auto repository = box.open();
        require(repository.commit(request_for(repository, k_record, "a: 2\n")));
    }
}

TEST_CASE("a hook without a first line is read by sh, and one that cannot run is reported") {
    Sandbox box;
    box.start();
    SUBCASE("no first line") {
        put_hook(box, "pre-commit", "echo ran > ../seen\n");
        auto repository = box.open();
        require(repository.commit(request_for(repository, k_record, "a: 2\n")));
        CHECK(read_file(box.root() / "seen") == "ran\n");
    }
    SUBCASE("no such interpreter") {
        put_hook(box, "pre-commit", "#!/no/such/program\n");
        auto repository = box.open();
        CHECK(code_of(repository.commit(request_for(repository, k_record, "a: 2\n"))) == "git.hook_refused");
    }
}

TEST_CASE("post-commit runs after the commit and cannot undo it") {
    Sandbox box;
    box.start();
    put_hook(box, "post-commit", "#!/bin/sh\ngit log -1 --format=%s\ngit status --porcelain\n");
    auto repository = box.open();
    const auto done = repository.commit(request_for(repository, k_record, "a: 2\n"));
    require(done);
    CHECK(done->hook_output == "CP-2026-001: log\n");
    put_hook(box, "post-commit", "#!/bin/sh\necho late\nexit 1\n");
    const auto again = repository.commit(request_for(repository, k_record, "a: 3\n"));
    require(again);
    CHECK(again->hook_output == "late\n");
    CHECK(box.git("rev-parse HEAD") == again->id);
}

TEST_CASE("an interrupt in the middle waits until all is done or put back") {
    Sandbox box;
    box.start();
    std::string subject = "start";
    std::string content = "a: 1\n";
    SUBCASE("the commit goes through") {
        put_hook(box, "pre-commit", "#!/bin/sh\nkill -INT $PPID\n");
        subject = "CP-2026-001: log";
        content = "a: 2\n";
    }
    SUBCASE("the hook refuses") { put_hook(box, "pre-commit", "#!/bin/sh\nkill -INT $PPID\nexit 1\n"); }
    const pid_t child = fork();
    if (child == 0) {
        signal(SIGINT, SIG_DFL);
        auto repository = box.open();
        (void)repository.commit(request_for(repository, k_record, "a: 2\n"));
        _exit(0);
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    CHECK(WIFSIGNALED(status));
    CHECK(WTERMSIG(status) == SIGINT);
    CHECK(box.git("log -1 --format=%s") == subject);
    CHECK(read_file(box.top() / k_record) == content);
    CHECK(box.git("status --porcelain") == "");
    CHECK(box.run("ls -A .git | grep -e lock -e plaint").output == "");
}

TEST_CASE("an index that cannot be replaced is reported when the commit is made, with the way out") {
    Sandbox box;
    box.start();
    put_hook(box, "commit-msg", "#!/bin/sh\nrm .git/index && mkdir -p .git/index/in-the-way\n");
    auto repository = box.open();
    const auto done = repository.commit(request_for(repository, k_record, "a: 2\n"));
    REQUIRE(code_of(done) == "git.index_not_updated");
    CHECK(box.git("log -1 --format=%s") == "CP-2026-001: log");
    CHECK(read_file(box.top() / k_record) == "a: 2\n");
    box.run("rm -r .git/index; git reset -q");
    CHECK(box.git("status --porcelain") == "");
}

TEST_CASE("what a talkative hook says is cut in the middle") {
    Sandbox box;
    box.start();
    put_hook(box, "pre-commit", "#!/bin/sh\necho first; seq 1 20000; echo last; exit 1\n");
    auto repository = box.open();
    const auto done = repository.commit(request_for(repository, k_record, "a: 2\n"));
    REQUIRE(code_of(done) == "git.hook_refused");
    const auto& message = done.error().findings.front().message.en;
    CHECK(message.size() < 5000);
    CHECK(message.find("first") != std::string::npos);
    CHECK(message.ends_with("last"));
}

TEST_CASE("a hook that goes to a subfolder finds the repository there, in a linked worktree too") {
    Sandbox box;
    box.start();
    put_hook(box, "pre-commit",
             "#!/bin/sh\ncd complaints && git status --porcelain && git rev-parse --show-toplevel\n");
    auto repository = box.open();
    const auto done = repository.commit(request_for(repository, k_record, "a: 2\n"));
    require(done);
    CHECK(done->hook_output == "M  " + std::string(k_record) + '\n' + box.top().string() + '\n');
    box.git("worktree add -q ../second -b side");
    put_hook(box, "pre-commit", "#!/bin/sh\ngit diff --cached --name-only; echo \"$GIT_DIR\"\n");
    auto linked = Repository::open(box.root() / "second", box.environment());
    require(linked);
    const auto beside = linked->commit(request_for(*linked, k_record, "a: 3\n"));
    require(beside);
    CHECK(beside->hook_output == std::string(k_record) + '\n' + linked->git_dir().string() + '\n');
}
