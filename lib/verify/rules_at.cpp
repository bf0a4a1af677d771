#include "verify/rules_at.hpp"

namespace plaint::verify {

namespace {

constexpr std::string_view k_folder = ".plaint";
constexpr std::string_view k_mailmap = ".mailmap";
constexpr std::size_t k_most_mailmap_bytes = 4U << 20;

}  // namespace

bool shapes_rules(std::string_view path) {
    return path == store::k_policy_path || path == k_mailmap || path.starts_with(".plaint/");
}

Result<std::string> RulesAt::key_of(const git::ObjectId& commit) const {
    std::string key;
    for (const std::string_view name : {store::k_policy_path, k_folder, k_mailmap}) {
        PLAINT_TRY(entry, m_repository.find(commit, name));
        key += entry ? entry->id : std::string("-");
    }
    return key;
}

Result<std::unique_ptr<InForce>> RulesAt::load(const git::ObjectId& commit) const {
    auto out = std::make_unique<InForce>();
    const auto source = store::commit_source(m_repository, commit);
    PLAINT_TRY(policy, source->read(store::k_policy_path, 0));
    if (!policy) return out;
    const store::Resources resources(source.get(), m_data_dir);
    auto rules = store::load_rules(source.get(), resources);
    if (rules) {
        policy::Policy& loaded = out->rules.emplace(std::move(*rules)).policy;
        out->others = std::make_shared<PastRecords>(m_repository, m_versions, loaded);
        loaded.others = out->others;
    } else {
        out->findings = std::move(rules.error().findings);
    }
    PLAINT_TRY(mailmap, source->read(k_mailmap, k_most_mailmap_bytes));
    if (mailmap) out->mailmap = git::Mailmap(*mailmap);
    return out;
}

Result<const InForce*> RulesAt::of(const git::ObjectId& commit) {
    if (const auto known = m_of.find(commit); known != m_of.end()) return known->second;
    PLAINT_TRY(key, key_of(commit));
    auto loaded = m_loaded.find(key);
    if (loaded == m_loaded.end()) {
        PLAINT_TRY(fresh, load(commit));
        loaded = m_loaded.emplace(std::move(key), std::move(fresh)).first;
    }
    return m_of[commit] = loaded->second.get();
}

void RulesAt::same_as(const git::ObjectId& commit, const git::ObjectId& parent) {
    if (const auto known = m_of.find(parent); known != m_of.end()) m_of[commit] = known->second;
}

}  // namespace plaint::verify
