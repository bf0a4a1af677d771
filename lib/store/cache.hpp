// What was found out about records before, kept in one file inside git's directory: facts by the content they were
// derived from, and by which stamp each file had which content. Disposable: whatever goes wrong with it, the records
// are read instead.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace plaint::store {

/// A file of a folder as it was when its content was read.
struct KnownFile {
    std::string_view name;
    std::string_view stamp;
    std::string_view content;  ///< Name of the content: a blob id as 20 bytes.
};

/// Facts of one kind. Safe to ask from several threads.
class Facts {
public:
    Facts() = default;
    Facts(std::string_view kind, const std::vector<std::pair<std::string_view, std::string_view>>& by_content,
          std::shared_ptr<const std::vector<std::string>> memory);

    /// The fact derived from a content; nothing when there is none, or only a damaged one.
    [[nodiscard]] std::optional<std::string_view> find(std::string_view content) const;
    [[nodiscard]] std::size_t size() const { return m_rows.size(); }
    /// Keeps what `find` gives alive.
    [[nodiscard]] std::shared_ptr<const void> owner() const { return m_memory; }

private:
    std::uint64_t m_seed = 0;
    struct Row {
        std::uint64_t head =
            0;  ///< The first bytes of the content's name, which is a hash: they tell most names apart.
        std::string_view content;
        std::string_view sealed;
    };
    std::vector<Row> m_rows;              ///< Sorted.
    std::vector<std::uint32_t> m_starts;  ///< By the first two bytes of a head: where such rows begin.
    std::shared_ptr<const std::vector<std::string>> m_memory;
};

/// What the cache held at one moment.
struct Recollection {
    std::map<std::string, std::vector<KnownFile>, std::less<>> folders;  ///< Files sorted by name.
    Facts facts;
    std::shared_ptr<const std::vector<std::string>> memory;  ///< What the known files point into.
};

/// What a run found out beyond that.
struct Discoveries {
    std::string kind;
    std::vector<std::pair<std::string, std::string>> facts;  ///< Content and fact.
    std::map<std::string, std::vector<KnownFile>> folders;   ///< Folders whose files changed, whole.
    std::vector<std::string_view> contents;                  ///< All that the present tree holds.
    std::vector<std::string_view> present_folders;           ///< Likewise; other folders are forgotten.
};

class Cache {
public:
    /// `tree` tells work trees of one repository apart; `program` the builds of plaint: what one build kept, no other
    /// uses.
    Cache(std::filesystem::path file, std::string tree, std::string program);

    /// Everything about the files of this tree, and the facts of a kind: the name of what is derived, its version, and
    /// the version of the rules where they matter. Empty when there is no cache that can be used.
    [[nodiscard]] Recollection recall(std::string_view kind);

    /// The present moment by the clock of the file system that the cache is on, in seconds, with the device; nothing
    /// when nothing can be written here, and `keep` will not either.
    struct Moment {
        std::int64_t seconds = 0;
        std::uint64_t device = 0;
    };
    [[nodiscard]] std::optional<Moment> moment() const;

    /// Keeps discoveries for later runs, in one transaction; gives up silently where that is not possible.
    void keep(const Discoveries& discoveries);

private:
    std::filesystem::path m_file;
    std::string m_tree;
    std::string m_program;
    bool m_damaged = false;
};

}  // namespace plaint::store
