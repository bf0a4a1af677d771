// The repository's hooks around a commit.
#pragma once

#include "git/child.hpp"
#include "git/impl.hpp"

#include <string>
#include <vector>

namespace plaint::git {

class Hooks {
public:
    /// `index` is the file that GIT_INDEX_FILE names for the hooks; `author` is shown to them as git does.
    Hooks(const Repository::Impl& repository, std::string index, Signature author);

    /// Whether there is such a hook, executable, where core.hooksPath says.
    [[nodiscard]] bool has(const char* name) const;
    /// Runs a hook if there is one; its refusal is git.hook_refused with what it said.
    Result<void> run(const char* name, const std::vector<std::string>& arguments = {});
    /// Runs a hook whose verdict does not count.
    void run_after(const char* name);
    /// Runs the two hooks that may change the message, which is handed to them in a file.
    Result<std::string> edit_message(std::string message);
    /// What hooks that let the commit pass have printed.
    [[nodiscard]] const std::string& output() const { return m_output; }

private:
    [[nodiscard]] std::string file_of(const char* name) const;
    [[nodiscard]] ChildRequest request_for(const char* name) const;

    const Repository::Impl& m_repository;
    std::string m_index;
    Signature m_author;
    std::string m_folder;
    std::string m_output;
};

/// git's own tidying of a message: no trailing blanks, no runs of empty lines, one line end at the end.
std::string tidy_message(const std::string& message);

}  // namespace plaint::git
