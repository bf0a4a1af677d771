#include "yaml/emit.hpp"

#include "yaml/render.hpp"

namespace plaint::yaml {

namespace {

/// Values at the root stand as if below a key one indentation to the left.
std::string at_root(const data::Value& value, const Layout& layout) {
    Habits habits{layout.indent, layout.indent, 1, layout.line_end};
    const auto* mapping = value.get<data::Mapping>();
    const auto* sequence = value.get<data::Sequence>();
    if (mapping == nullptr && sequence == nullptr) {
        const Rendered scalar = render_member(value, 0, habits);
        return scalar.head.substr(1) + scalar.body;
    }
    if ((mapping != nullptr && mapping->empty()) || (sequence != nullptr && sequence->empty())) {
        return mapping != nullptr ? "{}" : "[]";
    }
    if (!layout.indent_sequences) habits.sequence_indent = 0;
    std::string text;
    const auto add = [&](const std::string& start, const Rendered& rendered) {
        if (!text.empty()) text += layout.line_end;
        text += start + rendered.head + rendered.body;
    };
    if (mapping != nullptr) {
        for (const auto& [key, member] : *mapping) {
            add(render_key(key, Context::block) + ":", render_member(member, 0, habits));
        }
    } else {
        for (const data::Value& item : *sequence) add("-", render_item(item, 0, habits));
    }
    return text;
}

}  // namespace

std::string emit(const data::Value& value, const Layout& layout) {
    return at_root(value, layout) + std::string(layout.line_end);
}

std::string emit_scalar(const data::Value& value) {
    const auto* text = value.get<std::string>();
    if (text != nullptr && literal_holds(*text)) return {};
    return inline_value(value, Context::block).value_or(std::string());
}

}  // namespace plaint::yaml
