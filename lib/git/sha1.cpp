#include "git/sha1.hpp"

#include <algorithm>
#include <bit>
#include <cstring>

namespace plaint::git {

namespace {

std::uint32_t big_endian(const std::uint8_t* bytes) {
    return std::uint32_t{bytes[0]} << 24 | std::uint32_t{bytes[1]} << 16 | std::uint32_t{bytes[2]} << 8 |
           std::uint32_t{bytes[3]};
}

struct Choose {
    static constexpr std::uint32_t k_constant = 0x5A827999U;
    std::uint32_t operator()(std::uint32_t b, std::uint32_t c, std::uint32_t d) const { return d ^ (b & (c ^ d)); }
};
template <std::uint32_t Constant>
struct Parity {
    static constexpr std::uint32_t k_constant = Constant;
    std::uint32_t operator()(std::uint32_t b, std::uint32_t c, std::uint32_t d) const { return b ^ c ^ d; }
};
struct Majority {
    static constexpr std::uint32_t k_constant = 0x8F1BBCDCU;
    std::uint32_t operator()(std::uint32_t b, std::uint32_t c, std::uint32_t d) const {
        return (b & c) | (d & (b | c));
    }
};

template <class Round>
void rounds(std::array<std::uint32_t, 5>& s, const std::uint32_t* words) {
    for (int i = 0; i < 20; ++i) {
        const std::uint32_t next = std::rotl(s[0], 5) + Round{}(s[1], s[2], s[3]) + s[4] + Round::k_constant + words[i];
        s = {next, s[0], std::rotl(s[1], 30), s[2], s[3]};
    }
}

}  // namespace

void Sha1::mix(const std::uint8_t* block) {
    std::array<std::uint32_t, 80> words;
    for (std::size_t i = 0; i < 16; ++i) words[i] = big_endian(block + 4 * i);
    for (std::size_t i = 16; i < 80; ++i) {
        words[i] = std::rotl(words[i - 3] ^ words[i - 8] ^ words[i - 14] ^ words[i - 16], 1);
    }
    auto state = m_state;
    rounds<Choose>(state, &words[0]);
    rounds<Parity<0x6ED9EBA1U>>(state, &words[20]);
    rounds<Majority>(state, &words[40]);
    rounds<Parity<0xCA62C1D6U>>(state, &words[60]);
    for (std::size_t i = 0; i < 5; ++i) m_state[i] += state[i];
}

void Sha1::add(std::string_view bytes) {
    const auto* data = reinterpret_cast<const std::uint8_t*>(bytes.data());
    std::size_t left = bytes.size();
    const std::size_t held = m_length % 64;
    m_length += left;
    if (held > 0) {
        const std::size_t taken = std::min(left, 64 - held);
        std::memcpy(&m_pending[held], data, taken);
        data += taken;
        left -= taken;
        if (held + taken < 64) return;
        mix(m_pending.data());
    }
    for (; left >= 64; data += 64, left -= 64) mix(data);
    if (left > 0) std::memcpy(m_pending.data(), data, left);
}

Sha1Digest Sha1::finish() {
    const std::uint64_t bits = m_length * 8;
    add(std::string_view("\x80", 1));
    static constexpr std::array<char, 64> zeros = {};
    add({zeros.data(), (120 - m_length % 64) % 64});
    std::array<char, 8> length;
    for (std::size_t i = 0; i < 8; ++i) length[i] = static_cast<char>(bits >> (56 - 8 * i));
    add({length.data(), length.size()});
    Sha1Digest digest;
    for (std::size_t i = 0; i < 20; ++i) digest[i] = static_cast<std::uint8_t>(m_state[i / 4] >> (24 - 8 * (i % 4)));
    return digest;
}

}  // namespace plaint::git
