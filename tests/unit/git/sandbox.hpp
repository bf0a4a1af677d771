// A temporary repository with real git as the judge: its own home, fixed names and dates, nothing of the machine's.
#pragma once

#include "git/repository.hpp"

#include <doctest/doctest.h>
#include <stdlib.h>
#include <sys/wait.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <string>

namespace plaint::git::test {

struct Said {
    int status = 0;
    std::string output;  ///< Standard output and error together.
};

inline void write_file(const std::filesystem::path& path, std::string_view content) {
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary).write(content.data(), static_cast<std::streamsize>(content.size()));
}

inline std::string read_file(const std::filesystem::path& path) {
    std::ostringstream content;
    content << std::ifstream(path, std::ios::binary).rdbuf();
    return content.str();
}

class Sandbox {
public:
    Sandbox() {
        std::string pattern = (std::filesystem::temp_directory_path() / "plaint-git-XXXXXX").string();
        m_root = std::filesystem::canonical(mkdtemp(pattern.data()));
        std::filesystem::create_directories(home());
        std::filesystem::create_directories(top());
        m_variables = {{"HOME", home().string()},
                       {"XDG_CONFIG_HOME", (home() / "xdg").string()},
                       {"GIT_CONFIG_NOSYSTEM", "1"},
                       {"GIT_AUTHOR_NAME", "Wang Fang"},
                       {"GIT_AUTHOR_EMAIL", "wang@example.com"},
                       {"GIT_AUTHOR_DATE", "2026-03-02T09:12:00+08:00"},
                       {"GIT_COMMITTER_NAME", "Li Lei"},
                       {"GIT_COMMITTER_EMAIL", "li@example.com"},
                       {"GIT_COMMITTER_DATE", "2026-03-02T09:15:00+08:00"},
                       {"TERM", "dumb"},
                       {"LC_ALL", "C"}};
        write_file(home() / ".gitconfig", "[init]\n\tdefaultBranch = main\n[advice]\n\tdetachedHead = false\n");
    }
    Sandbox(const Sandbox&) = delete;
    Sandbox& operator=(const Sandbox&) = delete;
    ~Sandbox() {
        std::error_code ignored;
        std::filesystem::remove_all(m_root, ignored);
    }

    [[nodiscard]] std::filesystem::path home() const { return m_root / "home"; }
    [[nodiscard]] std::filesystem::path top() const { return m_root / "work"; }
    [[nodiscard]] std::filesystem::path root() const { return m_root; }

    void set(const std::string& name, const std::string& value) { m_variables[name] = value; }
    void unset(const std::string& name) { m_variables.erase(name); }

    [[nodiscard]] Environment environment() const {
        auto variables = m_variables;
        variables.erase("TERM");
        return {[variables](const char* name) -> std::optional<std::string> {
                    const auto found = variables.find(name);
                    if (found == variables.end()) return std::nullopt;
                    return found->second;
                },
                1'772'413'200, 480};
    }

    /// Runs a shell command line in the work tree; only the sandbox's variables and PATH are there.
    Said run(const std::string& command) const {
        std::string line = "cd '" + top().string() + "' && env -i PATH=\"$PATH\"";
        for (const auto& [name, value] : m_variables) line += ' ' + name + "='" + value + '\'';
        write_file(m_root / "command", command);
        line += " sh '" + (m_root / "command").string() + "' 2>&1";
        Said said;
        FILE* pipe = popen(line.c_str(), "r");
        std::array<char, 4096> buffer;
        while (const auto got = fread(buffer.data(), 1, buffer.size(), pipe)) said.output.append(buffer.data(), got);
        const int status = pclose(pipe);
        said.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128;
        return said;
    }
    /// The output of a command that must succeed, without the last line end.
    std::string git(const std::string& arguments) const {
        auto said = run("git " + arguments);
        INFO("git " << arguments << ": " << said.output);
        REQUIRE(said.status == 0);
        if (said.output.ends_with('\n')) said.output.pop_back();
        return said.output;
    }

    /// A repository with one commit of these files.
    void start(const std::map<std::string, std::string>& files = {{"complaints/2026/00/CP-2026-001.yaml", "a: 1\n"},
                                                                  {"README.md", "hello\n"}}) {
        git("init -q");
        for (const auto& [path, content] : files) write_file(top() / path, content);
        git("add -A");
        git("commit -q -m start");
    }

    [[nodiscard]] Repository open() const {
        auto repository = Repository::open(top(), environment());
        if (!repository) FAIL(repository.error().findings.front().message.en);
        return std::move(*repository);
    }

    /// What git thinks of everything: objects, index, references.
    void check_sound() const {
        const auto said = run("git fsck --strict --no-dangling");
        CHECK_MESSAGE(said.status == 0, said.output);
    }

private:
    std::filesystem::path m_root;
    std::map<std::string, std::string> m_variables;
};

/// The code of a failure's first finding; empty when there is no failure.
template <class T>
std::string code_of(const Result<T>& result) {
    return result ? "" : result.error().findings.front().code;
}

inline const char* const k_record = "complaints/2026/00/CP-2026-001.yaml";

/// A commit of one file on top of the repository's head.
inline CommitRequest request_for(const Repository& repository, const std::string& path,
                                 std::optional<std::string> content) {
    CommitRequest request;
    request.files.push_back({path, std::move(content), false});
    request.message = "CP-2026-001: log\n\nComplaint: CP-2026-001\n";
    request.expected_head = repository.head().value();
    return request;
}

template <class T>
void require(const Result<T>& result) {
    if (!result) FAIL(result.error().findings.front().code << ": " << result.error().findings.front().message.en);
}

}  // namespace plaint::git::test
