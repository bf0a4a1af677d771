// The graph of a workflow: what it knows of each state and step, and how other programs are told.
#include "render/graph.hpp"

#include "sample.hpp"

using namespace sample;

namespace {

policy::Transition step(const char* event, std::vector<std::string> from, const char* to) {
    policy::Transition out;
    out.event = event;
    out.from = std::move(from);
    out.to = to;
    return out;
}

policy::Action action(const char* event, Phrase label) {
    policy::Action out;
    out.event = event;
    out.label = std::move(label);
    return out;
}

/// Open, held and shut: taken, held, shut again; noted at any time.
policy::Policy small_policy() {
    policy::Policy out;
    out.fields = fields();
    out.roles = {{"chief", Text("Chief", "主管")}};
    out.actions.push_back(action("shut", Text("Shut", "结案")));
    out.actions.push_back(action("hold", Text("Held", "挂起")));
    out.actions.push_back(action("resume", Text("Resumed", "恢复")));
    out.actions.push_back(action("jot", Text("Jotted", "备注")));
    out.actions.push_back(action("talk", Text("Talked", "沟通")));
    out.conditions.push_back(std::make_unique<policy::Condition>(policy::Condition{
        "shut.untold", expr::Expr::parse("story").value(), Text("nobody knows why", "原因不明"), {}, {}, {}}));
    policy::Workflow flow;
    flow.name = "small";
    flow.label = Text("Small", "简易流程");
    flow.initial = "fresh";
    flow.states = {{"fresh", Text("Fresh \"new\"", "新建“一”"), policy::Phase::open, false, {}},
                   {"held", Text("Held", "挂起"), policy::Phase::open, true, {}},
                   {"done", Text("Done; over", "完成"), policy::Phase::closed, false, {}}};
    flow.transitions = {step("shut", {"fresh"}, "done"), step("hold", {"fresh"}, "held"),
                        step("resume", {"held"}, "@previous"), step("talk", {"fresh"}, ""),
                        step("jot", {"fresh", "held", "done"}, "")};
    flow.transitions[0].when = expr::Expr::parse("way = mail", &out.fields).value();
    flow.transitions[0].roles = {"chief"};
    flow.transitions[0].require = {out.conditions.front().get()};
    out.workflows.push_back(std::move(flow));
    out.kinds = {{"fault", Text("Fault", "故障"), "", "small", {}}};
    return out;
}

model::Complaint record() {
    return model::Complaint(
        yaml::parse("state: held\nhistory:\n"
                    "  - {at: \"2026-03-02T09:00:00+08:00\", by: a, event: register, to: fresh}\n"
                    "  - {at: \"2026-03-02T09:30:00+08:00\", by: a, event: talk}\n"
                    "  - {at: \"2026-03-02T10:00:00+08:00\", by: a, event: hold, from: fresh, to: held}\n",
                    "r.yaml")
            .value());
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("each state has the steps out of it, with their conditions and roles") {
    const policy::Policy policy = small_policy();
    const render::Graph graph = render::graph_of(policy, policy.workflows[0], nullptr);
    REQUIRE(graph.stations.size() == 3);
    const render::Station& fresh = graph.stations[0];
    CHECK(fresh.initial);
    CHECK_FALSE(fresh.here);
    REQUIRE(fresh.steps.size() == 2);
    CHECK(fresh.steps[0].to == "done");
    CHECK(fresh.steps[0].when.en == "Way is Mail");
    CHECK(fresh.steps[0].roles == std::vector<Phrase>{Text("Chief", "主管")});
    CHECK(fresh.steps[0].refusals == std::vector<Phrase>{Text("nobody knows why", "原因不明")});
    CHECK(fresh.staying == std::vector<Phrase>{Text("Talked", "沟通")});
    CHECK(graph.anywhere == std::vector<Phrase>{Text("Jotted", "备注")});
    CHECK(graph.stations[1].paused);
    CHECK(graph.stations[1].steps[0].back);
    CHECK(graph.way.empty());
}

TEST_CASE("the way that a record went is marked") {
    const policy::Policy policy = small_policy();
    const model::Complaint complaint = record();
    const render::Graph graph = render::graph_of(policy, policy.workflows[0], &complaint);
    CHECK(graph.stations[0].been);
    CHECK_FALSE(graph.stations[0].here);
    CHECK(graph.stations[1].here);
    CHECK_FALSE(graph.stations[2].been);
    CHECK(graph.stations[0].steps[1].taken);
    CHECK_FALSE(graph.stations[0].steps[0].taken);
    REQUIRE(graph.way.size() == 2);
    CHECK(graph.way[1].to == Phrase(Text("Held", "挂起")));
}

TEST_CASE("Mermaid gets its diagram, with nothing in labels that means something to it") {
    const policy::Policy policy = small_policy();
    const model::Complaint complaint = record();
    CHECK(render::mermaid(render::graph_of(policy, policy.workflows[0], &complaint), Lang::en) ==
          "stateDiagram-v2\n"
          "    state \"Fresh #34;new#34;\" as s0\n"
          "    state \"Held\" as s1\n"
          "    state \"Done#59; over\" as s2\n"
          "    state \"state before\" as s3\n"
          "    [*] --> s0\n"
          "    s0 --> s2 : Shut\n"
          "    s0 --> s1 : Held\n"
          "    s1 --> s3 : Resumed\n"
          "    classDef here fill:#ffd54f,stroke:#000,stroke-width:3px\n"
          "    classDef been fill:#fff3c4\n"
          "    class s0 been\n"
          "    class s1 here\n");
}

TEST_CASE("DOT gets its graph, with quotation marks that stay in their labels") {
    const policy::Policy policy = small_policy();
    const std::string out = render::dot(render::graph_of(policy, policy.workflows[0], nullptr), Lang::zh);
    CHECK(has(out, "digraph \"简易流程\" {\n"));
    CHECK(has(out, "    s0 [label=\"新建“一”\", style=\"rounded\"];\n"));
    CHECK(has(out, "    s0 -> s2 [label=\"结案\"];\n"));
    CHECK(has(render::dot(render::graph_of(policy, policy.workflows[0], nullptr), Lang::en),
              "label=\"Fresh \\\"new\\\"\""));
}
