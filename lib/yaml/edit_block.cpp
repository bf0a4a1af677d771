// Edits in block style: lines in, lines out, everything else untouched.
#include "yaml/edit.hpp"
#include "yaml/render.hpp"

#include <algorithm>

namespace plaint::yaml {

namespace {

using data::Kind;
using data::Mapping;
using data::Node;
using data::Sequence;
using data::Style;
using data::Value;
using data::View;

bool is_block_collection(const Node& node) {
    return node.style == Style::block && (node.kind == Kind::mapping || node.kind == Kind::sequence);
}

bool is_block_scalar(const Node& node) { return node.style == Style::literal || node.style == Style::folded; }

bool has_contents(const Value& value) {
    const auto* mapping = value.get<Mapping>();
    const auto* sequence = value.get<Sequence>();
    return (mapping != nullptr && !mapping->empty()) || (sequence != nullptr && !sequence->empty());
}

/// The text that a rendered value ends with, if it ends with one.
const std::string* last_text(const Value& value) {
    if (const auto* mapping = value.get<Mapping>(); mapping != nullptr && !mapping->empty()) {
        return last_text(mapping->back().second);
    }
    if (const auto* sequence = value.get<Sequence>(); sequence != nullptr && !sequence->empty()) {
        return last_text(sequence->back());
    }
    return value.get<std::string>();
}

/// A block text at the end of what is written at `line_end` must not take in the comments or blank lines below it.
Blocks blocks_before(const Lines& lines, std::size_t line_end, std::size_t column, const Value& value) {
    const std::string* text = last_text(value);
    if (text == nullptr || !literal_holds(*text)) return Blocks::allowed;
    if (lines.would_be_swallowed(line_end, column)) return Blocks::avoided;
    const bool keeps = text->ends_with("\n\n");
    return keeps && lines.blank_line_follows(line_end) ? Blocks::avoided : Blocks::allowed;
}

/// The place of one value in the text: what stands on its key's or dash's line, and what stands on the lines below.
struct Place {
    std::size_t head_begin = 0;  ///< Behind the colon or dash.
    std::size_t value_begin = 0;
    std::size_t head_end = 0;
    std::size_t line_end = 0;  ///< Of the line that the head ends on.
    std::size_t body_end = 0;  ///< At least line_end.
    std::size_t column = 0;    ///< Of the key or dash.
};

std::size_t behind_indicator(const Surroundings& around, View view) {
    std::size_t at = view.node().key_span.end;
    if (view.parent().is(Kind::sequence)) return at;
    while (around.at(at) == ' ' || around.at(at) == '\t') ++at;
    return at + 1;
}

std::size_t behind_header(const Surroundings& around, const Node& node) {
    std::size_t at = node.span.begin + 1;
    while (around.at(at) == '+' || around.at(at) == '-' || (around.at(at) >= '0' && around.at(at) <= '9')) ++at;
    return at;
}

Place place_of(const Surroundings& around, View view) {
    const Node& node = view.node();
    const Lines& lines = around.lines;
    Place place;
    place.column = lines.column(node.key_span.begin);
    place.head_begin = behind_indicator(around, view);
    place.value_begin = std::max<std::size_t>(node.span.begin, place.head_begin);
    place.head_end = node.span.end;
    if (is_block_scalar(node)) place.head_end = behind_header(around, node);
    if (is_block_collection(node)) {
        const bool compact = lines.same_line(place.head_begin, node.span.begin);
        place.head_end = compact ? lines.end(node.span.end) : place.head_begin;
        place.value_begin = compact ? place.value_begin : place.head_begin;
    }
    place.head_end = std::max(place.head_end, place.value_begin);
    place.line_end = lines.end(place.head_end);
    const bool has_body = is_block_collection(node) || is_block_scalar(node);
    place.body_end = has_body ? std::max(place.line_end, lines.end(node.span.end)) : place.line_end;
    return place;
}

/// The document's habits, bent to how this value's own lines are indented.
Habits habits_at(const Surroundings& around, View view, const Place& place) {
    Habits habits = around.habits;
    const Node& node = view.node();
    if (node.style == Style::block && view.size() > 0) {
        const std::size_t column = around.lines.column(view.at(0).node().key_span.begin);
        if (column >= place.column && node.kind == Kind::sequence) habits.sequence_indent = column - place.column;
        if (column > place.column && node.kind == Kind::mapping) habits.indent = column - place.column;
    }
    if (is_block_scalar(node)) {
        std::size_t line = around.lines.next(node.span.begin);
        while (line < node.span.end && around.lines.is_blank(line)) line = around.lines.next(line);
        const std::size_t column = line < node.span.end ? around.lines.indent(line) : 0;
        if (column > place.column) habits.indent = column - place.column;
    }
    if (const View sequence = view.parent(); sequence.is(Kind::sequence)) {
        habits.dash_gap = dash_gap_of(sequence, habits.dash_gap);
        // What replaces a value beside its dash begins where that began.
        const bool beside = around.lines.same_line(place.head_begin, node.span.begin);
        if (beside && place.value_begin > place.head_begin) habits.dash_gap = place.value_begin - place.head_begin;
    }
    return habits;
}

Rendered rendered_at(const Surroundings& around, View view, const Place& place, const Value& value) {
    if (auto styled = in_style_of(view.node(), value)) return {std::string(1, ' ').append(*styled), {}};
    const Habits habits = habits_at(around, view, place);
    const Blocks blocks = blocks_before(around.lines, place.body_end, place.column, value);
    return view.parent().is(Kind::sequence) ? render_item(value, place.column, habits, blocks)
                                            : render_member(value, place.column, habits, blocks);
}

std::string without_blanks(const std::string& head) {
    const std::size_t first = head.find_first_not_of(' ');
    return first == std::string::npos ? std::string() : head.substr(first);
}

/// New lines at the end of a file that lacks its last line end bring it along.
std::string closed(const Surroundings& around, std::size_t at, std::string lines) {
    if (at >= around.lines.text().size() && !lines.empty()) lines += around.habits.line_end;
    return lines;
}

/// A block text without line end at the end of the file would gain one by anything written behind it.
bool ends_inside_block_text(const Surroundings& around, std::size_t at) {
    const std::string_view text = around.lines.text();
    if (at < text.size() || text.empty() || text.back() == '\n') return false;
    const Node& last = around.document.tree().nodes.back();
    if (!is_block_scalar(last)) return false;
    const std::size_t header = last.span.begin;
    return text.substr(header, behind_header(around, last) - header).find('-') == std::string_view::npos;
}

tl::unexpected<Refusal> refuse_open_end(View view) {
    return refuse(view,
                  Text{"the file's last text has no line end, and would gain one by new lines behind it",
                       "文件末尾的文本没有换行符,在其后添加行会改变该文本"},
                  Text{"end the file with a line end", "请在文件末尾补上换行符"});
}

/// A value that stands on a line of its own below its key or dash, and gives way to several lines.
Planned replace_below_key(const Surroundings& around, View view, const Place& place, const Rendered& rendered) {
    const Lines& lines = around.lines;
    const bool comment_between =
        lines.text().substr(place.head_begin, place.value_begin - place.head_begin).find('#') != std::string_view::npos;
    if (!rendered.head.empty() && !comment_between) {
        return TextPatch{text_edit(place.head_begin, place.head_end, rendered.head),
                         text_edit(place.line_end, place.body_end, closed(around, place.body_end, rendered.body))};
    }
    if (!rendered.head.empty() || lines.over_trailing_blanks(place.head_end) != place.line_end) {
        return refuse(view, Text{"a comment stands beside a value on a line of its own", "单独成行的值旁边有注释"},
                      Text{"write value and comment on the key's line", "请将值和注释写到键所在的行"});
    }
    return TextPatch{text_edit(lines.previous_end(place.value_begin), place.body_end,
                               closed(around, place.body_end, rendered.body))};
}

Planned replace_value(const Surroundings& around, View view, const Value& value) {
    const Lines& lines = around.lines;
    Place place = place_of(around, view);
    const bool was_empty = view.is(Kind::null) && view.node().span.begin == view.node().span.end;
    if (was_empty && has_contents(value)) {
        // Comments below an empty key say what is to go there; the contents go below them.
        place.body_end = lines.past_own_comments(place.line_end, place.column + 1);
    }
    const Rendered rendered = rendered_at(around, view, place, value);
    if (!lines.same_line(place.head_begin, place.value_begin) && has_contents(value)) {
        return replace_below_key(around, view, place, rendered);
    }
    TextPatch patch;
    const bool bare = place.head_begin == place.head_end || rendered.head.empty();
    const std::size_t end = bare ? lines.over_trailing_blanks(place.head_end) : place.head_end;
    if (place.value_begin > place.head_begin && !rendered.head.empty()) {
        patch.push_back(text_edit(place.value_begin, end, without_blanks(rendered.head)));
    } else {
        patch.push_back(text_edit(place.head_begin, end, rendered.head));
    }
    const std::size_t body_begin = was_empty ? place.body_end : place.line_end;
    patch.push_back(text_edit(body_begin, place.body_end, closed(around, place.body_end, rendered.body)));
    return patch;
}

// The root has no key: its lines stand alone.

std::string root_lines(const Surroundings& around, const Value& value, Blocks blocks) {
    if (!has_contents(value)) {
        const Rendered scalar = render_member(value, 0, around.habits, blocks);
        return without_blanks(scalar.head) + scalar.body;
    }
    std::string text;
    const auto add = [&](const std::string& start, const Rendered& rendered) {
        text += (text.empty() ? std::string() : std::string(around.habits.line_end)) + start + rendered.head +
                rendered.body;
    };
    if (const auto* mapping = value.get<Mapping>()) {
        for (const auto& [key, member] : *mapping) {
            add(render_key(key, Context::block) + ":", render_member(member, 0, around.habits, blocks));
        }
    } else {
        for (const Value& item : *value.get<Sequence>()) add("-", render_item(item, 0, around.habits, blocks));
    }
    return text;
}

/// Where the contents of a document without any value go: before `...`, or at the end.
std::size_t end_of_document(std::string_view text) {
    if (text.starts_with("...")) return 0;
    const std::size_t marker = text.find("\n...");
    return marker == std::string_view::npos ? text.size() : marker + 1;
}

Planned fill_root(const Surroundings& around, const Value& value) {
    const std::string_view source = around.lines.text();
    const std::size_t at = end_of_document(source);
    const bool open = at > 0 && source[at - 1] != '\n';
    const std::string line_end(around.habits.line_end);
    return TextPatch{text_edit(at, at, (open ? line_end : "") + root_lines(around, value, Blocks::allowed) + line_end)};
}

Planned replace_root(const Surroundings& around, View root, const Value& value) {
    const Lines& lines = around.lines;
    const Node& node = root.node();
    if (node.span.begin == node.span.end) return fill_root(around, value);
    if (has_contents(value) && lines.column(node.span.begin) != 0) {
        return refuse(root, Text{"the document's value does not begin at the start of a line", "文档的值不在行首"},
                      Text{"put it on a line of its own", "请将其另起一行书写"});
    }
    std::size_t head_end = node.span.end;
    if (is_block_scalar(node)) head_end = behind_header(around, node);
    if (is_block_collection(node)) head_end = lines.end(node.span.end);
    const std::size_t line_end = lines.end(head_end);
    const std::size_t body_end = is_block_scalar(node) ? std::max(line_end, lines.end(node.span.end)) : line_end;
    const std::string text =
        in_style_of(node, value).value_or(root_lines(around, value, blocks_before(lines, body_end, 0, value)));
    const std::size_t first = std::min(text.find(around.habits.line_end), text.size());
    return TextPatch{text_edit(node.span.begin, head_end, text.substr(0, first)),
                     text_edit(line_end, body_end, closed(around, body_end, text.substr(first)))};
}

// Removal.

/// Behind what a child's lines hold: its own comments below it go with it.
std::size_t end_of_child(const Surroundings& around, View child, std::size_t column) {
    return around.lines.past_own_comments(around.lines.end(child.node().span.end), column);
}

/// Blank lines below a child that is removed go with it where the block text above it would take them in.
std::size_t over_swallowed_lines(const Surroundings& around, View child, std::size_t next) {
    const Lines& lines = around.lines;
    const Node& before = around.document.tree().nodes[child.index() - 1];
    const bool adjacent = lines.next(before.span.end) == lines.start(child.node().key_span.begin);
    if (!is_block_scalar(before) || !adjacent) return next;
    const std::string_view indicators =
        around.slice({before.span.begin, static_cast<std::uint32_t>(behind_header(around, before))});
    const bool keeps = indicators.find('+') != std::string_view::npos;
    std::size_t end = next;
    for (std::size_t at = next; at < lines.text().size() && lines.is_blank(at); at = lines.next(at)) {
        if (keeps || lines.end(at) > at) end = lines.next(at);
    }
    return end;
}

Planned remove_only_child(const Surroundings& around, View child) {
    const Lines& lines = around.lines;
    const View parent = child.parent();
    const std::string empty = parent.is(Kind::mapping) ? "{}" : "[]";
    const std::size_t begin = child.node().key_span.begin;
    const std::size_t end = lines.end(child.node().span.end);
    if (!parent.parent() || lines.has_text_before(begin)) return TextPatch{text_edit(begin, end, empty)};
    const std::size_t head = behind_indicator(around, parent);
    return TextPatch{text_edit(head, lines.over_trailing_blanks(head), std::string(1, ' ').append(empty)),
                     text_edit(lines.previous_end(begin), end, {})};
}

/// The first child of a collection that begins on its dash's line; the next one moves up to the dash.
Planned remove_compact(const Surroundings& around, View child) {
    const Lines& lines = around.lines;
    const std::size_t begin = child.node().key_span.begin;
    const std::size_t line_end = lines.end(child.node().span.end);
    const View next = child.parent().at(1);
    const std::size_t next_begin = next.node().key_span.begin;
    if (lines.next(line_end) == lines.start(next_begin)) return TextPatch{text_edit(begin, next_begin, {})};
    std::size_t from = begin;
    while (from > 0 && around.at(from - 1) == ' ') --from;
    return TextPatch{text_edit(from, line_end, {})};
}

}  // namespace

Planned replace_in_block(const Surroundings& around, View node, const Value& value) {
    Planned planned = node.parent() ? replace_value(around, node, value) : replace_root(around, node, value);
    if (!planned || planned->empty()) return planned;
    const TextEdit& last = planned->back();
    const bool at_end = last.span.begin == last.span.end && !last.replacement.empty();
    if (at_end && ends_inside_block_text(around, last.span.begin)) return refuse_open_end(node);
    return planned;
}

Planned insert_in_block(const Surroundings& around, View mapping, std::string_view key, const Value& value,
                        const KeyRank& rank) {
    const Lines& lines = around.lines;
    const std::size_t first = mapping.at(0).node().key_span.begin;
    const std::size_t column = lines.column(first);
    const std::string start = render_key(key, Context::block) + ":";
    const View before = predecessor(mapping, key, rank);
    if (before) {
        const std::size_t at = end_of_child(around, before, column);
        if (ends_inside_block_text(around, at)) return refuse_open_end(before);
        const Rendered rendered = render_member(value, column, around.habits, blocks_before(lines, at, column, value));
        std::string text = std::string(around.habits.line_end) + std::string(column, ' ') + start + rendered.head;
        return TextPatch{text_edit(at, at, closed(around, at, text + rendered.body))};
    }
    const Rendered rendered = render_member(value, column, around.habits);
    const std::string text = start + rendered.head + rendered.body + std::string(around.habits.line_end);
    // Comments right above the first key are its own; at the root they may be the file's.
    std::size_t at = first;
    while (mapping.parent() && !lines.has_text_before(first) && at > 0) {
        const std::size_t above = lines.start(lines.previous_end(at));
        if (!lines.is_comment(above) || lines.indent(above) != column) break;
        at = above;
    }
    if (at != first) return TextPatch{text_edit(at, at, std::string(column, ' ') + text)};
    return TextPatch{text_edit(first, first, text + std::string(column, ' '))};
}

Planned append_in_block(const Surroundings& around, View sequence, const Value& item) {
    const Lines& lines = around.lines;
    const View last = sequence.back();
    const std::size_t column = lines.column(last.node().key_span.begin);
    const std::size_t at = end_of_child(around, last, column);
    if (ends_inside_block_text(around, at)) return refuse_open_end(last);
    Habits habits = around.habits;
    habits.dash_gap = dash_gap_of(sequence, habits.dash_gap);
    const Rendered rendered = render_item(item, column, habits, blocks_before(lines, at, column, item));
    const std::string text = std::string(habits.line_end) + std::string(column, ' ') + "-" + rendered.head;
    return TextPatch{text_edit(at, at, closed(around, at, text + rendered.body))};
}

Planned remove_in_block(const Surroundings& around, View child) {
    const Lines& lines = around.lines;
    if (child.parent().size() == 1) return remove_only_child(around, child);
    const std::size_t begin = child.node().key_span.begin;
    if (lines.has_text_before(begin)) return remove_compact(around, child);
    const std::size_t end = end_of_child(around, child, lines.column(begin) + 1);
    const std::size_t next = over_swallowed_lines(around, child, lines.next(end));
    return TextPatch{text_edit(lines.start(begin), next, {})};
}

}  // namespace plaint::yaml
