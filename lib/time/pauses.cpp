#include "time/pauses.hpp"

#include "time/codes.hpp"
#include "time/instant.hpp"

#include <algorithm>

namespace plaint::time {

Result<void> check_forward(const Window& window, const Zone& zone) {
    if (window.begin <= window.end) return {};
    return fail(
        Failing::refused,
        error(k_end_before_start,
              phrase({"the end, {0}, lies before the start, {1}", "结束时刻 {0} 早于开始时刻 {1}"},
                     format(zone.localized({window.end, 0})), format(zone.localized({window.begin, 0}))),
              Text{"exchange the two, or mend the date or offset of one", "请交换两者，或更正其日期或时区偏移"}));
}

Result<std::vector<Pause>> disjoint(std::span<const Window> pauses, const Zone& zone) {
    std::vector<Pause> ordered;
    ordered.reserve(pauses.size());
    for (std::size_t i = 0; i < pauses.size(); ++i) {
        PLAINT_CHECK(check_forward(pauses[i], zone));
        ordered.push_back({pauses[i], i});
    }
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const Pause& a, const Pause& b) { return a.window.begin < b.window.begin; });
    std::vector<Pause> result;
    for (Pause pause : ordered) {
        if (!result.empty()) pause.window.begin = std::max(pause.window.begin, result.back().window.end);
        if (pause.window.begin < pause.window.end) result.push_back(pause);
    }
    return result;
}

}  // namespace plaint::time
