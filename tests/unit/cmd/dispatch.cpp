#include "bench.hpp"

#include "cmd/codes.hpp"

#include <doctest/doctest.h>
#include <cerrno>
#include <streambuf>

using namespace plaint;
using namespace plaint::cmd;
using bench::run;

namespace {

/// A stdout that takes nothing.
class Broken : public std::streambuf {
public:
    explicit Broken(int reason) : m_reason(reason) {}

private:
    int_type overflow(int_type) override {
        errno = m_reason;
        return traits_type::eof();
    }
    std::streamsize xsputn(const char*, std::streamsize) override {
        errno = m_reason;
        return 0;
    }
    int m_reason;
};

Catalogue without_repository() {
    Catalogue result = bench::catalogue();
    result.verbs = [](Context&) -> Result<std::vector<Command>> {
        return fail(Failing::system, Finding{.severity = Severity::error,
                                             .code = "git.not_a_repository",
                                             .file = "",
                                             .position = {},
                                             .field = "",
                                             .message = Text{"no repository here", "此处没有仓库"},
                                             .hint = {}});
    };
    return result;
}

}  // namespace

TEST_CASE("commands of the policy run like built-in ones, with one word or two") {
    CHECK(run({"close", "A"}).out == "id=A\n");
    CHECK(run({"log", "call", "A"}).out == "id=A\n");
    CHECK(run({"--lang", "zh", "-C", "/tmp", "log", "visit", "A"}).out == "id=A\n");
}

TEST_CASE("an unknown command suggests the nearest, built-in or not") {
    CHECK(run({"lsit"}).err == "error: there is no command `lsit` [cli.unknown_command]\nhint: did you mean list?\n");
    CHECK(run({"clsoe"}).err ==
          "error: there is no command `clsoe` [cli.unknown_command]\nhint: did you mean close?\n");
    CHECK(run({"version"}).err ==
          "error: there is no command `version` [cli.unknown_command]\nhint: did you mean --version?\n");
    CHECK(run({"frobnicate"}).err ==
          "error: there is no command `frobnicate` [cli.unknown_command]\nhint: `plaint help` lists the commands\n");
    CHECK(run({"frobnicate"}).status == 2);
}

TEST_CASE("hidden commands are neither listed nor suggested") {
    CHECK(run({"brek"}).err.find("break") == std::string::npos);
    CHECK(run({}).out.find("break") == std::string::npos);
}

TEST_CASE("the first of two words alone lists what can follow") {
    const auto ran = run({"log"});
    CHECK(ran.status == 2);
    CHECK(ran.out == "");
    CHECK(ran.err ==
          "error: `plaint log` needs a second word [cli.incomplete_command]\n"
          "hint: one of: plaint log call, plaint log visit\n");
    CHECK(run({"log", "clal", "A"}).err ==
          "error: there is no command `plaint log clal` [cli.unknown_command]\nhint: did you mean call?\n");
    CHECK(run({"log", "xxxxxxx"}).err ==
          "error: there is no command `plaint log xxxxxxx` [cli.unknown_command]\nhint: known: call, visit\n");
    const auto help = run({"log", "--help"});
    CHECK(help.status == 0);
    CHECK(help.out == "  plaint log call   Do it\n  plaint log visit  Do it\n");
}

TEST_CASE("outside a repository an unknown command says why the policy's are not known") {
    const auto ran = run({"close", "A"}, {}, without_repository());
    CHECK(ran.status == 2);
    CHECK(ran.err.starts_with("error: there is no command `close` [cli.unknown_command]\n"));
    CHECK(ran.err.find("no repository here [git.not_a_repository]") != std::string::npos);
    SUBCASE("but a near built-in command is the better answer") {
        const auto near = run({"lsit"}, {}, without_repository());
        CHECK(near.err == "error: there is no command `lsit` [cli.unknown_command]\nhint: did you mean list?\n");
    }
    SUBCASE("and the overview says so too") {
        const auto overview = run({}, {}, without_repository());
        CHECK(overview.status == 0);
        CHECK(overview.out.find("are not listed here: no") != std::string::npos);
    }
}

TEST_CASE("each kind of failure has its exit status, and leaves stdout empty") {
    const std::pair<Failing, int> kinds[] = {
        {Failing::refused, 1}, {Failing::usage, 2}, {Failing::data, 3}, {Failing::system, 4}};
    for (const auto& [kind, status] : kinds) {
        CHECK(exit_status(kind) == status);
        Catalogue with = bench::catalogue();
        with.verbs = [kind = kind](Context&) -> Result<std::vector<Command>> {
            Command command = bench::verb({"fail"});
            command.args.clear();
            command.run = [kind](Context& context, const Args&) -> Result<int> {
                context.print("half a result");
                return fail(kind, error(k_fault, Text{"no", "不行"}));
            };
            return std::vector<Command>{command};
        };
        const auto ran = run({"fail"}, {}, with);
        CHECK(ran.status == status);
        CHECK(ran.out == "");
        CHECK(ran.err == "error: no [cli.fault]\n");
    }
}

