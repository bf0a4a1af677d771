// SHA-1 of bytes, for names of blobs and the seal of the index: both are needed without starting libgit2, which offers
// no plain SHA-1.
#pragma once

#include "git/sha1_blocks.hpp"

#include <array>
#include <cstdint>
#include <string_view>

namespace plaint::git {

using Sha1Digest = std::array<std::uint8_t, 20>;

class Sha1 {
public:
    void add(std::string_view bytes);
    Sha1Digest finish();

private:
    Sha1State m_state = {0x67452301U, 0xEFCDAB89U, 0x98BADCFEU, 0x10325476U, 0xC3D2E1F0U};
    std::array<std::uint8_t, 64> m_pending = {};
    std::uint64_t m_length = 0;
};

inline Sha1Digest sha1(std::string_view bytes) {
    Sha1 hash;
    hash.add(bytes);
    return hash.finish();
}

}  // namespace plaint::git
