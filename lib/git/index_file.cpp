#include "git/index_file.hpp"

#include "git/codes.hpp"
#include "git/sha1.hpp"

#include <sys/stat.h>

#include <algorithm>
#include <charconv>
#include <cstring>

namespace plaint::git {

namespace {

constexpr std::size_t k_header = 12;
constexpr std::size_t k_seal = 20;
constexpr std::size_t k_fixed = 62;  ///< An entry up to its path.
constexpr std::size_t k_mode_at = 24;
constexpr std::size_t k_modified_at = 8;
constexpr std::size_t k_size_at = 36;
constexpr std::size_t k_id_at = 40;
constexpr std::size_t k_flags_at = 60;
constexpr std::uint16_t k_assume_valid = 0x8000;
constexpr std::uint16_t k_extended = 0x4000;
constexpr std::uint16_t k_name_mask = 0x0FFF;
constexpr std::uint16_t k_skip_worktree = 0x4000;  ///< In the second flags.
constexpr std::uint16_t k_intent_to_add = 0x2000;
constexpr std::uint32_t k_submodule_mode = 0160000;

std::uint8_t byte(std::string_view bytes, std::size_t at) { return static_cast<std::uint8_t>(bytes[at]); }

std::uint16_t get16(std::string_view bytes, std::size_t at) {
    return static_cast<std::uint16_t>(byte(bytes, at) << 8 | byte(bytes, at + 1));
}

std::uint32_t get32(std::string_view bytes, std::size_t at) {
    return std::uint32_t{get16(bytes, at)} << 16 | get16(bytes, at + 2);
}

void put32(std::string& out, std::uint32_t value) {
    for (int shift = 24; shift >= 0; shift -= 8) out += static_cast<char>(value >> shift);
}

/// The variable-length number before a path of version 4: how much of the path before it is dropped.
std::optional<std::size_t> get_count(std::string_view bytes, std::size_t& at, std::size_t end) {
    std::size_t value = 0;
    for (int i = 0; i < 5 && at < end; ++i) {
        const auto next = byte(bytes, at++);
        value = (i == 0 ? 0 : (value + 1) << 7) | (next & 0x7FU);
        if ((next & 0x80U) == 0) return value;
    }
    return std::nullopt;
}

void put_count(std::string& out, std::size_t value) {
    std::array<char, 10> reversed;
    std::size_t length = 0;
    reversed[length++] = static_cast<char>(value & 0x7FU);
    while (value >>= 7) reversed[length++] = static_cast<char>(0x80U | (--value & 0x7FU));
    while (length > 0) out += reversed[--length];
}

std::size_t common_length(std::string_view one, std::string_view other) {
    const auto shorter = std::min(one.size(), other.size());
    return static_cast<std::size_t>(
        std::mismatch(one.begin(), one.begin() + static_cast<std::ptrdiff_t>(shorter), other.begin()).first -
        one.begin());
}

tl::unexpected<Failure> damaged() {
    return fail(Failing::system, error(k_index_damaged, Text{"git's index is damaged", "git 索引已损坏"},
                                       Text{"`git status` tells whether git can still read it",
                                            "可用 `git status` 查看 git 是否仍能读取"}));
}

tl::unexpected<Failure> unsupported(std::string_view extension) {
    if (extension == "link") {
        return fail(Failing::system,
                    error(k_unsupported, Text{"git's index is split into two files", "git 索引被拆分为两个文件"},
                          Text{"put it together: `git update-index --no-split-index` and `git config core.splitIndex "
                               "false`",
                               "请合并：`git update-index --no-split-index` 和 `git config core.splitIndex false`"}));
    }
    if (extension == "sdir") {
        return fail(Failing::system, error(k_unsupported,
                                           Text{"git's index is sparse: it holds whole folders as one entry",
                                                "git 索引是稀疏的：整个文件夹只占一项"},
                                           Text{"make it whole: `git sparse-checkout reapply --no-sparse-index`",
                                                "请恢复完整索引：`git sparse-checkout reapply --no-sparse-index`"}));
    }
    return fail(
        Failing::system,
        error(k_unsupported,
              phrase(Text{"git's index holds `{0}`, which plaint does not know", "git 索引含有 plaint 不支持的 `{0}`"},
                     extension),
              Text{"rebuild it: `rm .git/index` and `git reset`", "请重建索引：`rm .git/index` 和 `git reset`"}));
}

}  // namespace

FileStamp stamp_of(const struct stat& status) {
    const auto cut = [](auto value) { return static_cast<std::uint32_t>(value); };
    return {cut(status.st_ctim.tv_sec),  cut(status.st_ctim.tv_nsec), cut(status.st_mtim.tv_sec),
            cut(status.st_mtim.tv_nsec), cut(status.st_dev),          cut(status.st_ino),
            cut(status.st_uid),          cut(status.st_gid),          cut(status.st_size)};
}

Result<IndexFile> IndexFile::parse(std::string bytes, std::uint32_t written_seconds) {
    IndexFile index;
    if (bytes.empty()) return index;
    index.m_bytes = std::move(bytes);
    index.m_written_seconds = written_seconds;
    const std::string_view all = index.m_bytes;
    if (all.size() < k_header + k_seal || all.size() > UINT32_MAX || !all.starts_with("DIRC")) return damaged();
    index.m_version = get32(all, 4);
    if (index.m_version < 2 || index.m_version > 4) return damaged();
    const std::size_t count = get32(all, 8);
    const std::size_t end = all.size() - k_seal;
    if (count > end / k_fixed) return damaged();
    index.m_slots.reserve(count);
    std::size_t at = k_header;
    for (std::size_t i = 0; i < count; ++i) PLAINT_CHECK(index.read_slot(at, end));
    PLAINT_CHECK(index.read_extensions(at, end));
    // Only a split index may leave a name out, and its extension was refused before.
    if (std::ranges::any_of(index.m_slots, [](const Slot& slot) { return slot.path.empty(); })) return damaged();
    return index;
}

Result<void> IndexFile::read_slot(std::size_t& at, std::size_t end) {
    const std::string_view all = m_bytes;
    const std::size_t begin = at;
    if (end - begin < k_fixed + 3) return damaged();
    const auto flags = get16(all, begin + k_flags_at);
    std::size_t name = begin + k_fixed + ((flags & k_extended) ? 2 : 0);
    std::size_t dropped = 0;
    if (m_version == 4) {
        const auto count = get_count(all, name, end);
        const std::size_t before = m_slots.empty() ? 0 : m_slots.back().path.size();
        if (!count || *count > before) return damaged();
        dropped = before - *count;
    }
    const auto stop = all.find('\0', name);
    if (stop >= end) return damaged();
    std::string_view path = all.substr(name, stop - name);
    if (m_version == 4) {
        std::string whole = m_slots.empty() ? "" : std::string(m_slots.back().path.substr(0, dropped));
        path = m_paths.emplace_back(whole.append(path));
        at = stop + 1;
    } else {
        at = begin + ((stop - begin + 8) & ~std::size_t{7});
    }
    if (at > end) return damaged();
    const auto stage = static_cast<std::uint8_t>((flags >> 12) & 3U);
    m_slots.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(at), stage, path});
    return {};
}

