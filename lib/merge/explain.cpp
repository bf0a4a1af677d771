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

constexpr std::size_t k_widest = 60;  ///< Columns of a value: more is seen better in the file itself.

/// One line of text, whatever stands in it.
std::string flat(std::string text) {
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
    return text;
}

Phrase cut(const Phrase& text) { return {fit(flat(text.en), k_widest), fit(flat(text.zh), k_widest)}; }

/// A value as people know it; long ones are cut.
Phrase shown(const schema::Field* field, View value) {
    if (!value || value.is(data::Kind::null)) return Text("nothing", "空");
    const auto label = [&](View one) {
        return field == nullptr ? Phrase::same(one.text()) : schema::label_of(*field, one.text());
    };
    if (value.is_scalar()) return cut(label(value));
    if (!value.is(data::Kind::sequence) || !value.at(0).is_scalar()) return cut(Phrase::same(data::to_json(value, 0)));
    Phrase out;
    for (const View item : value) out = out.empty() ? label(item) : phrase({"{0}, {1}", "{0}、{1}"}, out, label(item));
    return cut(out);
}

/// The label of a field, and within a list that of the entry.
Phrase label_of(const policy::Policy& policy, const data::Path& path) {
    if (const schema::Field* field = policy.fields.find(path)) return field->label;
    data::Path known;
    std::string entry;
    for (std::size_t i = 0; i < path.size(); ++i) {
        const auto* key = std::get_if<std::string>(&path[i]);
        if (key == nullptr) continue;
        if (policy.fields.find(known / *key) != nullptr) {
            known = known / *key;
        } else {
            entry = *key;
        }
    }
    const schema::Field* field = policy.fields.find(known);
    if (field == nullptr) return Phrase::same(path.str());
    return phrase({"{0} {1}", "{0} {1}"}, field->label, entry);
}

/// Both sides gave the record another number, each at its own time.
bool about_number(const Clash& clash) { return clash.path.str().starts_with("aliases."); }

Finding renumbered_twice(const Clash& clash) {
    Finding finding = error(k_fields_differ, Text("both sides gave the record another number (`aliases`)",
                                                  "双方都变更了该记录的编号（`aliases`）"));
    finding.field = clash.path.str();
    return finding;
}

Finding fields_differ(const policy::Policy& policy, const Clash& clash) {
    const schema::Field* field = policy.fields.find(clash.path);
    Finding finding =
        error(k_fields_differ,
              phrase({"{0} (`{1}`): ours {2}, theirs {3}, before {4}", "{0}（`{1}`）：我方 {2}，对方 {3}，原值 {4}"},
                     label_of(policy, clash.path), clash.path.str(), shown(field, clash.values.ours),
                     shown(field, clash.values.theirs), shown(field, clash.values.base)));
    finding.field = clash.path.str();
    return finding;
}

bool about_path(const Finding& finding) {
    const Code* const path_codes[] = {&policy::k_illegal, &policy::k_broken_chain, &policy::k_time_order};
    return std::any_of(std::begin(path_codes), std::end(path_codes),
                       [&](const Code* code) { return code->word == finding.code; });
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

/// Which branch a side is, where git says so.
Phrase side_name(const Judging& judging, Side side) {
    const std::string& branch = side == Side::ours ? judging.ours : judging.theirs;
    if (!branch.empty()) return phrase({"{0} ({1})", "{0}（{1}）"}, side_name(side), branch);
    if (judging.occasion == Occasion::merge) return side_name(side);
    return side == Side::ours ? Phrase(Text("ours (what is there already)", "我方（已有的内容）"))
                              : Phrase(Text("theirs (what is put on top)", "对方（正在叠加的提交）"));
}

/// Tells what one side did to the history: `ours (main): 2026-03-02 10:00 Wang Fang: Close (Registered -> Closed)`.
class Deeds {
public:
    Deeds(const Judging& judging, const Three& histories, std::string_view kind, Lines& lines)
        : m_judging(judging), m_histories(histories), m_kind(kind), m_lines(lines) {}

    void tell(const Join& history, Side side) {
        for (const Item& item : history.taken_back) {
            if (!item.taken_back_by(side)) continue;
            m_lines.add(phrase({"  {0}: took back: {1}", "  {0}：撤销了：{1}"}, side_name(m_judging, side),
                               step(m_histories.base.at(*item.base))));
        }
        for (const Item& item : history.items) {
            if (!item.only_of(side)) continue;
            m_lines.add(phrase({"  {0}: {1}", "  {0}：{1}"}, side_name(m_judging, side),
                               step(m_histories.of(side).at(*item.of(side)))));
        }
    }

private:
    [[nodiscard]] Phrase step(View view) const {
        const policy::Policy& policy = m_judging.rules.policy;
        const model::Event event = model::event_of(view);
        const std::string_view by = event.by.substr(0, event.by.rfind(" <"));
        const Phrase moved = event.to.empty() || event.from.empty()
                                 ? Phrase()
                                 : phrase({" ({0} -> {1})", "（{0} → {1}）"}, label(event.from), label(event.to));
        return phrase({"{0} {1}: {2}{3}", "{0} {1}：{2}{3}"}, time::format_short(policy.zone.localized(event.at)), by,
                      policy.event_label(event.name), moved);
    }
    [[nodiscard]] Phrase label(std::string_view state) const {
        const policy::State* known = m_judging.rules.policy.state(m_kind, state);
        return known == nullptr ? Phrase::same(state) : known->label;
    }

    const Judging& m_judging;
    const Three& m_histories;
    std::string_view m_kind;
    Lines& m_lines;
};

void tell_deeds(const Judging& judging, const Telling& telling, Lines& lines) {
    const Join* history = telling.meaning->join("history");
    if (history == nullptr) return;
    lines.add(Text("What each side did:", "双方各自的操作："));
    const Three histories = telling.roots.find("history");
    Deeds deeds(judging, histories, telling.roots.ours.find("kind").text(), lines);
    deeds.tell(*history, Side::ours);
    deeds.tell(*history, Side::theirs);
}

void tell_left(const Judging& judging, Side side, const Findings& left, Lines& lines) {
    if (left.empty()) return;
    lines.add(phrase({"Keeping {0} still leaves, to be mended by hand:", "保留{0}后仍有以下问题，须手工更正："},
                     side_name(judging, side)));
    for (const Finding& finding : left)
        lines.add(phrase({"- {0} [{1}]", "- {0} [{1}]"}, finding.message, finding.code));
}

/// How to go on when what stands between the markers can be chosen from.
void tell_choice(const Judging& judging, const Telling& telling, Lines& lines) {
    tell_left(judging, Side::ours, telling.left_ours, lines);
    tell_left(judging, Side::theirs, telling.left_theirs, lines);
    if (telling.sets_aside)
        lines.add(
            Text("Keep the lines of one side between all markers; what cannot count any more of the other stays, "
                 "marked `set_aside`.",
                 "请在各处标记之间始终保留同一方的行；另一方无法再计入的内容保留，标为 `set_aside`（不计入）。"));
    else
        lines.add(Text("Keep the lines of one side between all markers; the other's events stay.",
                       "请在各处标记之间始终保留同一方的行；另一方的事件保留。"));
}

/// Outside a merge nothing can be set aside, so neither side will do.
void tell_way_out(Lines& lines) {
    lines.add(Text(
        "This is no merge but a rebase, a cherry-pick or a stash: events cannot be set aside in it, so that neither "
        "side can be kept as it stands below.",
        "这不是合并，而是变基、拣选或恢复贮藏，其中不能将事件标为不计入，因此以下两方都不能照原样保留。"));
    lines.add(
        Text("Leave the step out (git rebase --skip, git cherry-pick --skip) and take it again afterwards; or give "
             "up (--abort) and use `git merge`.",
             "请略去该步骤（git rebase --skip、git cherry-pick --skip），之后重新登记；或放弃（--abort），改用 "
             "`git merge`。"));
    lines.add(Text("A stashed edit: put the file back (git checkout HEAD -- FILE) and make the edit again.",
                   "若为贮藏的修改：请恢复文件（git checkout HEAD -- 文件），再重新修改。"));
}

}  // namespace

