#include "yaml/direct_flow.hpp"

#include "yaml/direct_scalar.hpp"

namespace plaint::yaml::direct {

namespace {

/// Skips line ends, comments and blanks. What could be a document marker is not understood.
bool skip_lines(Reading& reading) {
    while (reading.at < reading.size()) {
        if (reading.here() != '\n' && reading.here() != '#') return true;
        reading.skip_line();
        if (reading.here() == '-' || reading.here() == '.') return false;
        reading.skip_blanks();
    }
    return false;
}

/// Goes on to the next word or bracket. A comment has to stand apart from what came before.
bool skip_gap(Reading& reading) {
    const std::uint32_t begin = reading.at;
    reading.skip_blanks();
    if (reading.here() == '#') return reading.at > begin && skip_lines(reading);
    return reading.here() != '\n' || skip_lines(reading);
}

bool read_value(Reading& reading, NodeIndex index, std::size_t depth) {
    std::optional<Scalar> scalar;
    switch (reading.here()) {
        case '[':
        case '{':
            return read_flow(reading, index, depth);
        case '"':
        case '\'':
            scalar = read_quoted(reading);
            break;
        default:
            scalar = read_plain(reading, Where::brackets);
    }
    if (scalar) reading.put(index, *scalar);
    return scalar.has_value();
}

bool read_item(Reading& reading, NodeIndex index, std::size_t depth) {
    reading.tree.nodes[index].key_span = {reading.at, reading.at};
    return read_value(reading, index, depth);
}

bool read_member(Reading& reading, NodeIndex index, std::size_t depth) {
    const std::optional<Scalar> key = key_ahead(reading, Where::brackets);
    if (!key) return false;
    Node& node = reading.tree.nodes[index];
    node.key = key->text;
    node.key_span = key->span;
    reading.at = key->span.end + 1;
    return skip_gap(reading) && read_value(reading, index, depth);
}

}  // namespace

bool read_flow(Reading& reading, NodeIndex index, std::size_t depth) {
    if (depth == 0) return false;
    const bool mapping = reading.here() == '{';
    const char closing = mapping ? '}' : ']';
    Node& node = reading.tree.nodes[index];
    node.kind = mapping ? Kind::mapping : Kind::sequence;
    node.style = Style::flow;
    node.span.begin = reading.at++;
    NodeIndex last = k_no_node;
    while (skip_gap(reading)) {
        if (reading.here() == closing) {
            reading.tree.nodes[index].span.end = ++reading.at;
            return !mapping || !has_duplicates(reading.tree, index);
        }
        last = append_node(reading.tree, index, last);
        if (!(mapping ? read_member(reading, last, depth - 1) : read_item(reading, last, depth - 1))) return false;
        if (!skip_gap(reading)) return false;
        if (reading.here() == ',') {
            ++reading.at;
        } else if (reading.here() != closing) {
            return false;
        }
    }
    return false;
}

}  // namespace plaint::yaml::direct
