// plaint show ID: a record as a person reads it, and what can be done with it next.
#include "cmd/commands/computed_views.hpp"
#include "cmd/commands/record_commands.hpp"
#include "cmd/commands/sign_off_views.hpp"
#include "cmd/commands/sla_views.hpp"
#include "cmd/common_args.hpp"
#include "cmd/json.hpp"
#include "cmd/session.hpp"
#include "cmd/sheet.hpp"
#include "cmd/style.hpp"
#include "store/selection.hpp"

namespace plaint::cmd {

namespace {

Phrase label_of(const std::vector<schema::Choice>& choices, std::string_view value) {
    for (const schema::Choice& choice : choices) {
        if (choice.value == value) return choice.label;
    }
    return Phrase::same(value);
}

std::string heading(Context& context, const policy::Policy& policy, const model::Complaint& record) {
    const policy::State* state = policy.state(record.kind(), record.state());
    const policy::Kind* kind = policy.kind(record.kind());
    const Phrase text = phrase({"{0}  {1}  [{2}]", "{0}  {1}  【{2}】"}, record.id(),
                               kind == nullptr ? Phrase::same(record.kind()) : kind->label,
                               state == nullptr ? Phrase::same(record.state()) : state->label);
    return text.in(context.lang()) + "\n" + context.safe(record.title()) + "\n";
}

/// A link of another record to this one.
struct Link {
    std::string type;
    std::string id;
    std::string state;
    Phrase state_label;
    std::string title;
};

/// What other records have to do with this one.
struct Around {
    std::vector<Link> links;
    std::vector<std::string> bore_it;  ///< Ids of those that had this number before.
};

bool bore(data::View record, std::string_view id) {
    for (const data::View alias : record.find("aliases")) {
        if (alias.find("id").text() == id) return true;
    }
    return false;
}

Result<Around> around(const Session& session, std::string_view id) {
    store::Wanted wanted;
    wanted.holds = [id](data::View record) {
        if (record.find("id").text() == id) return false;
        if (bore(record, id)) return true;
        for (const data::View link : record.find("links")) {
            if (link.find("to").text() == id) return true;
        }
        return false;
    };
    wanted.looks_at = {"id", "links.to", "links.type", "aliases"};
    PLAINT_TRY(others, store::select(session.survey(), wanted, {"kind", "state", "title"}, store::Detail::fields));
    Around out;
    for (const data::Document& other : others.records) {
        const data::View root = other.root();
        if (bore(root, id)) out.bore_it.emplace_back(root.find("id").text());
        const policy::State* state = session.policy().state(root.find("kind").text(), root.find("state").text());
        for (const data::View link : root.find("links")) {
            if (link.find("to").text() != id) continue;
            out.links.push_back({std::string(link.find("type").text()), std::string(root.find("id").text()),
                                 std::string(root.find("state").text()),
                                 state == nullptr ? Phrase::same(root.find("state").text()) : state->label,
                                 std::string(root.find("title").text())});
        }
    }
    return out;
}

Phrase type_label(const Session& session, const Link& link) {
    const schema::Field* type = session.policy().fields.find("links.type");
    return type == nullptr ? Phrase::same(link.type) : schema::label_of(*type, link.type);
}

void print_links(Context& context, const Session& session, const std::vector<Link>& links) {
    for (const Link& link : links) {
        context.line(phrase({"Linked from {0} ({1}): {2} [{3}]", "被 {0} 关联（{1}）：{2}【{3}】"}, link.id,
                            type_label(session, link), context.safe(link.title), link.state_label));
    }
}

Json links_json(const std::vector<Link>& links) {
    Json out = Json::array();
    for (const Link& link : links)
        out.push_back(
            {{"id", link.id}, {"type", link.type}, {"state", link.state}, {"title", text_or_null(link.title)}});
    return out;
}

void print_next(Context& context, const Session& session, const model::Complaint& record) {
    const auto author = session.repository_author();
    Phrase now;
    std::vector<Phrase> blocked;
    for (const policy::Possibility& one : policy::possibilities(session.policy(), record, author, session.now())) {
        const policy::Action* action = session.policy().action(one.event);
        if (action == nullptr || one.to == record.state()) continue;
        const Phrase to = label_of(session.policy().state_choices(), one.to);
        if (one.missing.empty()) {
            now.en += fmt::format("\n  plaint {} {}  -> {}", action->typed(), record.id(), to.en);
            now.zh += fmt::format("\n  plaint {} {}  → {}", action->typed(), record.id(), to.zh);
        } else {
            blocked.push_back(phrase({"  plaint {0} {1}  -> {2}: {3}", "  plaint {0} {1}  → {2}：{3}"}, action->typed(),
                                     record.id(), to, one.missing.front().message));
        }
    }
    if (!now.empty()) context.line(phrase({"\nNext:{0}", "\n下一步：{0}"}, now));
    if (!blocked.empty()) context.line(Text("Later:", "条件尚未满足："));
    for (const Phrase& line : blocked) context.line(line);
}

Result<int> run_show(Context& context, const Args& args) {
    PLAINT_TRY(session, context.session());
    PLAINT_TRY(record, session->load(args.value("id").value_or("")));
    PLAINT_TRY(around, cmd::around(*session, record.complaint.id()));
    if (context.globals().format == Format::json) {
        Json out = envelope("plaint.record", 1);
        out["path"] = record.path;
        out["record"] = json_of(record.complaint.root());
        out["computed"] = computed_json(*session, record.complaint);
        out["sign_offs"] = sign_offs_json(*session, record.complaint);
        out["linked_from"] = links_json(around.links);
        if (!around.bore_it.empty()) out["number_borne_by"] = around.bore_it;
        context.print(json_text(out));
        return 0;
    }
    if (context.globals().format == Format::markdown) {
        context.print("# " + heading(context, session->policy(), record.complaint));
        context.print(sheet_markdown(context, session->policy(), record.complaint.root()));
        return 0;
    }
    context.print(styled(heading(context, session->policy(), record.complaint), Style::bold,
                         context.globals().color_out ? Colors::on : Colors::off));
    context.print(sheet_text(context, session->policy(), record.complaint.root()));
    print_links(context, *session, around.links);
    for (const std::string& other : around.bore_it)
        context.line(
            phrase({"Before, {0} was the number of {1}", "{0} 曾是 {1} 的编号"}, record.complaint.id(), other));
    print_computed(context, *session, record.complaint);
    print_sign_offs(context, *session, record.complaint);
    print_open_clocks(context, *session, record.complaint);
    if (!session->reads_past()) print_next(context, *session, record.complaint);
    return 0;
}

}  // namespace

Command show_command() {
    Command command;
    command.words = {"show"};
    command.group = "read";
    command.help =
        Text("Show a record as on the form, and what can be done next", "按表单显示一条记录及下一步可做的事");
    command.needs = Needs::repository_to_read;
    command.formats = {Format::text, Format::json, Format::markdown};
    command.args = {id_argument()};
    command.examples = {{"plaint show CP-2026-001", {}}};
    command.run = run_show;
    return command;
}

}  // namespace plaint::cmd
