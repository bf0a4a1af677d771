// Records in a comment: the overview, and each of them.
#include "review/excerpt.hpp"
#include "review/markdown_page.hpp"

#include <algorithm>

namespace plaint::review {

namespace {

using How = RecordChange::How;

/// A table of more fields than these is folded.
constexpr std::size_t k_many_fields = 12;
constexpr std::size_t k_steps_in_short = 5;

const std::vector<Step>& steps_of(const RecordChange& record) {
    return record.how == How::taken_back ? record.undone : record.steps;
}

/// `Classified, Assigned`
std::string steps_in_short(const Page& page, const RecordChange& record) {
    std::string text;
    std::string last;
    std::size_t shown = 0;
    for (const Step& step : steps_of(record)) {
        std::string label = page.cell(step.label);
        if (label == last) continue;
        if (++shown > k_steps_in_short) return text + "…";
        if (!text.empty()) text += page.lang() == Lang::zh ? "、" : ", ";
        text += label;
        last = std::move(label);
    }
    return text;
}

std::string done_text(const Page& page, const RecordChange& record) {
    const std::string how = page.cell(label(record));
    std::string steps = record.how == How::added ? std::string() : steps_in_short(page, record);
    if (how.empty()) return steps;
    return "**" + how + "**" + (steps.empty() ? "" : "<br>" + steps);
}

/// What an entry says, a line for each heading.
std::string entry_text(const Page& page, const Entry& entry, const Step* step) {
    std::string text;
    const auto add = [&](const std::string& line) { text += (text.empty() ? "" : "<br>") + line; };
    const bool by_another = step == nullptr || page.in(entry.by) != step->name();
    const bool at_another = step == nullptr || page.in(entry.at) != time::format_short(step->at);
    std::vector<std::string> head;
    if (at_another && !entry.at.empty()) head.push_back(page.cell(entry.at));
    if (by_another && !entry.by.empty()) head.push_back(page.cell(entry.by));
    if (!head.empty()) add(fmt::format("{}", fmt::join(head, page.lang() == Lang::zh ? "，" : ", ")));
    for (const Part& part : entry.parts) add(page.labelled(part.label, page.value(part.value, part.personal)));
    return text;
}

/// What is said of a step below its name.
std::string step_details(const Page& page, const Step& step) {
    std::string text;
    if (!step.to.empty() && !step.from.empty())
        text += fmt::format("<br>{} → {}", page.cell(step.from_label), page.cell(step.to_label));
    if (step.effective)
        text += "<br>" + page.labelled(Text("Happened at", "实际时间"), time::format_short(*step.effective));
    for (const Part& one : step.values) text += "<br>" + page.labelled(one.label, page.value(one.value, one.personal));
    if (!step.note.empty()) text += "<br>" + page.value(Phrase::same(step.note), false);
    if (!step.set_aside.empty())
        text += "<br>⚠️ " +
                page.labelled(Text("Does not count", "不计入"), page.value(Phrase::same(step.set_aside), false));
    for (const Entry& entry : step.entries) {
        const std::string said = entry_text(page, entry, &step);
        if (!said.empty()) text += "<br>" + said;
    }
    return text;
}

bool told_alike(const Page& page, const Step& one, const Step& other) {
    return one.by == other.by && one.label == other.label && step_details(page, one) == step_details(page, other);
}

std::string steps_part(const Page& page, const std::vector<Step>& steps) {
    if (steps.empty()) return {};
    std::string text = "\n" + page.head({Text("When", "时间"), Text("Who", "操作人"), Text("What was done", "操作")});
    for (std::size_t i = 0; i < steps.size();) {
        std::size_t next = i + 1;
        while (next < steps.size() && told_alike(page, steps[i], steps[next])) ++next;
        std::string when = unbroken(time::format_short(steps[i].at));
        if (const std::string last = unbroken(time::format_short(steps[next - 1].at)); last != when)
            when += " –<br>" + last;
        const std::string times = next - i > 1 ? fmt::format(" ×{}", next - i) : std::string();
        text += Page::row({when, unbroken(steps[i].name()),
                           "**" + page.cell(steps[i].label) + "**" + times + step_details(page, steps[i])});
        i = next;
    }
    return text;
}

std::string entry_in_a_cell(const Page& page, const Entry& entry) {
    std::string text = entry_text(page, entry, nullptr);
    return text.empty() ? "–" : text;
}

std::string field_row(const Page& page, const FieldChange& field) {
    if (field.personal)
        return Page::row({page.cell(field.label), page.value(field.before, true), page.value(field.after, true)});
    const auto [before, after] = around_difference(page.in(field.before), page.in(field.after), k_most_in_cell);
    const auto shown = [](const std::string& text) { return text.empty() ? std::string("–") : escaped(text); };
    // `**` around a text of several lines is no markup.
    const bool bold = !after.empty() && before.find('\n') == std::string::npos && after.find('\n') == std::string::npos;
    return Page::row({page.cell(field.label), shown(before), bold ? "**" + shown(after) + "**" : shown(after)});
}

std::string fields_part(const Page& page, const RecordChange& record) {
    if (record.fields.empty() && record.entries.empty()) return {};
    std::string text = "\n" + page.head({Text("Field", "字段"), Text("Before", "变更前"), Text("Now", "变更后")});
    for (const FieldChange& field : record.fields) text += field_row(page, field);
    for (const Entry& entry : record.entries)
        text += Page::row({page.cell(entry.label), "–", entry_in_a_cell(page, entry)});
    return text;
}

/// Everything that a new record says; its description is what readers look for.
std::string new_fields_part(const Page& page, const RecordChange& record) {
    static const data::Path k_description = data::Path() / "description";
    std::string text;
    std::string table = "\n" + page.head({Text("Field", "字段"), Text("Value", "内容")});
    std::size_t rows = record.entries.size();
    std::vector<std::string> personal;
    for (const FieldChange& field : record.fields) {
        if (field.personal) {
            personal.push_back(page.cell(field.label));
        } else if (field.path == k_description) {
            text += "\n> " + paragraph(shortened(page.in(field.after), k_most_in_cell)) + "\n";
        } else {
            ++rows;
            table += Page::row({page.cell(field.label), page.value(field.after, false)});
        }
    }
    for (const Entry& entry : record.entries)
        table += Page::row({page.cell(entry.label), entry_in_a_cell(page, entry)});
    if (!personal.empty()) {
        ++rows;
        const std::string names = fmt::format("{}", fmt::join(personal, page.lang() == Lang::zh ? "、" : ", "));
        table += Page::row({page.cell(Text("Personal data", "个人信息")),
                            page.in(phrase({"*not repeated here*: {0}", "*此处不显示*：{0}"}, names))});
    }
    if (rows == 0) return text;
    if (rows <= k_many_fields) return text + table;
    const std::string title = page.in(phrase({"All fields ({0})", "全部字段（{0}）"}, rows));
    return text + "\n<details><summary>" + title + "</summary>\n" + table + "\n</details>\n";
}

/// A registration says no more than who and when.
bool is_plain(const RecordChange& record) {
    return record.how == How::added && record.steps.size() == 1 && record.steps[0].entries.empty() &&
           record.steps[0].note.empty() && !record.steps[0].effective;
}

std::string alterations_part(const Page& page, const RecordChange& record) {
    if (record.alterations.empty()) return {};
    std::string text = "\n⚠️ **" +
                       page.in(Text("What had been recorded is no longer as it was", "已记录的内容被改动")) + "**\n\n" +
                       page.head({Text("Recorded", "已记录的内容"), Text("Before", "变更前"), Text("Now", "变更后")});
    for (const Alteration& one : record.alterations) {
        if (one.gone) text += Page::row({page.cell(one.what), "", "**" + page.in(Text("gone", "已不存在")) + "**"});
        for (const FieldChange& field : one.fields) {
            FieldChange named = field;
            named.label = phrase({"{0}: {1}", "{0}：{1}"}, one.what, field.label);
            text += field_row(page, named);
        }
        if (!one.gone && one.fields.empty()) text += Page::row({page.cell(one.what), "", ""});
    }
    return text;
}

}  // namespace

std::string record_name(const RecordChange& record) {
    if (record.id.empty()) return escaped(record.path);
    const std::string file = record.path.substr(record.path.rfind('/') + 1);
    const std::string name = escaped(record.id);
    return file == record.id + ".yaml" ? name : name + " (" + escaped(file) + ")";
}

std::string state_text(const Page& page, const RecordChange& record) {
    if (record.state.empty()) return page.cell(record.state_then_label);
    const std::string now = page.cell(record.state_label);
    return record.moves_state() ? fmt::format("{} → **{}**", page.cell(record.state_then_label), now) : now;
}

std::string overview_part(const Page& page, const Review& review) {
    if (review.records.size() < 2) return {};
    std::string text = "\n" + page.head({Text("Record", "编号"), Text("Title", "标题"), Text("State", "状态"),
                                         Text("What was done", "操作")});
    for (std::size_t i = 0; i < std::min(review.records.size(), k_most_rows); ++i) {
        const RecordChange& record = review.records[i];
        text += Page::row({record_name(record), escaped(shortened(record.title, 80)), state_text(page, record),
                           done_text(page, record)});
    }
    if (review.records.size() > k_most_rows)
        text += "\n" + page.in(phrase({"And {0} more.", "另有 {0} 条。"}, review.records.size() - k_most_rows)) + "\n";
    return text;
}

std::string record_part(const Page& page, const RecordChange& record) {
    std::string text = "\n### " + record_name(record);
    if (!record.title.empty()) text += " · " + escaped(record.title);
    text += "\n\n";
    std::vector<std::string> line;
    if (const std::string how = page.cell(label(record)); !how.empty()) line.push_back("**" + how + "**");
    if (!record.kind_label.empty()) line.push_back(page.cell(record.kind_label));
    if (const std::string state = state_text(page, record); !state.empty())
        line.push_back(page.labelled(Text("State", "状态"), state));
    if (is_plain(record))
        line.push_back(escaped(record.steps[0].name()) + " " + time::format_short(record.steps[0].at));
    text += fmt::format("{}\n", fmt::join(line, " · "));
    text += alterations_part(page, record);
    text += steps_part(page, record.set_aside);
    if (!is_plain(record)) text += steps_part(page, steps_of(record));
    return text + (record.how == How::added ? new_fields_part(page, record) : fields_part(page, record));
}

}  // namespace plaint::review
