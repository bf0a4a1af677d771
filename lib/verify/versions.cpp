#include "verify/versions.hpp"

#include "store/codes.hpp"
#include "store/records.hpp"
#include "yaml/yaml.hpp"

namespace plaint::verify {

namespace {

/// Of texts; what is made of one takes some ten times its size.
constexpr std::size_t k_generation_bytes = 8U << 20;

}  // namespace

const Verdict& Version::verdict(const store::Rules& rules, const std::string& path) {
    if (m_by == &rules && m_at == path) return m_verdict;
    m_by = &rules;
    m_at = path;
    m_verdict = {};
    if (!record) {
        m_verdict.findings = findings;
        return m_verdict;
    }
    m_verdict.findings = rules.schema.check(record->root());
    m_verdict.fits = m_verdict.findings.empty();
    if (!m_verdict.fits) return m_verdict;
    const auto place = store::path_of(rules.policy, record->id());
    if (place && *place == path) return m_verdict;
    m_verdict.findings.push_back(data::at(
        record->root().find("id"), error(store::k_misplaced, phrase({"the file of another number holds the record {0}",
                                                                     "另一编号的文件中是记录 {0}"},
                                                                    record->id()))));
    return m_verdict;
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
