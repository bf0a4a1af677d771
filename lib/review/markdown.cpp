#include "review/markdown.hpp"

#include "base/unicode.hpp"
#include "review/markdown_page.hpp"

#include <algorithm>

namespace plaint::review {

namespace {

using How = RecordChange::How;

constexpr std::string_view k_record_suffix = ".yaml";

/// Rules lie at the top or in a folder with a dot.
bool is_records(std::string_view path) { return path.find('/') != std::string_view::npos && !path.starts_with('.'); }

std::string_view sign(Severity severity) {
    switch (severity) {
        case Severity::error:
            return "❌";
        case Severity::warning:
            return "⚠️";
        case Severity::note:
            break;
    }
    return "ℹ️";
}

std::string place_text(const Finding& finding) {
    // A record's file is named by its id; of the rules it helps to know the line.
    const auto slash = finding.file.rfind('/');
    std::string_view name = std::string_view(finding.file).substr(slash == std::string::npos ? 0 : slash + 1);
    if (is_records(finding.file) && name.ends_with(k_record_suffix)) {
        name.remove_suffix(k_record_suffix.size());
        return escaped(name);
    }
    return escaped(finding.position.line > 0 ? fmt::format("{}:{}", name, finding.position.line) : std::string(name));
}

/// A command is shown as such.
std::string hint_text(const Page& page, const Finding& finding) {
    const std::string& hint = page.in(finding.hint);
    const bool command = hint.starts_with("plaint ") && hint.find_first_of("`|\n") == std::string::npos;
    return command ? "`" + printable(hint) + "`" : with_code(hint);
}

std::string findings_part(const Page& page, const Review& review) {
    if (review.findings.empty()) return {};
    std::vector<const Finding*> sorted;
    for (const Finding& finding : review.findings) sorted.push_back(&finding);
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Finding* a, const Finding* b) { return a->severity > b->severity; });
    std::string text = "\n" + page.head({Phrase::same(" "), Text("Where", "位置"), Text("What is wrong", "问题"),
                                         Text("What to do", "处理办法")});
    for (std::size_t i = 0; i < std::min(sorted.size(), k_most_rows); ++i) {
        const Finding& one = *sorted[i];
        text += Page::row({std::string(sign(one.severity)), place_text(one),
                           fmt::format("{} <sub>`{}`</sub>", with_code(page.in(one.message)), one.code),
                           hint_text(page, one)});
    }
    if (sorted.size() > k_most_rows)
        text += "\n" + page.in(phrase({"And {0} more.", "另有 {0} 个。"}, sorted.size() - k_most_rows)) + "\n";
    return text;
}

Phrase verdict(const Findings& findings) {
    const auto count = [&](Severity severity) {
        return std::count_if(findings.begin(), findings.end(),
                             [&](const Finding& one) { return one.severity == severity; });
    };
    const auto errors = count(Severity::error);
    const auto warnings = count(Severity::warning);
    if (errors > 0 && warnings > 0)
        return phrase({"❌ **Errors: {0}; warnings: {1}.** Fix before merging.",
                       "❌ **错误 {0} 个，警告 {1} 个。** 合并前请改正。"},
                      errors, warnings);
    if (errors > 0)
        return phrase({"❌ **Errors: {0}.** Fix before merging.", "❌ **错误 {0} 个。** 合并前请改正。"}, errors);
    if (warnings > 0)
        return phrase({"⚠️ **Warnings: {0}.** Please look at them.", "⚠️ **警告 {0} 个。** 请留意。"},
                      warnings);
    return Text("✅ No problems found.", "✅ 未发现问题。");
}

/// What is right in itself and yet wants to be looked at.
std::string cautions(const Page& page, const Review& review) {
    if (!review.policy) return {};
    const auto late = std::count_if(review.policy->dues.begin(), review.policy->dues.end(),
                                    [](const DueChange& one) { return one.effect == DueChange::Effect::overdue_now; });
    const bool loosens = std::any_of(review.policy->rules.begin(), review.policy->rules.end(),
                                     [](const RuleChange& one) { return one.loosens; });
    std::string text;
    if (late > 0)
        text += "\n" +
                page.in(phrase({"⚠️ **Time limits of open complaints that the new rules make overdue: {0}.**",
                                "⚠️ **新规则将使未关闭投诉的 {0} 个时限变为超时。**"},
                               late)) +
                "\n";
    if (loosens)
        text += "\n" +
                page.in(Text("⚠️ **The new rules may let through what was refused before.**",
                             "⚠️ **新规则可能放行以前会被拒绝的操作。**")) +
                "\n";
    return text;
}

