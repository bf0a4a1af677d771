// Made in memory, so that everything that reads commits reads it.
#include "git/staged.hpp"

#include "git/content.hpp"
#include "git/lock_file.hpp"
#include "git/state.hpp"

#include <fcntl.h>
#include <git2/sys/mempack.h>
#include <git2/sys/odb_backend.h>

#include <algorithm>
#include <sstream>

namespace plaint::git {

namespace {

/// Before all others, so that it takes what is written.
constexpr int k_first = 1000;

std::string text_below(const Repository::Impl& repository, const char* name) {
    const Descriptor file(open((repository.git_dir + name).c_str(), O_RDONLY | O_CLOEXEC));
    std::string text;
    if (!file || !read_all(file.get(), text)) return {};
    return text;
}

Result<void> write_to_memory(const Repository::Impl& repository) {
    git_odb_backend* memory = nullptr;
    if (git_mempack_new(&memory) != 0 || git_odb_add_backend(repository.objects.get(), memory, k_first) != 0) {
        return libgit2_failed(Text{"what is staged cannot be read", "无法读取已暂存的内容"});
    }
    return {};
}

Result<git_oid> staged_tree(const Repository::Impl& repository) {
    OwnedIndex index;
    git_oid tree;
    if (git_index_open(into(index), repository.index_path.c_str()) != 0 ||
        git_index_write_tree_to(&tree, index.get(), repository.handle.get()) != 0) {
        return libgit2_failed(Text{"what is staged cannot be read", "无法读取已暂存的内容"});
    }
    return tree;
}

/// HEAD, and what is being merged into it.
std::string parent_lines(const Repository::Impl& repository, const ObjectId& head) {
    std::string lines = head.empty() ? std::string() : "parent " + head + '\n';
    std::istringstream merged(text_below(repository, "MERGE_HEAD"));
    for (std::string id; std::getline(merged, id);) lines += "parent " + id + '\n';
    return lines;
}

}  // namespace

Result<ObjectId> staged_commit(const Repository& repository, const Repository::Impl& impl) {
    PLAINT_TRY(index, read_index(impl));
    PLAINT_CHECK(check_unmerged(*index));
    PLAINT_TRY(head, repository.head());
    PLAINT_TRY(author, repository.author());
    PLAINT_TRY(committer, repository.committer());
    PLAINT_CHECK(write_to_memory(impl));
    PLAINT_TRY(tree, staged_tree(impl));
    const auto line = [](const char* who, const Signature& signature) {
        return std::string(who) + ' ' + signature.person() + ' ' + date_text(signature).substr(1) + '\n';
    };
    // git has begun the message of a merge, a revert or a cherry-pick.
    const std::string begun = text_below(impl, "MERGE_MSG");
    const std::string text = "tree " + to_hex(tree) + '\n' + parent_lines(impl, head) + line("author", author) +
                             line("committer", committer) + '\n' + (begun.empty() ? "staged\n" : begun);
    git_oid id;
    if (git_odb_write(&id, impl.objects.get(), text.data(), text.size(), GIT_OBJECT_COMMIT) != 0) {
        return libgit2_failed(Text{"what is staged cannot be read", "无法读取已暂存的内容"});
    }
    return to_hex(id);
}

}  // namespace plaint::git
