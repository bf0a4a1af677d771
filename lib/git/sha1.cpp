#include "git/sha1.hpp"

#include <algorithm>
#include <cstring>

namespace plaint::git {

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
        mix_blocks(m_state, m_pending.data(), 1);
    }
    mix_blocks(m_state, data, left / 64);
    data += left / 64 * 64;
    if (left % 64 > 0) std::memcpy(m_pending.data(), data, left % 64);
}

Sha1Digest Sha1::finish() {
    const std::uint64_t bits = m_length * 8;
    add(std::string_view("\x80", 1));
    static constexpr std::array<char, 64> k_zeros = {};
    add({k_zeros.data(), (120 - m_length % 64) % 64});
    std::array<char, 8> length;
    for (std::size_t i = 0; i < 8; ++i) length[i] = static_cast<char>(bits >> (56 - 8 * i));
    add({length.data(), length.size()});
    Sha1Digest digest;
    for (std::size_t i = 0; i < 20; ++i) digest[i] = static_cast<std::uint8_t>(m_state[i / 4] >> (24 - 8 * (i % 4)));
    return digest;
}

}  // namespace plaint::git
