// One change of meaning as edits of one document's text.
#pragma once

#include "data/change.hpp"
#include "data/document.hpp"
#include "yaml/habits.hpp"
#include "yaml/lines.hpp"
#include "yaml/patch.hpp"

#include <tl/expected.hpp>

#include <string>
#include <string_view>

namespace plaint::yaml {

/// Why a change cannot be made without rewriting what a person laid out.
struct Refusal {
    data::Path path;  ///< Of the node that stands in the way.
    Phrase message;
    Phrase hint;
};

using Planned = tl::expected<TextPatch, Refusal>;

[[nodiscard]] tl::unexpected<Refusal> refuse(data::View view, Phrase message, Phrase hint);

/// What all edits of one document look at.
struct Surroundings {
    explicit Surroundings(const data::Document& edited)
        : document(edited), lines(edited.text()), habits(habits_of(edited)) {}

    const data::Document& document;
    Lines lines;
    Habits habits;

    [[nodiscard]] char at(std::size_t offset) const {
        return offset < lines.text().size() ? lines.text()[offset] : '\0';
    }
    [[nodiscard]] std::string_view slice(Span span) const {
        return lines.text().substr(span.begin, span.end - span.begin);
    }
};

[[nodiscard]] TextEdit text_edit(std::size_t begin, std::size_t end, std::string replacement);

/// Whether the node stands between brackets or braces of another one.
[[nodiscard]] bool inside_flow(data::View view);

// Edits where lines and indentation make the structure.

[[nodiscard]] Planned replace_in_block(const Surroundings& around, data::View node, const data::Value& value);
[[nodiscard]] Planned insert_in_block(const Surroundings& around, data::View mapping, std::string_view key,
                                      const data::Value& value, const KeyRank& rank);
[[nodiscard]] Planned append_in_block(const Surroundings& around, data::View sequence, const data::Value& item);
[[nodiscard]] Planned remove_in_block(const Surroundings& around, data::View child);

// Edits between brackets or braces, on one line.

[[nodiscard]] Planned replace_in_flow(const Surroundings& around, data::View node, const data::Value& value);
[[nodiscard]] Planned insert_in_flow(const Surroundings& around, data::View mapping, std::string_view key,
                                     const data::Value& value, const KeyRank& rank);
[[nodiscard]] Planned append_in_flow(const Surroundings& around, data::View sequence, const data::Value& item);
[[nodiscard]] Planned remove_in_flow(const Surroundings& around, data::View child);

/// The sibling behind which a new key goes: the last of those with the highest rank not above its own; absent when it
/// goes first.
[[nodiscard]] data::View predecessor(data::View mapping, std::string_view key, const KeyRank& rank);

/// A single scalar spelled in the style of the one it replaces, where that holds it; nothing else.
[[nodiscard]] std::optional<std::string> in_style_of(const data::Node& old, const data::Value& value);

/// Plans one change of a document.
[[nodiscard]] Planned plan_change(const data::Document& document, const data::Change& change, const KeyRank& rank);

}  // namespace plaint::yaml
