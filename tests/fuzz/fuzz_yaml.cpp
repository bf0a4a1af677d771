// Any bytes as YAML: what is read has spans that fit, means the same when emitted, and nothing crashes or hangs.
#include "property/yaml/two_ways.hpp"
#include "yaml/emit.hpp"
#include "yaml/yaml.hpp"

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

using namespace plaint;

namespace {

void insist(bool holds, const char* what) {
    if (holds) return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

void check_spans(const data::Document& document) {
    const data::Tree& tree = document.tree();
    for (const data::Node& node : tree.nodes) {
        insist(node.span.begin <= node.span.end && node.span.end <= tree.source.size(), "a span lies in the text");
        insist(node.key_span.begin <= node.key_span.end && node.key_span.end <= node.span.begin + 1,
               "a key stands before its value");
        if (node.parent == data::k_no_node) continue;
        const Span outer = tree.nodes[node.parent].span;
        insist(node.span.begin >= outer.begin && node.span.end <= outer.end, "a child lies in its parent");
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text(reinterpret_cast<const char*>(data), size);
    std::string where;
    insist(yaml::test::read_two_ways(text, where) != yaml::test::Ways::different, "both ways of reading agree");
    const auto document = yaml::parse(text, "fuzz");
    if (!document) {
        insist(!document.error().findings.empty(), "a refusal says why");
        return 0;
    }
    check_spans(*document);
    if (const auto agreed = yaml::cross_check(*document); !agreed) return 0;
    const auto value = document->root().value();
    const auto again = yaml::parse(yaml::emit(value), "emitted");
    // Emitted texts may be larger than what was read, and keys longer than a line may hold.
    if (!again) {
        insist(size > 500, "what is emitted can be read");
        return 0;
    }
    insist(data::same(again->root(), value), "what is emitted means the same");
    insist(yaml::cross_check(*again).has_value(), "both readers agree about what is emitted");
    return 0;
}
