#include "merge/explain.hpp"

#include "base/unicode.hpp"
#include "data/json.hpp"
#include "merge/codes.hpp"
#include "model/complaint.hpp"
#include "policy/codes.hpp"

#include <algorithm>

namespace plaint::merge::detail {

namespace {

using data::View;

/// A value as people know it; long ones are cut.
Phrase shown(const schema::Field* field, View value) {
    if (!value || value.is(data::Kind::null)) return Text("nothing", "空");
    if (!value.is_scalar()) return Phrase::same(data::to_json(value, 0));
    std::string text(value.text());
    if (field != nullptr) return schema::label_of(*field, text);
    return Phrase::same(text);
}

Finding fields_differ(const policy::Policy& policy, const Clash& clash) {
    const schema::Field* field = policy.fields.find(clash.path);
    const Phrase label = field == nullptr ? Phrase::same(clash.path.str()) : field->label;
    Finding finding =
        error(k_fields_differ,
              phrase({"{0} (`{1}`): ours {2}, theirs {3}, before {4}", "{0}（`{1}`）：我方 {2}，对方 {3}，原值 {4}"},
                     label, clash.path.str(), shown(field, clash.values.ours), shown(field, clash.values.theirs),
                     shown(field, clash.values.base)));
    finding.field = clash.path.str();
    return finding;
}

bool about_path(const Finding& finding) {
    const Code* const path_codes[] = {&policy::k_illegal, &policy::k_broken_chain, &policy::k_time_order};
    return std::any_of(std::begin(path_codes), std::end(path_codes),
                       [&](const Code* code) { return code->word == finding.code; });
}

Phrase only_a_merge() {
    return Text(
        "Only a merge sets events aside; in a rebase or cherry-pick leave the step out (git rebase --skip) or "
        "give up and merge",
        "只有合并才能将事件标为不计入；变基或拣选时请略去该步骤（git rebase --skip），或放弃后改用合并");
}

/// One line of text, whatever stands in it.
std::string flat(std::string text) {
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
    return text;
}

class Lines {
public:
    Lines(Lang lang, std::string_view line_end) : m_lang(lang), m_line_end(line_end) {}
    void add(const Phrase& text) {
        m_out.append(k_comment).append(printable(flat(text.in(m_lang)))).append(m_line_end);
    }
    [[nodiscard]] std::string text() && { return std::move(m_out); }

private:
    Lang m_lang;
    std::string_view m_line_end;
    std::string m_out;
};

Phrase side_name(Side side) {
    return side == Side::ours ? Phrase(Text("ours", "我方")) : Phrase(Text("theirs", "对方"));
}

/// `ours: 2026-03-02 10:00 Wang Fang: Close (registered -> closed)`
void tell_events(const Judging& judging, const Meaning& meaning, Side side, Lines& lines) {
    const Join* history = meaning.join("history");
    if (history == nullptr) return;
    const data::Document merged = data::Document::of(meaning.value);
    const policy::Policy& policy = judging.rules.policy;
    const std::string_view kind = merged.root().find("kind").text();
    const auto label = [&](std::string_view state) {
        const policy::State* known = policy.state(kind, state);
        return known == nullptr ? Phrase::same(state) : known->label;
    };
    for (std::size_t i = 0; i < history->items.size(); ++i) {
        if (!history->items[i].only_of(side)) continue;
        const model::Event event = model::event_of(merged.root().find("history").at(i));
        const std::string_view by = event.by.substr(0, event.by.rfind(" <"));
        const Phrase moved = event.to.empty() || event.from.empty()
                                 ? Phrase()
                                 : phrase({" ({0} -> {1})", "（{0} → {1}）"}, label(event.from), label(event.to));
        lines.add(phrase({"  {0}: {1} {2}: {3}{4}", "  {0}：{1} {2}：{3}{4}"}, side_name(side),
                         time::format_short(policy.zone.localized(event.at)), by, policy.event_label(event.name),
                         moved));
    }
}

}  // namespace

Findings reasons(const policy::Policy& policy, const Meaning& meaning, Findings against) {
    Findings out;
    for (const Clash& clash : meaning.clashes) out.push_back(fields_differ(policy, clash));
    for (Finding& finding : against) {
        const bool path = about_path(finding);
        Finding told = path ? error(k_no_path, std::move(finding.message)) : error(k_not_allowed, finding.message);
        if (!path) told.message = phrase({"{0} [{1}]", "{0} [{1}]"}, finding.message, finding.code);
        told.field = finding.field;
        told.hint = path ? only_a_merge() : std::move(finding.hint);
        out.push_back(std::move(told));
    }
    return out;
}

Finding number_taken(const Three& roots) {
    return error(
        k_number_taken,
        phrase({"{0} is the number of two complaints: \"{1}\" (ours) and \"{2}\" (theirs)",
                "{0} 同时是两条投诉的编号：“{1}”（我方）和“{2}”（对方）"},
               roots.ours.find("id").text(), roots.ours.find("title").text(), roots.theirs.find("title").text()),
        Text("Give up the merge (git merge --abort), run `plaint renumber` and merge again",
             "请放弃合并（git merge --abort），运行 `plaint renumber` 后重新合并"));
}

Finding unreadable(Side side, const Findings& why) {
    const Phrase reason = why.empty() ? Phrase() : why.front().message;
    return error(k_unreadable,
                 phrase({"the version of {0} cannot be read: {1}", "{0}的版本无法读取：{1}"}, side_name(side), reason),
                 Text("Mend the file by hand and run `plaint check`", "请手工修正文件，然后运行 `plaint check`"));
}

Finding lost_comment(const std::string& comment) {
    return error(k_lost_comment, phrase({"a comment has no place: {0}", "注释无处安放：{0}"}, comment));
}

Finding unwritable() {
    return error(k_unwritable,
                 Text("the merged record cannot be written into this layout", "合并后的记录无法按现有的排版写入"),
                 Text("Write the lists one entry per line and merge again, or merge by hand",
                      "请将列表改为每个条目一行后重新合并，或手工合并"));
}

std::string explanation(const Judging& judging, const Findings& conflicts, const Meaning* meaning,
                        std::string_view line_end) {
    Lines lines(judging.lang, line_end);
    lines.add(Text("this file could not be merged by itself:", "此文件无法自动合并："));
    for (const Finding& finding : conflicts) {
        lines.add(phrase({"- {0} [{1}]", "- {0} [{1}]"}, finding.message, finding.code));
        if (!finding.hint.en.empty()) lines.add(phrase({"  {0}", "  {0}"}, finding.hint));
    }
    if (meaning != nullptr && meaning->join("history") != nullptr) {
        lines.add(Text("What each side did:", "双方各自的操作："));
        tell_events(judging, *meaning, Side::ours, lines);
        tell_events(judging, *meaning, Side::theirs, lines);
        lines.add(Text("Keep the lines of one side between all markers; events of the other stay, marked `set_aside`.",
                       "请在各处标记之间始终保留同一方的行；另一方的事件保留，标为 `set_aside`（不计入）。"));
    }
    const auto given_up = [](const Finding& finding) { return finding.code == k_number_taken.word; };
    if (std::any_of(conflicts.begin(), conflicts.end(), given_up)) return std::move(lines).text();
    lines.add(Text("Then delete the markers and these lines, run `plaint check`, and `git add` the file.",
                   "然后删除标记和以上各行，运行 `plaint check`，再 `git add` 该文件。"));
    return std::move(lines).text();
}

}  // namespace plaint::merge::detail
