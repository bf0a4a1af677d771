// Where in a text the events of libyaml stand, to the byte.
#pragma once

#include "data/document.hpp"
#include "yaml/cursor.hpp"

#include <yaml.h>

#include <cstdint>
#include <string_view>

namespace plaint::yaml {

/// Asked event by event, in order.
class EventSpans {
public:
    EventSpans(std::string_view source, bool ascii) : m_source(source), m_cursor(source, ascii) {}

    [[nodiscard]] Span of(const yaml_event_t& event);
    /// A scalar's, less what libyaml counts in beyond its text; `around` is the style of what holds it.
    [[nodiscard]] Span of_scalar(const yaml_event_t& event, data::Style around);
    /// The dash of the item that begins at `begin`: from the item before, or the start of the sequence, nothing but
    /// blanks and comments precedes it.
    [[nodiscard]] Span dash(std::uint32_t from, std::uint32_t begin) const;

private:
    [[nodiscard]] Span block_scalar(Span span) const;
    [[nodiscard]] Span empty_in_flow(Span span) const;

    std::string_view m_source;
    Cursor m_cursor;
};

}  // namespace plaint::yaml
