// The index that hooks see: the commit's tree and nothing else, beside git's own.
#pragma once

#include "git/impl.hpp"

#include <string>

namespace plaint::git {

class StagingIndex {
public:
    static Result<StagingIndex> make(const Repository::Impl& repository, const git_oid& tree);
    StagingIndex(StagingIndex&& other) noexcept;
    StagingIndex& operator=(StagingIndex&&) = delete;
    ~StagingIndex();

    [[nodiscard]] const std::string& path() const { return m_path; }
    /// git.hook_changed_files when it holds something else by now.
    [[nodiscard]] Result<void> check_holds(const git_oid& tree) const;

private:
    StagingIndex(git_repository* handle, std::string path) : m_handle(handle), m_path(std::move(path)) {}

    git_repository* m_handle;
    std::string m_path;
};

}  // namespace plaint::git
