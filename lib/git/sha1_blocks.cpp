#include "git/sha1_blocks.hpp"

#include <bit>

#if defined(__x86_64__)
#include <cpuid.h>
#include <immintrin.h>
#endif

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

/// Twenty steps. Five at a time, the five words of the state are back in their places: no step has to move them.
template <class Round>
void rounds(Sha1State& state, const std::uint32_t* words) {
    auto [a, b, c, d, e] = state;
    const auto step = [](std::uint32_t v, std::uint32_t& w, std::uint32_t x, std::uint32_t y, std::uint32_t& z,
                         std::uint32_t word) {
        z += std::rotl(v, 5) + Round{}(w, x, y) + Round::k_constant + word;
        w = std::rotl(w, 30);
    };
    for (int i = 0; i < 20; i += 5) {
        step(a, b, c, d, e, words[i]);
        step(e, a, b, c, d, words[i + 1]);
        step(d, e, a, b, c, words[i + 2]);
        step(c, d, e, a, b, words[i + 3]);
        step(b, c, d, e, a, words[i + 4]);
    }
    state = {a, b, c, d, e};
}

#if defined(__x86_64__)
#define PLAINT_SHA_TARGET __attribute__((target("sha,sse4.1")))

bool has_sha_instructions() {
    unsigned a = 0;
    unsigned b = 0;
    unsigned c = 0;
    unsigned d = 0;
    return __get_cpuid_count(7, 0, &a, &b, &c, &d) != 0 && (b >> 29 & 1U) != 0 && __builtin_cpu_supports("sse4.1");
}

/// Four steps, whose function the instruction takes as a constant.
PLAINT_SHA_TARGET __m128i four_steps(__m128i abcd, __m128i e, int function) {
    switch (function) {
        case 0:
            return _mm_sha1rnds4_epu32(abcd, e, 0);
        case 1:
            return _mm_sha1rnds4_epu32(abcd, e, 1);
        case 2:
            return _mm_sha1rnds4_epu32(abcd, e, 2);
        default:
            return _mm_sha1rnds4_epu32(abcd, e, 3);
    }
}

PLAINT_SHA_TARGET void mix_blocks_in_hardware(Sha1State& state, const std::uint8_t* blocks, std::size_t count) {
    const __m128i reversed = _mm_set_epi64x(0x0001020304050607LL, 0x08090a0b0c0d0e0fLL);
    auto* const first_four = reinterpret_cast<__m128i*>(state.data());
    __m128i abcd = _mm_shuffle_epi32(_mm_loadu_si128(first_four), 0x1B);
    __m128i e_before = _mm_set_epi32(static_cast<int>(state[4]), 0, 0, 0);
    for (; count > 0; --count, blocks += 64) {
        const __m128i abcd_before = abcd;
        __m128i words[4];
        __m128i e = e_before;
#pragma GCC unroll 20
        for (int group = 0; group < 20; ++group) {
            __m128i& word = words[group % 4];
            if (group < 4) {
                word = _mm_shuffle_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i*>(blocks) + group), reversed);
            } else {
                word = _mm_sha1msg1_epu32(word, words[(group + 1) % 4]);
                word = _mm_sha1msg2_epu32(_mm_xor_si128(word, words[(group + 2) % 4]), words[(group + 3) % 4]);
            }
            const __m128i input = group == 0 ? _mm_add_epi32(e, word) : _mm_sha1nexte_epu32(e, word);
            e = abcd;
            abcd = four_steps(abcd, input, group / 5);
        }
        e_before = _mm_sha1nexte_epu32(e, e_before);
        abcd = _mm_add_epi32(abcd, abcd_before);
    }
    _mm_storeu_si128(first_four, _mm_shuffle_epi32(abcd, 0x1B));
    state[4] = static_cast<std::uint32_t>(_mm_extract_epi32(e_before, 3));
}
#endif

}  // namespace

void mix_blocks_portably(Sha1State& state, const std::uint8_t* blocks, std::size_t count) {
    for (; count > 0; --count, blocks += 64) {
        std::array<std::uint32_t, 80> words;
        for (std::size_t i = 0; i < 16; ++i) words[i] = big_endian(blocks + 4 * i);
        for (std::size_t i = 16; i < 80; ++i) {
            words[i] = std::rotl(words[i - 3] ^ words[i - 8] ^ words[i - 14] ^ words[i - 16], 1);
        }
        Sha1State mixed = state;
        rounds<Choose>(mixed, words.data());
        rounds<Parity<0x6ED9EBA1U>>(mixed, words.data() + 20);
        rounds<Majority>(mixed, words.data() + 40);
        rounds<Parity<0xCA62C1D6U>>(mixed, words.data() + 60);
        for (std::size_t i = 0; i < 5; ++i) state[i] += mixed[i];
    }
}

void mix_blocks(Sha1State& state, const std::uint8_t* blocks, std::size_t count) {
#if defined(__x86_64__)
    static const bool in_hardware = has_sha_instructions();
    if (in_hardware) return mix_blocks_in_hardware(state, blocks, count);
#endif
    mix_blocks_portably(state, blocks, count);
}

}  // namespace plaint::git
