#include "cmd/choice.hpp"

#include "base/nearest.hpp"
#include "base/unicode.hpp"
#include "cmd/codes.hpp"

#include <fmt/ranges.h>

namespace plaint::cmd {

Phrase suggestion(std::string_view word, const std::vector<std::string>& candidates, Phrase fallback) {
    const auto near = nearest(word, candidates);
    if (!near) return fallback;
    return phrase(Text{"did you mean {0}?", "是否想输入 {0}？"}, *near);
}

Result<std::string> require_choice(const Arg& arg, std::string_view word) {
    std::vector<std::string> allowed;
    for (const auto& [choice, label] : arg.choices) {
        if (word == choice || word == label.en || word == label.zh) return choice;
        allowed.push_back(choice);
    }
    const auto list = fmt::format("{}", fmt::join(allowed, ", "));
    Phrase hint = phrase(Text{"allowed: {0}", "可用的值：{0}"}, list);
    if (const auto near = nearest(word, allowed)) {
        hint = phrase(Text{"did you mean {0}? allowed: {1}", "是否想输入 {0}？可用的值：{1}"}, *near, list);
    }
    return fail(Failing::usage,
                error(k_bad_choice,
                      phrase(Text{"{0} cannot be {1}", "{0} 的值不能是 {1}"}, arg.typed(),
                             word.empty() ? Phrase(Text{"empty", "空"}) : Phrase::same(printable(word))),
                      std::move(hint)));
}

}  // namespace plaint::cmd
