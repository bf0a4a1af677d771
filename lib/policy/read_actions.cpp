// Actions: the verbs of a policy, their options, and where those go in the record.
#include "policy/codes.hpp"
#include "policy/reader.hpp"

#include <algorithm>

namespace plaint::policy::detail {

namespace {

std::string with(std::string_view text, char from, char to) {
    std::string out(text);
    std::replace(out.begin(), out.end(), from, to);
    return out;
}

std::vector<std::string> words_of(std::string_view command) {
    const auto space = command.find(' ');
    if (space == std::string_view::npos) return {std::string(command)};
    return {std::string(command.substr(0, space)), std::string(command.substr(space + 1))};
}

data::Path joined(const data::Path& base, const data::Path& tail) {
    data::Path out = base;
    for (const data::Step& step : tail) out = out / std::get<std::string>(step);
    return out;
}

bool has_index(const data::Path& path) {
    return std::any_of(path.begin(), path.end(),
                       [](const data::Step& step) { return std::holds_alternative<std::size_t>(step); });
}

}  // namespace

void Reader::read_actions() {
    for (const auto& [event, view] : taken("actions", "on")) {
        Action action = read_action(event, view);
        const auto same = [&](const Action& other) { return other.command == action.command; };
        if (std::any_of(m_policy.actions.begin(), m_policy.actions.end(), same)) {
            add(view,
                error(k_clash,
                      phrase({"another action is typed `{0}` too", "另一动作的命令也是 `{0}`"}, action.typed())),
                data::Mark::key);
        }
        m_policy.actions.push_back(std::move(action));
    }
}

Action Reader::read_action(const std::string& event, data::View view) {
    Action action;
    action.event = event;
    const data::View command = view.find("command");
    action.command = words_of(command ? std::string(command.text()) : with(event, '_', '-'));
    action.group = view.find("group").text();
    action.label = phrase_of(view.find("label"));
    action.help = phrase_of(view.find("help"));
    action.details = phrase_of(view.find("details"));
    action.entry = view.find("entry").text();
    action.letter = view.find("letter").text();
    action.examples = texts_of(view.find("examples"));

    data::Path base;
    if (const data::View within = view.find("within")) base = path(within, within.text()).value_or(data::Path{});
    if (!action.entry.empty()) {
        const schema::Field* list = field(view.find("entry"), data::Path() / action.entry);
        if (list != nullptr && !list->append_only) {
            add(view.find("entry"),
                error(k_bad_value, phrase({"`{0}` is no append-only list", "`{0}` 不是只追加列表"}, action.entry)));
        }
    }
    for (const data::View option : view.find("options")) read_option(action, base, option);
    read_sets(action, base, view.find("sets"));
    for (const data::View item : view.find("summary")) {
        const auto parsed = path(item, item.text());
        if (parsed && field(item, *parsed) != nullptr) action.summary.push_back(*parsed);
    }
    return action;
}

void Reader::read_option(Action& action, const data::Path& base, data::View view) {
    Option option;
    option.flag = with(view.key(), '_', '-');
    option.need = view.find("required").text() == "true" ? Need::required : Need::optional;
    option.preset = view.find("default").text();
    check_preset(view.find("default"));
    const data::View target = view.find("path");
    const std::string text = target ? std::string(target.text()) : with(view.key(), '-', '_');
    if (text == "@note" || text == "@effective") {
        option.place = text == "@note" ? Option::Place::note : Option::Place::effective;
        action.options.push_back(std::move(option));
        return;
    }
    const auto parsed = path(target ? target : view, text);
    if (!parsed) return;
    if (has_index(*parsed)) {
        add(target,
            error(k_bad_value,
                  phrase({"an option's path may not hold an index: `{0}`", "选项路径不能包含下标：`{0}`"}, text)));
        return;
    }
    option.path = joined(base, *parsed);
    const data::Path from_root = action.entry.empty() ? option.path : joined(data::Path() / action.entry, option.path);
    option.field = field(target ? target : view, from_root);
    if (option.field == nullptr) return;
    const bool list_of_groups = option.field->shape == schema::Shape::list && option.field->item != nullptr &&
                                option.field->item->shape == schema::Shape::group;
    const data::View mode = view.find("mode");
    option.mode =
        mode ? (mode.text() == "append" ? Mode::append : Mode::set) : (list_of_groups ? Mode::append : Mode::set);
    action.options.push_back(std::move(option));
}

void Reader::read_sets(Action& action, const data::Path& base, data::View view) {
    for (const data::View one : view) {
        check_preset(one);
        const auto parsed = path(one, one.key());
        if (!parsed) continue;
        const data::Path target = joined(base, *parsed);
        const data::Path from_root = action.entry.empty() ? target : joined(data::Path() / action.entry, target);
        if (field(one, from_root) != nullptr) action.sets.emplace_back(target, one.text());
    }
}

}  // namespace plaint::policy::detail
