// A folder of small records with a cache beside it, for tests.
#pragma once

#include "policy/policy.hpp"
#include "store/rules.hpp"
#include "store/selection.hpp"
#include "store/survey.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <stdlib.h>

#include <atomic>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <vector>

namespace plaint::store::test {

/// Files as if they had been written long ago: those of a test are always young. Counts what is read.
class AgedSource : public Source {
public:
    explicit AgedSource(const std::filesystem::path& top) : m_files(folder_source(top)) {}

    Result<std::vector<Found>> list(std::string_view folder) const override { return m_files->list(folder); }
    Result<std::vector<Found>> look(std::string_view folder, std::string_view suffix) const override {
        auto found = m_files->look(folder, suffix);
        if (found) {
            for (Found& entry : *found) age(entry.stamp);
        }
        return found;
    }
    StampIs stamps() const override { return StampIs::a_moment; }
    Result<std::optional<Stamped>> read_stamped(std::string_view path, std::size_t most) const override {
        ++m_read;
        auto stamped = m_files->read_stamped(path, most);
        if (stamped && *stamped) age((*stamped)->stamp);
        return stamped;
    }
    Threads threads() const override { return Threads::many; }

    int read() const { return m_read.exchange(0); }

private:
    static void age(std::string& stamp) {
        std::uint64_t times[2] = {};
        if (stamp.size() < sizeof times) return;
        std::memcpy(times, stamp.data(), sizeof times);
        for (std::uint64_t& time : times) time -= 1000;
        std::memcpy(stamp.data(), times, sizeof times);
    }

    std::unique_ptr<Source> m_files;
    mutable std::atomic<int> m_read = 0;
};

class Shelf {
public:
    static constexpr int k_records = 40;

    Shelf() {
        std::string pattern = (std::filesystem::temp_directory_path() / "plaint-shelf-XXXXXX").string();
        m_top = std::filesystem::canonical(mkdtemp(pattern.data()));
        for (int number = 1; number <= k_records; ++number) put(number, "new");
    }
    Shelf(const Shelf&) = delete;
    Shelf& operator=(const Shelf&) = delete;
    ~Shelf() {
        std::error_code ignored;
        std::filesystem::remove_all(m_top, ignored);
    }

    std::filesystem::path top() const { return m_top; }
    std::filesystem::path cache_file() const { return m_top / ".git/plaint/cache.sqlite"; }
    std::filesystem::path record(int number) const {
        return m_top / fmt::format("complaints/2026/00/CP-2026-{:03}.yaml", number);
    }
    void put(int number, const std::string& state) const {
        write(record(number), fmt::format("id: CP-2026-{:03}\nstate: {}\ntitle: T{}\n", number, state, number));
    }
    static void write(const std::filesystem::path& path, const std::string& text) {
        std::filesystem::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary) << text;
    }
    static std::string read(const std::filesystem::path& path) {
        std::ifstream in(path, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }

private:
    std::filesystem::path m_top;
};

inline Rules fresh_rules() {
    auto read = load_rules(nullptr, Resources(nullptr, std::nullopt));
    REQUIRE(read.has_value());
    return std::move(*read);
}
inline const Rules& rules() {
    static const Rules loaded = fresh_rules();
    return loaded;
}

/// What a survey gave: a line for each record; and what it took.
struct Seen {
    std::vector<std::string> lines;
    int studied = 0;
    bool operator==(const Seen&) const = default;
};

/// Surveys the states of all records.
inline Seen states(const Source& source, Cache* cache, const std::string& kind = "states/1") {
    std::atomic<int> studied = 0;
    Study<std::string> study;
    study.kind = kind;
    study.study = [&](const std::string& path, Result<data::Document> document) -> Studied<std::string> {
        ++studied;
        if (!document) return {path + " unreadable", {}};
        const std::string state(document->root().find("state").text());
        return {state, state + "!"};
    };
    study.recall = [](const std::string&, const Kept& kept) -> std::optional<std::string> {
        return std::string(kept.fact.substr(0, kept.fact.size() - 1));
    };
    Seen seen;
    const Survey survey(source, rules().policy, cache);
    const auto strays = survey.each(
        study, [&](const std::string& path, const std::string& state) { seen.lines.push_back(path + " " + state); });
    REQUIRE(strays.has_value());
    seen.studied = studied;
    return seen;
}

}  // namespace plaint::store::test
