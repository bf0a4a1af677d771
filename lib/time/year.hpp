// Years: the working windows of one local year, with running totals that make long spans as cheap as short ones.
#pragma once

#include "time/window.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace plaint::time {

class Year {
public:
    /// `midnights`: when each day begins, and the next year; ascending. `windows`: ascending, disjoint, between the
    /// first and the last midnight.
    Year(std::int32_t number, std::vector<std::int64_t> midnights, std::vector<Window> windows);

    [[nodiscard]] std::int32_t number() const { return m_number; }
    [[nodiscard]] Window span() const { return {m_midnights.front(), m_midnights.back()}; }
    /// Working seconds of the whole year.
    [[nodiscard]] std::int64_t total() const { return m_totals.back(); }
    /// Working seconds from the year's beginning to a moment of it.
    [[nodiscard]] std::int64_t worked_until(std::int64_t moment) const;
    /// The earliest moment at which `seconds` have been worked since the year's beginning; 0 < seconds <= total().
    [[nodiscard]] std::int64_t moment_of(std::int64_t seconds) const;
    /// Which day of the year, from 0, a moment of it belongs to.
    [[nodiscard]] std::size_t day_at(std::int64_t moment) const;
    /// When the working days that close after a moment of the year close, one each.
    [[nodiscard]] std::span<const std::int64_t> closings_after(std::int64_t moment) const;

private:
    std::int32_t m_number;
    std::vector<std::int64_t> m_midnights;
    std::vector<Window> m_windows;
    std::vector<std::int64_t> m_totals;  // Of the windows before each one, and of all.
    std::vector<std::int64_t> m_closings;
};

}  // namespace plaint::time
