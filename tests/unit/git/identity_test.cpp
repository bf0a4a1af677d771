#include "git/date.hpp"
#include "sandbox.hpp"

using namespace plaint::git;
using namespace plaint::git::test;

namespace {

void forget_identity(Sandbox& box) {
    for (const auto* name : {"GIT_AUTHOR_NAME", "GIT_AUTHOR_EMAIL", "GIT_AUTHOR_DATE", "GIT_COMMITTER_NAME",
                             "GIT_COMMITTER_EMAIL", "GIT_COMMITTER_DATE"}) {
        box.unset(name);
    }
}

}  // namespace

TEST_CASE("author and committer come from the environment, then from their settings, then from user") {
    Sandbox box;
    box.start();
    CHECK(box.open().author()->person() == "Wang Fang <wang@example.com>");
    CHECK(box.open().committer()->person() == "Li Lei <li@example.com>");
    forget_identity(box);
    box.git("config user.name User");
    box.git("config user.email user@example.com");
    CHECK(box.open().author()->person() == "User <user@example.com>");
    CHECK(box.open().committer()->when == box.environment().now);
    CHECK(box.open().committer()->offset_minutes == 480);
    box.git("config author.name Author");
    box.git("config committer.email committer@example.com");
    CHECK(box.open().author()->person() == "Author <user@example.com>");
    CHECK(box.open().committer()->person() == "User <committer@example.com>");
}

TEST_CASE("without an identity nothing is committed, and the commands that set one are named") {
    Sandbox box;
    box.start();
    forget_identity(box);
    auto repository = box.open();
    const auto done = repository.commit(request_for(repository, k_record, "a: 2\n"));
    REQUIRE(code_of(done) == "git.no_identity");
    CHECK(done.error().findings.front().hint.en.find("git config --global user.email") != std::string::npos);
    box.git("config user.name Somebody");
    CHECK(code_of(box.open().author()) == "git.no_identity");
    box.set("EMAIL", "mail@example.com");
    CHECK(box.open().author()->person() == "Somebody <mail@example.com>");
    box.git("config user.useConfigOnly true");
    CHECK(code_of(box.open().author()) == "git.no_identity");
}

TEST_CASE("a name is tidied as git does it") {
    Sandbox box;
    box.start();
    box.set("GIT_AUTHOR_NAME", " .<Wang> \"Fang\", ");
    CHECK(box.open().author()->name == "Wang \"Fang");
    box.set("GIT_AUTHOR_NAME", "王芳");
    auto repository = box.open();
    require(repository.commit(request_for(repository, k_record, "a: 2\n")));
    CHECK(box.git("log -1 --format=%an") == "王芳");
}

TEST_CASE("dates are read in the forms that git writes") {
    struct Case {
        const char* text;
        std::int64_t when;
        int offset;
    };
    // 2026-01-01T08:00:00+08:00 is 2026-01-01T00:00:00Z is 1767225600.
    for (const auto& one :
         {Case{"@1767225600 +0800", 1767225600, 480}, Case{"1767225600 -0330", 1767225600, -210}, Case{"@0", 0, 0},
          Case{"2026-01-01T08:00:00+08:00", 1767225600, 480}, Case{"2026-01-01 08:00:00 +0800", 1767225600, 480},
          Case{"2026-01-01T00:00:00Z", 1767225600, 0}, Case{"2026.01.01 08:00", 1767225600, 480},
          Case{"2026-01-01T08:00:00.25", 1767225600, 480}, Case{"Thu, 1 Jan 2026 08:00:00 +0800", 1767225600, 480},
          Case{"Thu, 01 Jan 2026 00:00:00 GMT", 1767225600, 0}, Case{"1 Jan 2026 08:00:00", 1767225600, 480}}) {
        CAPTURE(one.text);
        const auto date = parse_date(one.text, 480);
        REQUIRE(date);
        CHECK(date->when == one.when);
        CHECK(date->offset_minutes == one.offset);
    }
}

TEST_CASE("what is no date is refused") {
    for (const auto* text :
         {"", "yesterday", "2026-02-30T08:00:00Z", "2026-01-01", "2026-01-01T25:00:00Z", "20260101",
          "@1767225600 +9900", "2026-01-01T08:00:00 CET", "2026-01-01T08:00:00Zx", "Thu, 1 Foo 2026 08:00:00"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_date(text, 480));
    }
    Sandbox box;
    box.start();
    box.set("GIT_AUTHOR_DATE", "yesterday");
    CHECK(code_of(box.open().author()) == "git.bad_date");
}

TEST_CASE("the editor is the one git would start") {
    Sandbox box;
    box.start();
    box.unset("TERM");
    CHECK(box.open().editor() == "vi");
    box.set("EDITOR", "ed");
    CHECK(box.open().editor() == "ed");
    box.set("VISUAL", "emacs");
    CHECK(box.open().editor() == "ed");  // a terminal that can show nothing
    auto environment = box.environment();
    const auto get = environment.get;
    environment.get = [&](const char* name) -> std::optional<std::string> {
        return std::string_view(name) == "TERM" ? "xterm" : get(name);
    };
    CHECK(Repository::open(box.top(), environment)->editor() == "emacs");
    box.git("config core.editor 'code --wait'");
    CHECK(box.open().editor() == "code --wait");
    box.set("GIT_EDITOR", "nano");
    CHECK(box.open().editor() == "nano");
    CHECK(box.git("var GIT_EDITOR") == "nano");
}
