#include "sandbox.hpp"

#include <unistd.h>

using namespace plaint::git;
using namespace plaint::git::test;

namespace {

std::string code_of_opening(const Sandbox& box, const std::filesystem::path& place) {
    return code_of(Repository::open(place, box.environment()));
}

}  // namespace

TEST_CASE("a repository is found from a folder below it") {
    Sandbox box;
    box.start();
    const auto repository = Repository::open(box.top() / "complaints/2026", box.environment());
    require(repository);
    CHECK(repository->work_tree() == box.top().string() + "/");
    CHECK(repository->git_dir() == box.top().string() + "/.git/");
    CHECK_FALSE(repository->bare());
}

TEST_CASE("a folder outside any repository is refused") {
    Sandbox box;
    CHECK(code_of_opening(box, box.top()) == "git.not_a_repository");
    CHECK(code_of_opening(box, box.root() / "not/there") == "git.not_a_repository");
}

TEST_CASE("a search does not go above a ceiling") {
    Sandbox box;
    box.start();
    box.set("GIT_CEILING_DIRECTORIES", box.top().string());
    CHECK(code_of_opening(box, box.top() / "complaints/2026") == "git.not_a_repository");
}

TEST_CASE("GIT_DIR and GIT_WORK_TREE come from the environment that is handed in") {
    Sandbox box;
    box.start();
    box.run("mkdir ../elsewhere");
    box.set("GIT_DIR", (box.top() / ".git").string());
    const auto beside = Repository::open(box.root() / "elsewhere", box.environment());
    require(beside);
    CHECK(beside->work_tree() == (box.root() / "elsewhere/").string());
    box.set("GIT_WORK_TREE", box.top().string());
    const auto repository = Repository::open(box.root() / "elsewhere", box.environment());
    require(repository);
    CHECK(repository->work_tree() == (box.top() / "").string());
    box.set("GIT_COMMON_DIR", "/x");
    CHECK(code_of_opening(box, box.top()) == "git.unsupported");
}

TEST_CASE("repositories that cannot be read are refused with what they use") {
    Sandbox box;
    std::string word;
    SUBCASE("SHA-256") {
        box.git("init -q --object-format=sha256");
        word = "SHA-256";
    }
    SUBCASE("partial clone") {
        box.git("init -q");
        box.git("config core.repositoryFormatVersion 1");
        box.git("config extensions.partialClone origin");
        word = "partial clone";
    }
    SUBCASE("an unknown extension") {
        box.git("init -q");
        box.git("config core.repositoryFormatVersion 1");
        box.git("config extensions.telepathy true");
        word = "telepathy";
    }
    SUBCASE("a format of the future") {
        box.git("init -q");
        box.git("config core.repositoryFormatVersion 9");
        word = "newer";
    }
    const auto opened = Repository::open(box.top(), box.environment());
    REQUIRE(code_of(opened) == "git.unsupported");
    CHECK(opened.error().findings.front().message.en.find(word) != std::string::npos);
    CHECK_FALSE(opened.error().findings.front().hint.empty());
}

TEST_CASE("settings that cannot be read are reported in the library's words") {
    Sandbox box;
    box.start();
    SUBCASE("the repository's") { write_file(box.top() / ".git/config", "[core\n"); }
    SUBCASE("the user's") { write_file(box.home() / ".gitconfig", "[user\n"); }
    const auto opened = Repository::open(box.top(), box.environment());
    REQUIRE(code_of(opened) == "git.failed");
    CHECK(opened.error().findings.front().message.en.find("parse") != std::string::npos);
}

TEST_CASE("settings of a worktree of its own are followed") {
    Sandbox box;
    box.start();
    box.git("config extensions.worktreeConfig true");
    box.git("config --worktree plaint.test here");
    CHECK(box.open().config("plaint.test") == "here");
}

TEST_CASE("a repository of another owner is refused until the user's settings trust it") {
    if (geteuid() != 0) return;  // only root can give files away
    Sandbox box;
    box.start();
    box.run("chown 12345 .");
    box.git("-c safe.directory='*' config safe.directory '*'");  // its own settings cannot vouch for it
    CHECK(code_of_opening(box, box.top()) == "git.foreign_owner");
    SUBCASE("by its path") { box.git("config --global safe.directory " + box.top().string()); }
    SUBCASE("by all") { box.git("config --global safe.directory '*'"); }
    SUBCASE("by sudo") { box.set("SUDO_UID", "12345"); }
    SUBCASE("by GIT_DIR") { box.set("GIT_DIR", (box.top() / ".git").string()); }
    CHECK(code_of_opening(box, box.top()) == "");
}

TEST_CASE("an empty safe.directory takes back those before it") {
    if (geteuid() != 0) return;
    Sandbox box;
    box.start();
    box.run("chown 12345 .");
    box.git("config --global safe.directory '*'");
    box.git("config --global --add safe.directory ''");
    CHECK(code_of_opening(box, box.top()) == "git.foreign_owner");
}

TEST_CASE("init makes a repository with the branch that the settings name") {
    Sandbox box;
    auto repository = Repository::init(box.top() / "new/one", box.environment());
    require(repository);
    CHECK(repository->branch().value() == "main");
    CHECK(repository->head().value() == "");
    CHECK(box.git("-C new/one symbolic-ref HEAD") == "refs/heads/main");
    require(repository->commit(request_for(*repository, "plaint.yaml", "x\n")));
    CHECK(box.git("-C new/one status --porcelain") == "");
    CHECK(box.run("git -C new/one fsck --strict").status == 0);
    const auto again = Repository::init(box.top() / "new/one", box.environment());
    require(again);
    CHECK(again->head().value() == repository->head().value());
}

TEST_CASE("init copies the user's templates, and fails where a file stands") {
    Sandbox box;
    write_file(box.home() / "templates/hooks/pre-commit", "#!/bin/sh\n");
    box.git("config --global init.templateDir '~/templates'");
    require(Repository::init(box.top() / "one", box.environment()));
    CHECK(std::filesystem::exists(box.top() / "one/.git/hooks/pre-commit"));
    write_file(box.top() / "file", "");
    CHECK(code_of(Repository::init(box.top() / "file/two", box.environment())) == "git.write_failed");
}

TEST_CASE("settings are read in git's order, the environment last") {
    Sandbox box;
    box.start();
    box.git("config --global plaint.test user");
    CHECK(box.open().config("plaint.test") == "user");
    box.git("config plaint.test repository");
    CHECK(box.open().config("plaint.test") == "repository");
    box.set("GIT_CONFIG_COUNT", "1");
    box.set("GIT_CONFIG_KEY_0", "Plaint.Test");
    box.set("GIT_CONFIG_VALUE_0", "counted");
    CHECK(box.open().config("plaint.test") == "counted");
    box.unset("GIT_CONFIG_COUNT");
    CHECK_FALSE(box.open().config("plaint.nothing").has_value());
}

TEST_CASE("settings given by git -c are read from its variable") {
    Sandbox box;
    box.start();
    auto environment = box.environment();
    const auto get = environment.get;
    std::string parameters;
    SUBCASE("today's form") { parameters = "'user.name'='x' 'plaint.test'='it'\\''s here'"; }
    SUBCASE("older git's form") { parameters = "'plaint.test=it'\\''s here'"; }
    environment.get = [&](const char* name) -> std::optional<std::string> {
        if (std::string_view(name) == "GIT_CONFIG_PARAMETERS") return parameters;
        return get(name);
    };
    const auto repository = Repository::open(box.top(), environment);
    require(repository);
    CHECK(repository->config("plaint.test") == "it's here");
}
