#include "base/unicode.hpp"
#include "data/json.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace plaint::data {

namespace {

std::string_view digits(std::string_view& rest) {
    const std::size_t length = std::min(rest.find_first_not_of("0123456789"), rest.size());
    const std::string_view taken = rest.substr(0, length);
    rest.remove_prefix(length);
    return taken;
}

/// A number as JSON spells it; nothing for those that only YAML has.
std::optional<std::string> json_number(std::string_view text) {
    std::string out;
    if (text.starts_with('-')) out = "-";
    if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
    std::string_view whole = digits(text);
    std::string_view fraction;
    if (text.starts_with('.')) {
        text.remove_prefix(1);
        fraction = digits(text);
    }
    if (whole.empty() && fraction.empty()) return std::nullopt;
    while (whole.size() > 1 && whole.starts_with('0')) whole.remove_prefix(1);
    out += whole.empty() ? "0" : whole;
    if (!fraction.empty()) out.append(".").append(fraction);
    if (text.empty()) return out;
    const std::string exponent(text);
    if (text[0] != 'e' && text[0] != 'E') return std::nullopt;
    text.remove_prefix(1);
    if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
    if (digits(text).empty() || !text.empty()) return std::nullopt;
    return out + exponent;
}

/// Texts that stand between quotes as they are: most of them, and much faster than asking the library.
bool plain(std::string_view text) {
    const auto escaped = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\'; };
    return std::ranges::none_of(text, escaped) && !invalid_utf8(text);
}

class Writer {
public:
    explicit Writer(int indent) : m_indent(indent) {}

    std::string written(View view) && {
        write(view, 0);
        return std::move(m_out);
    }

private:
    void write(View view, int depth) {
        switch (view.kind()) {
            case Kind::null:
                m_out += "null";
                break;
            case Kind::boolean:
                m_out += *view.boolean() ? "true" : "false";
                break;
            case Kind::integer:
                m_out += std::to_string(view.integer().value_or(0));
                break;
            case Kind::number:
                write_number(view.text());
                break;
            case Kind::string:
                write_text(view.text());
                break;
            case Kind::sequence:
                write_children(view, depth, "[]");
                break;
            case Kind::mapping:
                write_children(view, depth, "{}");
                break;
        }
    }

    void write_number(std::string_view text) {
        if (const std::optional<std::string> number = json_number(text)) {
            m_out += *number;
        } else {
            write_text(text);
        }
    }

    void write_text(std::string_view text) {
        if (plain(text)) {
            m_out.append("\"").append(text).append("\"");
        } else {
            m_out += nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
        }
    }

    void write_children(View view, int depth, std::string_view brackets) {
        m_out += brackets[0];
        bool first = true;
        for (const View child : view) {
            if (!first) m_out += ',';
            break_line(depth + 1, first ? "" : " ");
            first = false;
            if (view.is(Kind::mapping)) {
                write_text(child.key());
                m_out += ": ";
            }
            write(child, depth + 1);
        }
        if (!first) break_line(depth, "");
        m_out += brackets[1];
    }

    void break_line(int depth, std::string_view otherwise) {
        if (m_indent <= 0) {
            m_out += otherwise;
            return;
        }
        m_out += '\n';
        m_out.append(static_cast<std::size_t>(depth) * static_cast<std::size_t>(m_indent), ' ');
    }

    int m_indent;
    std::string m_out;
};

}  // namespace

std::string to_json(View view, int indent) { return Writer(indent).written(view); }

std::string to_json(const Value& value, int indent) { return to_json(Document::of(value).root(), indent); }

}  // namespace plaint::data
