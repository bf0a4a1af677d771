#include "yaml/render.hpp"

namespace plaint::yaml {

namespace {

using data::Mapping;
using data::Sequence;
using data::Value;

class Renderer {
public:
    Renderer(const Habits& habits, Blocks blocks) : m_habits(habits), m_blocks(blocks) {}

    [[nodiscard]] Rendered member(const Value& value, std::size_t key_column) const {
        if (const auto* mapping = value.get<Mapping>(); mapping != nullptr && !mapping->empty()) {
            return below(*mapping, key_column + m_habits.indent);
        }
        if (const auto* sequence = value.get<Sequence>(); sequence != nullptr && !sequence->empty()) {
            return below(*sequence, key_column + m_habits.sequence_indent);
        }
        return scalar(value, key_column + m_habits.indent);
    }

    [[nodiscard]] Rendered item(const Value& value, std::size_t dash_column) const {
        const std::size_t column = dash_column + 1 + m_habits.dash_gap;
        Rendered rendered;
        if (const auto* mapping = value.get<Mapping>(); mapping != nullptr && !mapping->empty()) {
            rendered = compact(*mapping, column);
        } else if (const auto* sequence = value.get<Sequence>(); sequence != nullptr && !sequence->empty()) {
            rendered = compact(*sequence, column);
        } else {
            rendered = scalar(value, column);
        }
        rendered.head.insert(0, m_habits.dash_gap - 1, ' ');
        return rendered;
    }

private:
    [[nodiscard]] Rendered entry(const std::pair<std::string, Value>& member_value, std::size_t column) const {
        Rendered rendered = member(member_value.second, column);
        rendered.head.insert(0, render_key(member_value.first, Context::block) + ":");
        return rendered;
    }
    [[nodiscard]] Rendered entry(const Value& value, std::size_t column) const {
        Rendered rendered = item(value, column);
        rendered.head.insert(0, 1, '-');
        return rendered;
    }

    template <class Collection>
    [[nodiscard]] Rendered below(const Collection& collection, std::size_t column) const {
        Rendered rendered;
        for (const auto& element : collection) add_line(rendered.body, entry(element, column), column);
        return rendered;
    }

    /// The first element stands on the dash's line.
    template <class Collection>
    [[nodiscard]] Rendered compact(const Collection& collection, std::size_t column) const {
        Rendered rendered = entry(collection.front(), column);
        rendered.head.insert(0, 1, ' ');
        for (auto it = std::next(collection.begin()); it != collection.end(); ++it) {
            add_line(rendered.body, entry(*it, column), column);
        }
        return rendered;
    }

    void add_line(std::string& body, const Rendered& line, std::size_t column) const {
        body += m_habits.line_end;
        body.append(column, ' ');
        body += line.head;
        body += line.body;
    }

    [[nodiscard]] Rendered scalar(const Value& value, std::size_t column) const {
        const auto* text = value.get<std::string>();
        if (text != nullptr && m_blocks == Blocks::allowed && literal_holds(*text)) return literal(*text, column);
        return {std::string(1, ' ').append(inline_value(value, Context::block).value_or(std::string())), {}};
    }

    [[nodiscard]] Rendered literal(std::string_view text, std::size_t column) const {
        Rendered rendered{" |", {}};
        if (!text.ends_with('\n')) {
            rendered.head += '-';
        } else {
            text.remove_suffix(1);
            if (text.ends_with('\n')) rendered.head += '+';
        }
        for (std::size_t at = 0; at <= text.size();) {
            const std::size_t end = std::min(text.find('\n', at), text.size());
            rendered.body += m_habits.line_end;
            if (end > at) rendered.body.append(column, ' ');
            rendered.body += text.substr(at, end - at);
            at = end + 1;
        }
        return rendered;
    }

    const Habits& m_habits;
    Blocks m_blocks;
};

std::string enclosed(char open, const std::string& inner, char close) {
    return std::string(1, open).append(inner).append(1, close);
}

/// Joins what each element gives; nothing when one gives nothing.
template <class Collection, class Write>
std::optional<std::string> joined(const Collection& collection, Write write) {
    std::string all;
    for (const auto& element : collection) {
        const std::optional<std::string> one = write(element);
        if (!one) return std::nullopt;
        if (!all.empty()) all += ", ";
        all += *one;
    }
    return all;
}

}  // namespace

Rendered render_member(const Value& value, std::size_t key_column, const Habits& habits, Blocks blocks) {
    return Renderer(habits, blocks).member(value, key_column);
}

Rendered render_item(const Value& value, std::size_t dash_column, const Habits& habits, Blocks blocks) {
    return Renderer(habits, blocks).item(value, dash_column);
}

std::string render_key(std::string_view key, Context context) { return inline_text(key, context); }

std::optional<std::string> render_flow(const Value& value, Quotes quotes) {
    const auto spell = [&](std::string_view text) {
        return quotes == Quotes::always ? double_quoted(text) : inline_text(text, Context::flow);
    };
    if (const auto* text = value.get<std::string>()) {
        return text->find('\n') == std::string::npos ? std::optional(spell(*text)) : std::nullopt;
    }
    if (const auto* sequence = value.get<Sequence>()) {
        const auto items = joined(*sequence, [&](const Value& item) { return render_flow(item, quotes); });
        return items ? std::optional(enclosed('[', *items, ']')) : std::nullopt;
    }
    if (const auto* mapping = value.get<Mapping>()) {
        const auto members = joined(*mapping, [&](const auto& member) -> std::optional<std::string> {
            const auto written = render_flow(member.second, quotes);
            return written ? std::optional(spell(member.first) + ": " + *written) : std::nullopt;
        });
        return members ? std::optional(enclosed('{', *members, '}')) : std::nullopt;
    }
    return inline_value(value, Context::flow);
}

}  // namespace plaint::yaml
