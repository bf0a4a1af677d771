#include "verify/uids.hpp"

namespace plaint::verify {

namespace {

/// The value of the member `uid` of a record's text as plaint writes it; whether it is so is looked at by whoever
/// goes there.
std::string_view uid_in(std::string_view text) {
    constexpr std::string_view k_member = "\nuid:";
    const auto at = text.find(k_member);
    if (at == std::string_view::npos) return {};
    std::string_view rest = text.substr(at + k_member.size());
    rest = rest.substr(0, rest.find_first_of("\r\n#"));
    const auto first = rest.find_first_not_of(" \t\"'");
    const auto last = rest.find_last_not_of(" \t\"'");
    return first == std::string_view::npos ? std::string_view() : rest.substr(first, last - first + 1);
}

}  // namespace

Result<void> Uids::read(const policy::Policy& policy, const git::ObjectId& commit) {
    for (const policy::Series& series : policy.series) {
        const auto files = m_repository.files(commit, series.folder);
        if (!files) continue;  // there are none yet
        for (const auto& [path, entry] : *files) {
            if (!path.ends_with(".yaml") || !m_blobs.insert(entry.id).second) continue;
            PLAINT_TRY(text, m_repository.blob(entry.id));
            if (const std::string_view uid = uid_in(text); !uid.empty()) note(uid, path);
        }
    }
    return {};
}

Result<const std::set<std::string>*> Uids::paths_of(const policy::Policy& policy, std::string_view uid) {
    for (const git::ObjectId& commit : m_unread) PLAINT_CHECK(read(policy, commit));
    m_unread.clear();
    return &m_paths[std::string(uid)];
}

}  // namespace plaint::verify
