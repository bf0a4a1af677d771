#include "cmd/sheet.hpp"

#include "base/unicode.hpp"
#include "cmd/style.hpp"
#include "cmd/wrap.hpp"

#include <algorithm>

namespace plaint::cmd {

namespace {

using schema::Field;
using schema::Shape;

/// Sections that have a place of their own elsewhere in the output.
bool told_elsewhere(std::string_view name) {
    return name == "id" || name == "uid" || name == "kind" || name == "state" || name == "title" || name == "history";
}

const Field* member_of(const Field* group, std::string_view key) {
    if (group == nullptr) return nullptr;
    const auto found =
        std::find_if(group->members.begin(), group->members.end(), [&](const Field* one) { return one->name == key; });
    return found == group->members.end() ? nullptr : *found;
}

/// Writes one kind of output; the walk over the record is the same for all.
class Writer {
public:
    virtual ~Writer() = default;
    virtual void section(const std::string& label) = 0;
    virtual void entry(const std::string& label) = 0;
    virtual void field(const std::string& label, const std::string& value, std::size_t depth) = 0;
};

class TextWriter : public Writer {
public:
    TextWriter(std::size_t columns, Colors colors, Lang lang)
        : m_columns(columns), m_colors(colors), m_colon(lang == Lang::zh ? "：" : ":") {}

    void section(const std::string& label) override { m_out += "\n" + styled(label, Style::bold, m_colors) + "\n"; }
    void entry(const std::string& label) override { m_out += "  " + styled(label, Style::cyan, m_colors) + "\n"; }
    void field(const std::string& label, const std::string& value, std::size_t depth) override {
        const std::string indent(2 + 2 * depth, ' ');
        const std::string head = indent + label + m_colon + (m_colon == ":" && !value.empty() ? " " : "");
        const bool short_line =
            value.find('\n') == std::string::npos && display_width(head) + display_width(value) <= m_columns;
        if (short_line || value.empty()) {
            m_out += head + value + "\n";
            return;
        }
        m_out += indent + label + m_colon + "\n";
        const std::size_t deeper = indent.size() + 2;
        m_out += wrap_indented(value, m_columns > deeper + 20 ? m_columns - deeper : 20, deeper);
    }
    std::string take() { return std::move(m_out); }

private:
    std::size_t m_columns;
    Colors m_colors;
    std::string m_colon;
    std::string m_out;
};

class MarkdownWriter : public Writer {
public:
    void section(const std::string& label) override { m_out += "\n## " + label + "\n\n"; }
    void entry(const std::string& label) override { m_out += "\n### " + label + "\n\n"; }
    void field(const std::string& label, const std::string& value, std::size_t depth) override {
        m_out += std::string(2 * depth, ' ') + "- **" + label + "**: ";
        for (const char c : value) {
            if (c == '\n') {
                m_out += "  \n" + std::string(2 * depth + 2, ' ');
            } else {
                if (c == '*' || c == '_' || c == '`' || c == '<' || c == '|' || c == '[') m_out += '\\';
                m_out += c;
            }
        }
        m_out += "\n";
    }
    std::string take() { return std::move(m_out); }

private:
    std::string m_out;
};

class Walk {
public:
    Walk(Context& context, const policy::Policy& policy, Writer& writer)
        : m_context(context), m_policy(policy), m_writer(writer) {}

    void record(data::View record) {
        // Single fields of the top first, under one heading; then the sections of the form in their order.
        const auto loose = [](const Field& field) {
            return field.members.empty() && (field.item == nullptr || field.item->members.empty());
        };
        bool headed = false;
        for (const Field* field : m_policy.fields.root().members) {
            const data::View view = record.find(field->name);
            if (view.is_blank() || told_elsewhere(field->name) || !loose(*field)) continue;
            if (!headed) m_writer.section(Phrase(Text("Overview", "概要")).in(m_context.lang()));
            headed = true;
            m_writer.field(label(*field), scalar(field, view), 0);
        }
        for (const Field* field : m_policy.fields.root().members) {
            const data::View view = record.find(field->name);
            if (view.is_blank() || told_elsewhere(field->name) || loose(*field)) continue;
            section(*field, view);
        }
    }

private:
    [[nodiscard]] std::string label(const Field& field) const { return field.label.in(m_context.lang()); }

    void section(const Field& field, data::View view) {
        m_writer.section(label(field));
        if (view.is(data::Kind::sequence)) {
            entries(field, view);
        } else {
            group(field, view, 0);
        }
    }

    void entries(const Field& list, data::View view) {
        std::size_t number = 0;
        for (const data::View item : view) {
            ++number;
            m_writer.entry(fmt::format("{} {}", label(*list.item), number));
            group(*list.item, item, 1);
        }
    }

    void group(const Field& group_field, data::View view, std::size_t depth) {
        for (const data::View member : view) {
            const Field* field = member_of(&group_field, member.key());
            const std::string name = field == nullptr ? std::string(member.key()) : label(*field);
            if (member.is_blank() || (field != nullptr && field->computed && field->name == "id")) continue;
            if (member.is(data::Kind::mapping)) {
                m_writer.field(name, {}, depth);
                group(field == nullptr ? k_nothing : *field, member, depth + 1);
            } else if (member.is(data::Kind::sequence) && member.at(0).is(data::Kind::mapping)) {
                std::size_t number = 0;
                for (const data::View item : member) {
                    m_writer.field(fmt::format("{} {}", name, ++number), {}, depth);
                    group(field == nullptr || field->item == nullptr ? k_nothing : *field->item, item, depth + 1);
                }
            } else {
                m_writer.field(name, scalar(field, member), depth);
            }
        }
    }

    [[nodiscard]] std::string scalar(const Field* field, data::View view) const {
        if (view.is(data::Kind::sequence)) {
            std::string out;
            std::size_t number = 0;
            const bool words = field != nullptr && field->item != nullptr && !field->item->choices.empty();
            for (const data::View item : view) {
                const std::string text = scalar(field == nullptr ? nullptr : field->item, item);
                if (words || view.size() == 1) {
                    out += (out.empty() ? "" : m_context.lang() == Lang::zh ? "、" : ", ") + text;
                } else {
                    out += fmt::format("{}{}. {}", out.empty() ? "" : "\n", ++number, text);
                }
            }
            return out;
        }
        if (field != nullptr && !field->choices.empty())
            return schema::label_of(*field, view.text()).in(m_context.lang());
        if (const auto instant = time::parse_instant(view.text()))
            return time::format_short(m_policy.zone.localized(*instant));
        if (view.is(data::Kind::boolean)) {
            return (view.text() == "true" ? Phrase(Text("yes", "是")) : Phrase(Text("no", "否"))).in(m_context.lang());
        }
        return m_context.safe(view.text());
    }

    Context& m_context;
    const policy::Policy& m_policy;
    Writer& m_writer;
    static inline const Field k_nothing{};
};

}  // namespace

std::string sheet_text(Context& context, const policy::Policy& policy, data::View record) {
    TextWriter writer(context.surroundings().out_is_terminal ? context.surroundings().columns : 100,
                      context.globals().color_out ? Colors::on : Colors::off, context.lang());
    Walk(context, policy, writer).record(record);
    return writer.take();
}

std::string sheet_markdown(Context& context, const policy::Policy& policy, data::View record) {
    MarkdownWriter writer;
    Walk(context, policy, writer).record(record);
    return writer.take();
}

}  // namespace plaint::cmd
