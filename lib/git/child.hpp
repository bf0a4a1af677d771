// Other programs (hooks, gpg, ssh-keygen, git), run without a shell and waited for.
#pragma once

#include "base/result.hpp"
#include "git/repository.hpp"

#include <csignal>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plaint::git {

struct ChildRequest {
    std::vector<std::string> command;  ///< The program, looked up in PATH unless it has a slash, and its arguments.
    std::string folder;                ///< Where it runs.
    std::string input;                 ///< Its standard input; empty: /dev/null.
    /// Variables set or, without a value, removed, on top of this process's own.
    std::map<std::string, std::optional<std::string>> variables;
};

struct ChildResult {
    int status = 0;  ///< Its exit status; 128 + N when signal N ended it.
    std::string output;
    std::string errors;  ///< Its standard error, or all it said when both were asked for as one.
};

enum class Capture { apart, together };

/// Runs a program to its end; nothing when it could not be started (errno says why).
std::optional<ChildResult> run_child(const ChildRequest& request, Capture capture);

/// The variables by which a program sees the environment that the repository was opened with.
std::map<std::string, std::optional<std::string>> shown_environment(const Environment& environment);

/// What a program said, cut to a size that a person reads, without blank lines around it.
std::string excerpt(std::string_view said);

/// Holds back interrupts (Ctrl-C, a closing terminal) while something is half done: children still get them.
class InterruptShield {
public:
    InterruptShield();
    InterruptShield(const InterruptShield&) = delete;
    InterruptShield& operator=(const InterruptShield&) = delete;
    ~InterruptShield();

private:
    sigset_t m_before;
};

}  // namespace plaint::git
