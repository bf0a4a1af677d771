#include "cmd/form.hpp"

#include "cmd/record_codes.hpp"
#include "intake/codes.hpp"
#include "intake/values.hpp"
#include "yaml/emit.hpp"

#include <algorithm>

namespace plaint::cmd {

namespace {

using schema::Field;

/// The group that the action's paths start from: the record, or an entry of its list.
const Field* base_of(const policy::Policy& policy, const policy::Action& action) {
    if (action.entry.empty()) return &policy.fields.root();
    const Field* list = policy.fields.find(data::Path() / action.entry);
    return list == nullptr ? nullptr : list->item;
}

bool has_at(const data::Mapping& mapping, const data::Path& path) {
    const data::Mapping* at = &mapping;
    for (std::size_t depth = 0; depth < path.size(); ++depth) {
        const data::Value* there = data::find(*at, std::get<std::string>(path[depth]));
        if (there == nullptr) return false;
        if (depth + 1 == path.size()) return true;
        at = there->get<data::Mapping>();
        if (at == nullptr) return true;  // something else stands there; the schema will say
    }
    return false;
}

std::string indented(std::string_view text, std::size_t by) {
    std::string out;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size() - 1);
        out += std::string(by, ' ') + std::string(text.substr(0, end + 1));
        text.remove_prefix(end + 1);
    }
    return out;
}

std::string comment_for(const Field& field, Lang lang) {
    std::string out = "# " + field.label.in(lang);
    const Field& chosen = field.item != nullptr && field.choices.empty() ? *field.item : field;
    std::string choices;
    for (const schema::Choice& choice : chosen.choices) {
        choices += fmt::format("{}{} {}", choices.empty() ? "" : ", ", choice.value, choice.label.in(lang));
    }
    if (!choices.empty()) out += ": " + choices;
    if (field.item != nullptr && !field.item->members.empty()) {
        std::string members;
        for (const Field* member : field.item->members) members += (members.empty() ? "" : ", ") + member->name;
        out += phrase({" (a list of: {0})", "（列表，每项含：{0}）"}, members).in(lang);
    }
    if (!field.help.empty()) out += " - " + field.help.in(lang);
    return out + "\n";
}

std::string lines_of(const data::Mapping& mapping, const Field& group, std::size_t depth, Lang lang) {
    std::string out;
    for (const auto& [name, value] : mapping) {
        const auto known = std::find_if(group.members.begin(), group.members.end(),
                                        [&sought = name](const Field* one) { return one->name == sought; });
        const Field* field = known == group.members.end() ? nullptr : *known;
        if (field != nullptr) out += indented(comment_for(*field, lang), depth);
        const auto* nested = value.get<data::Mapping>();
        if (nested != nullptr && !nested->empty() && field != nullptr) {
            out += indented(name + ":\n", depth) + lines_of(*nested, *field, depth + 2, lang);
        } else if (value.is_null()) {
            out += indented(name + ":\n", depth);
        } else {
            out += indented(yaml::emit(data::Value(data::Mapping{{name, value}})), depth);
        }
    }
    return out;
}

bool blank(const data::Value& value) {
    if (value.is_null()) return true;
    if (const auto* text = value.get<std::string>()) return text->empty();
    if (const auto* items = value.get<data::Sequence>()) return std::all_of(items->begin(), items->end(), blank);
    if (const auto* members = value.get<data::Mapping>()) {
        return std::all_of(members->begin(), members->end(), [](const auto& member) { return blank(member.second); });
    }
    return false;
}

/// Sets for the leaves of a mapping; lists whose option appends become one change for each item.
void flatten(const policy::Action& action, const data::Path& base, const data::Mapping& mapping,
             std::vector<data::Change>& out) {
    for (const auto& [name, value] : mapping) {
        if (blank(value)) continue;
        const data::Path path = base / name;
        if (const auto* nested = value.get<data::Mapping>()) {
            flatten(action, path, *nested, out);
            continue;
        }
        const auto option = std::find_if(action.options.begin(), action.options.end(),
                                         [&](const policy::Option& one) { return one.path == path; });
        const auto* items = value.get<data::Sequence>();
        if (items != nullptr && option != action.options.end() && option->mode == policy::Mode::append) {
            for (const data::Value& item : *items) out.push_back({data::Change::Op::append, path, item});
        } else {
            out.push_back({data::Change::Op::set, path, value});
        }
    }
}

bool written_by(const policy::Action& action, const data::Path& path) {
    return std::any_of(action.options.begin(), action.options.end(), [&](const policy::Option& option) {
        return option.place == policy::Option::Place::field && path.within(option.path);
    });
}

Finding not_here(const data::Document& document, const policy::Action& action, const data::Path& path) {
    return data::at(
        document.root().at(path),
        error(k_field_not_here,
              phrase({"`{0}` does not write the field `{1}`", "`{0}` 不写入字段 `{1}`"}, action.typed(), path.str()),
              phrase({"plaint help {0}", "plaint help {0}"}, action.typed())),
        data::Mark::key);
}

}  // namespace

std::string form_text(Context& context, const policy::Policy& policy, const policy::Action& action,
                      const data::Mapping& filled) {
    const Field* base = base_of(policy, action);
    data::Mapping mapping = filled;
    for (const policy::Option& option : action.options) {
        if (option.place == policy::Option::Place::field && !has_at(mapping, option.path))
            data::put(mapping, option.path, data::Value());
    }
    const Phrase head = phrase({"# {0}\n# Fill in what you know; what stays empty is left out. Save and close to go "
                                "on, empty the file to stop.\n",
                                "# {0}\n# 请填写已知内容，留空的项不写入。保存并关闭即继续，清空文件即放弃。\n"},
                               action.help);
    return head.in(context.lang()) + (base == nullptr ? std::string() : lines_of(mapping, *base, 0, context.lang()));
}

Result<void> take_form(Session& session, const policy::Action& action, const data::Document& document,
                       policy::Request& request) {
    const intake::Reading reading{session.policy().zone, session.now()};
    const Field* base = base_of(session.policy(), action);
    if (!document.root().is(data::Kind::mapping)) {
        return fail(Failing::data,
                    data::at(document.root(), error(intake::k_invalid_value,
                                                    Text("a mapping of fields is expected here", "此处应为字段映射"))));
    }
    PLAINT_TRY(value, intake::normalized(base, document.root().value(), reading, {}));
    const data::Mapping& mapping = *value.get<data::Mapping>();
    Findings findings;
    if (!action.entry.empty()) {
        for (const auto& [name, member] : mapping) {
            if (name == "id") findings.push_back(not_here(document, action, data::Path() / name));
            if (!blank(member)) data::put(request.entry, name, member);
        }
    } else {
        std::vector<data::Change> changes;
        flatten(action, {}, mapping, changes);
        for (const data::Change& change : changes) {
            if (!written_by(action, change.path)) findings.push_back(not_here(document, action, change.path));
        }
        request.fields.insert(request.fields.end(), changes.begin(), changes.end());
    }
    if (!findings.empty()) return fail(Failing::usage, std::move(findings));
    return {};
}

}  // namespace plaint::cmd
