// plaint workflow: the states and steps of a kind of record, and where a record stands among them.
#include "cmd/commands/record_commands.hpp"
#include "cmd/common_args.hpp"
#include "cmd/kinds.hpp"
#include "cmd/record_codes.hpp"
#include "cmd/rules_in_force.hpp"
#include "cmd/session.hpp"
#include "cmd/style.hpp"
#include "cmd/wrap.hpp"
#include "render/graph.hpp"

#include <algorithm>

namespace plaint::cmd {

namespace {

Phrase phase_label(policy::Phase phase) {
    switch (phase) {
        case policy::Phase::open:
            return Text("open", "处理中");
        case policy::Phase::resolved:
            return Text("resolved", "已解决");
        case policy::Phase::closed:
            return Text("closed", "已结束");
    }
    return {};
}

Phrase joined(const std::vector<Phrase>& phrases, std::string_view en, std::string_view zh) {
    Phrase out;
    for (const Phrase& one : phrases) {
        if (!out.empty()) out = {out.en + std::string(en), out.zh + std::string(zh)};
        out = {out.en + one.en, out.zh + one.in(Lang::zh)};
    }
    return out;
}

/// The graph for a terminal: each state with the steps out of it, in the order of the workflow.
class Listing {
public:
    Listing(Context& context, const render::Graph& graph)
        : m_context(context),
          m_graph(graph),
          m_colors(context.globals().color_out ? Colors::on : Colors::off),
          m_columns(context.surroundings().out_is_terminal ? context.surroundings().columns : 80) {}

    std::string text() {
        m_out = styled(say(phrase({"Workflow: {0}", "工作流：{0}"}, m_graph.label)), Style::bold, m_colors) + "\n";
        for (const render::Station& station : m_graph.stations) add(station);
        if (!m_graph.anywhere.empty()) {
            m_out += "\n";
            paragraph("", 0, phrase({"At any time: {0}", "随时可以：{0}"}, joined(m_graph.anywhere, ", ", "、")));
        }
        if (!m_graph.way.empty()) way();
        return std::move(m_out);
    }

private:
    [[nodiscard]] std::string say(const Phrase& text) const { return m_context.safe(text.in(m_context.lang())); }

    /// With `mark` in the indentation of its first line.
    void paragraph(std::string_view mark, std::size_t indent, const Phrase& text) {
        std::string wrapped = wrap_indented(say(text), std::max<std::size_t>(m_columns, 40), indent);
        if (!mark.empty()) wrapped.replace(0, mark.size(), mark);
        m_out += wrapped;
    }

    void add(const render::Station& station) {
        std::vector<Phrase> notes{phase_label(station.phase)};
        if (station.initial) notes.push_back(Text("start", "起点"));
        if (station.paused) notes.push_back(Text("on hold", "暂停计时"));
        if (station.here) notes.push_back(Text("the record stands here", "当前状态"));
        const Phrase line = phrase({"{0} ({1})", "{0}（{1}）"}, station.label, joined(notes, ", ", "，"));
        m_out += fmt::format("\n{} {}\n",
                             station.here   ? ">"
                             : station.been ? "*"
                                            : " ",
                             styled(say(line), station.here ? Style::bold : Style::cyan, m_colors));
        for (const render::Step& step : station.steps) add(step);
        if (!station.staying.empty())
            paragraph("", 4,
                      phrase({"without leaving it: {0}", "不改变状态：{0}"}, joined(station.staying, ", ", "、")));
    }

    void add(const render::Step& step) {
        const auto to = std::find_if(m_graph.stations.begin(), m_graph.stations.end(),
                                     [&](const render::Station& one) { return one.name == step.to; });
        const Phrase target = step.back                      ? Phrase(Text("the state before", "之前的状态"))
                              : to == m_graph.stations.end() ? Phrase::same(step.to)
                                                             : to->label;
        paragraph(step.taken ? "  * " : "", 4, phrase({"{0} -> {1}", "{0} → {1}"}, step.label, target));
        if (!step.when.empty()) paragraph("", 8, phrase({"when {0}", "适用：{0}"}, step.when));
        if (!step.roles.empty()) paragraph("", 8, phrase({"by {0}", "角色：{0}"}, joined(step.roles, " or ", "或")));
        if (!step.refusals.empty())
            paragraph("", 8, phrase({"not while: {0}", "以下情形不可执行：{0}"}, joined(step.refusals, "; ", "；")));
    }

    void way() {
        m_out += "\n" + styled(say(Text("The way so far", "已走过的流程")), Style::bold, m_colors) + "\n";
        for (const render::Passage& one : m_graph.way) {
            paragraph("", 2,
                      phrase({"{0}  {1} -> {2}", "{0}  {1} → {2}"}, time::format_short(one.at), one.event, one.to));
        }
    }

    Context& m_context;
    const render::Graph& m_graph;
    Colors m_colors;
    std::size_t m_columns;
    std::string m_out;
};

Result<int> print_graph(Context& context, const policy::Policy& policy, std::string_view kind,
                        const model::Complaint* record) {
    const policy::Workflow* workflow = policy.workflow_of(kind);
    if (workflow == nullptr) return fail(Failing::data, unknown_kind(policy, kind));
    render::Graph graph = render::graph_of(policy, *workflow, record);
    for (render::Passage& one : graph.way) one.at = policy.zone.localized(one.at);
    const Format format = context.globals().format;
    context.print(format == Format::mermaid ? render::mermaid(graph, context.lang())
                  : format == Format::dot   ? render::dot(graph, context.lang())
                                            : Listing(context, graph).text());
    return 0;
}

Result<int> run_workflow(Context& context, const Args& args) {
    if (!args.has("id")) {
        PLAINT_TRY(in_force, rules_in_force(context));
        const policy::Policy& policy = in_force.rules->policy;
        PLAINT_TRY(kind, kind_named(policy, args.value("kind")));
        return print_graph(context, policy, kind, nullptr);
    }
    PLAINT_TRY(session, context.session());
    PLAINT_TRY(record, session->load(args.value("id").value_or("")));
    return print_graph(context, session->policy(), record.complaint.kind(), &record.complaint);
}

}  // namespace

Command workflow_command() {
    Command command;
    command.words = {"workflow"};
    command.group = "read";
    command.help = Text("Draw the states and steps of a kind of record, and where a record stands",
                        "绘制记录类型的状态与步骤，以及一条记录所处的位置");
    command.details = Text(
        "Each state with the steps that lead out of it, who may take them and what stands in the way. With an id the state it is in is marked with >, states and steps "
        "that it went through with *. --format mermaid and --format dot draw the graph for documents and for Graphviz; there, steps that leave the state alone are left out.",
        "列出各状态及其后续步骤、可执行的角色和限制情形。给出编号时，当前状态标以 >，经过的状态和步骤标以 *。--format mermaid 和 --format dot 输出供文档和 Graphviz 使用的图，图中不含不改变状态的步骤。");
    command.past = Past::readable;
    command.formats = {Format::text, Format::mermaid, Format::dot};
    Arg id = id_argument();
    id.required = false;
    Arg kind = option("kind", "KIND", Text("kind of record, where no record is named", "记录类型（未给出编号时）"));
    kind.completes = Completes::kind;
    command.args = {id, kind};
    command.examples = {{"plaint workflow CP-2026-001", {}},
                        {"plaint workflow --kind complaint --format mermaid > workflow.mmd", {}},
                        {"plaint workflow --format dot | dot -Tsvg > workflow.svg", {}}};
    command.run = run_workflow;
    return command;
}

}  // namespace plaint::cmd
