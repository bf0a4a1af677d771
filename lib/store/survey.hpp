// Going through all records of a source: each file is read on as many cores as there are, unless what is asked for was
// derived from the same bytes before and is still in the cache.
#pragma once

#include "store/cache.hpp"
#include "store/parallel.hpp"
#include "store/source.hpp"
#include "yaml/yaml.hpp"

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plaint::policy {
struct Policy;
}

namespace plaint::store {

/// Told now and then, by the thread that takes the results.
using Progress = std::function<void(std::size_t done, std::size_t of)>;

/// A kept fact, and what keeps its bytes alive.
struct Kept {
    std::string_view fact;
    std::shared_ptr<const void> owner;
};

/// What was made of a record, and the fact to keep of it: never empty; nothing when it may not be used again.
template <class Item>
struct Studied {
    Item item;
    std::optional<std::string> fact;
};

/// How an item is made of each record. All of it is called from several threads at once.
template <class Item>
struct Study {
    /// `NAME/VERSION`, and whatever else the fact depends on beside the record's bytes: `audit/1 0a1b2c3d4e5f`.
    std::string kind;
    /// From the file, or from why it could not be read.
    std::function<Studied<Item>(const std::string& path, Result<data::Document> document)> study;
    /// From a fact that `study` kept; nothing when it does not do, and the file is to be studied.
    std::function<std::optional<Item>(const std::string& path, const Kept& kept)> recall;
};

class Survey {
public:
    /// `cache` may be null. All must outlive the survey.
    Survey(const Source& source, const policy::Policy& policy, Cache* cache = nullptr, Progress progress = {})
        : m_source(source), m_policy(policy), m_cache(cache), m_progress(std::move(progress)) {}

    [[nodiscard]] const Source& source() const { return m_source; }
    [[nodiscard]] const policy::Policy& policy() const { return m_policy; }

    /// Makes an item of every file that is or should be a record and hands it to `take(path, item)`, in the order of
    /// the paths, in the calling thread. Gives back what lies among the records and is none.
    template <class Item, class Take>
    Result<Findings> each(const Study<Item>& study, const Take& take) const;

private:
    /// A file, and what is known of its content without reading it.
    struct Place {
        std::string path;
        std::string stamp;
        std::string content;  ///< Its name; empty while it is not known.
    };
    /// What reading it brought.
    struct Reading {
        std::size_t place = 0;
        std::string stamp;
        std::string content;
        std::optional<std::string> fact;
    };
    struct Census {
        std::vector<Place> places;
        Findings strays;
        Recollection recollection;
    };
    /// When reading began, asked for by whichever thread reads first.
    class Beginning {
    public:
        explicit Beginning(const Cache* cache) : m_cache(cache) {}
        void now() {
            if (m_cache != nullptr) std::call_once(m_once, [this] { m_moment = m_cache->moment(); });
        }
        [[nodiscard]] const std::optional<Cache::Moment>& moment() const { return m_moment; }

    private:
        const Cache* m_cache;
        std::once_flag m_once;
        std::optional<Cache::Moment> m_moment;
    };

    class Memory;

    [[nodiscard]] Result<Census> census(std::string_view kind) const;
    /// The name of what was read, where it is worth knowing.
    [[nodiscard]] std::string name_of(const Place& place, const Stamped& stamped) const;
    void keep(std::string_view kind, Census& census, const Cache::Moment& began, std::vector<Reading> readings) const;

    const Source& m_source;
    const policy::Policy& m_policy;
    Cache* m_cache;
    Progress m_progress;
};

/// Paths of all files that are or should be records, sorted; what lies among them and is none is a finding in `strays`.
Result<std::vector<std::string>> record_paths(const Source& source, const policy::Policy& policy, Findings& strays);

template <class Item, class Take>
Result<Findings> Survey::each(const Study<Item>& study, const Take& take) const {
    PLAINT_TRY(census, this->census(study.kind));
    const Facts& facts = census.recollection.facts;
    struct Made {
        Item item;
        std::optional<Reading> reading;
    };
    Beginning beginning(m_cache);
    const auto recalled = [&](const std::string& path, const std::string& content) -> std::optional<Item> {
        if (content.empty()) return std::nullopt;
        const auto fact = facts.find(content);
        return fact ? study.recall(path, {*fact, facts.owner()}) : std::nullopt;
    };
    const auto work = [&](std::size_t i) -> Made {
        const Place& place = census.places[i];
        if (auto item = recalled(place.path, place.content)) return {std::move(*item), {}};
        beginning.now();
        auto stamped = m_source.read_stamped(place.path, yaml::Limits{}.bytes);
        if (!stamped) return {study.study(place.path, fail(std::move(stamped))).item, {}};
        if (!*stamped) stamped->emplace();  // gone since the folder was looked at
        Reading reading{i, std::move((*stamped)->stamp), name_of(place, **stamped), {}};
        if (place.content.empty()) {
            if (auto item = recalled(place.path, reading.content)) return {std::move(*item), std::move(reading)};
        }
        Studied<Item> studied = study.study(place.path, yaml::parse(std::move((*stamped)->text), place.path));
        reading.fact = std::move(studied.fact);
        return {std::move(studied.item), std::move(reading)};
    };
    std::vector<Reading> readings;
    in_order(census.places.size(), m_source.threads(), work, [&](std::size_t i, Made made) {
        if (made.reading && m_cache != nullptr) readings.push_back(std::move(*made.reading));
        if (m_progress) m_progress(i, census.places.size());
        take(census.places[i].path, std::move(made.item));
    });
    if (m_progress) m_progress(census.places.size(), census.places.size());
    if (beginning.moment()) keep(study.kind, census, *beginning.moment(), std::move(readings));
    return std::move(census.strays);
}

}  // namespace plaint::store
