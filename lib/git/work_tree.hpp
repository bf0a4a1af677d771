// Files of the work tree, written so that all of them or none change.
#pragma once

#include "git/index_file.hpp"
#include "git/lock_file.hpp"
#include "git/repository.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plaint::git {

/// Refuses a path that could leave the work tree or that git keeps for itself: absolute, `..`, `.git`, empty parts.
Result<void> check_path(std::string_view path);

/// The bytes of a regular file below a folder, or nothing when there is none; never through a symbolic link.
Result<std::optional<std::string>> read_below(const std::string& top, std::string_view path);
/// Its stamp, or nothing when there is no such regular file.
std::optional<FileStamp> stamp_below(const std::string& top, std::string_view path);

/// A set of changes to files below a folder. What was there is kept aside until `keep()`; without that it is put
/// back at the end of the scope.
class WorkTreeEdit {
public:
    /// `scratch`: git's own folder, where old files wait unseen by `git status` (beside the new one if it is on another
    /// file system).
    WorkTreeEdit(std::string top, std::string scratch) : m_top(std::move(top)), m_scratch(std::move(scratch)) {}
    WorkTreeEdit(const WorkTreeEdit&) = delete;
    WorkTreeEdit& operator=(const WorkTreeEdit&) = delete;
    ~WorkTreeEdit();

    /// Writes a file (over an existing one, keeping its mode) and returns its stamp.
    Result<FileStamp> write(const std::string& path, std::string_view content, bool executable);
    Result<void> remove(const std::string& path);
    /// The changes stay.
    void keep();

private:
    struct Step {
        std::string path;                  ///< For messages.
        Descriptor folder;                 ///< The folder that the file is in.
        std::string name;                  ///< Within it.
        int aside_folder = -1;             ///< Where the old file waits.
        std::string aside;                 ///< Its name there; empty: there was none.
        std::vector<std::string> created;  ///< Folders made for it, outermost first, from the top.
        bool written = false;
        bool removed = false;
    };
    Result<Step> start(const std::string& path, bool make_folders);
    Result<void> set_aside(Step& step, bool must_exist);
    bool move_aside(Step& step, int folder);
    void undo(const Step& step) const;
    void remove_empty_folders(const std::string& path) const;
    std::string fresh_name();

    std::string m_top;
    std::string m_scratch;
    Descriptor m_scratch_folder;
    std::vector<Step> m_steps;
    unsigned m_names = 0;
};

}  // namespace plaint::git
