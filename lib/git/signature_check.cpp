// Signatures of commits, as the git program judges them.
#include "git/child.hpp"
#include "git/history.hpp"
#include "git/impl.hpp"

namespace plaint::git {

Result<std::vector<SignatureState>> Repository::signatures_of(const std::vector<ObjectId>& commits) const {
    std::vector<SignatureState> out;
    if (commits.empty()) return out;
    ChildRequest request;
    request.command = {"git", "log", "--no-walk=unsorted", "--stdin", "--format=%H %G? %GS"};
    request.folder = m_impl->work_tree.empty() ? m_impl->git_dir : m_impl->work_tree;
    request.variables = shown_environment(m_impl->environment);
    for (const ObjectId& id : commits) request.input += id + '\n';
    const auto result = run_child(request, Capture::apart);
    if (!result || result->status != 0) {
        return fail(Failing::system,
                    error(k_failed, phrase(Text{"git cannot check signatures: {0}", "git 无法检查签名：{0}"},
                                           result ? excerpt(result->errors) : std::string("git"))));
    }
    std::string_view rest = result->output;
    while (!rest.empty()) {
        const auto end = rest.find('\n');
        const std::string_view line = rest.substr(0, end);
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
        if (line.size() < GIT_OID_HEXSZ + 2) continue;
        SignatureState state{std::string(line.substr(0, GIT_OID_HEXSZ)), line[GIT_OID_HEXSZ + 1], {}};
        if (line.size() > GIT_OID_HEXSZ + 3) state.signer = line.substr(GIT_OID_HEXSZ + 3);
        out.push_back(std::move(state));
    }
    return out;
}

}  // namespace plaint::git
