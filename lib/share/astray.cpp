#include "share/astray.hpp"

#include "git/history.hpp"
#include "share/places.hpp"
#include "share/uids.hpp"
#include "store/records.hpp"
#include "store/references.hpp"
#include "yaml/yaml.hpp"

#include <map>

namespace plaint::share {

namespace {

/// Where one side's records are after the merge, by the numbers that they had there.
using Moves = std::map<std::string, std::string>;

Result<Moves> moves_of(const git::Repository& repository, const policy::Policy& policy, Uids& uids,
                       const git::ObjectId& side, const git::ObjectId& merged) {
    std::map<std::string, std::string> left;     // by uid: the number that was given up
    std::map<std::string, std::string> arrived;  // by uid: the one that was taken
    for (const policy::Series& series : policy.series) {
        PLAINT_TRY(changes, repository.compare(side, merged, series.folder));
        for (const git::PathChange& change : changes) {
            const std::string before = uids.of(change.before);
            const std::string after = uids.of(change.after);
            if (before == after) continue;
            if (!before.empty()) left.emplace(before, record_at(policy, change.path));
            if (!after.empty()) arrived.emplace(after, record_at(policy, change.path));
        }
    }
    Moves out;
    for (const auto& [uid, id] : left) {
        const auto now = arrived.find(uid);
        if (now != arrived.end() && !id.empty() && !now->second.empty()) out.emplace(id, now->second);
    }
    return out;
}

class Side {
public:
    Side(const git::Repository& repository, const policy::Policy& policy, git::ObjectId commit, Moves moves)
        : m_repository(repository),
          m_policy(policy),
          m_references(policy.fields),
          m_commit(std::move(commit)),
          m_moves(std::move(moves)) {}

    [[nodiscard]] const Moves& moves() const { return m_moves; }
    /// Whether the record that lies at a path after the merge named an id on this side.
    [[nodiscard]] bool names(const std::string& path, const std::string& id) const {
        const auto entry = m_repository.find(m_commit, path_before(path));
        if (!entry || !*entry) return false;
        const auto document = yaml::parse(m_repository.blob((*entry)->id).value_or(""), path);
        return document && !m_references.of(document->root(), id).empty();
    }

private:
    [[nodiscard]] std::string path_before(const std::string& path) const {
        const std::string id = record_at(m_policy, path);
        for (const auto& [before, now] : m_moves) {
            if (now == id) return store::path_of(m_policy, before).value_or(path);
        }
        return path;
    }

    const git::Repository& m_repository;
    const policy::Policy& m_policy;
    store::ReferenceFields m_references;
    git::ObjectId m_commit;
    Moves m_moves;
};

/// What one side named by a number that the other side took away; what both named so meant the same to both.
Result<void> add_astray(const store::Survey& survey, const Side& side, const Side& other, std::vector<Astray>& out) {
    for (const auto& [from, to] : side.moves()) {
        PLAINT_TRY(files, store::referring(survey, from));
        for (const std::string& path : files) {
            if (side.names(path, from) && !other.names(path, from)) out.push_back({path, from, to});
        }
    }
    return {};
}

}  // namespace

Result<std::vector<Astray>> astray(const git::Repository& repository, const store::Survey& survey,
                                   const git::ObjectId& ours, const git::ObjectId& theirs,
                                   const git::ObjectId& merged) {
    const policy::Policy& policy = survey.policy();
    Uids uids(repository);
    PLAINT_TRY(our_moves, moves_of(repository, policy, uids, ours, merged));
    PLAINT_TRY(their_moves, moves_of(repository, policy, uids, theirs, merged));
    const Side us(repository, policy, ours, std::move(our_moves));
    const Side them(repository, policy, theirs, std::move(their_moves));
    std::vector<Astray> out;
    PLAINT_CHECK(add_astray(survey, us, them, out));
    PLAINT_CHECK(add_astray(survey, them, us, out));
    return out;
}

}  // namespace plaint::share
