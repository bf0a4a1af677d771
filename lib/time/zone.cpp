#include "time/zone.hpp"

#include "time/scan.hpp"
#include "time/timetable.hpp"

#include <algorithm>
#include <fstream>

namespace plaint::time {

struct Zone::Impl {
    std::string name;
    Timetable timetable;
};

namespace {

constexpr std::int64_t k_day = 86'400;
constexpr const char* k_zoneinfo = "/usr/share/zoneinfo/";
constexpr std::size_t k_most_bytes = 16'384;  // The largest zone of tzdata 2025b takes 3.6 KB.

Timetable fixed(std::int32_t offset) { return {offset, {}, std::nullopt}; }

/// Seconds of `+08:00`, `-03:30`.
std::optional<std::int32_t> fixed_offset(std::string_view name) {
    Scan scan(name);
    const int sign = scan.take("+") ? 1 : scan.take("-") ? -1 : 0;
    const auto hours = scan.number(2, 2);
    if (sign == 0 || !hours || *hours > 23 || !scan.take(":")) return std::nullopt;
    const auto minutes = scan.number(2, 2);
    if (!minutes || *minutes > 59 || !scan.done()) return std::nullopt;
    return sign * (*hours * 3600 + *minutes * 60);
}

/// Only what IANA names are made of: no name leads out of the folder of zones. `right/` counts leap seconds and
/// `posix/` repeats the rest.
bool is_zone_name(std::string_view name) {
    const auto allowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '+' ||
               c == '-' || c == '/';
    };
    return !name.empty() && name.size() <= 64 && name.front() != '/' &&
           std::all_of(name.begin(), name.end(), allowed) && !name.starts_with("right/") && !name.starts_with("posix/");
}

std::optional<Timetable> load(std::string_view name) {
    std::ifstream file(k_zoneinfo + std::string(name), std::ios::binary);
    if (!file) return std::nullopt;
    // read() swallows what a folder (`Asia`) or a bad disk throws; such a file then is no zone.
    std::string bytes(k_most_bytes, '\0');
    file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    return read_tzif(std::string_view(bytes).substr(0, static_cast<std::size_t>(file.gcount())));
}

std::int64_t as_utc(const LocalTime& local) {
    return days_from_epoch(local.date) * k_day + std::int64_t{local.hour} * 3600 + std::int64_t{local.minute} * 60 +
           local.second;
}

}  // namespace

std::optional<Zone> Zone::find(std::string_view name) {
    if (name == "UTC" || name == "Z") return utc();
    std::optional<Timetable> timetable;
    if (const auto offset = fixed_offset(name)) {
        timetable = fixed(*offset);
    } else if (is_zone_name(name)) {
        timetable = load(name);
    }
    if (!timetable) return std::nullopt;
    return Zone(std::make_shared<const Impl>(Impl{std::string(name), std::move(*timetable)}));
}

Zone Zone::utc() {
    static const auto k_utc = std::make_shared<const Impl>(Impl{"UTC", fixed(0)});
    return Zone(k_utc);
}

const std::string& Zone::name() const { return m_impl->name; }

Instant Zone::instant(const LocalTime& local) const {
    return localized(Instant{m_impl->timetable.moment_of(as_utc(local)), 0});
}

Instant Zone::localized(const Instant& instant) const {
    return {instant.seconds, m_impl->timetable.offset_at(instant.seconds) / 60};
}

LocalTime Zone::local(const Instant& instant) const {
    const std::int64_t wall = instant.seconds + m_impl->timetable.offset_at(instant.seconds);
    const std::int64_t days = wall / k_day - (wall % k_day < 0 ? 1 : 0);
    const auto rest = static_cast<std::uint32_t>(wall - days * k_day);
    return {date_from_days(days), rest / 3600, rest / 60 % 60, rest % 60};
}

}  // namespace plaint::time
