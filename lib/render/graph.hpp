// The state graph of a workflow, with the way that a record went through it; as Mermaid and as DOT.
#pragma once

#include "model/complaint.hpp"
#include "policy/policy.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace plaint::render {

/// A step out of a state.
struct Step {
    std::string event;
    Phrase label;  ///< Of the event.
    std::string from;
    std::string to;                ///< Empty: the state stays.
    bool back = false;             ///< To the state before; `to` is empty then.
    Phrase when;                   ///< Which records, in words; may be empty.
    std::vector<Phrase> roles;     ///< Any of them; empty: everybody.
    std::vector<Phrase> refusals;  ///< What is said when a condition does not hold.
    bool taken = false;            ///< By the record.
};

/// A state with the steps that lead out of it, in the workflow's order.
struct Station {
    std::string name;
    Phrase label;
    policy::Phase phase = policy::Phase::open;
    bool paused = false;
    bool initial = false;
    bool been = false;  ///< By the record, at any time.
    bool here = false;  ///< Where the record stands.
    std::vector<Step> steps;
    std::vector<Phrase> staying;  ///< Events that leave the state alone, but for those of `anywhere`.
};

/// A change of state that a record went through.
struct Passage {
    time::Instant at;
    Phrase event;
    Phrase to;
};

struct Graph {
    Phrase label;
    std::vector<Station> stations;
    std::vector<Phrase> anywhere;  ///< Events that are possible in every state and leave it alone.
    std::vector<Passage> way;      ///< Of the record, in order.
};

/// `record` null: the workflow alone.
Graph graph_of(const policy::Policy& policy, const policy::Workflow& workflow, const model::Complaint* record);

/// A stateDiagram-v2, where the record stands and stood in classes of their own.
std::string mermaid(const Graph& graph, Lang lang);
/// A digraph for Graphviz.
std::string dot(const Graph& graph, Lang lang);

}  // namespace plaint::render
