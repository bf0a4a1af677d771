// Scanning: takes fixed words and bounded decimal numbers off the front of a text; no locale, no surprises.
#pragma once

#include "time/instant.hpp"

#include <optional>
#include <string_view>

namespace plaint::time {

class Scan {
public:
    explicit Scan(std::string_view text) : m_rest(text) {}

    bool take(std::string_view word) {
        if (!m_rest.starts_with(word)) return false;
        m_rest.remove_prefix(word.size());
        return true;
    }

    /// A number of `least` to `most` (at most 9) ASCII digits; all the digits that stand there, or nothing is taken.
    std::optional<int> number(std::size_t least, std::size_t most) {
        std::size_t digits = 0;
        int value = 0;
        while (digits < m_rest.size() && m_rest[digits] >= '0' && m_rest[digits] <= '9') {
            if (digits == most) return std::nullopt;
            value = value * 10 + (m_rest[digits] - '0');
            ++digits;
        }
        if (digits < least) return std::nullopt;
        m_rest.remove_prefix(digits);
        return value;
    }

    /// Whether there was at least one space.
    bool spaces() {
        bool some = false;
        while (take(" ")) some = true;
        return some;
    }

    [[nodiscard]] bool done() const { return m_rest.empty(); }
    [[nodiscard]] std::string_view rest() const { return m_rest; }

private:
    std::string_view m_rest;
};

/// The day, when it exists in the years 1 to 9999.
std::optional<Date> existing(int year, int month, int day);

}  // namespace plaint::time
