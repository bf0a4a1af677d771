// The functions of libgit2 that plaint calls, found in the library when a repository is first opened. Linked in the
// ordinary way, libgit2 with its fifteen companions (TLS, ssh, Kerberos) would cost every start of plaint 5 ms, `plaint
// --version` too.
#pragma once

#include <git2.h>
#include <git2/sys/repository.h>

// clang-format off
#define PLAINT_LIBGIT2_CALLS(call) \
    call(git_attr_get_many) \
    call(git_attr_value) \
    call(git_buf_dispose) \
    call(git_commit_author) \
    call(git_commit_committer) \
    call(git_commit_create_buffer) \
    call(git_commit_create_with_signature) \
    call(git_commit_free) \
    call(git_commit_id) \
    call(git_commit_lookup) \
    call(git_commit_message) \
    call(git_commit_parent) \
    call(git_commit_parentcount) \
    call(git_commit_time) \
    call(git_commit_tree_id) \
    call(git_config_add_file_ondisk) \
    call(git_config_free) \
    call(git_config_iterator_free) \
    call(git_config_multivar_iterator_new) \
    call(git_config_new) \
    call(git_config_next) \
    call(git_config_parse_int64) \
    call(git_config_snapshot) \
    call(git_error_last) \
    call(git_filter_list_apply_to_buffer) \
    call(git_filter_list_free) \
    call(git_filter_list_load) \
    call(git_index_add) \
    call(git_index_free) \
    call(git_index_new) \
    call(git_index_open) \
    call(git_index_read_tree) \
    call(git_index_write) \
    call(git_index_write_tree_to) \
    call(git_libgit2_init) \
    call(git_message_prettify) \
    call(git_object_free) \
    call(git_object_id) \
    call(git_object_peel) \
    call(git_object_type2string) \
    call(git_odb_add_disk_alternate) \
    call(git_odb_free) \
    call(git_odb_object_data) \
    call(git_odb_object_free) \
    call(git_odb_object_size) \
    call(git_odb_object_type) \
    call(git_odb_open) \
    call(git_odb_read) \
    call(git_odb_write) \
    call(git_oid_equal) \
    call(git_oid_fromstrn) \
    call(git_patch_free) \
    call(git_patch_from_buffers) \
    call(git_patch_to_buf) \
    call(git_reference_free) \
    call(git_reference_iterator_free) \
    call(git_reference_iterator_glob_new) \
    call(git_reference_lookup) \
    call(git_reference_name_to_id) \
    call(git_reference_next) \
    call(git_reference_peel) \
    call(git_reference_symbolic_target) \
    call(git_reference_type) \
    call(git_repository_commondir) \
    call(git_repository_free) \
    call(git_repository_head_detached) \
    call(git_repository_init_ext) \
    call(git_repository_init_options_init) \
    call(git_repository_is_shallow) \
    call(git_repository_is_worktree) \
    call(git_repository_odb) \
    call(git_repository_open_ext) \
    call(git_repository_path) \
    call(git_repository_set_config) \
    call(git_repository_set_index) \
    call(git_repository_set_odb) \
    call(git_repository_set_workdir) \
    call(git_repository_workdir) \
    call(git_revparse_single) \
    call(git_signature_free) \
    call(git_signature_new) \
    call(git_transaction_commit) \
    call(git_transaction_free) \
    call(git_transaction_lock_ref) \
    call(git_transaction_new) \
    call(git_transaction_set_target) \
    call(git_tree_create_updated) \
    call(git_tree_free) \
    call(git_tree_lookup)
// clang-format on

namespace plaint::git {

/// Stands for a function of the library, under its own name: lookup in this namespace finds it first.
template <class Function>
struct LibraryCall;
template <class Returned, class... Arguments>
struct LibraryCall<Returned(Arguments...)> {
    Returned (*function)(Arguments...) = nullptr;
    Returned operator()(Arguments... arguments) const { return function(arguments...); }
};

#define PLAINT_LIBGIT2_CALL(name) inline LibraryCall<decltype(::name)> name;
PLAINT_LIBGIT2_CALLS(PLAINT_LIBGIT2_CALL)
#undef PLAINT_LIBGIT2_CALL

}  // namespace plaint::git
