// Any bytes: reading JSON ends; what was read has sound spans, and written again means the same.
#include "data/json.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace {

void require(bool holds) {
    if (!holds) std::abort();
}

void check_spans(const plaint::data::Tree& tree) {
    for (const plaint::data::Node& node : tree.nodes) {
        require(node.span.begin < node.span.end && node.span.end <= tree.source.size());
        require(node.key_span.begin <= node.key_span.end && node.key_span.end <= node.span.begin);
        if (node.parent == plaint::data::k_no_node) continue;
        const plaint::Span outer = tree.nodes[node.parent].span;
        require(outer.begin < node.span.begin && node.span.end < outer.end);
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto read = plaint::data::parse_json({reinterpret_cast<const char*>(data), size}, "f.json");
    if (!read) {
        require(!read.error().findings.empty() && read.error().findings[0].position.line > 0);
        return 0;
    }
    check_spans(read->tree());
    const auto again = plaint::data::parse_json(plaint::data::to_json(read->root()), "again.json");
    require(again && same(read->root(), again->root()));
    return 0;
}
