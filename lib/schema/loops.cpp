// Finding schemas that refer to themselves without going into the document.
#include "schema/codes.hpp"
#include "schema/compiler.hpp"
#include "schema/describe.hpp"
#include "schema/keywords.hpp"

namespace plaint::schema {

namespace {

enum class Mark : std::uint8_t { fresh, open, done };

struct Step {
    SubIndex sub;
    std::vector<SubIndex> next;
    std::size_t taken = 0;
};

/// The last `$ref` on the way that closes a loop; every loop has one, since without references schemas are trees.
data::View closing_ref(const Program& program, const std::vector<Step>& way, SubIndex start) {
    for (auto step = way.rbegin(); step != way.rend(); ++step) {
        const Sub& sub = program.subs[step->sub];
        if (sub.ref != k_no_sub) return ref_of(sub.source);
        if (step->sub == start) break;
    }
    return program.subs[start].source;
}

void report(const Program& program, const std::vector<Step>& way, SubIndex start, Findings& findings) {
    const data::View ref = closing_ref(program, way, start);
    const auto message = phrase({"the reference {0} leads back to itself without end", "引用 {0} 会无止境地回到自身"},
                                quoted(ref.text()));
    findings.push_back(at(ref, error(k_loop, message,
                                     Text{"refer to something else, or go through a field or item in between",
                                          "请引用其他内容，或让引用经过某个字段或项目"})));
}

/// Walks everything that can be reached from one subschema, without recursion: schemas may be long chains.
void walk(const Program& program, SubIndex start, std::vector<Mark>& marks, Findings& findings) {
    std::vector<Step> way{{start, program.in_place(start)}};
    marks[start] = Mark::open;
    while (!way.empty()) {
        Step& step = way.back();
        if (step.taken == step.next.size()) {
            marks[step.sub] = Mark::done;
            way.pop_back();
            continue;
        }
        const SubIndex next = step.next[step.taken++];
        if (marks[next] == Mark::open) report(program, way, next, findings);
        if (marks[next] != Mark::fresh) continue;
        marks[next] = Mark::open;
        way.push_back({next, program.in_place(next)});
    }
}

}  // namespace

void find_loops(const Program& program, Findings& findings) {
    std::vector<Mark> marks(program.subs.size(), Mark::fresh);
    for (SubIndex sub = 0; sub < program.subs.size(); ++sub) {
        if (marks[sub] == Mark::fresh) walk(program, sub, marks, findings);
    }
}

}  // namespace plaint::schema
