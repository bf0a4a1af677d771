#include "cmd/pushed_refs.hpp"

#include "cmd/record_codes.hpp"
#include "verify/codes.hpp"

#include <algorithm>

namespace plaint::cmd {

namespace {

constexpr std::size_t k_id_length = 40;

bool is_id(std::string_view text) {
    return text.size() == k_id_length && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

/// git writes zeros for none.
git::ObjectId id_of(std::string_view text) {
    return text.find_first_not_of('0') == std::string_view::npos ? git::ObjectId() : git::ObjectId(text);
}

}  // namespace

Result<PushedRef> pushed_ref(std::string_view name, std::string_view before, std::string_view after) {
    if (is_id(before) && is_id(after) && !name.empty())
        return PushedRef{id_of(before), id_of(after), std::string(name)};
    std::string told;
    for (const std::string_view word : {before, after, name}) {
        if (!word.empty()) told += (told.empty() ? "" : " ") + std::string(word);
    }
    return fail(Failing::usage,
                error(k_bad_push, phrase({"`{0}` is not what git tells a hook", "`{0}` 不是 git 传给钩子的内容"}, told),
                      Text("A pre-receive hook is given lines OLD NEW REF, an update hook the arguments REF OLD NEW",
                           "pre-receive 钩子收到的各行为：旧 新 引用；update 钩子的参数为：引用 旧 新")));
}

Result<std::vector<PushedRef>> read_pushed(std::string_view text) {
    std::vector<PushedRef> out;
    while (!text.empty()) {
        const auto end = text.find('\n');
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (line.empty()) continue;
        const bool whole =
            line.size() > 2 * k_id_length + 2 && line[k_id_length] == ' ' && line[2 * k_id_length + 1] == ' ';
        PLAINT_TRY(ref, whole ? pushed_ref(line.substr(2 * k_id_length + 2), line.substr(0, k_id_length),
                                           line.substr(k_id_length + 1, k_id_length))
                              : pushed_ref(line, {}, {}));
        out.push_back(std::move(ref));
    }
    return out;
}

Result<git::Range> range_of(const git::Repository& repository, const std::vector<PushedRef>& pushed) {
    git::Range range;
    PLAINT_TRY(tips, repository.branch_tips());
    range.exclude = std::move(tips);
    for (const PushedRef& ref : pushed) {
        if (ref.after.empty()) continue;
        auto commit = repository.resolve(ref.after);
        if (!commit) continue;  // a tag of something that is no commit
        range.include.push_back(std::move(*commit));
    }
    return range;
}

Result<Findings> lost_commits(const git::Repository& repository, const std::vector<PushedRef>& pushed) {
    Findings findings;
    PLAINT_TRY(main, repository.branch());
    // Where HEAD names a branch that is not there, nobody knows which one is the main branch: none may lose commits.
    PLAINT_TRY(head, repository.head());
    for (const PushedRef& ref : pushed) {
        if (ref.before.empty() || !ref.name.starts_with("refs/heads/")) continue;
        if (!head.empty() && ref.name != "refs/heads/" + main) continue;
        bool follows = false;
        if (!ref.after.empty()) {
            PLAINT_TRY(base, repository.merge_base(ref.before, ref.after));
            follows = base == ref.before;
        }
        if (follows) continue;
        findings.push_back(error(
            verify::k_lost_commits,
            phrase(
                {"the push would take commits off {0}, which stands at {1}", "推送会从 {0} 移除提交，其当前位置为 {1}"},
                ref.name.substr(std::string_view("refs/heads/").size()), ref.before.substr(0, 12)),
            Text("Merge or rebase onto what is there, then push without force",
                 "请先合并或变基到已有内容之上，再正常推送")));
    }
    return findings;
}

}  // namespace plaint::cmd
