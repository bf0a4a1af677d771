// Fields of the record that differ: which there are, what they may hold, whether they have to be given, and whether
// they are personal.
#include "review/rule_differences.hpp"

namespace plaint::review {

namespace {

using About = RuleChange::About;

/// What a field of that name is called; with what it belongs to.
Phrase field_name(const schema::Fields& fields, const schema::Field& field) {
    const schema::Field* group = field.path.size() < 2 ? nullptr : fields.find(field.path.parent());
    return group == nullptr || group->label.empty() ? field.label
                                                    : phrase({"{0} › {1}", "{0} › {1}"}, group->label, field.label);
}

Phrase with_traits(const Phrase& name, const schema::Field& field) {
    std::vector<Phrase> traits;
    if (field.personal) traits.emplace_back(Text("personal", "个人信息"));
    if (field.required) traits.emplace_back(Text("required", "必填"));
    return traits.empty() ? name : phrase({"{0} ({1})", "{0}（{1}）"}, name, joined(traits));
}

std::set<std::string> choice_values(const schema::Field& field) {
    std::set<std::string> out;
    for (const schema::Choice& one : field.choices) out.insert(one.value);
    return out;
}

Phrase choice_labels(const schema::Field& field, const std::vector<std::string>& values) {
    std::vector<Phrase> out;
    for (const std::string& value : values) out.push_back(schema::label_of(field, value));
    return joined(out);
}

void compare(const Phrase& name, const schema::Field& then, const schema::Field& now, std::vector<RuleChange>& out) {
    const auto add = [&](const Text& text, bool loosens) {
        out.push_back({About::field, phrase(text, name), loosens});
    };
    if (then.personal && !now.personal) add({"{0} is no longer personal", "{0} 不再是个人信息"}, true);
    if (!then.personal && now.personal) add({"{0} is personal now", "{0} 现为个人信息"}, false);
    if (then.required && !now.required) add({"{0} is no longer required", "{0} 不再必填"}, true);
    if (!then.required && now.required) add({"{0} is required now", "{0} 现为必填"}, false);
    if (then.append_only && !now.append_only) add({"entries of {0} may be altered now", "{0} 的条目现可更改"}, true);
    if (then.label != now.label)
        out.push_back({About::field, phrase({"{0} is called {1} now", "{0} 改称 {1}"}, then.label, now.label), false});
    if (then.shape != now.shape) add({"{0} holds another kind of value now", "{0} 的取值类型有变化"}, true);
    const auto values_then = choice_values(then);
    const auto values_now = choice_values(now);
    if (const auto fresh = without(values_now, values_then); !fresh.empty())
        out.push_back({About::field,
                       phrase({"{0}: new choice: {1}", "{0}：新增选项 {1}"}, name, choice_labels(now, fresh)), true});
    if (const auto gone = without(values_then, values_now); !gone.empty())
        out.push_back({About::field,
                       phrase({"{0}: choice removed: {1}", "{0}：移除选项 {1}"}, name, choice_labels(then, gone)),
                       false});
}

bool is_computed(const schema::Field& field) { return field.computed || field.path.empty(); }

}  // namespace

void add_fields(const schema::Fields& then, const schema::Fields& now, std::vector<RuleChange>& out) {
    for (const std::string& path : now.names()) {
        const schema::Field* field = now.find(path);
        // The names of states and kinds are told with these.
        if (field == nullptr || is_computed(*field) || path == "kind") continue;
        const schema::Field* earlier = then.find(path);
        const Phrase name = field_name(now, *field);
        if (earlier != nullptr) {
            compare(name, *earlier, *field, out);
        } else {
            out.push_back({About::field, phrase({"new: {0}", "新增：{0}"}, with_traits(name, *field)), false});
        }
    }
    for (const std::string& path : then.names()) {
        const schema::Field* field = then.find(path);
        if (field == nullptr || is_computed(*field) || now.find(path) != nullptr) continue;
        out.push_back({About::field,
                       phrase({"removed: {0}", "移除：{0}"}, with_traits(field_name(then, *field), *field)),
                       field->required || field->personal});
    }
}

}  // namespace plaint::review
