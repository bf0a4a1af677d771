// Both of plaint's own ways of reading a text side by side: they must build the same tree to the last byte of each
// span.
#pragma once

#include "yaml/direct.hpp"
#include "yaml/events.hpp"
#include "yaml/scan.hpp"

#include <fmt/format.h>

#include <string>

namespace plaint::yaml::test {

enum class Ways { only_by_events, same, different };

inline bool same_node(const data::Node& a, const data::Node& b) {
    return a.text == b.text && a.key == b.key && a.span == b.span && a.key_span == b.key_span && a.parent == b.parent &&
           a.first_child == b.first_child && a.next_sibling == b.next_sibling && a.child_count == b.child_count &&
           a.kind == b.kind && a.style == b.style;
}

/// Reads the text directly and by events, and says where they differ.
inline Ways read_two_ways(const std::string& text, std::string& where) {
    const Limits limits;
    const Scan scanned = scan(text);
    if (!scanned.findings.empty()) return Ways::only_by_events;
    data::Tree direct;
    direct.source = text;
    if (!read_directly(direct, limits)) return Ways::only_by_events;
    data::Tree events;
    events.source = text;
    const Findings findings = read_by_events(events, limits, scanned.ascii);
    if (!findings.empty()) {
        where = "refused by events: " + findings.front().message.en;
        return Ways::different;
    }
    where = fmt::format("{} nodes directly, {} by events", direct.nodes.size(), events.nodes.size());
    if (direct.nodes.size() != events.nodes.size()) return Ways::different;
    for (std::size_t i = 0; i < direct.nodes.size(); ++i) {
        where = fmt::format("node {} at byte {}", i, direct.nodes[i].span.begin);
        if (!same_node(direct.nodes[i], events.nodes[i])) return Ways::different;
    }
    return Ways::same;
}

}  // namespace plaint::yaml::test
