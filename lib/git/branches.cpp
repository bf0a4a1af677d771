#include "git/branches.hpp"

#include "git/libgit2.hpp"

namespace plaint::git {

namespace {

std::string_view without(std::string_view text, std::string_view prefix) {
    if (text.starts_with(prefix)) text.remove_prefix(prefix.size());
    return text;
}

/// A handle of its own: references are few and change under a repository that is open. Empty when it cannot be opened,
/// which libgit2 then says of whatever is asked.
OwnedRepository opened(const Repository& repository) {
    OwnedRepository handle;
    git_repository_open_ext(into(handle), repository.git_dir().c_str(), GIT_REPOSITORY_OPEN_NO_SEARCH, nullptr);
    return handle;
}

/// `refs/remotes/origin/main` as people call it.
std::string short_name(std::string_view reference) {
    return std::string(without(without(reference, "refs/heads/"), "refs/remotes/"));
}

/// The commit that a reference leads to; empty when there is none.
ObjectId tip_of(git_repository* handle, const std::string& reference) {
    git_oid id;
    if (git_reference_name_to_id(&id, handle, reference.c_str()) != 0) return {};
    return to_hex(id);
}

}  // namespace

Result<std::vector<Branch>> branches(const Repository& repository) {
    std::vector<Branch> out;
    const OwnedRepository handle = opened(repository);
    for (const char* pattern : {"refs/heads/*", "refs/remotes/*"}) {
        OwnedReferences references;
        if (git_reference_iterator_glob_new(into(references), handle.get(), pattern) != 0) {
            return libgit2_failed(Text{"the branches cannot be listed", "无法列出分支"});
        }
        OwnedReference reference;
        while (git_reference_next(into(reference), references.get()) == 0) {
            // A remote's HEAD is another name for one of its branches.
            if (git_reference_type(reference.get()) == GIT_REFERENCE_SYMBOLIC) continue;
            OwnedObject commit;
            if (git_reference_peel(into(commit), reference.get(), GIT_OBJECT_COMMIT) != 0) continue;
            out.push_back({short_name(git_reference_name(reference.get())), to_hex(*git_object_id(commit.get())),
                           git_reference_is_remote(reference.get()) == 1});
        }
    }
    return out;
}

std::vector<std::string> remotes(const Repository& repository) {
    const OwnedRepository handle = opened(repository);
    git_strarray names = {};
    std::vector<std::string> out;
    if (git_remote_list(&names, handle.get()) != 0) return out;
    for (std::size_t i = 0; i < names.count; ++i) out.emplace_back(names.strings[i]);
    git_strarray_dispose(&names);
    return out;
}

std::optional<Upstream> upstream(const Repository& repository, std::string_view branch) {
    const OwnedRepository handle = opened(repository);
    const std::string reference = "refs/heads/" + std::string(branch);
    const std::string key = "branch." + std::string(branch);
    const auto remote = repository.config(key + ".remote");
    const auto merge = repository.config(key + ".merge");
    if (!remote || !merge) return std::nullopt;
    Buffer name;
    if (git_branch_upstream_name(name.get(), handle.get(), reference.c_str()) == 0)
        return Upstream{*remote, short_name(*merge), short_name(name.text()), tip_of(handle.get(), name.text())};
    // What is fetched leaves it out; git then knows no name for it here.
    if (*remote == ".") return std::nullopt;
    return remote_branch(repository, *remote, short_name(*merge));
}

bool brings(const Repository& repository, const std::string& remote, const std::string& branch) {
    const OwnedRepository handle = opened(repository);
    OwnedRemote found;
    if (git_remote_lookup(into(found), handle.get(), remote.c_str()) != 0) return false;
    const std::string reference = "refs/heads/" + branch;
    for (std::size_t i = 0; i < git_remote_refspec_count(found.get()); ++i) {
        const git_refspec* one = git_remote_get_refspec(found.get(), i);
        if (git_refspec_direction(one) == GIT_DIRECTION_FETCH && git_refspec_src_matches(one, reference.c_str()) == 1)
            return true;
    }
    return false;
}

Upstream remote_branch(const Repository& repository, const std::string& remote, const std::string& branch) {
    const OwnedRepository handle = opened(repository);
    Upstream out{remote, branch, remote + "/" + branch, {}};
    out.tip = tip_of(handle.get(), out.reference());
    return out;
}

std::optional<Branch> main_branch(const Repository& repository, const std::string& remote) {
    const OwnedRepository handle = opened(repository);
    const std::string reference = "refs/remotes/" + remote + "/HEAD";
    OwnedReference head;
    if (git_reference_lookup(into(head), handle.get(), reference.c_str()) != 0 ||
        git_reference_type(head.get()) != GIT_REFERENCE_SYMBOLIC)
        return std::nullopt;
    const std::string target = git_reference_symbolic_target(head.get());
    ObjectId tip = tip_of(handle.get(), target);
    if (tip.empty()) return std::nullopt;
    return Branch{short_name(target), std::move(tip), true};
}

}  // namespace plaint::git
