#include "git/maintenance.hpp"

#include "git/child.hpp"

#include <filesystem>

namespace plaint::git {

namespace {

template <class Matches>
std::int64_t count(const std::filesystem::path& folder, const Matches& matches) {
    std::error_code problem;
    std::int64_t found = 0;
    for (std::filesystem::directory_iterator entry(folder, problem), end; !problem && entry != end;
         entry.increment(problem)) {
        if (matches(entry->path())) ++found;
    }
    return found;
}

bool is_loose_object(const std::filesystem::path& file) {
    const auto name = file.filename().string();
    return name.size() == GIT_OID_HEXSZ - 2 && name.find_first_not_of("0123456789abcdef") == std::string::npos;
}

bool is_plain_pack(const std::filesystem::path& file) {
    std::error_code problem;
    return file.extension() == ".pack" &&
           !std::filesystem::exists(std::filesystem::path(file).replace_extension(".keep"), problem);
}

}  // namespace

bool maintenance_due(const Repository::Impl& repository) {
    const auto& settings = repository.settings;
    const auto objects = settings.number("gc.auto", 6700);
    if (objects <= 0 || !settings.flag("maintenance.auto", true)) return false;
    const std::filesystem::path folder = repository.common_dir + "objects";
    // One of 256 folders stands for all of them; git looks at the same one.
    if (count(folder / "17", is_loose_object) > (objects + 255) / 256) return true;
    const auto packs = settings.number("gc.autopacklimit", 50);
    return packs > 0 && count(folder / "pack", is_plain_pack) > packs;
}

void maintain(const Repository::Impl& repository) {
    if (!maintenance_due(repository)) return;
    ChildRequest request;
    request.command = {"git", "maintenance", "run", "--auto", "--quiet"};
    request.folder = repository.work_tree;
    request.variables = shown_environment(repository.environment);
    request.variables["GIT_DIR"] = repository.git_dir;
    // The commit is made: that housekeeping did not run is no failure of it, and git tries again next time.
    run_child(request, Capture::together);
}

}  // namespace plaint::git
