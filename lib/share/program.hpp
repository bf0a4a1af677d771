// The git program itself, for what plaint leaves to it: remotes, so that every transport and credential helper works,
// and merges.
#pragma once

#include "git/child.hpp"
#include "git/repository.hpp"

#include <map>
#include <string>
#include <vector>

namespace plaint::share {

class Program {
public:
    /// Runs in a repository's work tree, or in a bare one; sees the environment that the repository was opened with.
    Program(const git::Repository& repository, git::Environment environment);

    /// Waits for its end, with variables on top of the environment. sync.no_git when there is no git.
    [[nodiscard]] Result<git::ChildResult> run(std::vector<std::string> arguments,
                                               const std::map<std::string, std::string>& variables = {}) const;

private:
    std::string m_folder;
    git::Environment m_environment;
};

}  // namespace plaint::share
