// Graphs in the languages of other programs: Mermaid and DOT.
#include "base/unicode.hpp"
#include "render/graph.hpp"

#include <algorithm>
#include <utility>

namespace plaint::render {

namespace {

/// Between two states there is one arrow, however many steps lead over it.
struct Arrow {
    std::size_t from = 0;
    std::size_t to = 0;  ///< The number of states: the state before.
    std::vector<std::string> labels;
    bool taken = false;
};

std::size_t place_of(const Graph& graph, const Step& step) {
    const auto found = std::find_if(graph.stations.begin(), graph.stations.end(),
                                    [&](const Station& one) { return !step.back && one.name == step.to; });
    return static_cast<std::size_t>(found - graph.stations.begin());
}

std::vector<Arrow> arrows(const Graph& graph, Lang lang) {
    std::vector<Arrow> out;
    for (std::size_t from = 0; from < graph.stations.size(); ++from) {
        for (const Step& step : graph.stations[from].steps) {
            const std::size_t to = place_of(graph, step);
            auto found = std::find_if(out.begin(), out.end(),
                                      [&](const Arrow& one) { return one.from == from && one.to == to; });
            if (found == out.end()) found = out.insert(out.end(), {from, to, {}, false});
            const std::string& label = step.label.in(lang);
            if (std::find(found->labels.begin(), found->labels.end(), label) == found->labels.end())
                found->labels.push_back(label);
            found->taken = found->taken || step.taken;
        }
    }
    return out;
}

bool leads_back(const std::vector<Arrow>& all, const Graph& graph) {
    return std::any_of(all.begin(), all.end(), [&](const Arrow& one) { return one.to == graph.stations.size(); });
}

std::string joined(const std::vector<std::string>& labels, Lang lang) {
    return fmt::format("{}", fmt::join(labels, lang == Lang::zh ? "、" : ", "));
}

Phrase state_before() { return Text("state before", "之前的状态"); }

/// Whatever could mean something in Mermaid becomes an entity, which it shows as the character.
std::string for_mermaid(std::string_view text) {
    constexpr std::string_view k_special = "\"#;:{}[]()<>|&%\\`*_~-";
    std::string out;
    for (const char c : printable(text)) {
        if (c == '\n' || c == '\t')
            out += ' ';
        else if (k_special.find(c) != std::string_view::npos)
            out += fmt::format("#{};", static_cast<int>(c));
        else
            out += c;
    }
    return out;
}

std::string for_dot(std::string_view text) {
    std::string out;
    for (const char c : printable(text)) {
        if (c == '\n') {
            out += "\\n";
            continue;
        }
        if (c == '"' || c == '\\') out += '\\';
        out += c;
    }
    return out;
}

std::string_view shape_of(const Station& station) {
    if (station.paused) return ", style=\"rounded,dashed\"";
    return station.phase == policy::Phase::closed ? ", style=\"filled\", fillcolor=\"#e4e4e4\"" : ", style=\"rounded\"";
}

}  // namespace

std::string mermaid(const Graph& graph, Lang lang) {
    const std::vector<Arrow> all = arrows(graph, lang);
    std::string out = "stateDiagram-v2\n";
    for (std::size_t i = 0; i < graph.stations.size(); ++i)
        out += fmt::format("    state \"{}\" as s{}\n", for_mermaid(graph.stations[i].label.in(lang)), i);
    if (leads_back(all, graph))
        out += fmt::format("    state \"{}\" as s{}\n", for_mermaid(state_before().in(lang)), graph.stations.size());
    for (std::size_t i = 0; i < graph.stations.size(); ++i) {
        if (graph.stations[i].initial) out += fmt::format("    [*] --> s{}\n", i);
    }
    for (const Arrow& one : all)
        out += fmt::format("    s{} --> s{} : {}\n", one.from, one.to, for_mermaid(joined(one.labels, lang)));
    std::string classes;
    for (std::size_t i = 0; i < graph.stations.size(); ++i) {
        const Station& station = graph.stations[i];
        if (station.here) classes += fmt::format("    class s{} here\n", i);
        if (station.been && !station.here) classes += fmt::format("    class s{} been\n", i);
    }
    if (!classes.empty())
        out +=
            "    classDef here fill:#ffd54f,stroke:#000,stroke-width:3px\n    classDef been fill:#fff3c4\n" + classes;
    return out;
}

std::string dot(const Graph& graph, Lang lang) {
    const std::vector<Arrow> all = arrows(graph, lang);
    std::string out = fmt::format("digraph \"{}\" {{\n    node [shape=box, fontsize=11];\n    edge [fontsize=9];\n",
                                  for_dot(graph.label.in(lang)));
    for (std::size_t i = 0; i < graph.stations.size(); ++i) {
        const Station& station = graph.stations[i];
        const std::string_view shape = station.here   ? ", style=\"filled,bold\", fillcolor=\"#ffd54f\", penwidth=3"
                                       : station.been ? ", style=\"filled\", fillcolor=\"#fff3c4\""
                                                      : shape_of(station);
        out += fmt::format("    s{} [label=\"{}\"{}];\n", i, for_dot(station.label.in(lang)), shape);
        if (station.initial) out += fmt::format("    start [shape=point, width=0.15];\n    start -> s{};\n", i);
    }
    if (leads_back(all, graph))
        out += fmt::format("    s{} [label=\"{}\", shape=plaintext];\n", graph.stations.size(),
                           for_dot(state_before().in(lang)));
    for (const Arrow& one : all)
        out += fmt::format("    s{} -> s{} [label=\"{}\"{}];\n", one.from, one.to, for_dot(joined(one.labels, lang)),
                           one.taken ? ", penwidth=2.5" : "");
    return out + "}\n";
}

}  // namespace plaint::render
