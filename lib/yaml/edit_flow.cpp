// Edits between brackets and braces: only what one line can take; what is laid out with comments is refused.
#include "yaml/edit.hpp"
#include "yaml/render.hpp"

namespace plaint::yaml {

namespace {

using data::Kind;
using data::Mapping;
using data::Sequence;
using data::Style;
using data::Value;
using data::View;

const Text k_by_hand{"edit it by hand, or write it as one line per key or item in block style",
                     "请手工编辑,或改写成每个键或条目一行的块样式"};

bool spans_lines(const Surroundings& around, View view) {
    return around.slice(view.node().span).find('\n') != std::string_view::npos;
}

/// Between the lines of a collection a `#` may begin a comment, and a comment may hold any bracket or comma.
bool may_hold_comments(const Surroundings& around, View view) {
    return spans_lines(around, view) && around.slice(view.node().span).find('#') != std::string_view::npos;
}

tl::unexpected<Refusal> refuse_comments(View view) {
    return refuse(view,
                  Text{"a list or mapping in brackets over several lines with comments is not edited",
                       "不编辑带注释的多行括号列表或映射"},
                  k_by_hand);
}

std::size_t begin_of(View child) {
    return child.parent().is(Kind::mapping) ? child.node().key_span.begin : child.node().span.begin;
}

std::size_t end_of(const Surroundings& around, View child) {
    const data::Node& node = child.node();
    const bool bare_key = child.is(Kind::null) && node.span.begin == node.span.end && node.span.begin > 0 &&
                          around.at(node.span.begin - 1) != ':';
    return bare_key && child.parent().is(Kind::mapping) ? node.key_span.end : node.span.end;
}

/// JSON is YAML in flow style with quotes around all texts; what is added to it must stay JSON.
bool is_json_like(const Surroundings& around, View collection) {
    if (!collection.is(Kind::mapping) || collection.size() == 0) return false;
    return around.at(collection.at(0).node().key_span.begin) == '"';
}

std::optional<std::string> flow_text(const Surroundings& around, View collection, const Value& value) {
    return render_flow(value, is_json_like(around, collection) ? Quotes::always : Quotes::where_needed);
}

std::string key_text(const Surroundings& around, View mapping, std::string_view key) {
    return is_json_like(around, mapping) ? double_quoted(key) : render_key(key, Context::flow);
}

tl::unexpected<Refusal> refuse_value(View view) {
    return refuse(view, Text{"a text of several lines does not fit between brackets", "多行文本无法写入括号内"},
                  k_by_hand);
}

/// What parts a new element from the sibling that it stands beside: each on its own line, or all on one.
std::string separator(const Surroundings& around, View collection, View sibling) {
    const std::size_t begin = begin_of(sibling);
    if (!spans_lines(around, collection) || around.lines.has_text_before(begin)) return ", ";
    return std::string(1, ',').append(around.habits.line_end).append(around.lines.column(begin), ' ');
}

}  // namespace

Planned replace_in_flow(const Surroundings& around, View node, const Value& value) {
    const Span span = node.node().span;
    if (!node.is_scalar() && may_hold_comments(around, node)) return refuse_comments(node);
    auto text = in_style_of(node.node(), value);
    if (!text) text = flow_text(around, node.parent(), value);
    if (!text) return refuse_value(node);
    if (span.begin != span.end) return TextPatch{text_edit(span.begin, span.end, *text)};
    if (span.begin == 0 || around.at(span.begin - 1) != ':') {
        return refuse(node, Text{"a key without a colon between braces is not edited", "不编辑花括号内没有冒号的键"},
                      k_by_hand);
    }
    return TextPatch{text_edit(span.begin, span.begin, std::string(1, ' ').append(*text))};
}

Planned insert_in_flow(const Surroundings& around, View mapping, std::string_view key, const Value& value,
                       const KeyRank& rank) {
    if (may_hold_comments(around, mapping)) return refuse_comments(mapping);
    const auto written = flow_text(around, mapping, value);
    if (!written) return refuse_value(mapping);
    const std::string member = key_text(around, mapping, key) + ": " + *written;
    if (const View before = predecessor(mapping, key, rank)) {
        const std::size_t at = end_of(around, before);
        return TextPatch{text_edit(at, at, separator(around, mapping, before) + member)};
    }
    const View first = mapping.at(0);
    const std::size_t at = begin_of(first);
    return TextPatch{text_edit(at, at, member + separator(around, mapping, first))};
}

Planned append_in_flow(const Surroundings& around, View sequence, const Value& item) {
    if (may_hold_comments(around, sequence)) return refuse_comments(sequence);
    if (!inline_value(item, Context::flow)) {
        return refuse(
            sequence,
            Text{"an item with contents of its own is not added between brackets", "不在方括号内追加含有子项的条目"},
            Text{"write the list as one item per line (`- …`)", "请将列表改写成每行一个条目(`- …`)"});
    }
    const View last = sequence.back();
    const bool quoted = last.node().style == Style::double_quoted;
    const auto* text = item.get<std::string>();
    const std::string written =
        quoted && text != nullptr ? double_quoted(*text) : inline_value(item, Context::flow).value_or(std::string());
    const std::size_t at = end_of(around, last);
    return TextPatch{text_edit(at, at, separator(around, sequence, last) + written)};
}

Planned remove_in_flow(const Surroundings& around, View child) {
    const View parent = child.parent();
    if (may_hold_comments(around, parent)) return refuse_comments(parent);
    if (parent.size() == 1) {
        const Span span = parent.node().span;
        return TextPatch{text_edit(span.begin, span.end, parent.is(Kind::mapping) ? "{}" : "[]")};
    }
    View before;
    for (const View sibling : parent) {
        if (sibling.index() == child.index()) break;
        before = sibling;
    }
    if (before) return TextPatch{text_edit(end_of(around, before), end_of(around, child), {})};
    return TextPatch{text_edit(begin_of(child), begin_of(parent.at(1)), {})};
}

}  // namespace plaint::yaml