Result<void> IndexFile::read_extensions(std::size_t at, std::size_t end) {
    const std::string_view all = m_bytes;
    while (at < end) {
        if (end - at < 8) return damaged();
        const auto name = all.substr(at, 4);
        const std::size_t length = get32(all, at + 4);
        if (length > end - at - 8) return damaged();
        const auto data = all.substr(at + 8, length);
        if (name == "TREE") m_tree_cache = data;
        if (name == "REUC") m_undo = data;
        // Extensions in capitals may be dropped; git makes those it wants again (untracked cache, fsmonitor, offsets).
        if (name[0] < 'A' || name[0] > 'Z') return unsupported(name);
        at += 8 + length;
    }
    return {};
}

std::size_t IndexFile::position(std::string_view path) const {
    const auto slot = std::ranges::lower_bound(m_slots, path, {}, &Slot::path);
    return static_cast<std::size_t>(slot - m_slots.begin());
}

std::optional<IndexEntry> IndexFile::find(std::string_view path) const {
    const auto at = position(path);
    if (at == m_slots.size() || m_slots[at].path != path) return std::nullopt;
    const auto& slot = m_slots[at];
    const std::string_view all = m_bytes;
    IndexEntry entry;
    entry.path = path;
    entry.mode = get32(all, slot.begin + k_mode_at);
    std::memcpy(entry.id.data(), &all[slot.begin + k_id_at], entry.id.size());
    const auto field = [&](std::size_t number) { return get32(all, slot.begin + 4 * number); };
    entry.stamp = {field(0), field(1), field(2), field(3), field(4), field(5), field(7), field(8), field(9)};
    const auto flags = get16(all, slot.begin + k_flags_at);
    const auto more = (flags & k_extended) ? get16(all, slot.begin + k_fixed) : std::uint16_t{0};
    entry.assumed_unchanged = (flags & k_assume_valid) || (more & k_skip_worktree);
    entry.intended = more & k_intent_to_add;
    return entry;
}

