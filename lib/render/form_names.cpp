// What a form names: fields, choices, values in its words, conditions; each held to the record's fields.
#include "base/nearest.hpp"
#include "render/codes.hpp"
#include "render/form_reader.hpp"

#include <algorithm>

namespace plaint::render {

namespace {

bool is_list_of_groups(const schema::Field* field) {
    return field != nullptr && field->shape == schema::Shape::list && field->item != nullptr &&
           !field->item->members.empty();
}

std::string listed(const std::vector<std::string>& names) { return fmt::format("{}", fmt::join(names, ", ")); }

}  // namespace

data::Path joined(const data::Path& front, const data::Path& back) {
    data::Path out = front;
    for (const data::Step& step : back) {
        if (const auto* key = std::get_if<std::string>(&step)) out = out / *key;
    }
    return out;
}

data::Path list_before(const schema::Fields& fields, const data::Path& path) {
    data::Path front;
    for (std::size_t i = 0; i + 1 < path.size(); ++i) {
        if (const auto* key = std::get_if<std::string>(&path[i])) front = front / *key;
        if (is_list_of_groups(fields.find(front))) return front;
    }
    return {};
}

void FormReader::unknown(data::View where, const Text& what, std::string_view name,
                         const std::vector<std::string>& known, data::Mark mark) {
    Phrase hint = known.empty() ? phrase({"None are defined", "尚未定义任何名称"})
                                : phrase({"Defined are: {0}", "已定义的有：{0}"}, listed(known));
    if (const auto near = nearest(name, known)) hint = phrase({"Did you mean `{0}`?", "是否想写 `{0}`？"}, *near);
    Finding finding =
        error(k_unknown_name, phrase({"{0} `{1}` is not defined", "{0} `{1}` 未定义"}, Phrase(what), name), hint);
    m_findings.push_back(data::at(where, std::move(finding), mark));
}

Phrase FormReader::named(data::View view, const std::vector<Vocabulary::Named>& known, const Text& what) {
    std::vector<std::string> names;
    for (const Vocabulary::Named& one : known) {
        if (one.name == view.text()) return one.label;
        names.push_back(one.name);
    }
    unknown(view, what, view.text(), names);
    return {};
}

std::optional<Place> FormReader::place(data::View view) { return place(view, view.text()); }

std::optional<Place> FormReader::place(data::View view, std::string_view text) {
    const schema::Fields& fields = m_vocabulary.fields;
    const auto path = data::Path::parse(text);
    if (path && !path->empty()) {
        if (!m_entry.empty()) {
            if (const schema::Field* field = fields.find(joined(m_entry, *path))) return Place{*path, true, field};
        }
        if (const schema::Field* field = fields.find(*path)) return Place{*path, false, field};
    }
    std::vector<std::string> known = fields.names();
    const std::string front = m_entry.str() + ".";
    std::vector<std::string> members;
    for (const std::string& name : known) {
        if (!m_entry.empty() && name.starts_with(front)) members.push_back(name.substr(front.size()));
    }
    known.insert(known.begin(), members.begin(), members.end());
    Phrase hint = Text("`plaint schema --fields` lists the fields", "`plaint schema --fields` 可列出字段");
    if (const auto near = nearest(text, known)) hint = phrase({"Did you mean `{0}`?", "是否想写 `{0}`？"}, *near);
    add(view, error(k_unknown_field, phrase({"the record has no field `{0}`", "记录中没有字段 `{0}`"}, text), hint));
    return std::nullopt;
}

std::optional<Place> FormReader::list(data::View view) {
    auto found = place(view);
    if (!found || is_list_of_groups(found->field)) return found;
    add(view, error(k_no_list, phrase({"`{0}` is no list of entries", "`{0}` 不是条目列表"}, view.text()),
                    Text("Lists have members of their own: investigations, solution.plan",
                         "条目列表带有自己的成员字段，如 investigations、solution.plan")));
    return std::nullopt;
}

std::optional<expr::Expr> FormReader::condition(data::View view, const data::Path& list) {
    if (!view) return std::nullopt;
    const schema::Fields& fields = m_vocabulary.fields;
    auto parsed =
        expr::Expr::parse(view.text(), list.empty() ? &fields : nullptr, "expression", m_vocabulary.expressions);
    if (!parsed) {
        for (const Finding& found : parsed.error().findings)
            add(view, {Severity::error, std::string(k_bad_condition.word), {}, {}, {}, found.message, found.hint});
        return std::nullopt;
    }
    if (list.empty()) return std::move(*parsed);
    for (const std::string& text : parsed->paths()) {
        const auto path = data::Path::parse(text);
        if (path && (fields.find(joined(list, *path)) != nullptr || fields.find(*path) != nullptr)) continue;
        add(view, error(k_unknown_field, phrase({"an entry of `{0}` has no field `{1}`", "`{0}` 的条目没有字段 `{1}`"},
                                                list.str(), text)));
        return std::nullopt;
    }
    return std::move(*parsed);
}

void FormReader::all_boxes(Item& item) {
    const schema::Field* field = item.place.field;
    const auto& choices = field->choices.empty() && field->item != nullptr ? field->item->choices : field->choices;
    for (const schema::Choice& choice : choices) item.boxes.push_back({choice.value, choice.label, std::nullopt});
}

void FormReader::boxes(Item& item, data::View choices) {
    if (item.place.field == nullptr) return;
    std::vector<Box> known = std::move(item.boxes);
    item.boxes.clear();
    std::vector<std::string> words;
    for (const Box& box : known) words.push_back(box.value);
    const bool relabelled = choices.is(data::Kind::mapping);
    for (const data::View choice : choices) {
        const std::string_view word = relabelled ? choice.key() : choice.text();
        const auto found = std::find_if(known.begin(), known.end(), [&](const Box& box) { return box.value == word; });
        if (found == known.end()) {
            unknown(choice, {"the choice", "选项"}, word, words, relabelled ? data::Mark::key : data::Mark::value);
            continue;
        }
        Box box = *found;
        if (relabelled && choice.find("en")) box.label = phrase_of(choice);
        if (const data::View behind = choice.find("field")) box.behind = place(behind);
        item.boxes.push_back(std::move(box));
    }
}

std::vector<Signature> FormReader::signatures(data::View view) {
    std::vector<Signature> out;
    for (const data::View one : view) {
        Signature signature;
        signature.label = phrase_of(one.find("label"));
        if (const data::View person = one.find("person")) signature.person = place(person);
        if (const data::View date = one.find("date")) signature.date = place(date);
        const auto& known = signature.person ? signature.person : signature.date;
        if (known && one.find("where") && !known->in_entry)
            signature.where = condition(one.find("where"), list_before(m_vocabulary.fields, known->path));
        out.push_back(std::move(signature));
    }
    return out;
}

Wording FormReader::wording(data::View view) {
    if (!view) return {};
    return {slots(view.find("en")), slots(view.find("zh"))};
}

std::vector<Slot> FormReader::slots(data::View view) {
    std::vector<Slot> out;
    std::string words;
    const auto take_words = [&] {
        if (!words.empty()) out.push_back({Slot::What::words, std::move(words), {}});
        words.clear();
    };
    std::string_view rest = view.text();
    while (!rest.empty()) {
        const char first = rest.front();
        const bool doubled = rest.size() > 1 && rest[1] == first;
        if ((first == '{' || first == '}') && doubled) {
            words += first;
            rest.remove_prefix(2);
        } else if (first == '{' && rest.find('}') != std::string_view::npos) {
            take_words();
            if (auto found = slot(view, rest.substr(1, rest.find('}') - 1))) out.push_back(std::move(*found));
            rest.remove_prefix(rest.find('}') + 1);
        } else if (first == '{' || first == '}') {
            add(view,
                error(k_bad_text, phrase({"a brace stands alone: `{0}`", "花括号不成对：`{0}`"}, rest.substr(0, 20)),
                      Text("A field is written {{customer.name}}; a brace itself is doubled",
                           "字段写作 {{customer.name}}；花括号本身须写两次")));
            return out;
        } else {
            words += first;
            rest.remove_prefix(1);
        }
    }
    take_words();
    return out;
}

std::optional<Slot> FormReader::slot(data::View view, std::string_view text) {
    if (text == "number") return Slot{Slot::What::number, {}, {}};
    if (text.starts_with('$')) {
        const auto& known = m_vocabulary.computed;
        const auto is_meant = [&](const Vocabulary::Named& one) { return one.name == text.substr(1); };
        if (std::any_of(known.begin(), known.end(), is_meant))
            return Slot{Slot::What::computed, std::string(text.substr(1)), {}};
        std::vector<std::string> names;
        for (const Vocabulary::Named& one : known) names.push_back("$" + one.name);
        unknown(view, {"the computed value", "计算值"}, text, names);
        return std::nullopt;
    }
    auto found = place(view, text);
    if (!found) return std::nullopt;
    return Slot{Slot::What::field, {}, std::move(*found)};
}

}  // namespace plaint::render
