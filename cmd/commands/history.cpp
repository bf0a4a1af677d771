// plaint history ID: what happened to a record, by its own events.
#include "cmd/commands/record_commands.hpp"
#include "cmd/common_args.hpp"
#include "cmd/json.hpp"
#include "cmd/session.hpp"
#include "cmd/table.hpp"

namespace plaint::cmd {

namespace {

Phrase state_label(const policy::Policy& policy, std::string_view kind, std::string_view state) {
    const policy::State* known = policy.state(kind, state);
    return known == nullptr ? Phrase::same(state) : known->label;
}

/// `urgency: high, assignment.lead: Li Ming`, with labels.
std::string values_text(const policy::Policy& policy, data::View values, Lang lang) {
    std::string out;
    for (const data::View value : values) {
        const schema::Field* field = policy.fields.find(value.key());
        const std::string label = field == nullptr ? std::string(value.key()) : field->label.in(lang);
        std::string shown =
            field == nullptr ? std::string(value.text()) : schema::label_of(*field, value.text()).in(lang);
        if (const auto moment = time::parse_instant(value.text()))
            shown = time::format_short(policy.zone.localized(*moment));
        if (!out.empty()) out += lang == Lang::zh ? "；" : "; ";
        out += label;
        out += lang == Lang::zh ? "：" : ": ";
        out += shown;
    }
    return out;
}

Table table_of(const Context& context, const policy::Policy& policy, const model::Complaint& record) {
    const Lang lang = context.lang();
    Table table;
    table.columns = {{"at", Text("Recorded", "记录时间")},
                     {"event", Text("Event", "事件")},
                     {"state", Text("State", "状态")},
                     {"by", Text("By", "操作人"), Align::left, Cut::on_terminal},
                     {"details", Text("Details", "说明"), Align::left, Cut::on_terminal}};
    for (const data::View item : record.root().find("history")) {
        const model::Event event = model::event_of(item);
        std::string details(event.view.find("note").text());
        const auto add = [&](const std::string& more) {
            if (!more.empty()) details += (details.empty() ? "" : " | ") + more;
        };
        add(values_text(policy, event.view.find("values"), lang));
        if (!event.set_aside.empty()) add(phrase({"does not count: {0}", "不计入：{0}"}, event.set_aside).in(lang));
        if (const data::View ids = event.view.find("renumbered"))
            add(fmt::format("{} -> {}", ids.find("from").text(), ids.find("to").text()));
        const std::string by(context.globals().format == Format::text ? event.by.substr(0, event.by.rfind(" <"))
                                                                      : event.by);
        table.rows.push_back({time::format_short(policy.zone.localized(event.at)),
                              policy.event_label(event.name).in(lang),
                              event.to.empty() ? std::string() : state_label(policy, record.kind(), event.to).in(lang),
                              by, std::move(details)});
    }
    return table;
}

Result<int> run_history(Context& context, const Args& args) {
    PLAINT_TRY(session, context.session());
    PLAINT_TRY(record, session->load(args.value("id").value_or("")));
    if (context.globals().format == Format::json) {
        Json out = envelope("plaint.history", 1);
        out["id"] = std::string(record.complaint.id());
        out["history"] = json_of(record.complaint.root().find("history"));
        context.print(json_text(out));
        return 0;
    }
    print_table(context, table_of(context, session->policy(), record.complaint));
    return 0;
}

}  // namespace

Command history_command() {
    Command command;
    command.words = {"history"};
    command.group = "read";
    command.help = Text("Tell what happened to a record, and by whom", "列出记录的经过及操作人");
    command.details = Text("Shows the record's own events; `git log -- FILE` shows the commits that they came with.",
                           "显示记录自身的事件；对应的提交可用 `git log -- 文件` 查看。");
    command.needs = Needs::repository_to_read;
    command.formats = {Format::text, Format::json, Format::markdown, Format::csv};
    command.args = {id_argument()};
    command.examples = {{"plaint history CP-2026-001", {}}};
    command.run = run_history;
    return command;
}

}  // namespace plaint::cmd
