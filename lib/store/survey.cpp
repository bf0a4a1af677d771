#include "store/survey.hpp"

#include "policy/policy.hpp"
#include "store/codes.hpp"

#include <algorithm>
#include <cstring>

namespace plaint::store {

namespace {

constexpr std::string_view k_suffix = ".yaml";
constexpr int k_deepest = 8;

/// Fewer readings than this are not worth keeping: reading them again takes less than writing.
constexpr std::size_t k_worth_keeping = 24;
/// A file written as shortly before it was read may be written once more without a change of its stamp: file systems
/// tell times in steps of up to two seconds.
constexpr std::int64_t k_too_young_seconds = 3;

struct Looked {
    std::vector<std::pair<std::string, std::string>> files;  ///< Path and stamp.
    std::vector<std::string> strays;
};

/// What lies in the folders below a series, one level of folders after the other, the folders of a level on all cores.
enum class Stamps { wanted, unwanted };
Result<Looked> look_below(const Source& source, const std::string& top, Stamps stamps) {
    Looked out;
    const auto look = [&](const std::string& folder) {
        return stamps == Stamps::wanted ? source.look(folder, k_suffix) : source.list(folder);
    };
    std::vector<std::string> level{top};
    for (int depth = 0; !level.empty(); ++depth) {
        std::vector<std::string> next;
        std::optional<Failure> failure;
        const auto take = [&](std::size_t i, Result<std::vector<Found>> found) {
            if (!found) {
                if (!failure) failure = std::move(found.error());
                return;
            }
            for (Found& entry : *found) {
                std::string path = level[i] + "/" + entry.name;
                if (entry.what == Found::What::folder && depth < k_deepest) {
                    next.push_back(std::move(path));
                } else if (entry.name.ends_with(k_suffix) && entry.what != Found::What::folder) {
                    out.files.emplace_back(std::move(path), std::move(entry.stamp));
                } else if (entry.name != ".gitkeep") {
                    out.strays.push_back(std::move(path));
                }
            }
        };
        in_order(
            level.size(), source.threads(), [&](std::size_t i) { return look(level[i]); }, take);
        if (failure) return tl::make_unexpected(std::move(*failure));
        level = std::move(next);
    }
    // In plaint's own layout they come in order, all being on one level.
    if (!std::ranges::is_sorted(out.files)) std::ranges::sort(out.files);
    std::ranges::sort(out.strays);
    return out;
}

Finding stray(std::string path) {
    Finding finding = warning(
        k_stray, Text("is no record and is ignored", "不是记录，已忽略"),
        Text("Records are named ID.yaml, two folders below their series", "记录名为 编号.yaml，位于系列目录下两层"));
    finding.file = std::move(path);
    return finding;
}

std::string_view folder_of(std::string_view path) { return path.substr(0, path.rfind('/')); }
std::string_view name_in_folder(std::string_view path) { return path.substr(path.rfind('/') + 1); }

/// Change and modification time of a stamp, the later one; and the device.
std::pair<std::int64_t, std::uint64_t> written(std::string_view stamp) {
    std::uint64_t numbers[5] = {};
    if (stamp.size() < sizeof numbers) return {INT64_MAX, 0};
    std::memcpy(numbers, stamp.data(), sizeof numbers);
    return {static_cast<std::int64_t>(std::max(numbers[0], numbers[1])), numbers[4]};
}

bool settled(std::string_view stamp, const Cache::Moment& began) {
    const auto [seconds, device] = written(stamp);
    return device == began.device && seconds < began.seconds - k_too_young_seconds;
}

}  // namespace

Result<std::vector<std::string>> record_paths(const Source& source, const policy::Policy& policy, Findings& strays) {
    std::vector<std::string> out;
    for (const policy::Series& series : policy.series) {
        PLAINT_TRY(looked, look_below(source, series.folder, Stamps::unwanted));
        for (auto& [path, ignored] : looked.files) out.push_back(std::move(path));
        for (std::string& path : looked.strays) strays.push_back(stray(std::move(path)));
    }
    return out;
}

/// The contents of files by their stamps, asked in the order of the paths.
class Survey::Memory {
public:
    Memory(const Recollection& recollection, StampIs stamps) : m_recollection(recollection), m_stamps(stamps) {}

