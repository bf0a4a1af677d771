#include "cmd/gather.hpp"

#include "cmd/editor.hpp"
#include "cmd/field_arguments.hpp"
#include "cmd/form.hpp"
#include "cmd/input.hpp"
#include "cmd/record_codes.hpp"
#include "intake/codes.hpp"
#include "intake/values.hpp"
#include "policy/presets.hpp"
#include "yaml/yaml.hpp"

#include <algorithm>
#include <charconv>

namespace plaint::cmd {

namespace {

using policy::Action;
using policy::Option;
using schema::Shape;

constexpr std::string_view k_form_file = "PLAINT_FORM.yaml";

Arg argument_of(const Option& option) {
    if (option.field != nullptr) return field_argument(option.flag, *option.field);
    const bool time = option.place == Option::Place::effective;
    Arg arg;
    arg.name = option.flag;
    arg.metavar = time ? "TIME" : "TEXT";
    arg.help =
        time ? Text("when it really happened", "实际发生的时间") : Text("note for the history", "写入历史的备注");
    return arg;
}

/// The list whose entries the action adds, when those can correct earlier ones.
bool can_correct(const policy::Policy& policy, const Action& action) {
    return !action.entry.empty() && policy.fields.find(data::Path() / action.entry / "corrects") != nullptr;
}

bool has_option(const Action& action, std::string_view flag) {
    return std::any_of(action.options.begin(), action.options.end(),
                       [&](const Option& one) { return one.flag == flag; });
}

std::string preset_value(const Session& session, std::string_view preset, const model::Complaint* record,
                         const policy::Request& request, const Action& action) {
    if (!preset.starts_with('$')) return std::string(preset);
    const bool computed = policy::is_computed_preset(session.policy(), preset);
    policy::Request whole = request;
    if (computed && !action.entry.empty())
        whole.fields.push_back(
            {data::Change::Op::append, data::Path::parse(action.entry).value_or(data::Path()), request.entry});
    const data::Document proposed = policy::proposed(record, whole);
    return policy::preset_value(session.policy(), preset, proposed.root(), session.acting());
}

/// Puts read values where the option wants them.
void place(const Action& action, const Option& option, data::Value value, policy::Request& request) {
    if (option.place == Option::Place::note) {
        if (const auto* text = value.get<std::string>()) request.note = *text;
        return;
    }
    if (option.place == Option::Place::effective) {
        if (const auto* text = value.get<std::string>()) request.effective = time::parse_instant(*text);
        return;
    }
    if (!action.entry.empty()) {
        data::put(request.entry, option.path, std::move(value));
        return;
    }
    const auto* items = value.get<data::Sequence>();
    if (items == nullptr || option.mode == policy::Mode::set) {
        request.fields.push_back({data::Change::Op::set, option.path, std::move(value)});
        return;
    }
    for (const data::Value& item : *items) request.fields.push_back({data::Change::Op::append, option.path, item});
}

Result<data::Value> read_option(const Session& session, const Option& option, const std::vector<std::string>& typed) {
    const intake::Reading reading{session.policy().zone, session.now()};
    const std::string shown = "--" + option.flag;
    if (option.place == Option::Place::effective) {
        const auto moment = time::parse_moment(typed.back(), reading.zone, reading.now);
        if (moment) return data::Value(time::format(*moment));
        return fail(Failing::usage,
                    error(intake::k_invalid_value,
                          phrase({"{0}: `{1}` is no moment", "{0}：`{1}` 不是有效时间"}, shown, typed.back())));
    }
    if (option.field == nullptr) return data::Value(typed.back());
    if (option.field->shape == Shape::list) {
        PLAINT_TRY(items, intake::read_items(*option.field, typed, reading, shown));
        return data::Value(std::move(items));
    }
    return intake::read_value(*option.field, typed.back(), reading, shown);
}

bool given(const Action& action, const Option& option, const policy::Request& request) {
    if (option.place == Option::Place::note) return !request.note.empty();
    if (option.place == Option::Place::effective) return request.effective.has_value();
    if (!action.entry.empty()) return data::find(request.entry, std::get<std::string>(option.path[0])) != nullptr;
    return std::any_of(request.fields.begin(), request.fields.end(),
                       [&](const data::Change& change) { return change.path.within(option.path); });
}

/// Everything wrong with the options at once.
Result<void> take_options(const Session& session, const Action& action, const Args& args, policy::Request& request) {
    Findings findings;
    for (const Option& option : action.options) {
        const std::vector<std::string> typed = args.values(option.flag);
        if (typed.empty()) continue;
        auto value = read_option(session, option, typed);
        if (value) {
            place(action, option, std::move(*value), request);
        } else {
            for (Finding& finding : value.error().findings) findings.push_back(std::move(finding));
        }
    }
    if (!findings.empty()) return fail(Failing::usage, std::move(findings));
    return {};
}

/// Computed values come last, so that they are worked out with all else in the record.
enum class Presets { plain, computed };

/// Numbers are typed as such; everything else is text.
data::Value stored(const schema::Field* field, std::string text) {
    if (field != nullptr && field->shape == Shape::boolean && (text == "true" || text == "false"))
        return {text == "true"};
    const bool number = field != nullptr && (field->shape == Shape::integer || field->shape == Shape::number);
    if (!number) return {std::move(text)};
    std::int64_t whole = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), whole);
    const bool fits = read.ec == std::errc{} && read.ptr == text.data() + text.size();
    return fits ? data::Value(whole) : data::Value(data::Number{std::move(text)});
}

