#include "git/content.hpp"

#include "git/child.hpp"
#include "git/sha1.hpp"

#include <algorithm>

namespace plaint::git {

namespace {

/// Whether a filter program or an encoding is set for the path: libgit2 knows neither.
bool needs_git(const Repository::Impl& repository, const char* path) {
    const char* names[] = {"filter", "working-tree-encoding"};
    const char* values[2] = {};
    if (git_attr_get_many(values, repository.handle.get(), 0, path, 2, names) != 0) return false;
    if (git_attr_value(values[1]) == GIT_ATTR_VALUE_STRING) return true;
    if (git_attr_value(values[0]) != GIT_ATTR_VALUE_STRING) return false;
    const std::string driver = std::string("filter.") + values[0];
    return repository.settings.text(driver + ".clean") || repository.settings.text(driver + ".process");
}

Result<git_oid> hash_with_git(const Repository::Impl& repository, const std::string& path, std::string_view content,
                              Keep keep) {
    ChildRequest request;
    request.command = {"git", "hash-object", "--stdin", "--path=" + path};
    if (keep == Keep::store) request.command.insert(request.command.begin() + 2, "-w");
    request.folder = repository.work_tree;
    request.input = content;
    request.variables = shown_environment(repository.environment);
    request.variables["GIT_DIR"] = repository.git_dir;
    request.variables["GIT_WORK_TREE"] = repository.work_tree;
    const auto result = run_child(request, Capture::apart);
    if (result && result->status == 0 && result->output.size() > GIT_OID_HEXSZ) {
        return from_hex(std::string_view(result->output).substr(0, GIT_OID_HEXSZ));
    }
    return fail(Failing::system,
                error(k_filter,
                      phrase(Text{"the filter of .gitattributes for {0} failed: {1}",
                                  ".gitattributes 为 {0} 指定的过滤器失败：{1}"},
                             path, result ? excerpt(result->errors) : "git: not found"),
                      Text{"install the filter's program (git-lfs: `git lfs install`), or take the path out of "
                           ".gitattributes",
                           "请安装过滤程序（git-lfs 可用 `git lfs install`），或从 .gitattributes 中去掉该路径"}));
}

Result<git_oid> hash_here(const Repository::Impl& repository, std::string_view content, Keep keep) {
    git_oid id;
    if (keep == Keep::compute_only) return from_hex(Repository::blob_id(content));
    if (git_odb_write(&id, repository.objects.get(), content.data(), content.size(), GIT_OBJECT_BLOB) != 0) {
        return libgit2_failed(k_write_failed, Text{"the content cannot be stored", "无法保存内容"});
    }
    return id;
}

}  // namespace

Result<git_oid> blob_for(const Repository::Impl& repository, const std::string& path, std::string_view content,
                         Keep keep) {
    if (needs_git(repository, path.c_str())) return hash_with_git(repository, path, content, keep);
    OwnedFilters filters;
    if (git_filter_list_load(into(filters), repository.handle.get(), nullptr, path.c_str(), GIT_FILTER_TO_ODB,
                             GIT_FILTER_DEFAULT) != 0) {
        return libgit2_failed(k_filter,
                              phrase(Text{"the filters for {0} cannot be read", "无法读取 {0} 的过滤器"}, path));
    }
    if (!filters) return hash_here(repository, content, keep);
    Buffer filtered;
    if (git_filter_list_apply_to_buffer(filtered.get(), filters.get(), content.data(), content.size()) != 0) {
        return libgit2_failed(k_filter, phrase(Text{"the filters for {0} failed", "{0} 的过滤器失败"}, path));
    }
    return hash_here(repository, {filtered.get()->ptr, filtered.get()->size}, keep);
}

}  // namespace plaint::git
