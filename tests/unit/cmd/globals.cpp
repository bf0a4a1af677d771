#include "cmd/globals.hpp"
#include "bench.hpp"

#include <doctest/doctest.h>

#include <set>

using namespace plaint;
using namespace plaint::cmd;
using bench::run;
using bench::Setting;

namespace {

Lang language(const std::map<std::string, std::string>& environment) {
    std::ostringstream out;
    std::ostringstream err;
    return language_of(bench::surroundings({.environment = environment}, out, err));
}

bool colored(const std::vector<std::string>& args, const Setting& setting) {
    return run(args, setting).out.find('\x1b') != std::string::npos;
}

}  // namespace

TEST_CASE("the language is the first that PLAINT_LANG and the locale's variables name") {
    CHECK(language({}) == Lang::en);
    CHECK(language({{"LANG", "zh_CN.UTF-8"}}) == Lang::zh);
    CHECK(language({{"LANG", "zh"}}) == Lang::zh);
    CHECK(language({{"LANG", "zh-Hans"}}) == Lang::zh);
    CHECK(language({{"LANG", "de_DE.UTF-8"}}) == Lang::en);
    CHECK(language({{"LC_ALL", "zh_TW"}, {"LANG", "en_US.UTF-8"}}) == Lang::zh);
    CHECK(language({{"LC_ALL", "C.UTF-8"}, {"LC_MESSAGES", "zh_CN"}, {"LANG", "zh_CN"}}) == Lang::en);
    CHECK(language({{"LC_MESSAGES", "zh_CN"}, {"LANG", "en_US"}}) == Lang::zh);
    CHECK(language({{"LC_ALL", ""}, {"LANG", "zh_CN"}}) == Lang::zh);
    CHECK(language({{"LANGUAGE", "de:zh_CN:en"}, {"LANG", "en_US"}}) == Lang::zh);
    CHECK(language({{"LANGUAGE", "en:zh"}, {"LANG", "zh_CN"}}) == Lang::en);
    CHECK(language({{"LANGUAGE", "de"}, {"LANG", "zh_CN"}}) == Lang::zh);
    CHECK(language({{"PLAINT_LANG", "zh"}, {"LC_ALL", "en_US"}}) == Lang::zh);
    CHECK(language({{"PLAINT_LANG", "en"}, {"LC_ALL", "zh_CN"}}) == Lang::en);
    CHECK(language({{"PLAINT_LANG", "fr"}, {"LC_ALL", "zh_CN"}}) == Lang::zh);
}

TEST_CASE("--lang decides wherever it stands, and already for errors") {
    const Setting chinese{.environment = {{"LC_ALL", "zh_CN.UTF-8"}}};
    CHECK(run({"lsit"}, chinese).err == "错误：没有“lsit”这个命令 [cli.unknown_command]\n提示：是否想输入 list？\n");
    CHECK(run({"lsit", "--lang", "en"}, chinese).err.starts_with("error: "));
    CHECK(run({"--lang=zh", "lsit"}).err.starts_with("错误："));
    CHECK(run({"list", "--lang", "zh", "--srot"}).err.starts_with("错误：`plaint list` 没有 --srot 选项"));
}

TEST_CASE("colours are for terminals unless asked for or against") {
    const Setting terminal{.terminal = true};
    CHECK(colored({}, terminal));
    CHECK_FALSE(colored({}, {}));
    CHECK(colored({"--color", "always"}, {}));
    CHECK_FALSE(colored({"--color=never"}, terminal));
    CHECK_FALSE(colored({}, {.environment = {{"NO_COLOR", "1"}}, .terminal = true}));
    CHECK(colored({}, {.environment = {{"NO_COLOR", ""}}, .terminal = true}));
    CHECK(colored({"--color", "always"}, {.environment = {{"NO_COLOR", "1"}}}));
    CHECK_FALSE(colored({}, {.environment = {{"TERM", "dumb"}}, .terminal = true}));
    CHECK(run({"lsit"}, terminal).err.find("\x1b[1;31merror") != std::string::npos);
}

TEST_CASE("a choice can be given by its label") { CHECK(run({"--lang", "中文", "show", "A"}).status == 0); }

TEST_CASE("no command of plaint's own has an option of a global's name") {
    std::set<std::string> globals;
    for (const Arg& arg : all_global_args()) globals.insert(arg.name);
    for (const TableRow& row : standard_catalogue().built_in) {
        const Command command = row.build();
        CAPTURE(row.name);
        CHECK(command.name() == row.name);
        std::set<std::string> names;
        std::set<char> letters;
        for (const Arg& arg : command.args) {
            CAPTURE(arg.name);
            if (!arg.positional()) CHECK(globals.count(arg.name) == 0);
            if (!arg.positional()) CHECK(names.insert(arg.name).second);
            if (arg.letter != 0) CHECK(letters.insert(arg.letter).second);
            CHECK(arg.letter != 'h');
            CHECK_FALSE(arg.help.en.empty());
            CHECK_FALSE(arg.help.zh.empty());
            CHECK_FALSE(arg.help.en.ends_with("."));
            if (arg.takes_value()) CHECK_FALSE(arg.metavar.empty());
        }
    }
}