const schema::Field* field_at(const Session& session, const Action& action, const data::Path& path) {
    data::Path whole = data::Path::parse(action.entry).value_or(data::Path());
    for (const data::Step& step : path) {
        if (const auto* key = std::get_if<std::string>(&step)) whole = whole / std::string_view(*key);
    }
    return session.policy().fields.find(whole);
}

void take_presets(const Session& session, const Action& action, const model::Complaint* record,
                  policy::Request& request, Presets which) {
    const auto is_due = [&](std::string_view preset) {
        return policy::is_computed_preset(session.policy(), preset) == (which == Presets::computed);
    };
    for (const Option& option : action.options) {
        if (option.preset.empty() || !is_due(option.preset) || given(action, option, request)) continue;
        std::string text = preset_value(session, option.preset, record, request, action);
        if (!text.empty()) place(action, option, stored(option.field, std::move(text)), request);
    }
    for (const auto& [path, preset] : action.sets) {
        if (!is_due(preset)) continue;
        std::string text = preset_value(session, preset, record, request, action);
        if (text.empty()) continue;
        data::Value value = stored(field_at(session, action, path), std::move(text));
        if (action.entry.empty()) {
            request.fields.push_back({data::Change::Op::set, path, std::move(value)});
        } else {
            data::put(request.entry, path, std::move(value));
        }
    }
}

/// Required by the command, or by the kind of a new record.
bool required(const Option& option, const policy::Kind* kind) {
    return option.need == policy::Need::required || (kind != nullptr && kind->requires_field(option.path));
}

/// Asked for: what is required, by the schema of a new record too.
bool wanted(const Option& option, const policy::Kind* kind) {
    if (required(option, kind)) return true;
    return kind != nullptr && option.field != nullptr && option.field->required && option.preset.empty();
}

Result<void> ask_missing(Context& context, const Session& session, const Action& action, const policy::Kind* kind,
                         policy::Request& request) {
    for (const Option& option : action.options) {
        if (!wanted(option, kind) || given(action, option, request)) continue;
        while (true) {
            const auto answer = ask(context, argument_of(option));
            if (!answer) return {};  // end of input: what is missing is named below
            auto value = read_option(session, option, {*answer});
            if (value) {
                place(action, option, std::move(*value), request);
                break;
            }
            context.report(value.error().findings);
        }
    }
    return {};
}

/// For the option that names the lead: whom the routing table suggests for this record.
Phrase routing_hint(const Session& session, const Option& option, const model::Complaint* record) {
    if (record == nullptr || option.path.str() != "assignment.lead") return {};
    const policy::Route* route = session.policy().route(record->root(), session.now());
    if (route == nullptr) return {};
    Phrase role = Phrase::same(route->lead);
    for (const policy::Role& one : session.policy().roles) {
        if (one.name == route->lead) role = one.label;
    }
    std::string names;
    for (const policy::Person* person : session.policy().holders(route->lead))
        names += (names.empty() ? "" : ", ") + person->name;
    const std::string departments = fmt::format("{}", fmt::join(route->departments, ", "));
    return phrase({"Suggested for {0}: {1} ({2}), assisted by {3}", "{0}建议由{1}（{2}）负责，{3}协助"}, route->label,
                  role, names.empty() ? "-" : names, departments.empty() ? "-" : departments);
}

Result<void> check_required(const Session& session, const Action& action, const policy::Request& request,
                            const model::Complaint* record, const policy::Kind* kind) {
    Findings findings;
    for (const Option& option : action.options) {
        if (!required(option, kind) || given(action, option, request)) continue;
        Finding finding = missing_option(action.typed(), argument_of(option), option.path.str());
        if (Phrase suggested = routing_hint(session, option, record); !suggested.empty())
            finding.hint = std::move(suggested);
        findings.push_back(std::move(finding));
    }
    if (!findings.empty()) return fail(Failing::usage, std::move(findings));
    return {};
}

/// The id of the entry that `--corrects` names, by its id or by its number on the form (from 1).
Result<void> take_correction(const Action& action, const Args& args, const model::Complaint* record,
                             policy::Request& request) {
    const auto typed = args.value("corrects");
    if (!typed || record == nullptr) return {};
    const data::View entries = record->root().find(action.entry);
    std::size_t number = 0;
    for (const data::View entry : entries) {
        ++number;
        if (entry.find("id").text() != *typed && std::to_string(number) != *typed) continue;
        data::put(request.entry, "corrects", entry.find("id").text());
        return {};
    }
    return fail(Failing::usage,
                error(intake::k_invalid_value,
                      phrase({"--corrects: there is no entry `{0}` in {1}", "--corrects：{1} 中没有条目 `{0}`"}, *typed,
                             action.entry),
                      phrase({"Give its number from 1 to {0}, or its id", "请给出 1 到 {0} 的序号，或条目 id"},
                             entries.size())));
}