bool IndexFile::clashes(std::string_view path) const {
    const std::string folder = std::string(path) + '/';
    const auto below = position(folder);
    if (below < m_slots.size() && m_slots[below].path.starts_with(folder)) return true;
    for (auto slash = path.find('/'); slash != std::string_view::npos; slash = path.find('/', slash + 1)) {
        const auto at = position(path.substr(0, slash));
        if (at < m_slots.size() && m_slots[at].path == path.substr(0, slash)) return true;
    }
    return false;
}

std::optional<std::string> IndexFile::conflict() const {
    const auto slot = std::ranges::find_if(m_slots, [](const Slot& one) { return one.stage != 0; });
    if (slot == m_slots.end()) return std::nullopt;
    return std::string(slot->path);
}

/// Copies entries as they are, but for two things: in version 4 the first one's path is stored as its difference from
/// the path that now comes before it, and an entry as young as the index itself is marked for git to look at again.
/// The mark is git's own (size 0): the file may have been changed in the same second without changing its size, and
/// only the old index's time could still tell.
void IndexFile::copy(std::string& out, std::size_t first, std::size_t last, std::string_view before) const {
    if (first == last) return;
    const std::string_view all = m_bytes;
    std::size_t from = m_slots[first].begin;
    std::ptrdiff_t shift = static_cast<std::ptrdiff_t>(out.size()) - static_cast<std::ptrdiff_t>(from);
    if (m_version == 4) {
        const auto& slot = m_slots[first];
        const bool extended = get16(all, from + k_flags_at) & k_extended;
        out.append(all.substr(from, k_fixed + (extended ? 2 : 0)));
        const auto common = common_length(before, slot.path);
        put_count(out, before.size() - common);
        out.append(slot.path.substr(common)).push_back('\0');
        from = slot.end;
    }
    const std::ptrdiff_t later = static_cast<std::ptrdiff_t>(out.size()) - static_cast<std::ptrdiff_t>(from);
    out.append(all.substr(from, m_slots[last - 1].end - from));
    for (std::size_t i = first; i < last; ++i) {
        const std::size_t begin = m_slots[i].begin;
        if (get32(all, begin + k_modified_at) < m_written_seconds) continue;
        if (get32(all, begin + k_mode_at) == k_submodule_mode) continue;
        const auto entry = static_cast<std::size_t>(static_cast<std::ptrdiff_t>(begin) + (i == first ? shift : later));
        std::memset(&out[entry + k_size_at], 0, 4);
    }
}

void IndexFile::append(std::string& out, const IndexEntry& entry, std::string_view before) const {
    const std::size_t begin = out.size();
    const auto& stamp = entry.stamp;
    for (const auto number :
         {stamp.changed_seconds, stamp.changed_nanoseconds, stamp.modified_seconds, stamp.modified_nanoseconds,
          stamp.device, stamp.inode, entry.mode, stamp.user, stamp.group, stamp.size}) {
        put32(out, number);
    }
    out.append(reinterpret_cast<const char*>(entry.id.data()), entry.id.size());
    const auto length = static_cast<std::uint16_t>(std::min<std::size_t>(entry.path.size(), k_name_mask));
    out += static_cast<char>(length >> 8);
    out += static_cast<char>(length & 0xFF);
    if (m_version == 4) {
        const auto common = common_length(before, entry.path);
        put_count(out, before.size() - common);
        out.append(entry.path, common).push_back('\0');
    } else {
        out.append(entry.path);
        out.append(8 - (out.size() - begin) % 8, '\0');
    }
}