std::string heading(const Page& page, const Review& review, Verdict given) {
    const Phrase title = phrase({"Complaints: {0}", "投诉记录：{0}"}, counted(review));
    return "## " + page.in(title) + "\n" +
           (given == Verdict::given ? "\n" + page.in(verdict(review.findings)) + "\n" : "") + cautions(page, review);
}

std::string footer(const Page& page, const Review& review, const Compared& compared) {
    const Phrase before =
        compared.before.empty() ? Phrase(Text("nothing", "无")) : Phrase::same(escaped(compared.before));
    const Phrase after =
        compared.after.empty() ? Phrase(Text("work tree", "工作区")) : Phrase::same(escaped(compared.after));
    std::string text =
        "\n<sub>" + page.in(phrase({"Compared by plaint: {0} → {1}", "由 plaint 比较：{0} → {1}"}, before, after));
    if (review.other_files > 0)
        text += page.in(phrase({"; other files: {0}", "；其他文件：{0} 个"}, review.other_files));
    return text + "</sub>\n";
}

}  // namespace

Phrase counted(const Review& review) {
    std::size_t added = 0;
    std::size_t removed = 0;
    for (const RecordChange& record : review.records) {
        added += record.how == How::added ? 1 : 0;
        removed += record.how == How::removed ? 1 : 0;
    }
    const std::size_t changed = review.records.size() - added - removed;
    Phrase out;
    const auto add = [&](Phrase part) {
        out = out.empty() ? std::move(part) : phrase({"{0}, {1}", "{0}，{1}"}, out, part);
    };
    if (added > 0) add(phrase({"{0} new", "新增 {0} 条"}, added));
    if (changed > 0) add(phrase({"{0} changed", "变更 {0} 条"}, changed));
    if (removed > 0) add(phrase({"{0} removed", "删除 {0} 条"}, removed));
    if (review.evidence_altered > 0)
        add(phrase({"evidence files altered or removed: {0}", "证据文件被改动或删除：{0} 个"},
                   review.evidence_altered));
    if (review.policy) add(Text("rules changed", "规则有变更"));
    return out.empty() ? Phrase(Text("no changes", "无变更")) : out;
}

std::string markdown(const Findings& findings, std::size_t records, Lang lang) {
    const Page page(lang);
    Review only;
    only.findings = findings;
    return "## " + page.in(phrase({"Records checked: {0}", "已检查记录：{0} 条"}, records)) + "\n\n" +
           page.in(verdict(findings)) + "\n" + findings_part(page, only);
}

std::string markdown_of_failure(const Findings& findings, Lang lang) {
    const Page page(lang);
    Review only;
    only.findings = findings;
    return "## " + page.in(Text("Complaints: not checked", "投诉记录：未能检查")) + "\n\n" +
           page.in(Text("❌ **The records could not be checked: the repository or its rules cannot be read.**",
                        "❌ **无法读取仓库或其规则，因此未能检查记录。**")) +
           "\n" + findings_part(page, only);
}

std::string markdown(const Review& review, const Compared& compared, Lang lang, Verdict given, std::size_t most) {
    const Page page(lang);
    std::string text = heading(page, review, given) + findings_part(page, review) + overview_part(page, review);
    if (review.policy) text += policy_part(page, *review.policy);
    std::size_t left_out = 0;
    for (const RecordChange& record : review.records) {
        std::string part = record_part(page, record);
        if (text.size() + part.size() > most) {
            ++left_out;
        } else {
            text += part;
        }
    }
    if (left_out > 0) {
        text += "\n" +
                page.in(phrase(
                    {"Not shown in full, as a comment has to end somewhere: records: {0}. `plaint diff` shows them.",
                     "评论长度有限，另有 {0} 条记录未逐项列出，可用 `plaint diff` 查看。"},
                    left_out)) +
                "\n";
    }
    return text + footer(page, review, compared);
}

}  // namespace plaint::review
