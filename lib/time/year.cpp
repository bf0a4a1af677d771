#include "time/year.hpp"

#include <algorithm>

namespace plaint::time {

Year::Year(std::int32_t number, std::vector<std::int64_t> midnights, std::vector<Window> windows)
    : m_number(number), m_midnights(std::move(midnights)), m_windows(std::move(windows)) {
    m_totals.reserve(m_windows.size() + 1);
    m_totals.push_back(0);
    for (const Window& window : m_windows) m_totals.push_back(m_totals.back() + window.end - window.begin);
    for (std::size_t i = 0; i < m_windows.size(); ++i) {
        const bool last = i + 1 == m_windows.size() || day_at(m_windows[i + 1].begin) != day_at(m_windows[i].begin);
        if (last) m_closings.push_back(m_windows[i].end);
    }
}

std::int64_t Year::worked_until(std::int64_t moment) const {
    const auto next = std::partition_point(m_windows.begin(), m_windows.end(),
                                           [&](const Window& window) { return window.end <= moment; });
    const std::int64_t before = m_totals[static_cast<std::size_t>(next - m_windows.begin())];
    return next == m_windows.end() ? before : before + std::max<std::int64_t>(0, moment - next->begin);
}

std::int64_t Year::moment_of(std::int64_t seconds) const {
    // The first total that is not below: the window before it is the one in which the time is reached, at its end at
    // the latest.
    const auto reached = std::lower_bound(m_totals.begin(), m_totals.end(), seconds);
    const auto window = static_cast<std::size_t>(reached - m_totals.begin()) - 1;
    return m_windows[window].begin + (seconds - m_totals[window]);
}

std::size_t Year::day_at(std::int64_t moment) const {
    // Of days that begin at the same moment only the last is one that was.
    const auto next = std::upper_bound(m_midnights.begin(), m_midnights.end(), moment);
    return static_cast<std::size_t>(next - m_midnights.begin()) - 1;
}

std::span<const std::int64_t> Year::closings_after(std::int64_t moment) const {
    return {std::upper_bound(m_closings.begin(), m_closings.end(), moment), m_closings.end()};
}

}  // namespace plaint::time
