#include "verify/signed.hpp"

#include "verify/codes.hpp"
#include "verify/origin.hpp"

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace plaint::verify {

namespace {

/// What git's letter for a signature means.
Text meaning(char verdict) {
    switch (verdict) {
        case 'N':
            return {"the commit is not signed", "提交没有签名"};
        case 'B':
            return {"the commit's signature is wrong", "提交的签名无效"};
        case 'U':
            return {"the commit is signed with a key that nobody vouches for", "提交所用签名密钥未受信任"};
        case 'X':
        case 'Y':
            return {"the commit's signature or its key has expired", "提交的签名或密钥已过期"};
        case 'R':
            return {"the commit is signed with a revoked key", "提交所用签名密钥已吊销"};
        default:
            return {"the commit's signature cannot be checked here", "此处无法检查提交的签名"};
    }
}

/// Whose key it is, as far as git tells: `Name <email>` of an OpenPGP key, what allowedSignersFile says of an ssh key.
/// Empty where that names no address.
std::string holder(const git::SignatureState& state, const git::Mailmap& mailmap) {
    if (state.signer.find('@') == std::string::npos) return {};
    const bool bare = state.signer.find('<') == std::string::npos;
    return mailmap.resolved(person_of(bare ? "<" + state.signer + ">" : state.signer)).person();
}

std::optional<Phrase> fault(const git::SignatureState& state, const ToBeSigned& wanted) {
    if (state.verdict != 'G') return Phrase(meaning(state.verdict));
    const std::string signer = holder(state, *wanted.mailmap);
    const auto is_signer = [&](const std::string& one) { return policy::Policy::same_person(one, signer); };
    if (signer.empty() || std::any_of(wanted.people.begin(), wanted.people.end(), is_signer)) return std::nullopt;
    return phrase({"the commit is signed by {0}, but made by {1}", "提交由 {0} 签名，但由 {1} 作出"}, signer,
                  wanted.people.front());
}

}  // namespace

Result<std::vector<Told>> judge_signed(const git::Repository& repository, const std::vector<ToBeSigned>& wanted) {
    std::vector<Told> out;
    std::vector<git::ObjectId> commits;
    std::unordered_map<git::ObjectId, const ToBeSigned*> by_commit;
    for (const ToBeSigned& one : wanted) {
        commits.push_back(one.commit);
        by_commit.emplace(one.commit, &one);
    }
    PLAINT_TRY(states, repository.signatures_of(commits));
    for (const git::SignatureState& state : states) {
        auto found = fault(state, *by_commit.at(state.commit));
        if (!found) continue;
        out.push_back(
            {state.commit, error(k_unsigned, std::move(*found),
                                 phrase({"git log --show-signature -1 {0}", "git log --show-signature -1 {0}"},
                                        state.commit.substr(0, 12)))});
    }
    return out;
}

}  // namespace plaint::verify
