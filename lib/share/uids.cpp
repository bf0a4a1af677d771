#include "share/uids.hpp"

#include "yaml/yaml.hpp"

namespace plaint::share {

std::string Uids::of(const std::optional<git::Entry>& entry) {
    if (!entry) return {};
    const auto known = m_known.find(entry->id);
    if (known != m_known.end()) return known->second;
    return m_known.emplace(entry->id, read(entry->id)).first->second;
}

std::string Uids::at(const git::ObjectId& commit, const std::string& path) {
    if (commit.empty()) return {};
    const auto entry = m_repository.find(commit, path);
    return entry ? of(*entry) : std::string();
}

std::string Uids::read(const git::ObjectId& id) const {
    auto text = m_repository.blob(id);
    if (!text) return {};
    const auto document = yaml::parse(std::move(*text), id);
    return document ? std::string(document->root().find("uid").text()) : std::string();
}

}  // namespace plaint::share