std::string IndexFile::with(std::vector<IndexChange> changes) const {
    std::ranges::sort(changes, {}, &IndexChange::path);
    std::string out;
    out.reserve(m_bytes.size() + 4096);
    out.append("DIRC");
    put32(out, m_version);
    std::size_t count = m_slots.size();
    out.append(4, '\0');
    std::size_t cursor = 0;
    std::string_view before;
    for (const auto& change : changes) {
        const auto at = position(change.path);
        copy(out, cursor, at, before);
        if (at > cursor) before = m_slots[at - 1].path;
        const bool there = at < m_slots.size() && m_slots[at].path == change.path;
        cursor = at + (there ? 1 : 0);
        count += (change.entry ? 1U : 0U) - (there ? 1U : 0U);
        if (!change.entry) continue;
        append(out, *change.entry, before);
        before = change.entry->path;
    }
    copy(out, cursor, m_slots.size(), before);
    std::string count_bytes;
    put32(count_bytes, static_cast<std::uint32_t>(count));
    out.replace(8, 4, count_bytes);
    const auto extension = [&](const char* name, std::string_view data) {
        if (data.empty()) return;
        out.append(name, 4);
        put32(out, static_cast<std::uint32_t>(data.size()));
        out.append(data);
    };
    extension("TREE", without_cached_trees(m_tree_cache, changes));
    extension("REUC", m_undo);
    const auto seal = sha1(out);
    out.append(reinterpret_cast<const char*>(seal.data()), seal.size());
    return out;
}

namespace {

/// Walks the tree cache, which lists each folder before those in it, and copies it.
class TreeCache {
public:
    TreeCache(std::string_view bytes, const std::vector<IndexChange>& changes) : m_rest(bytes), m_changes(changes) {}

    std::optional<std::string> copy() {
        if (!folder("") || !m_rest.empty()) return std::nullopt;
        return std::move(m_out);
    }

private:
    // NOLINTNEXTLINE(misc-no-recursion): as deep as the folders are
    bool folder(const std::string& above) {
        const auto name_end = m_rest.find('\0');
        const auto line_end = m_rest.find('\n', name_end);
        if (name_end == std::string_view::npos || line_end == std::string_view::npos) return false;
        const std::string path = above + std::string(m_rest.substr(0, name_end)) + (name_end == 0 ? "" : "/");
        const auto numbers = m_rest.substr(name_end + 1, line_end - name_end - 1);
        int entries = 0;
        unsigned folders = 0;
        const auto* const last = numbers.data() + numbers.size();
        const auto [middle, problem] = std::from_chars(numbers.data(), last, entries);
        if (problem != std::errc() || middle == last || *middle != ' ') return false;
        if (std::from_chars(middle + 1, last, folders).ec != std::errc()) return false;
        const std::size_t id_length = entries >= 0 ? k_id_length : 0;
        if (m_rest.size() - line_end - 1 < id_length) return false;
        const bool stale = std::ranges::any_of(m_changes, [&](const auto& one) { return one.path.starts_with(path); });
        if (stale) {
            m_out.append(m_rest.substr(0, name_end + 1)).append("-1 ").append(std::to_string(folders)).append("\n");
        } else {
            m_out.append(m_rest.substr(0, line_end + 1 + id_length));
        }
        m_rest.remove_prefix(line_end + 1 + id_length);
        for (unsigned i = 0; i < folders; ++i) {
            if (!folder(path)) return false;
        }
        return true;
    }

    static constexpr std::size_t k_id_length = 20;
    std::string_view m_rest;
    const std::vector<IndexChange>& m_changes;
    std::string m_out;
};

}  // namespace

std::string without_cached_trees(std::string_view extension, const std::vector<IndexChange>& changes) {
    if (extension.empty()) return {};
    // A cache that cannot be read is left out: git makes it anew.
    return TreeCache(extension, changes).copy().value_or("");
}

}  // namespace plaint::git
