// A record in few bytes, without its long texts: enough for lists and figures, a tenth of the time of parsing it.
#pragma once

#include "data/document.hpp"

#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plaint::store {

/// The parts of a record that somebody is going to read. What lies below a part belongs to it.
class Parts {
public:
    /// None; `add` puts some in.
    Parts() = default;
    Parts(std::initializer_list<const char*> paths);
    static Parts whole();

    /// A path runs through the entries of lists.
    void add(const data::Path& path);
    void add(const Parts& others);

    [[nodiscard]] bool is_whole() const { return m_whole; }
    /// What is wanted below a member; null: nothing.
    [[nodiscard]] const Parts* below(std::string_view key) const;
    /// The names of the members of a record that something is wanted of.
    [[nodiscard]] std::vector<std::string_view> members() const;
    /// How many they are; of everything, no number is enough.
    [[nodiscard]] std::size_t count() const;

private:
    struct Below;
    Parts& at(const std::string& key);

    bool m_whole = false;
    std::vector<Below> m_below;  ///< Few, so that looking through them is faster than any map.
};
struct Parts::Below {
    std::string key;
    Parts parts;
};

/// How much a digest holds.
enum class Detail {
    fields,   ///< No lists of entries, unless they are small.
    entries,  ///< Those too.
};

/// Long texts are left out in either; so a record's digest is not the record.
std::string digest_of(data::View record, Detail detail);

/// A document of just these parts; nothing when a part is one that was left out. It has no source text and no
/// positions; `owner` keeps the bytes alive.
std::optional<data::Document> from_digest(std::string_view bytes, std::shared_ptr<const void> owner, const Parts& parts,
                                          std::string name);

}  // namespace plaint::store
