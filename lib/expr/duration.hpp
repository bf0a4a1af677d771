// How far a day or moment is shifted: `10d`, `1mo`, `4h`.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace plaint::expr {

struct Duration {
    std::int64_t months = 0;
    std::int64_t days = 0;
    std::int64_t seconds = 0;
};

/// Digits and a unit: m, h, d, w or mo; nothing for another text.
std::optional<Duration> duration_of(std::string_view text);

}  // namespace plaint::expr