TEST_CASE("an exception is a fault in plaint: exit 70, with what it said") {
    const auto ran = run({"break"});
    CHECK(ran.status == 70);
    CHECK(ran.out == "");
    CHECK(ran.err.starts_with("error: fault in plaint: the bottom fell out [cli.fault]\nhint: "));
    CHECK(run({"break", "--lang=zh"})
              .err.starts_with("错误：plaint 自身出现故障：the bottom fell out [cli.fault]\n提示："));
}

TEST_CASE("a full disk is exit 4 with a message; a reader that has gone is quiet") {
    std::ostringstream out;
    std::ostringstream err;
    Surroundings around = bench::surroundings({}, out, err);
    SUBCASE("full disk") {
        Broken full(ENOSPC);
        std::ostream stream(&full);
        around.out = &stream;
        CHECK(cmd::run({"--version"}, around, bench::catalogue()) == 4);
        CHECK(err.str().starts_with(
            "error: the output could not be written: No space left on device [cli.output_failed]"));
    }
    SUBCASE("closed pipe") {
        Broken closed(EPIPE);
        std::ostream stream(&closed);
        around.out = &stream;
        CHECK(cmd::run({"--version"}, around, bench::catalogue()) == 141);
        CHECK(err.str() == "");
    }
}

TEST_CASE("--version speaks before, behind and without a command") {
    CHECK(run({"--version"}).out.starts_with("plaint 0."));
    CHECK(run({"list", "--version"}).out == run({"--version"}).out);
}

TEST_CASE("a command that needs a repository is not run when there is none") {
    Catalogue with = bench::catalogue();
    with.verbs = [](Context&) -> Result<std::vector<Command>> {
        Command command = bench::verb({"close"});
        command.needs = Needs::repository_to_write;
        return std::vector<Command>{command};
    };
    with.open = [](Context&) -> Result<std::shared_ptr<Session>> {
        return fail(Failing::system, error(k_fault, Text{"no repository here", "此处没有仓库"}));
    };
    const auto ran = run({"close", "A"}, {}, with);
    CHECK(ran.status == 4);
    CHECK(ran.out == "");
    CHECK(ran.err == "error: no repository here [cli.fault]\n");
}

TEST_CASE("findings of a JSON run are one object on stderr") {
    const auto ran = run({"list", "--srot", "--format", "json"});
    CHECK(ran.status == 2);
    CHECK(ran.err.starts_with("{\n  \"schema\": {\n    \"name\": \"plaint.findings\",\n    \"version\": 1\n"));
    CHECK(ran.err.find("\"code\": \"cli.unknown_option\"") != std::string::npos);
}

TEST_CASE("PLAINT_NOW and PLAINT_SEED that make no sense are usage errors") {
    const auto now = run({"list"}, {.environment = {{"PLAINT_NOW", "tomorrow"}}});
    CHECK(now.status == 2);
    CHECK(
        now.err.starts_with("error: the environment variable PLAINT_NOW cannot be `tomorrow` [cli.bad_environment]\n"));
    CHECK(run({"list"}, {.environment = {{"PLAINT_SEED", "-1"}}}).status == 2);
    CHECK(run({"list"}, {.environment = {{"PLAINT_SEED", "12x"}}}).status == 2);
    CHECK(run({"list"}, {.environment = {{"PLAINT_SEED", "12"}, {"PLAINT_NOW", "2026-03-02T09:12:00+08:00"}}}).status ==
          0);
}

TEST_CASE("PLAINT_NOW sets the clock and PLAINT_SEED repeats the random numbers") {
    Catalogue with = bench::catalogue();
    with.verbs = [](Context&) -> Result<std::vector<Command>> {
        Command command = bench::verb({"clock"});
        command.args.clear();
        command.run = [](Context& context, const Args&) -> Result<int> {
            context.print(std::to_string(context.now()) + " " + std::to_string(context.surroundings().random()) + "\n");
            return 0;
        };
        return std::vector<Command>{command};
    };
    const bench::Setting set{.environment = {{"PLAINT_NOW", "2026-03-02T09:12:00+08:00"}, {"PLAINT_SEED", "7"}}};
    const auto first = run({"clock"}, set, with);
    CHECK(first.out.starts_with("1772413920 "));
    CHECK(run({"clock"}, set, with).out == first.out);
    CHECK(run({"clock"}, {.environment = {{"PLAINT_SEED", "8"}}}, with).out != first.out);
}
