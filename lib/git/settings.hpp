// git's settings in git's order: system, user, repository, worktree, then what the environment overrides.
#pragma once

#include "git/libgit2.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plaint::git {

/// Settings given by `git -c` and GIT_CONFIG_COUNT, keys in canonical case, in the order given.
using Overrides = std::vector<std::pair<std::string, std::string>>;

/// Section and name in lower case, as git compares them; what stands between the first and the last dot stays.
std::string canonical_key(std::string_view key);

Overrides overrides_of(const Environment& environment);

class Settings {
public:
    /// What the user and the machine say, without any repository: the only ones that may vouch for a foreign one.
    static Result<Settings> outside_repository(const Environment& environment);
    /// All of them. The repository's own handle is made to use them too.
    static Result<Settings> of_repository(const Environment& environment, git_repository* repository);

    [[nodiscard]] std::optional<std::string> text(std::string_view key) const;
    [[nodiscard]] std::vector<std::string> all(std::string_view key) const;
    [[nodiscard]] bool flag(std::string_view key, bool otherwise) const;
    [[nodiscard]] std::int64_t number(std::string_view key, std::int64_t otherwise) const;
    /// A file name, with `~/` as the user's home.
    [[nodiscard]] std::optional<std::string> path(std::string_view key) const;

private:
    /// Stops libgit2 from looking at every file again for every question.
    Result<void> freeze();

    OwnedConfig m_config;
    Overrides m_overrides;
    std::string m_home;
};

}  // namespace plaint::git
