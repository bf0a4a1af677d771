#include "git/libgit2.hpp"

namespace plaint::git {

std::string Repository::diff(std::string_view path, std::string_view before, std::string_view after) {
    if (!start_libgit2()) return {};
    const std::string name(path);
    // No bytes mean no file: a new or a deleted one.
    const auto bytes = [](std::string_view text) { return text.empty() ? nullptr : text.data(); };
    OwnedPatch patch;
    Buffer text;
    if (git_patch_from_buffers(into(patch), bytes(before), before.size(), name.c_str(), bytes(after), after.size(),
                               name.c_str(), nullptr) != 0 ||
        !patch || git_patch_to_buf(text.get(), patch.get()) != 0) {
        return {};
    }
    return text.text();
}

}  // namespace plaint::git
