// A change of the rules in a comment, and what it means for open complaints.
#include "review/excerpt.hpp"
#include "review/markdown_page.hpp"

#include <algorithm>

namespace plaint::review {

namespace {

std::string rules_table(const Page& page, const PolicyChange& policy) {
    if (policy.rules.empty()) {
        return "\n" +
               page.in(Text("Nothing in it concerns how complaints are handled.", "不涉及投诉处理规则的内容。")) + "\n";
    }
    std::string text = "\n";
    bool loosens = false;
    std::size_t rows = 0;
    for (const RuleChange& one : policy.rules) {
        if (++rows > k_most_rows) break;
        loosens = loosens || one.loosens;
        const std::string about = "**" + page.cell(label(one.about)) + "**";
        text += "- " + (one.loosens ? "⚠️ " + about : about) + (page.lang() == Lang::zh ? "：" : ": ") +
                page.cell(one.text) + "\n";
    }
    if (policy.rules.size() > k_most_rows)
        text += "\n" + page.in(phrase({"And {0} more.", "另有 {0} 项。"}, policy.rules.size() - k_most_rows)) + "\n";
    if (!loosens) return text;
    return text + "\n" +
           page.in(Text("⚠️ may let through what was refused before.",
                        "⚠️ 表示可能放行以前会被拒绝的操作。")) +
           "\n";
}

std::string due_text(const Page& page, const std::optional<time::Instant>& due, const Phrase& status) {
    if (!due) return status.empty() ? "–" : page.cell(status);
    return unbroken(time::format_short(*due));
}

std::string effect_text(const Page& page, const DueChange& one) {
    const bool grave = one.effect == DueChange::Effect::overdue_now;
    return grave ? "❌ **" + page.cell(label(one.effect)) + "**" : page.cell(label(one.effect));
}

std::string dues_table(const Page& page, const PolicyChange& policy) {
    std::string text = "\n" + page.head({Text("Record", "编号"), Text("Title", "标题"), Text("State", "状态"),
                                         Text("Time limit", "时限"), Text("Due before", "原到期时间"),
                                         Text("Due now", "现到期时间"), Text("Effect", "影响")});
    for (std::size_t i = 0; i < std::min(policy.dues.size(), k_most_rows); ++i) {
        const DueChange& one = policy.dues[i];
        text += Page::row({escaped(one.id), escaped(shortened(one.title, 60)), page.cell(one.state),
                           page.cell(one.clock), due_text(page, one.due_then, one.status_then),
                           due_text(page, one.due, one.status), effect_text(page, one)});
    }
    if (policy.dues.size() > k_most_rows)
        text += "\n" + page.in(phrase({"And {0} more.", "另有 {0} 项。"}, policy.dues.size() - k_most_rows)) + "\n";
    return text;
}

}  // namespace

std::string policy_part(const Page& page, const PolicyChange& policy) {
    std::string text = "\n### " + page.in(Text("The rules change", "规则变更")) + "\n";
    text += rules_table(page, policy);
    if (policy.open == 0) return text;
    text += "\n**" +
            page.in(phrase({"What that means for the open complaints ({0})", "对未关闭投诉（{0} 条）的影响"},
                           policy.open)) +
            "**\n";
    if (policy.dues.empty()) return text + "\n" + page.in(Text("No time limit changes.", "时限均无变化。")) + "\n";
    return text + dues_table(page, policy);
}

}  // namespace plaint::review