/// What the record says now in the action's fields, to start the form with.
data::Mapping filled_in(const Action& action, const model::Complaint* record, const policy::Request& request) {
    data::Value start{data::Mapping{}};
    std::vector<data::Change> changes;
    if (record != nullptr && action.entry.empty()) {
        for (const Option& option : action.options) {
            const data::View now = option.place == Option::Place::field ? record->root().at(option.path) : data::View();
            if (now && option.mode == policy::Mode::set)
                changes.push_back({data::Change::Op::set, option.path, now.value()});
        }
    }
    for (const data::Change& change : request.fields) changes.push_back(change);
    for (const auto& [name, value] : request.entry)
        changes.push_back({data::Change::Op::set, data::Path() / name, value});
    const data::Document empty = data::Document::of(start);
    data::Value out = data::applied(empty.root(), changes);
    return out.get<data::Mapping>() == nullptr ? data::Mapping{} : *out.get<data::Mapping>();
}

Result<void> take_edited(Context& context, Session& session, const Action& action, const model::Complaint* record,
                         policy::Request& request) {
    const std::string form = form_text(context, session.policy(), action, filled_in(action, record, request));
    PLAINT_TRY(text, edit_text(session, k_form_file, form));
    const std::string file = (session.repository().git_dir() / k_form_file).string();
    PLAINT_TRY(document, yaml::parse(std::move(text), file));
    if (document.root().is_blank()) {
        discard_edit(session, k_form_file);
        return fail(Failing::refused, error(k_nothing_to_change, Text("the form came back empty; nothing was done",
                                                                      "表单为空，未做任何操作")));
    }
    request.fields.clear();
    request.entry.clear();
    PLAINT_CHECK(take_form(session, action, document, request));
    discard_edit(session, k_form_file);
    return {};
}

}  // namespace

const policy::Option* option_for(const Action& action, std::string_view dotted_path) {
    const auto found = std::find_if(action.options.begin(), action.options.end(),
                                    [&](const Option& one) { return one.path.str() == dotted_path; });
    return found == action.options.end() ? nullptr : &*found;
}

std::vector<Arg> arguments_of(const policy::Policy& policy, const Action& action) {
    std::vector<Arg> args;
    const policy::Kind any;  // what each kind needs of its own is told when the kind is known
    const policy::Kind* kind = action.event == policy::builtin::k_register ? &any : nullptr;
    for (const Option& option : action.options) {
        args.push_back(argument_of(option));
        args.back().expected = wanted(option, kind);
    }
    const auto add = [&](std::string name, Arg::Form form, std::string metavar, const Text& help,
                         Completes completes = Completes::nothing) {
        if (has_option(action, name)) return;
        Arg arg;
        arg.name = std::move(name);
        arg.form = form;
        arg.metavar = std::move(metavar);
        arg.help = Phrase(help);
        arg.completes = completes;
        args.push_back(std::move(arg));
    };
    if (can_correct(policy, action))
        add("corrects", Arg::Form::value, "ENTRY",
            {"number or id of the entry that this one corrects", "本条所更正的条目序号或 id"});
    add("note", Arg::Form::value, "TEXT", {"note for the history", "写入历史的备注"});
    add("file", Arg::Form::value, "FILE",
        {"read the fields from a YAML or JSON file (- for standard input)",
         "从 YAML 或 JSON 文件读取字段（- 表示标准输入）"},
        Completes::file);
    add("edit", Arg::Form::flag, "", {"fill in the fields in the editor", "在编辑器中填写"});
    return args;
}

Result<policy::Request> gather(Context& context, Session& session, const Action& action, const Args& args,
                               const model::Complaint* record, const policy::Kind* kind,
                               std::vector<data::Change> known) {
    policy::Request request;
    request.event = action.event;
    request.fields = std::move(known);
    if (const auto file = args.value("file"); file && !has_option(action, "file")) {
        PLAINT_TRY(text, read_input(context, *file, yaml::Limits{}.bytes));
        PLAINT_TRY(document, yaml::parse(std::move(text), *file));
        PLAINT_CHECK(take_form(session, action, document, request));
    }
    PLAINT_CHECK(take_options(session, action, args, request));
    if (const auto note = args.value("note"); note && !has_option(action, "note")) request.note = *note;
    PLAINT_CHECK(take_correction(action, args, record, request));
    if (args.has("edit")) PLAINT_CHECK(take_edited(context, session, action, record, request));
    if (can_ask(context)) PLAINT_CHECK(ask_missing(context, session, action, kind, request));
    PLAINT_CHECK(check_required(session, action, request, record, kind));
    for (const Presets which : {Presets::plain, Presets::computed})
        take_presets(session, action, record, request, which);
    return request;
}

}  // namespace plaint::cmd
