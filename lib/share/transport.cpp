#include "share/transport.hpp"

#include "share/codes.hpp"

#include <algorithm>

namespace plaint::share {

namespace {

std::map<std::string, std::string> variables(Asking asking) {
    if (asking == Asking::allowed) return {};
    return {{"GIT_TERMINAL_PROMPT", "0"}};
}

tl::unexpected<Failure> failed(const Text& doing, const std::string& with, const git::ChildResult& said,
                               Phrase hint = {}) {
    const std::string text = git::excerpt(said.errors.empty() ? said.output : said.errors);
    return fail(Failing::system, error(k_git_failed, phrase(doing, with, text), std::move(hint)));
}

std::vector<std::string> lines(std::string_view text) {
    std::vector<std::string> out;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        if (end > 0) out.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(text.size(), end + 1));
    }
    return out;
}

Result<std::vector<std::string>> unmerged(const Program& program) {
    PLAINT_TRY(said, program.run({"-c", "core.quotePath=false", "diff", "--name-only", "--diff-filter=U"}));
    return lines(said.output);
}

/// The remote that a branch without an upstream is meant for.
Result<std::string> only_remote(const git::Repository& repository, const std::string& wanted) {
    const std::vector<std::string> remotes = git::remotes(repository);
    const std::string name = wanted.empty() ? (remotes.size() == 1 ? remotes.front() : std::string("origin")) : wanted;
    if (std::find(remotes.begin(), remotes.end(), name) != remotes.end()) return name;
    if (!wanted.empty()) {
        return fail(Failing::usage, error(k_no_remote, phrase({"there is no remote {0}", "没有远程仓库 {0}"}, wanted),
                                          Text{"`git remote -v` lists them", "`git remote -v` 可列出远程仓库"}));
    }
    return fail(Failing::system,
                error(k_no_remote, Text{"this branch has nowhere to be shared", "该分支没有可共享的远程仓库"},
                      Text{"name the team's repository: git remote add origin URL",
                           "请指定团队仓库：git remote add origin 地址"}));
}

/// `git push` goes to a branch of another name only for those who asked for that.
bool pushes_to_upstream(const git::Repository& repository) {
    const std::string how = repository.config("push.default").value_or("");
    return how == "upstream" || how == "tracking";
}

tl::unexpected<Failure> other_name(const std::string& branch, const git::Upstream& upstream) {
    return fail(
        Failing::refused,
        error(
            k_other_name,
            phrase({"{0} follows {1}, a branch of another name", "{0} 所跟踪的 {1} 是另一名称的分支"}, branch,
                   upstream.name),
            phrase({"To share it as a branch of its own: git push -u {0} {1}; to go straight to {2}: git switch {2}, "
                    "git merge {1}, plaint sync",
                    "作为独立分支共享：git push -u {0} {1}；直接进入 {2}：git switch {2}，git merge {1}，plaint sync"},
                   upstream.remote, branch, upstream.branch)));
}

std::string subject_of(const Route& route) {
    const std::string merged = fmt::format("Merge remote-tracking branch '{}'", route.upstream.name);
    return route.branch == route.upstream.branch ? merged : fmt::format("{} into {}", merged, route.branch);
}

}  // namespace

Result<Route> route(const git::Repository& repository, const std::string& remote) {
    PLAINT_TRY(branch, repository.branch());
    auto known = git::upstream(repository, branch);
    const bool follows = known.has_value();
    if (!known || known->remote == "." || (!remote.empty() && known->remote != remote)) {
        PLAINT_TRY(name, only_remote(repository, remote));
        known = git::remote_branch(repository, name, branch);
    } else if (known->branch != branch && !pushes_to_upstream(repository)) {
        return other_name(branch, *known);
    }
    const bool brought = git::brings(repository, known->remote, known->branch);
    return Route{std::move(branch), std::move(*known), follows, brought};
}

