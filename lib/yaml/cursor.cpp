#include "yaml/cursor.hpp"

#include <bit>
#include <cstdint>
#include <cstring>

namespace plaint::yaml {

namespace {

bool continues(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

/// How many of eight bytes go on with a character instead of beginning one.
std::size_t continuations(const char* at) {
    std::uint64_t word = 0;
    std::memcpy(&word, at, sizeof word);
    return static_cast<std::size_t>(std::popcount((word & (~word << 1U)) & 0x8080808080808080U));
}

}  // namespace

std::size_t Cursor::byte_of(std::size_t character) {
    if (m_ascii) return character;
    while (m_character > character) {
        do --m_byte;
        while (m_byte > 0 && continues(m_text[m_byte]));
        --m_character;
    }
    forward(character);
    return m_byte;
}

void Cursor::forward(std::size_t character) {
    const char* const begin = m_text.data();
    const std::size_t size = m_text.size();
    std::size_t byte = m_byte;
    std::size_t left = character - m_character;
    while (left >= 8 && byte + 8 < size) {
        left -= 8 - continuations(begin + byte + 1);
        byte += 8;
    }
    while (left > 0 && byte < size) {
        ++byte;
        while (byte < size && continues(begin[byte])) ++byte;
        --left;
    }
    while (byte < size && continues(begin[byte])) --byte;
    m_byte = byte;
    m_character = character - left;
}

}  // namespace plaint::yaml
