#include "verify/past_records.hpp"

namespace plaint::verify {

namespace {

std::string place(const policy::Computed& computed, std::string_view key) {
    return fmt::format("{}\n{}", computed.name, key);
}

}  // namespace

void PastRecords::stand_at(const git::ObjectId& commit) {
    if (commit == m_commit) return;
    m_commit = commit;
    m_looked = false;
    m_alike.clear();
}

std::vector<policy::Others::Like> PastRecords::like(const policy::Computed& computed, std::string_view key) const {
    if (!m_looked) look();
    const auto found = m_alike.find(place(computed, key));
    return found == m_alike.end() ? std::vector<Like>{} : found->second;
}

/// What cannot be read is like nothing: it is told elsewhere.
void PastRecords::look() const {
    m_looked = true;
    if (m_commit.empty()) return;
    for (const policy::Series& series : m_policy.series) {
        const auto files = m_repository.files(m_commit, series.folder);
        if (!files) continue;
        for (const auto& [path, entry] : *files) {
            if (!path.ends_with(".yaml")) continue;
            for (const Place& one : places_of(entry.id, path)) m_alike[one.name].push_back(one.like);
        }
    }
}

const std::vector<PastRecords::Place>& PastRecords::places_of(const git::ObjectId& blob,
                                                              const std::string& path) const {
    const auto [known, fresh] = m_places.try_emplace(blob);
    if (!fresh) return known->second;
    const auto version = m_versions.of(blob, path);
    if (!version || !(*version)->record) return known->second;
    const model::Complaint& record = *(*version)->record;
    const auto received = record.received_at();
    if (!received) return known->second;
    for (const auto& computed : m_policy.computed) {
        const std::string key = computed->same ? policy::key_of(*computed->same, record.root()) : std::string();
        if (key.empty()) continue;
        known->second.push_back(
            {place(*computed, key),
             {std::string(record.id()), received->seconds, policy::text_at(record.root(), computed->same->distinct)}});
    }
    return known->second;
}

}  // namespace plaint::verify
