#include "share/transport.hpp"

#include "share/codes.hpp"

#include <algorithm>

namespace plaint::share {

namespace {

std::map<std::string, std::string> variables(Asking asking) {
    if (asking == Asking::allowed) return {};
    return {{"GIT_TERMINAL_PROMPT", "0"}};
}

tl::unexpected<Failure> failed(const Text& doing, const std::string& with, const git::ChildResult& said) {
    const std::string text = git::excerpt(said.errors.empty() ? said.output : said.errors);
    return fail(Failing::system, error(k_git_failed, phrase(doing, with, text)));
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

}  // namespace

Result<Route> route(const git::Repository& repository, const std::string& remote) {
    PLAINT_TRY(branch, repository.branch());
    if (auto known = git::upstream(repository, branch); known && (remote.empty() || known->remote == remote))
        return Route{branch, std::move(*known), true};
    PLAINT_TRY(name, only_remote(repository, remote));
    git::Upstream upstream{name, branch, name + "/" + branch, {}};
    PLAINT_TRY(branches, git::branches(repository));
    for (const git::Branch& one : branches) {
        if (one.remote && one.name == upstream.name) upstream.tip = one.tip;
    }
    return Route{branch, std::move(upstream), false};
}

Result<void> fetch(const Program& program, const Route& route, Asking asking) {
    if (route.upstream.remote == ".") return {};
    PLAINT_TRY(said, program.run({"fetch", "--quiet", route.upstream.remote}, variables(asking)));
    if (said.status == 0) return {};
    return failed({"{0} could not be fetched: {1}", "无法获取 {0}：{1}"}, route.upstream.remote, said);
}

Result<Merged> merge(const git::Repository& repository, const Program& program, const Route& route) {
    PLAINT_TRY(before, repository.head());
    PLAINT_TRY(base, repository.merge_base(before, route.upstream.tip));
    if (base == route.upstream.tip) return Merged{};
    const bool forward = base == before;
    PLAINT_TRY(said,
               program.run({"merge", "--quiet", "--no-edit", "--commit", "--no-squash", "--ff", route.upstream.name}));
    if (said.status == 0) return Merged{forward ? Merged::How::forward : Merged::How::merge, {}};
    PLAINT_TRY(conflicts, unmerged(program));
    if (!conflicts.empty()) return Merged{Merged::How::conflict, std::move(conflicts)};
    return failed({"{0} could not be merged: {1}", "无法合并 {0}：{1}"}, route.upstream.name, said);
}

Result<Pushed> push(const Program& program, const Route& route, Asking asking) {
    const git::Upstream& to = route.upstream;
    if (to.remote == ".") return Pushed{true, {}};
    std::vector<std::string> command{"push", "--quiet"};
    if (!route.configured) command.emplace_back("--set-upstream");
    command.insert(command.end(), {to.remote, "refs/heads/" + route.branch + ":refs/heads/" + to.branch});
    PLAINT_TRY(said, program.run(std::move(command), variables(asking)));
    return Pushed{said.status == 0, git::excerpt(said.errors.empty() ? said.output : said.errors)};
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
