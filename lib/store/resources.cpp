#include "store/resources.hpp"

#include "data/frozen.hpp"
#include "store/embedded_table.hpp"

#include <algorithm>

namespace plaint::store {
namespace {

bool lies_below(std::string_view path, std::string_view folder) {
    return folder.empty() || (path.size() > folder.size() && path.starts_with(folder) && path[folder.size()] == '/');
}

std::optional<std::string_view> bytes_of(std::string_view path, std::span<const EmbeddedFile> files) {
    const auto found = std::ranges::lower_bound(files, path, {}, &EmbeddedFile::path);
    if (found == files.end() || found->path != path) return std::nullopt;
    return found->bytes;
}

}  // namespace

std::optional<std::string_view> embedded(std::string_view path) { return bytes_of(path, embedded_files()); }

std::optional<std::string_view> embedded_derived(std::string_view path) { return bytes_of(path, embedded_documents()); }

std::optional<data::Document> embedded_document(std::string_view path, std::string name) {
    const auto bytes = embedded_derived(path);
    return bytes ? std::optional(data::thawed(*bytes, std::move(name))) : std::nullopt;
}

std::vector<std::string_view> embedded_under(std::string_view folder) {
    std::vector<std::string_view> paths;
    for (const EmbeddedFile& file : embedded_files()) {
        if (lies_below(file.path, folder)) paths.push_back(file.path);
    }
    return paths;
}

}  // namespace plaint::store
