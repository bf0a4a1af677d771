// Turns libyaml's character offsets into byte offsets.
#pragma once

#include <cstddef>
#include <string_view>

namespace plaint::yaml {

/// Walks along with the events, so that all offsets of a text together cost one walk through it.
class Cursor {
public:
    Cursor(std::string_view text, bool ascii) : m_text(text), m_ascii(ascii) {}

    std::size_t byte_of(std::size_t character);

private:
    void forward(std::size_t character);

    std::string_view m_text;
    bool m_ascii;
    std::size_t m_character = 0;
    std::size_t m_byte = 0;
};

}  // namespace plaint::yaml
