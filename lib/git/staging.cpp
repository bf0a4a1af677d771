#include "git/staging.hpp"

#include <unistd.h>

#include <filesystem>
#include <utility>

namespace plaint::git {

namespace {

tl::unexpected<Failure> not_made() {
    return libgit2_failed(k_write_failed,
                          Text{"the index for the hooks cannot be written", "无法写入供钩子使用的索引"});
}

}  // namespace

Result<StagingIndex> StagingIndex::make(const Repository::Impl& repository, const git_oid& tree_id) {
    const std::string path = repository.git_dir + "plaint-index-" + std::to_string(getpid());
    StagingIndex staging(repository.handle.get(), path);
    std::error_code problem;
    // Beginning from git's own index keeps what it knows about unchanged files: hooks need not read them all.
    std::filesystem::copy_file(repository.index_path, path, std::filesystem::copy_options::overwrite_existing, problem);
    OwnedTree tree;
    OwnedIndex index;
    if (git_tree_lookup(into(tree), repository.handle.get(), &tree_id) != 0 ||
        git_index_open(into(index), path.c_str()) != 0 || git_index_read_tree(index.get(), tree.get()) != 0 ||
        git_index_write(index.get()) != 0) {
        return not_made();
    }
    return staging;
}

Result<void> StagingIndex::check_holds(const git_oid& tree) const {
    OwnedIndex index;
    git_oid now;
    if (git_index_open(into(index), m_path.c_str()) == 0 && git_index_write_tree_to(&now, index.get(), m_handle) == 0 &&
        git_oid_equal(&now, &tree)) {
        return {};
    }
    return fail(
        Failing::system,
        error(k_hook_changed_files, Text{"a hook changed what was staged for the commit", "钩子改动了已暂存的提交内容"},
              Text{"let the hook check the files and refuse, instead of changing them",
                   "请让钩子只检查文件并在不符时拒绝，而不要改动文件"}));
}

StagingIndex::StagingIndex(StagingIndex&& other) noexcept
    : m_handle(other.m_handle), m_path(std::exchange(other.m_path, {})) {}

StagingIndex::~StagingIndex() {
    if (m_path.empty()) return;
    unlink(m_path.c_str());
    unlink((m_path + ".lock").c_str());
}

}  // namespace plaint::git