Findings reasons(const policy::Policy& policy, const Meaning& meaning, Findings against) {
    Findings out;
    for (const Clash& clash : meaning.clashes) {
        const bool number = about_number(clash);
        const auto told = [&](const Finding& one) { return number && one.field.starts_with("aliases."); };
        if (std::any_of(out.begin(), out.end(), told)) continue;
        out.push_back(number ? renumbered_twice(clash) : fields_differ(policy, clash));
    }
    std::string told_of;
    for (Finding& finding : against) {
        const bool path = about_path(finding);
        // That the workflow knows no such step follows when it does not start where the record stood.
        if (path && finding.field == told_of && !told_of.empty()) continue;
        if (path) told_of = finding.field;
        // Where fields clash, rules about fields judge a mix that no side has.
        if (!path && !meaning.clashes.empty()) continue;
        Finding told = path ? error(k_no_path, std::move(finding.message)) : error(k_not_allowed, finding.message);
        if (!path) told.message = phrase({"{0} [{1}]", "{0} [{1}]"}, finding.message, finding.code);
        told.field = finding.field;
        out.push_back(std::move(told));
    }
    return out;
}

Finding number_taken(const Three& roots) {
    return error(k_number_taken,
                 phrase({"{0} is the number of two complaints: \"{1}\" (ours) and \"{2}\" (theirs)",
                         "{0} 同时是两条投诉的编号：“{1}”（我方）和“{2}”（对方）"},
                        roots.ours.find("id").text(), shown(nullptr, roots.ours.find("title")),
                        shown(nullptr, roots.theirs.find("title"))),
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
    return error(k_lost_comment, phrase({"a comment has no place: {0}", "注释无处安放：{0}"}, fit(comment, k_widest)));
}

Finding unwritable() {
    return error(k_unwritable,
                 Text("the merged record cannot be written into this layout", "合并后的记录无法按现有的排版写入"),
                 Text("Write the lists one entry per line and merge again, or merge by hand",
                      "请将列表改为每个条目一行后重新合并，或手工合并"));
}

std::string explanation(const Judging& judging, const Telling& telling, std::string_view line_end) {
    Lines lines(judging.lang, line_end);
    lines.add(Text("this file could not be merged by itself:", "此文件无法自动合并："));
    for (const Finding& finding : telling.conflicts) {
        lines.add(phrase({"- {0} [{1}]", "- {0} [{1}]"}, finding.message, finding.code));
        if (!finding.hint.en.empty()) lines.add(phrase({"  {0}", "  {0}"}, finding.hint));
    }
    if (telling.meaning != nullptr) tell_deeds(judging, telling, lines);
    if (telling.sets_aside && judging.occasion == Occasion::replay) {
        tell_way_out(lines);
        return std::move(lines).text();
    }
    if (telling.meaning != nullptr) tell_choice(judging, telling, lines);
    const auto given_up = [](const Finding& finding) { return finding.code == k_number_taken.word; };
    if (std::any_of(telling.conflicts.begin(), telling.conflicts.end(), given_up)) return std::move(lines).text();
    lines.add(Text("Then delete the markers and these lines, run `plaint check`, and `git add` the file.",
                   "然后删除标记和以上各行，运行 `plaint check`，再 `git add` 该文件。"));
    return std::move(lines).text();
}

}  // namespace plaint::merge::detail
