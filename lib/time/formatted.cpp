#include "time/formatted.hpp"

#include <date/date.h>

#include <sstream>

namespace plaint::time {

std::optional<LocalTime> parse_formatted(std::string_view text, const std::string& format) {
    std::istringstream in{std::string(text)};
    in.imbue(std::locale::classic());
    date::local_seconds moment;
    in >> date::parse(format, moment);
    if (in.fail() || in.peek() != std::istringstream::traits_type::eof()) return std::nullopt;
    const auto day = date::floor<date::days>(moment);
    const date::year_month_day civil{day};
    const date::hh_mm_ss<std::chrono::seconds> clock{moment - day};
    LocalTime out;
    out.date = {static_cast<int>(civil.year()), static_cast<unsigned>(civil.month()),
                static_cast<unsigned>(civil.day())};
    out.hour = static_cast<std::uint32_t>(clock.hours().count());
    out.minute = static_cast<std::uint32_t>(clock.minutes().count());
    out.second = static_cast<std::uint32_t>(clock.seconds().count());
    return out;
}

}  // namespace plaint::time