    std::string_view content_of(std::string_view path, const std::string& stamp) {
        if (m_stamps == StampIs::content) return stamp;
        if (m_recollection.folders.empty()) return {};
        if (folder_of(path) != m_folder) {
            m_folder = folder_of(path);
            const auto found = m_recollection.folders.find(m_folder);
            m_files = found == m_recollection.folders.end() ? nullptr : &found->second;
            m_next = 0;
        }
        if (m_files == nullptr) return {};
        const std::string_view name = name_in_folder(path);
        while (m_next < m_files->size() && (*m_files)[m_next].name < name) ++m_next;
        if (m_next == m_files->size()) return {};
        const KnownFile& file = (*m_files)[m_next];
        return file.name == name && file.stamp == stamp ? file.content : std::string_view{};
    }

private:
    const Recollection& m_recollection;
    StampIs m_stamps;
    std::string m_folder = "/";
    const std::vector<KnownFile>* m_files = nullptr;
    std::size_t m_next = 0;
};

Result<Survey::Census> Survey::census(std::string_view kind) const {
    Census out;
    if (m_cache != nullptr) out.recollection = m_cache->recall(kind);
    Memory memory(out.recollection, m_source.stamps());
    for (const policy::Series& series : m_policy.series) {
        PLAINT_TRY(looked, look_below(m_source, series.folder, m_cache != nullptr ? Stamps::wanted : Stamps::unwanted));
        for (auto& [path, stamp] : looked.files) {
            Place place{std::move(path), std::move(stamp), {}};
            place.content = memory.content_of(place.path, place.stamp);
            out.places.push_back(std::move(place));
        }
        for (std::string& path : looked.strays) out.strays.push_back(stray(std::move(path)));
    }
    return out;
}

std::string Survey::name_of(const Place& place, const Stamped& stamped) const {
    if (!place.content.empty() && place.stamp == stamped.stamp) return place.content;
    return m_cache == nullptr ? std::string() : content_name(stamped.text);
}

void Survey::keep(std::string_view kind, Census& census, const Cache::Moment& began,
                  std::vector<Reading> readings) const {
    if (readings.size() < k_worth_keeping) return;
    Discoveries found;
    found.kind = kind;
    std::map<std::string, std::vector<KnownFile>> changed;
    for (Reading& reading : readings) {
        Place& place = census.places[reading.place];
        if (reading.fact && !reading.content.empty())
            found.facts.emplace_back(reading.content, std::move(*reading.fact));
        if (m_source.stamps() != StampIs::a_moment || !place.content.empty() || reading.content.empty()) continue;
        if (!settled(reading.stamp, began)) continue;
        place.stamp = std::move(reading.stamp);
        place.content = reading.content;
        changed[std::string(folder_of(place.path))];
    }
    std::string_view folder;
    for (const Place& place : census.places) {
        if (folder != folder_of(place.path)) found.present_folders.push_back(folder = folder_of(place.path));
        if (place.content.empty()) continue;
        found.contents.push_back(place.content);
        const auto of_folder = changed.find(std::string(folder));
        if (of_folder != changed.end())
            of_folder->second.push_back({name_in_folder(place.path), place.stamp, place.content});
    }
    found.folders = std::move(changed);
    std::ranges::sort(found.facts);
    const auto same_content = [](const auto& a, const auto& b) { return a.first == b.first; };
    found.facts.erase(std::unique(found.facts.begin(), found.facts.end(), same_content), found.facts.end());
    m_cache->keep(found);
}

}  // namespace plaint::store
