#include "cmd/drivers.hpp"

#include "git/local_settings.hpp"

#include <algorithm>
#include <filesystem>

namespace plaint::cmd {

namespace {

constexpr std::size_t k_most = 1U << 20;

/// git runs it by a shell. Where plaint is not found or fails, git's own merge of the lines is made.
std::string merge_driver(const std::string& program) {
    return program +
           " __merge %O %A %B %L %P; case $? in 0) exit 0 ;; 1) exit 1 ;; esac; "
           "exec git merge-file --marker-size=%L -L ours -L common -L theirs %A %O %B";
}

/// For a shell, and for git, which replaces `%X` in it.
std::string quoted(const std::string& path) {
    std::string out = "'";
    for (const char c : path)
        out += c == '\'' ? std::string("'\\''") : c == '%' ? std::string("%%") : std::string(1, c);
    return out + "'";
}

/// Where plaint is not found or cannot read the file, the record as it stands.
constexpr std::string_view k_textconv = "f() { plaint __textconv \"$1\" 2>/dev/null || cat \"$1\"; }; f";

/// A pattern as .gitattributes takes it: from the top, quoted where it holds more than the plainest characters.
std::string pattern_of(const std::string& folder) {
    const std::string pattern = "/" + folder + "/**/*.yaml";
    const auto plain = [](char c) { return c != ' ' && c != '\t' && c != '"' && c != '\\'; };
    if (std::all_of(pattern.begin(), pattern.end(), plain)) return pattern;
    std::string out = "\"";
    for (const char c : pattern) {
        if (c == '"' || c == '\\') out += '\\';
        out += c;
    }
    return out + '"';
}

bool names(std::string_view attributes, const std::string& pattern) {
    while (!attributes.empty()) {
        const std::size_t end = attributes.find('\n');
        const std::string_view line = attributes.substr(0, end);
        if (line.starts_with(pattern + " ") || line.starts_with(pattern + "\t")) return true;
        attributes = end == std::string_view::npos ? std::string_view() : attributes.substr(end + 1);
    }
    return false;
}

}  // namespace

Result<std::optional<git::FileChange>> driver_attributes(const store::Source& work_tree, const policy::Policy& policy) {
    PLAINT_TRY(there, work_tree.read(k_attributes_path, k_most));
    std::string text = there.value_or("");
    const std::string before = text;
    for (const policy::Series& series : policy.series) {
        const std::string pattern = pattern_of(series.folder);
        if (names(text, pattern)) continue;
        if (!text.empty() && !text.ends_with('\n')) text += '\n';
        text += pattern + " merge=plaint diff=plaint\n";
    }
    if (text == before) return std::optional<git::FileChange>();
    return std::optional(git::FileChange{std::string(k_attributes_path), std::move(text), false});
}

Result<std::vector<std::string>> install_drivers(const git::Repository& repository) {
    return git::set_local(repository.common_dir(), {{"merge.plaint.name", "plaint: records merged by their meaning"},
                                                    {"merge.plaint.driver", merge_driver("plaint")},
                                                    {"diff.plaint.textconv", std::string(k_textconv)}});
}

std::vector<std::string> driver_settings() {
    std::error_code error;
    const std::filesystem::path self = std::filesystem::read_symlink("/proc/self/exe", error);
    if (error) return {};
    return {"merge.plaint.driver=" + merge_driver(quoted(self.string()))};
}

}  // namespace plaint::cmd
