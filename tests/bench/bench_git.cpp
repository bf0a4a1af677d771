// How long a commit takes beside git's own, in the same repository and the same run: the goal is at most half.
#include "git/repository.hpp"

#include <fmt/format.h>
#include <stdlib.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;
using plaint::git::Environment;
using plaint::git::Repository;

std::string record(int number, int version) {
    std::string text = fmt::format("id: CP-2026-{:05}\nversion: {}\nhistory:\n", number, version);
    for (int i = 0; text.size() < 5900; ++i) text += fmt::format("  - event: note {} of {}\n", i, number);
    return text;
}

std::string path_of(int number) {
    return fmt::format("complaints/2026/{:02}/CP-2026-{:05}.yaml", number / 100, number);
}

void write_file(const std::filesystem::path& path, const std::string& text) {
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path) << text;
}

void run(const std::string& command) {
    if (std::system(command.c_str()) != 0) {
        fmt::print(stderr, "failed: {}\n", command);
        std::exit(1);
    }
}

std::filesystem::path make_repository(int records) {
    std::string pattern = (std::filesystem::temp_directory_path() / "plaint-bench-XXXXXX").string();
    const std::filesystem::path top = mkdtemp(pattern.data());
    for (int i = 0; i < records; ++i) write_file(top / path_of(i), record(i, 0));
    const auto git = "git -C " + top.string() + " ";
    run(git + "init -q -b main && " + git + "config gc.auto 0 && " + git + "config user.name Bench && " + git +
        "config user.email b@example.com && " + git + "add -A && " + git + "commit -q -m start && " + git +
        "gc -q && " + git + "status >/dev/null");
    return top;
}

struct Times {
    std::vector<double> milliseconds;
    void add(Clock::time_point begin) {
        milliseconds.push_back(std::chrono::duration<double, std::milli>(Clock::now() - begin).count());
    }
    double median() {
        std::ranges::sort(milliseconds);
        return milliseconds[milliseconds.size() / 2];
    }
};

Environment environment() {
    return {[](const char* name) -> std::optional<std::string> {
                const char* value = getenv(name);
                return value ? std::optional<std::string>(value) : std::nullopt;
            },
            1'772'413'200, 480};
}

void commit_once(const std::filesystem::path& top, int number, int version) {
    auto repository = Repository::open(top, environment());
    if (!repository) std::exit(1);
    plaint::git::CommitRequest request;
    request.files.push_back({path_of(number), record(number, version), false});
    request.message = "CP: log";
    request.expected_head = repository->head().value();
    (void)repository->find(request.expected_head, path_of(number));
    const auto done = repository->commit(request);
    if (done) return;
    fmt::print(stderr, "{}\n", done.error().findings.front().message.en);
    std::exit(1);
}

void compare(int records, int rounds) {
    const auto top = make_repository(records);
    Times ours;
    Times theirs;
    for (int round = 1; round <= rounds; ++round) {
        const int number = round * 7 % records;
        auto begin = Clock::now();
        commit_once(top, number, 2 * round);
        ours.add(begin);
        write_file(top / path_of(number), record(number, 2 * round + 1));
        const auto git = "git -C " + top.string() + " ";
        begin = Clock::now();
        run(git + "add " + path_of(number));
        run(git + "commit -q -m log");
        theirs.add(begin);
    }
    const double mine = ours.median();
    const double gits = theirs.median();
    fmt::print("{:>7} records: open + commit {:6.1f} ms, git add + git commit {:6.1f} ms, ratio {:.2f}\n", records,
               mine, gits, mine / gits);
    run("git -C " + top.string() + " fsck --no-dangling >/dev/null && test -z \"$(git -C " + top.string() +
        " status --porcelain)\"");
    std::filesystem::remove_all(top);
}

}  // namespace

int main(int argc, char** argv) {
    const auto begin = Clock::now();
    (void)Repository::diff("x", "a\n", "b\n");
    fmt::print("starting libgit2: {:.1f} ms\n",
               std::chrono::duration<double, std::milli>(Clock::now() - begin).count());
    const int most = argc > 1 ? std::atoi(argv[1]) : 10'000;
    for (int records = 1000; records <= most; records *= 10) compare(records, 21);
    return 0;
}
