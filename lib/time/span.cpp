#include "time/instant.hpp"

#include <fmt/format.h>

#include <array>
#include <cstddef>

namespace plaint::time {

namespace {

struct Unit {
    std::uint64_t seconds;
    const char* en;
    const char* zh;
};

constexpr std::array<Unit, 4> k_units{{{86'400, "d", "天"}, {3'600, "h", "小时"}, {60, "min", "分钟"}, {1, "s", "秒"}}};

/// The two units a span is told in: counts of k_units[first] and of the next smaller one.
struct Parts {
    bool negative = false;
    std::size_t first = 0;
    std::uint64_t major = 0;
    std::uint64_t minor = 0;
};

Parts split(std::int64_t seconds) {
    Parts parts;
    parts.negative = seconds < 0;
    const std::uint64_t magnitude =
        parts.negative ? std::uint64_t{0} - static_cast<std::uint64_t>(seconds) : static_cast<std::uint64_t>(seconds);
    while (parts.first + 1 < k_units.size() && magnitude < k_units[parts.first].seconds) ++parts.first;
    parts.major = magnitude / k_units[parts.first].seconds;
    if (parts.first + 1 < k_units.size()) {
        parts.minor = magnitude % k_units[parts.first].seconds / k_units[parts.first + 1].seconds;
    }
    return parts;
}

}  // namespace

std::string format_span_en(std::int64_t seconds) {
    const Parts parts = split(seconds);
    const char* sign = parts.negative ? "-" : "";
    const Unit& major = k_units[parts.first];
    if (parts.minor == 0) return fmt::format("{}{} {}", sign, parts.major, major.en);
    const Unit& minor = k_units[parts.first + 1];
    // Minutes behind hours take two digits, as on a clock, so that columns of spans read well.
    if (minor.seconds == 60) return fmt::format("{}{} {} {:02} {}", sign, parts.major, major.en, parts.minor, minor.en);
    return fmt::format("{}{} {} {} {}", sign, parts.major, major.en, parts.minor, minor.en);
}

std::string format_span_zh(std::int64_t seconds) {
    const Parts parts = split(seconds);
    const char* sign = parts.negative ? "-" : "";
    std::string major = fmt::format("{}{}{}", sign, parts.major, k_units[parts.first].zh);
    if (parts.minor == 0) return major;
    return fmt::format("{}{}{}", major, parts.minor, k_units[parts.first + 1].zh);
}

}  // namespace plaint::time
