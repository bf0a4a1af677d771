#include "yaml/builder.hpp"

#include "yaml/codes.hpp"
#include "yaml/grow.hpp"
#include "yaml/scan.hpp"

#include <algorithm>
#include <cstring>
#include <utility>

namespace plaint::yaml {

namespace {

bool is_blank(char c) { return c == ' ' || c == '\t'; }

Style style_of(yaml_scalar_style_t style) {
    switch (style) {
        case YAML_SINGLE_QUOTED_SCALAR_STYLE:
            return Style::single_quoted;
        case YAML_DOUBLE_QUOTED_SCALAR_STYLE:
            return Style::double_quoted;
        case YAML_LITERAL_SCALAR_STYLE:
            return Style::literal;
        case YAML_FOLDED_SCALAR_STYLE:
            return Style::folded;
        default:
            return Style::plain;
    }
}

std::string_view value_of(const yaml_event_t& event) {
    return {reinterpret_cast<const char*>(event.data.scalar.value), event.data.scalar.length};
}

bool opens(const yaml_event_t& event) {
    return event.type == YAML_MAPPING_START_EVENT || event.type == YAML_SEQUENCE_START_EVENT;
}
bool closes(const yaml_event_t& event) {
    return event.type == YAML_MAPPING_END_EVENT || event.type == YAML_SEQUENCE_END_EVENT;
}

const yaml_char_t* anchor_of(const yaml_event_t& event) {
    switch (event.type) {
        case YAML_SCALAR_EVENT:
            return event.data.scalar.anchor;
        case YAML_SEQUENCE_START_EVENT:
            return event.data.sequence_start.anchor;
        default:
            return event.data.mapping_start.anchor;
    }
}

const yaml_char_t* tag_of(const yaml_event_t& event) {
    switch (event.type) {
        case YAML_SCALAR_EVENT:
            return event.data.scalar.tag;
        case YAML_SEQUENCE_START_EVENT:
            return event.data.sequence_start.tag;
        default:
            return event.data.mapping_start.tag;
    }
}

/// Behind a block text's `|` or `>` and what says how it is to be read.
std::size_t end_of_header(std::string_view source, Span span) {
    return std::min(source.find_first_not_of("+-0123456789", span.begin + 1), source.size());
}

/// Names of anchors are ASCII, or libyaml would have refused them.
std::string_view name(const yaml_char_t* text) { return reinterpret_cast<const char*>(text); }

}  // namespace

Builder::Builder(data::Tree& tree, Findings& findings, const Limits& limits, bool ascii)
    : m_tree(tree), m_findings(findings), m_limits(limits), m_source(tree.source), m_spans(m_source, ascii) {
    m_tree.nodes.reserve(std::min(m_source.size() / 24 + 8, limits.nodes + 1));
    m_frames.reserve(16);
}

Builder::Next Builder::take(const yaml_event_t& event) {
    if (m_findings.size() > k_most_findings) return Next::stop;
    if (m_skipping > 0) return skip(event);
    switch (event.type) {
        case YAML_DOCUMENT_START_EVENT:
            return start_document(event);
        case YAML_SCALAR_EVENT:
            return scalar(event);
        case YAML_ALIAS_EVENT:
            return alias(event);
        case YAML_MAPPING_START_EVENT:
            return start_collection(event, Kind::mapping, event.data.mapping_start.style != YAML_FLOW_MAPPING_STYLE);
        case YAML_SEQUENCE_START_EVENT:
            return start_collection(event, Kind::sequence, event.data.sequence_start.style != YAML_FLOW_SEQUENCE_STYLE);
        case YAML_MAPPING_END_EVENT:
        case YAML_SEQUENCE_END_EVENT:
            return end_collection(event);
        default:
            return Next::go_on;
    }
}

void Builder::finish() {
    if (!m_tree.nodes.empty()) return;
    const auto end = static_cast<std::uint32_t>(m_source.size());
    add(Kind::null, Style::plain, {end, end});
}

Builder::Next Builder::start_document(const yaml_event_t& event) {
    const Span span = m_spans.of(event);
    const auto& start = event.data.document_start;
    if (start.version_directive != nullptr || start.tag_directives.start != start.tag_directives.end) {
        complain(k_directive, Text{"a line that begins with % is a directive", "以 % 开头的行是指令"},
                 Text{"remove the line: plaint reads every file as YAML 1.2", "请删除该行:plaint 一律按 YAML 1.2 读取"},
                 {span.begin, span.begin + 1});
    }
    if (++m_documents == 1) return Next::go_on;
    complain(k_documents, Text{"a second document begins here", "第二个文档从这里开始"},
             Text{"move it into a file of its own", "请将其移到单独的文件中"}, span);
    return Next::stop;
}

Builder::Next Builder::over_limits(Span span) {
    if (m_frames.size() > m_limits.depth) {
        complain(k_too_deep,
                 phrase({"values are nested more than {0} levels deep here", "此处的嵌套超过 {0} 层"}, m_limits.depth),
                 Text{"check for brackets that are never closed, or flatten the structure",
                      "请检查是否有未闭合的括号,或者简化结构"},
                 span);
        return Next::stop;
    }
    if (m_tree.nodes.size() > m_limits.nodes) {
        complain(k_too_many, phrase({"the file holds more than {0} values", "文件中的值超过 {0} 个"}, m_limits.nodes),
                 Text{"split the file", "请拆分该文件"}, span);
        return Next::stop;
    }
    return Next::go_on;
}

Builder::Next Builder::start_collection(const yaml_event_t& event, Kind kind, bool block) {
    Span span = m_spans.of(event);
    if (expects_key()) {
        complain(k_key, Text{"a list or mapping cannot be a key", "列表或映射不能作为键"},
                 Text{"write a short text as the key; a text that begins with a bracket needs quotes",
                      "请用短文本作键;以括号开头的文本需要加引号"},
                 span);
        m_skipping = 1;
        return Next::go_on;
    }
    span.end = span.begin;
    const NodeIndex index = add(kind, block ? Style::block : Style::flow, span);
    check_properties(event, {span.begin, span.begin + 1});
    Frame frame;
    frame.node = index;
    frame.mapping = kind == Kind::mapping;
    frame.block = block;
    m_frames.push_back(frame);
    return over_limits({span.begin, span.begin + 1});
}

Builder::Next Builder::end_collection(const yaml_event_t& event) {
    const Frame frame = m_frames.back();
    m_frames.pop_back();
    Node& node = m_tree.nodes[frame.node];
    if (!frame.block) {
        node.span.end = std::max(node.span.begin, m_spans.of(event).end);
        check_end(node.span.end);
    } else if (frame.last != k_no_node) {
        node.span.end = m_tree.nodes[frame.last].span.end;
    }
    if (frame.mapping) check_duplicates(frame.node);
    return Next::go_on;
}

Builder::Next Builder::scalar(const yaml_event_t& event) {
    if (expects_key()) {
        take_key(event);
        return Next::go_on;
    }
    const Span span = m_spans.of_scalar(event, around());
    const Style style = style_of(event.data.scalar.style);
    const std::string_view text = text_of(event, span);
    const NodeIndex index = add(style == Style::plain ? core_kind(text) : Kind::string, style, span);
    m_tree.nodes[index].text = text;
    check_properties(event, span);
    check_end(style == Style::literal || style == Style::folded ? end_of_header(m_source, span) : span.end);
    return over_limits(span);
}

Builder::Next Builder::alias(const yaml_event_t& event) {
    const Span span = m_spans.of(event);
    const std::string_view target = name(event.data.alias.anchor);
    if (expects_key()) {
        Frame& frame = m_frames.back();
        frame.has_key = true;
        frame.key = m_tree.decoded.emplace_back(std::string(1, '*').append(target));
        frame.key_span = span;
    } else {
        add(Kind::null, Style::plain, span);
    }
    complain(k_alias, phrase({"*{0} is an alias", "*{0} 是别名"}, target),
             Text{"write the value out; a text that begins with * needs quotes",
                  "请把值直接写出来;以 * 开头的文本需要加引号"},
             span);
    return Next::go_on;
}

Builder::Next Builder::skip(const yaml_event_t& event) {
    if (opens(event)) ++m_skipping;
    if (closes(event)) --m_skipping;
    if (m_skipping + m_frames.size() > m_limits.depth) return Next::stop;
    if (m_skipping > 0) return Next::go_on;
    Frame& frame = m_frames.back();
    frame.has_key = true;
    frame.key = m_tree.decoded.emplace_back();
    frame.key_span = m_spans.of(event);
    return Next::go_on;
}

void Builder::take_key(const yaml_event_t& event) {
    const Span span = m_spans.of_scalar(event, around());
    Frame& frame = m_frames.back();
    frame.has_key = true;
    frame.key = text_of(event, span);
    frame.key_span = span;
    check_properties(event, span);
    check_key(span, event);
}

NodeIndex Builder::add(Kind kind, Style style, Span span) {
    NodeIndex index = 0;
    if (m_frames.empty()) {
        index = static_cast<NodeIndex>(m_tree.nodes.size());
        m_tree.nodes.emplace_back();
    } else {
        index = append_node(m_tree, m_frames.back().node, m_frames.back().last);
    }
    Node& node = m_tree.nodes[index];
    node.kind = kind;
    node.style = style;
    node.span = span;
    if (!m_frames.empty()) name_child(index);
    return index;
}

/// Gives a new child its key, or its dash.
void Builder::name_child(NodeIndex index) {
    Frame& frame = m_frames.back();
    Node& node = m_tree.nodes[index];
    if (frame.mapping) {
        node.key = frame.key;
        node.key_span = frame.key_span;
        frame.has_key = false;
    } else {
        const std::uint32_t begin = node.span.begin;
        const bool first = frame.last == k_no_node;
        const std::uint32_t behind = first ? m_tree.nodes[frame.node].span.begin : m_tree.nodes[frame.last].span.end;
        node.key_span = frame.block ? m_spans.dash(behind, begin) : Span{begin, begin};
    }
    frame.last = index;
}

std::string_view Builder::text_of(const yaml_event_t& event, Span span) {
    const std::string_view value = value_of(event);
    const bool quoted = event.data.scalar.style == YAML_SINGLE_QUOTED_SCALAR_STYLE ||
                        event.data.scalar.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE;
    const std::size_t begin = span.begin + (quoted ? 1U : 0U);
    const std::size_t end = span.end - (quoted ? 1U : 0U);
    if (begin <= end && end - begin == value.size()) {
        const std::string_view standing = m_source.substr(begin, value.size());
        if (std::memcmp(standing.data(), value.data(), value.size()) == 0) return standing;
    }
    return m_tree.decoded.emplace_back(value);
}

void Builder::check_key(Span span, const yaml_event_t& event) {
    const std::string_view key = m_frames.back().key;
    const bool plain = event.data.scalar.style == YAML_PLAIN_SCALAR_STYLE;
    const Span shown{span.begin, std::max(span.end, span.begin + 1)};
    const Text quote_it{"name the key, in quotes if need be", "请写明键名,必要时加引号"};
    std::size_t before = span.begin;
    while (before > 0 && is_blank(m_source[before - 1])) --before;
    const std::size_t behind = m_source.find_first_not_of(" \t", span.end);
    const bool question = before > 0 && m_source[before - 1] == '?' && before < span.begin;
    const bool colon = behind != std::string_view::npos && m_source[behind] == ':';
    if (question || (m_frames.back().block && !colon)) {
        complain(k_key, Text{"keys behind a question mark are not used", "不使用问号引出的键"},
                 Text{"write it as `key: value` on one line; a text that begins with '? ' needs quotes",
                      "请写成一行 `key: value`;以“? ”开头的文本需要加引号"},
                 shown);
    } else if (plain && key == "<<") {
        complain(k_merge_key, Text{"<< is a merge key", "<< 是合并键"},
                 Text{"write the members out", "请把成员直接写出来"}, shown);
    } else if (key.empty()) {
        complain(k_key, Text{"the key is empty", "键为空"}, quote_it, shown);
    } else if (plain && core_kind(key) == Kind::null) {
        complain(k_key, phrase({"the key {0} means null", "键 {0} 表示 null"}, key), quote_it, shown);
    }
}

void Builder::check_duplicates(NodeIndex mapping) {
    find_duplicates(m_tree, mapping, [this](NodeIndex first, NodeIndex second) { report_duplicate(first, second); });
}

void Builder::report_duplicate(NodeIndex first, NodeIndex second) {
    if (m_findings.size() > k_most_findings) return;  // finding the lines costs a walk through the text
    const Node& node = m_tree.nodes[second];
    const std::uint32_t line = locate(m_source, m_tree.nodes[first].key_span).line;
    Finding finding = error(k_duplicate_key,
                            phrase({"the key {0} stands here for a second time; it is already on line {1}",
                                    "键 {0} 在此处重复;第 {1} 行已有该键"},
                                   node.key, line),
                            Text{"remove or rename one of them", "请删除或重命名其中一个"});
    report(m_findings, data::at(data::View(&m_tree, second), std::move(finding), data::Mark::key));
}

void Builder::check_properties(const yaml_event_t& event, Span span) {
    if (const yaml_char_t* anchor = anchor_of(event)) {
        complain(k_anchor, phrase({"&{0} is an anchor", "&{0} 是锚点"}, name(anchor)),
                 Text{"remove it; a text that begins with & needs quotes", "请将其删除;以 & 开头的文本需要加引号"},
                 span);
    }
    if (const yaml_char_t* tag = tag_of(event)) {
        complain(k_tag, phrase({"{0} is a tag", "{0} 是标签"}, name(tag)),
                 Text{"remove it; a text that begins with ! needs quotes", "请将其删除;以 ! 开头的文本需要加引号"},
                 span);
    }
}

void Builder::check_end(std::size_t end) {
    if (end >= m_source.size() || m_source[end] != '#') return;
    const auto at = static_cast<std::uint32_t>(end);
    complain(k_syntax, Text{"a comment stands right behind a value", "注释紧跟在值的后面"},
             Text{"write a blank before the #", "请在 # 前加一个空格"}, {at, at + 1});
}

void Builder::complain(const Code& code, Phrase message, Phrase hint, Span span) {
    Finding finding = error(code, std::move(message), std::move(hint));
    finding.position = locate(m_source, span);
    report(m_findings, std::move(finding));
}

}  // namespace plaint::yaml
