// What a push brings, as git tells its hooks.
#pragma once

#include "git/history.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace plaint::cmd {

struct PushedRef {
    git::ObjectId before;  ///< Empty: the reference is new.
    git::ObjectId after;   ///< Empty: it goes.
    std::string name;
};

/// The lines `OLD NEW REF` that a pre-receive hook is given. cli.bad_push when a line is none.
Result<std::vector<PushedRef>> read_pushed(std::string_view text);
/// One of them: `REF OLD NEW`, as an update hook is called.
Result<PushedRef> pushed_ref(std::string_view name, std::string_view before, std::string_view after);

/// The commits that they bring: what is reachable from them and from no branch that is there already.
Result<git::Range> range_of(const git::Repository& repository, const std::vector<PushedRef>& pushed);

/// That the main branch would lose commits: verify.lost_commits.
Result<Findings> lost_commits(const git::Repository& repository, const std::vector<PushedRef>& pushed);

}  // namespace plaint::cmd