Result<void> fetch(const Program& program, const Route& route, Asking asking) {
    const git::Upstream& from = route.upstream;
    PLAINT_TRY(said, program.run({"fetch", "--quiet", from.remote}, variables(asking)));
    if (said.status == 0 && !route.brought) {
        PLAINT_TRY(there, is_there(program, route, asking));
        if (!there) return {};
        const std::string one = fmt::format("+refs/heads/{}:{}", from.branch, from.reference());
        PLAINT_TRY(more, program.run({"fetch", "--quiet", from.remote, one}, variables(asking)));
        said = std::move(more);
    }
    if (said.status == 0) return {};
    return failed({"{0} could not be fetched: {1}", "无法获取 {0}：{1}"}, from.remote, said);
}

Result<MergeResult> merge(const git::Repository& repository, const Program& program, const Route& route,
                          const Merging& merging) {
    using How = MergeResult::How;
    PLAINT_TRY(before, repository.head());
    PLAINT_TRY(base, repository.merge_base(before, route.upstream.tip));
    if (base == route.upstream.tip) return MergeResult{};
    const bool forward = base == before;
    // Attached files stay where their record says they are, though its other files have moved.
    std::vector<std::string> command{"-c", "merge.directoryRenames=false"};
    for (const std::string& setting : merging.settings) command.insert(command.end(), {"-c", setting});
    command.insert(command.end(), {"merge", "--quiet", "--no-edit", "--commit", "--no-squash", "--ff", "-m",
                                   subject_of(route), route.upstream.reference()});
    PLAINT_TRY(said, program.run(std::move(command), merging.variables));
    if (said.status == 0) return MergeResult{forward ? How::forward : How::merge, {}, {}};
    PLAINT_TRY(conflicts, unmerged(program));
    if (!conflicts.empty()) return MergeResult{How::conflict, std::move(conflicts), std::move(said.errors)};
    return failed({"{0} could not be merged: {1}", "无法合并 {0}：{1}"}, route.upstream.name, said,
                  Text("Commit the changes that are in the way, or put them aside with `git stash`; then sync again",
                       "请提交妨碍合并的修改，或用 `git stash` 暂存，然后再次同步"));
}

Result<Pushed> push(const Program& program, const Route& route, Asking asking) {
    const git::Upstream& to = route.upstream;
    const std::string theirs = "refs/heads/" + to.branch;
    std::vector<std::string> command{"push", "--quiet"};
    if (!route.follows) command.emplace_back("--set-upstream");
    if (!to.tip.empty()) command.push_back(fmt::format("--force-with-lease={}:{}", theirs, to.tip));
    command.insert(command.end(), {to.remote, fmt::format("refs/heads/{}:{}", route.branch, theirs)});
    PLAINT_TRY(said, program.run(std::move(command), variables(asking)));
    return Pushed{said.status == 0, git::excerpt(said.errors.empty() ? said.output : said.errors)};
}

Result<bool> is_there(const Program& program, const Route& route, Asking asking) {
    constexpr int k_none = 2;
    PLAINT_TRY(said, program.run({"ls-remote", "--quiet", "--exit-code", route.upstream.remote,
                                  "refs/heads/" + route.upstream.branch},
                                 variables(asking)));
    if (said.status == 0 || said.status == k_none) return said.status == 0;
    return failed({"{0} could not be asked: {1}", "无法查询 {0}：{1}"}, route.upstream.remote, said);
}

Result<void> go_back(const git::Repository& repository, const Program& program, const git::ObjectId& from,
                     const git::ObjectId& to) {
    PLAINT_TRY(now, repository.head());
    if (now != from || from == to) return {};
    PLAINT_TRY(said, program.run({"reset", "--quiet", "--keep", to}));
    if (said.status == 0) return {};
    return failed({"the branch could not be put back to {0}: {1}", "无法将分支恢复到 {0}：{1}"}, to, said);
}

}  // namespace plaint::share
