#include "verify/versions.hpp"

#include "yaml/yaml.hpp"

namespace plaint::verify {

namespace {

/// Of texts; what is made of one takes some ten times its size.
constexpr std::size_t k_generation_bytes = 8U << 20;

}  // namespace

const Version* last_good(const Version* version) {
    while (version != nullptr && !version->good()) version = version->earlier.get();
    return version;
}

Result<VersionPtr> Versions::of(const git::ObjectId& blob, const std::string& path) {
    if (const auto known = m_young.find(blob); known != m_young.end()) return known->second;
    if (const auto known = m_old.find(blob); known != m_old.end()) {
        VersionPtr version = known->second;
        m_old.erase(known);
        keep(version);
        return version;
    }
    PLAINT_TRY(text, m_repository.blob(blob));
    auto version = std::make_shared<Version>();
    version->blob = blob;
    auto document = yaml::parse(std::move(text), path);
    if (document) {
        version->record.emplace(std::move(*document));
    } else {
        version->findings = std::move(document.error().findings);
    }
    keep(version);
    return version;
}

void Versions::keep(const VersionPtr& version) {
    m_young_bytes += version->record ? version->record->document().text().size() : 64;
    m_young.emplace(version->blob, version);
    if (m_young_bytes < k_generation_bytes) return;
    m_old = std::move(m_young);
    m_young.clear();
    m_young_bytes = 0;
}

}  // namespace plaint::verify
