// Where a branch stood at a moment, told from history alone.
#include "git/history.hpp"
#include "git/impl.hpp"

namespace plaint::git {

Result<PastCommit> Repository::last_commit_by(const ObjectId& tip, std::int64_t seconds) const {
    PLAINT_TRY(id, from_hex(tip));
    for (;;) {
        PLAINT_TRY(links, m_impl->commits().links(id));
        if (links.when <= seconds || links.parents.empty()) return PastCommit{to_hex(id), links.when};
        id = links.parents.front();
    }
}

}  // namespace plaint::git
