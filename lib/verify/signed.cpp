#include "verify/signed.hpp"

#include "verify/codes.hpp"

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

}  // namespace

Result<std::vector<Told>> judge_signed(const git::Repository& repository, const std::vector<git::ObjectId>& commits) {
    std::vector<Told> out;
    PLAINT_TRY(states, repository.signatures_of(commits));
    for (const git::SignatureState& state : states) {
        if (state.verdict == 'G') continue;
        out.push_back(
            {state.commit, error(k_unsigned, Phrase(meaning(state.verdict)),
                                 phrase({"git log --show-signature -1 {0}", "git log --show-signature -1 {0}"},
                                        state.commit.substr(0, 12)))});
    }
    return out;
}

}  // namespace plaint::verify
