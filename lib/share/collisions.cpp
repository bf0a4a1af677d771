#include "share/collisions.hpp"

#include "git/history.hpp"
#include "share/codes.hpp"
#include "share/uids.hpp"
#include "yaml/yaml.hpp"

#include <algorithm>
#include <set>

namespace plaint::share {

namespace {

const git::Branch* named(const std::vector<git::Branch>& branches, std::string_view name) {
    const auto found =
        std::find_if(branches.begin(), branches.end(), [name](const git::Branch& one) { return one.name == name; });
    return found == branches.end() ? nullptr : &*found;
}

/// What main branches are called where nothing says which one it is.
std::vector<std::string> usual_names(const git::Repository& repository) {
    return {repository.config("init.defaultBranch").value_or("main"), "main", "master"};
}

std::optional<git::Branch> remote_main(const git::Repository& repository, const std::vector<git::Branch>& branches,
                                       const std::string& remote) {
    if (auto found = git::main_branch(repository, remote)) return found;
    const std::string theirs = remote + "/";
    for (const std::string& name : usual_names(repository)) {
        if (const git::Branch* found = named(branches, theirs + name)) return *found;
    }
    return std::nullopt;
}

/// Without remotes the branch that a new repository begins with is the one that others are merged into.
std::optional<git::Branch> local_main(const git::Repository& repository, const std::vector<git::Branch>& branches,
                                      std::string_view current) {
    for (const std::string& name : usual_names(repository)) {
        if (name == current) return std::nullopt;
        if (const git::Branch* found = named(branches, name)) return *found;
    }
    return std::nullopt;
}

std::optional<git::Branch> main_of(const git::Repository& repository, const Neighbours& known,
                                   std::string_view current) {
    std::vector<std::string> remotes = git::remotes(repository);
    if (known.upstream && known.upstream->remote != ".") remotes.insert(remotes.begin(), known.upstream->remote);
    for (const std::string& remote : remotes) {
        if (auto found = remote_main(repository, known.others, remote)) return found;
    }
    if (known.upstream && !known.upstream->tip.empty())
        return git::Branch{known.upstream->name, known.upstream->tip, known.upstream->remote != "."};
    return local_main(repository, known.others, current);
}

std::string_view id_of(std::string_view path) {
    constexpr std::string_view k_suffix = ".yaml";
    path.remove_prefix(path.rfind('/') + 1);
    return path.substr(0, path.size() - k_suffix.size());
}

/// Leaves out the records that the upstream has under another number: it renumbered them already, and merging brings
/// that.
Result<void> leave_out_renumbered(Uids& uids, const git::Repository& repository, const policy::Policy& policy,
                                  const git::ObjectId& head, const Neighbours& known, std::vector<Collision>& found) {
    if (found.empty() || !known.upstream || known.upstream->tip.empty()) return {};
    std::set<std::string> elsewhere;
    for (const policy::Series& series : policy.series) {
        PLAINT_TRY(changes, repository.compare(head, known.upstream->tip, series.folder));
        for (const git::PathChange& change : changes) {
            const std::string uid = uids.of(change.after);
            if (!uid.empty() && uids.of(change.before) != uid) elsewhere.insert(uid);
        }
    }
    std::erase_if(found, [&](const Collision& one) { return elsewhere.contains(one.uid); });
    return {};
}

/// The branch that an unpublished record collides with, or null.
const git::Branch* other_record(Uids& uids, const Neighbours& known, const std::string& path, const std::string& uid) {
    const auto differs = [&](const git::Branch& one) {
        const std::string there = uids.at(one.tip, path);
        return !there.empty() && there != uid;
    };
    if (differs(*known.main)) return &*known.main;
    if (known.upstream && uids.at(known.upstream->tip, path) == uid) return nullptr;
    const auto found = std::find_if(known.others.begin(), known.others.end(), differs);
    return found == known.others.end() ? nullptr : &*found;
}

}  // namespace

Result<Neighbours> neighbours(const git::Repository& repository) {
    Neighbours out;
    PLAINT_TRY(branches, git::branches(repository));
    PLAINT_TRY(current, repository.branch());
    out.others = std::move(branches);
    std::erase_if(out.others, [&](const git::Branch& one) { return !one.remote && one.name == current; });
    out.upstream = git::upstream(repository, current);
    out.main = main_of(repository, out, current);
    return out;
}

Result<std::vector<Collision>> collisions(const git::Repository& repository, const policy::Policy& policy,
                                          const git::ObjectId& head, const Neighbours& neighbours) {
    std::vector<Collision> out;
    if (!neighbours.main || head.empty()) return out;
    Uids uids(repository);
    for (const policy::Series& series : policy.series) {
        PLAINT_TRY(changes, repository.compare(neighbours.main->tip, head, series.folder));
        for (const git::PathChange& change : changes) {
            if (!change.after || !change.path.ends_with(".yaml")) continue;
            const std::string uid = uids.of(change.after);
            if (uid.empty() || uids.of(change.before) == uid) continue;  // a record of the main branch stays
            if (const git::Branch* other = other_record(uids, neighbours, change.path, uid))
                out.push_back({std::string(id_of(change.path)), change.path, uid, other->name});
        }
    }
    PLAINT_CHECK(leave_out_renumbered(uids, repository, policy, head, neighbours, out));
    return out;
}

Findings collision_findings(const git::Repository& repository, const std::vector<Collision>& collisions,
                            const git::ObjectId& head) {
    Findings out;
    for (const Collision& one : collisions) {
        Finding finding = error(
            k_collision, phrase({"on {0} {1} is another record", "{1} 在 {0} 上是另一条记录"}, one.branch, one.id),
            phrase({"plaint renumber {0}, or plaint sync", "plaint renumber {0}，或 plaint sync"}, one.id));
        finding.file = one.path;
        const auto entry = repository.find(head, one.path);
        auto text = entry && *entry ? repository.blob((*entry)->id) : Result<std::string>("");
        const auto document = yaml::parse(text ? std::move(*text) : std::string(), one.path);
        out.push_back(document ? data::at(document->root().find("id"), std::move(finding)) : std::move(finding));
    }
    return out;
}

}  // namespace plaint::share
