#include "cmd/code_index.hpp"

#include "cases/codes.hpp"
#include "cmd/ci_codes.hpp"
#include "cmd/codes.hpp"
#include "cmd/record_codes.hpp"
#include "cmd/review_codes.hpp"
#include "data/codes.hpp"
#include "expr/codes.hpp"
#include "git/codes.hpp"
#include "intake/codes.hpp"
#include "merge/codes.hpp"
#include "policy/codes.hpp"
#include "query/codes.hpp"
#include "render/codes.hpp"
#include "review/codes.hpp"
#include "schema/codes.hpp"
#include "share/codes.hpp"
#include "sla/clock_codes.hpp"
#include "sla/codes.hpp"
#include "store/codes.hpp"
#include "time/codes.hpp"
#include "verify/codes.hpp"
#include "yaml/codes.hpp"

#include <algorithm>
#include <span>

namespace plaint::cmd {

std::vector<ExplainedCode> own_codes() {
    const std::span<const Code* const> rooms[] = {
        k_codes,         cases::k_codes,  k_ci_codes,         k_record_codes,  k_review_codes, data::k_codes,
        expr::k_codes,   git::k_codes,    intake::k_codes,    policy::k_codes, query::k_codes, render::k_codes,
        review::k_codes, schema::k_codes, sla::k_clock_codes, sla::k_codes,    store::k_codes, merge::k_codes,
        share::k_codes,  time::k_codes,   verify::k_codes,    yaml::k_codes,
    };
    std::vector<ExplainedCode> codes;
    for (const auto& room : rooms) {
        for (const Code* code : room) codes.push_back({std::string(code->word), code->title, code->explanation});
    }
    std::sort(codes.begin(), codes.end(),
              [](const ExplainedCode& a, const ExplainedCode& b) { return a.word < b.word; });
    return codes;
}

std::vector<ExplainedCode> all_codes(Context& context) {
    std::vector<ExplainedCode> codes = own_codes();
    if (!context.catalogue().conditions) return codes;
    for (ExplainedCode& code : context.catalogue().conditions(context)) codes.push_back(std::move(code));
    return codes;
}

std::vector<CheckWords> check_words(Context& context) {
    std::vector<CheckWords> out;
    for (const ExplainedCode& code : all_codes(context))
        out.push_back({code.word, code.title.in(context.lang()), code.explanation.in(context.lang())});
    return out;
}

}  // namespace plaint::cmd
