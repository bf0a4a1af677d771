// Values as compact bytes and back, for what a cache keeps or the program carries. A reader checks every length.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace plaint::data {

class Packer {
public:
    void number(std::uint64_t value) {
        while (value >= 0x80) {
            m_bytes += static_cast<char>(value | 0x80);
            value >>= 7;
        }
        m_bytes += static_cast<char>(value);
    }
    void text(std::string_view value) {
        number(value.size());
        m_bytes += value;
    }
    void byte(std::uint8_t value) { m_bytes += static_cast<char>(value); }
    [[nodiscard]] std::string& bytes() { return m_bytes; }

private:
    std::string m_bytes;
};

/// Reads what a Packer wrote, in the same order. Behind the end, or where the bytes make no sense, everything reads as
/// empty and `good()` is false.
class Unpacker {
public:
    explicit Unpacker(std::string_view bytes) : m_rest(bytes) {}

    std::uint64_t number() {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 64 && !m_rest.empty(); shift += 7) {
            const auto next = static_cast<std::uint8_t>(m_rest.front());
            m_rest.remove_prefix(1);
            value |= static_cast<std::uint64_t>(next & 0x7FU) << shift;
            if (next < 0x80) return value;
        }
        return spoilt();
    }
    std::string_view take(std::size_t length) {
        if (length > m_rest.size()) {
            spoilt();
            return {};
        }
        const std::string_view out = m_rest.substr(0, length);
        m_rest.remove_prefix(length);
        return out;
    }
    std::string_view text() { return take(number()); }
    std::uint8_t byte() {
        const std::string_view one = take(1);
        return one.empty() ? std::uint8_t{0} : static_cast<std::uint8_t>(one.front());
    }
    /// What has not been read yet.
    [[nodiscard]] std::string_view rest() const { return m_rest; }
    [[nodiscard]] bool at_end() const { return m_rest.empty(); }
    [[nodiscard]] bool good() const { return m_good; }

private:
    std::uint64_t spoilt() {
        m_good = false;
        m_rest = {};
        return 0;
    }

    std::string_view m_rest;
    bool m_good = true;
};

/// A check sum that tells damaged bytes; no protection against somebody who means to deceive.
inline std::uint64_t check_sum(std::string_view bytes, std::uint64_t seed = 0) {
    constexpr std::uint64_t k_factor = 0x9E3779B97F4A7C15U;
    std::uint64_t sum = (seed ^ bytes.size()) * k_factor;
    const auto mix = [&](std::uint64_t word) {
        sum = (sum ^ word) * k_factor;
        sum ^= sum >> 29U;
    };
    for (; bytes.size() >= 8; bytes.remove_prefix(8)) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes.data(), 8);
        mix(word);
    }
    std::uint64_t last = 0;
    std::memcpy(&last, bytes.data(), bytes.size());
    mix(last);
    return sum;
}

/// The bytes with their check sum behind them.
inline std::string sealed(std::string bytes, std::uint64_t seed) {
    const std::uint64_t sum = check_sum(bytes, seed);
    bytes.append(reinterpret_cast<const char*>(&sum), sizeof sum);
    return bytes;
}
/// The bytes before the check sum; empty, as they never are, when it does not fit.
inline std::string_view unsealed(std::string_view bytes, std::uint64_t seed) {
    std::uint64_t sum = 0;
    if (bytes.size() < sizeof sum) return {};
    std::memcpy(&sum, bytes.data() + bytes.size() - sizeof sum, sizeof sum);
    bytes.remove_suffix(sizeof sum);
    return check_sum(bytes, seed) == sum ? bytes : std::string_view{};
}

}  // namespace plaint::data
