#include "property/yaml/scribe.hpp"

#include "yaml/scalar.hpp"

#include <fmt/format.h>

#include <utility>

namespace plaint::yaml::test {

using data::Mapping;
using data::Sequence;
using data::Value;

namespace {

/// Where lines between brackets go on: further right than any indentation.
constexpr std::size_t k_far_right = 60;

bool is_full(const Value& value) {
    const auto* mapping = value.get<Mapping>();
    const auto* sequence = value.get<Sequence>();
    return (mapping != nullptr && !mapping->empty()) || (sequence != nullptr && !sequence->empty());
}

/// Whether the text can be folded: no line begins with a blank, the first holds something, and one line end at most
/// closes it.
bool folds(std::string_view text) {
    if (text.empty() || text.front() == '\n' || text.ends_with("\n\n")) return false;
    for (std::size_t at = 0; at < text.size(); at = std::min(text.find('\n', at), text.size() - 1) + 1) {
        if (text[at] == ' ' || text[at] == '\t') return false;
    }
    return true;
}

}  // namespace

Scribe::Scribe(std::uint32_t seed, Manner manner) : m_random(seed), m_manner(manner) {
    m_line_end = whim(4) ? "\r\n" : "\n";
    m_indent = 1 + m_random() % 4;
    m_dash_indent = chance(2) ? 0 : 1 + m_random() % 4;
    m_gap = chance(3) ? 1 + m_random() % 3 : 1;
    m_breaks_brackets = chance(5);
    m_talkative = 2 + static_cast<unsigned>(m_random() % 6);
}

std::string Scribe::write(const Value& value) {
    m_text.clear();
    between(0);
    if (whim(5)) {
        m_text += "---";
        end_line();
    }
    const std::size_t column = whim(8) ? 2 : 0;
    if (const auto* mapping = value.get<Mapping>(); mapping != nullptr && !mapping->empty() && !chance(8)) {
        members(*mapping, column, false);
    } else if (const auto* sequence = value.get<Sequence>(); sequence != nullptr && !sequence->empty() && !chance(8)) {
        items(*sequence, column, false);
    } else {
        m_text += in_line(value, false);
        end_line();
    }
    if (whim(6)) m_text += "..." + m_line_end;
    if (!m_ends_in_block_text && chance(6) && m_text.ends_with(m_line_end))
        m_text.resize(m_text.size() - m_line_end.size());
    return m_text;
}

/// Blank lines and comments above a line at `column`, never further right.
void Scribe::between(std::size_t column) {
    if (std::exchange(m_keeps_blank_lines, false)) return;
    while (chance(m_talkative)) {
        if (chance(2)) {
            m_text += m_line_end;
        } else {
            const std::size_t at = chance(3) ? m_random() % (column + 1) : column;
            m_text += std::string(at, ' ') + fmt::format("#above {}: 'x", ++m_comments) + m_line_end;
        }
    }
}

void Scribe::end_line() {
    m_ends_in_block_text = false;
    if (chance(m_talkative)) {
        m_text += fmt::format(" # behind {} - [", ++m_comments);
    } else if (chance(10)) {
        m_text += "  ";
    }
    m_text += m_line_end;
}

void Scribe::members(const Mapping& mapping, std::size_t column, bool first_in_line) {
    for (const auto& [key, value] : mapping) {
        if (!first_in_line) {
            between(column);
            m_text.append(column, ' ');
        }
        first_in_line = false;
        m_text += quoted(key, false) + (whim(10) ? " :" : ":");
        member_value(value, column);
    }
}

void Scribe::items(const Sequence& sequence, std::size_t column, bool first_in_line) {
    for (const Value& item : sequence) {
        if (!first_in_line) {
            between(column);
            m_text.append(column, ' ');
        }
        first_in_line = false;
        m_text += '-';
        item_value(item, column);
    }
}

void Scribe::member_value(const Value& value, std::size_t column) {
    if (scalar(value, column)) return;
    end_line();
    if (const auto* mapping = value.get<Mapping>()) {
        members(*mapping, column + (chance(6) ? 3 : m_indent), false);
    } else {
        items(*value.get<Sequence>(), column + (chance(6) ? 1 : m_dash_indent), false);
    }
}

void Scribe::item_value(const Value& value, std::size_t column) {
    if (scalar(value, column)) return;
    std::size_t inner = column + 1 + m_gap;
    const bool nested = value.get<Sequence>() != nullptr;
    const bool compact = !chance(5) && (m_manner == Manner::free || !nested);
    if (compact) {
        m_text.append(m_gap, ' ');
    } else {
        end_line();
        inner = column + m_indent;
    }
    if (const auto* mapping = value.get<Mapping>()) {
        members(*mapping, inner, compact);
    } else {
        items(*value.get<Sequence>(), inner, compact);
    }
}

/// Writes what fits behind a colon or dash; false for what needs lines of its own.
bool Scribe::scalar(const Value& value, std::size_t parent_column) {
    if (value.is_null() && chance(2)) {
        end_line();
        return true;
    }
    const auto* text = value.get<std::string>();
    if (text != nullptr && literal_holds(*text) && !chance(4)) {
        block_text(*text, parent_column + 1 + m_random() % 4);
        return true;
    }
    if (is_full(value) && !chance(6)) return false;
    if (whim(12) && !is_full(value)) {
        end_line();
        m_text.append(parent_column + m_indent, ' ');
    } else {
        m_text.append(1 + (chance(6) ? m_random() % 3 : 0), ' ');
    }
    m_text += in_line(value, false);
    end_line();
    return true;
}

void Scribe::block_text(const std::string& text, std::size_t column) {
    const bool folded = folds(text) && chance(2);
    m_text += folded ? " >" : " |";
    std::string_view left = text;
    if (!left.ends_with('\n')) {
        m_text += '-';
    } else {
        left.remove_suffix(1);
        m_keeps_blank_lines = left.ends_with('\n');
        if (m_keeps_blank_lines) m_text += '+';
    }
    end_line();
    while (true) {
        const std::size_t end = std::min(left.find('\n'), left.size());
        if (end > 0) m_text.append(column, ' ');
        m_text += folded ? with_folds(left.substr(0, end), column) : left.substr(0, end);
        m_text += m_line_end;
        m_ends_in_block_text = end == left.size();
        if (m_ends_in_block_text) return;
        if (folded && end > 0) m_text += m_line_end;
        left.remove_prefix(end + 1);
    }
}

/// A line of a text, broken at some of the single blanks in it.
std::string Scribe::with_folds(std::string_view line, std::size_t column) {
    std::string all;
    for (std::size_t at = 0; at < line.size(); ++at) {
        const bool single = line[at] == ' ' && at > 0 && at + 1 < line.size() && line[at - 1] != ' ' &&
                            line[at + 1] != ' ' && line[at + 1] != '\t';
        if (single && chance(3)) {
            all += m_line_end + std::string(column, ' ');
        } else {
            all += line[at];
        }
    }
    return all;
}

std::string Scribe::quoted(const std::string& text, bool flow) {
    const Context context = flow ? Context::flow : Context::block;
    if (plain_is_safe(text, context) && !chance(4)) return text;
    return single_quotes_hold(text) && chance(2) ? single_quoted(text) : double_quoted(text);
}

std::string Scribe::in_line(const Value& value, bool flow) {
    std::string all;
    const auto comma = [&] {
        if (all.size() == 1) return;
        all += chance(4) ? " ," : ",";
        all += m_breaks_brackets && chance(3) ? m_line_end + std::string(k_far_right, ' ') : " ";
    };
    if (const auto* mapping = value.get<Mapping>()) {
        all = "{";
        for (const auto& [key, member] : *mapping) {
            comma();
            all += quoted(key, true) + ": " + in_line(member, true);
        }
        return all + "}";
    }
    if (const auto* sequence = value.get<Sequence>()) {
        all = "[";
        for (const Value& item : *sequence) {
            comma();
            all += in_line(item, true);
        }
        return all + (chance(5) && !sequence->empty() ? ",]" : "]");
    }
    if (const auto* text = value.get<std::string>()) return quoted(*text, flow);
    return inline_value(value, Context::flow).value_or("");
}

}  // namespace plaint::yaml::test
