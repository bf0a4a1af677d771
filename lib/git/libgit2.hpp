// libgit2 made safe: owned handles, one start, and its errors as findings.
#pragma once

#include "base/result.hpp"
#include "git/codes.hpp"
#include "git/repository.hpp"

#include <git2.h>
#include <git2/sys/repository.h>

#include <string>
#include <string_view>
#include <utility>

namespace plaint::git {

/// A handle of libgit2, freed at the end of its scope.
template <class T, auto& Free>
class Owned {
public:
    Owned() = default;
    Owned(Owned&& other) noexcept : m_handle(std::exchange(other.m_handle, nullptr)) {}
    Owned& operator=(Owned&& other) noexcept {
        std::swap(m_handle, other.m_handle);
        return *this;
    }
    ~Owned() { clear(); }
    [[nodiscard]] T* get() const { return m_handle; }
    [[nodiscard]] explicit operator bool() const { return m_handle != nullptr; }
    /// Empties it and gives the place that a function of libgit2 fills in: `git_odb_read(into(object), …)`.
    friend T** into(Owned& owner) {
        owner.clear();
        return &owner.m_handle;
    }

private:
    void clear() {
        if (m_handle) Free(std::exchange(m_handle, nullptr));
    }

    T* m_handle = nullptr;
};

using OwnedRepository = Owned<git_repository, git_repository_free>;
using OwnedConfig = Owned<git_config, git_config_free>;
using OwnedOdb = Owned<git_odb, git_odb_free>;
using OwnedOdbObject = Owned<git_odb_object, git_odb_object_free>;
using OwnedObject = Owned<git_object, git_object_free>;
using OwnedCommit = Owned<git_commit, git_commit_free>;
using OwnedTree = Owned<git_tree, git_tree_free>;
using OwnedIndex = Owned<git_index, git_index_free>;
using OwnedReference = Owned<git_reference, git_reference_free>;
using OwnedRemote = Owned<git_remote, git_remote_free>;
using OwnedReferences = Owned<git_reference_iterator, git_reference_iterator_free>;
using OwnedSignature = Owned<git_signature, git_signature_free>;
using OwnedTransaction = Owned<git_transaction, git_transaction_free>;
using OwnedFilters = Owned<git_filter_list, git_filter_list_free>;
using OwnedPatch = Owned<git_patch, git_patch_free>;
using OwnedConfigIterator = Owned<git_config_iterator, git_config_iterator_free>;

/// A buffer that libgit2 fills.
class Buffer {
public:
    Buffer() = default;
    Buffer(const Buffer&) = delete;
    Buffer& operator=(const Buffer&) = delete;
    ~Buffer() { git_buf_dispose(&m_buffer); }
    git_buf* get() { return &m_buffer; }
    [[nodiscard]] std::string text() const { return m_buffer.ptr ? std::string(m_buffer.ptr, m_buffer.size) : ""; }

private:
    git_buf m_buffer = {};
};

/// Starts the library, once per process, and never stops it.
Result<void> start_libgit2();

/// Tells the library where the user's home is, so that it finds the attribute files there.
void set_search_paths(const Environment& environment);

/// What the library last complained about in this thread.
std::string last_error();

/// A failure of a call that was not expected to fail.
tl::unexpected<Failure> libgit2_failed(const Text& doing);
tl::unexpected<Failure> libgit2_failed(const Code& code, const Phrase& doing);

ObjectId to_hex(const git_oid& id);
Result<git_oid> from_hex(std::string_view hex);

}  // namespace plaint::git
