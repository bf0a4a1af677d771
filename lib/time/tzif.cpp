#include "time/timetable.hpp"

namespace plaint::time {

namespace {

/// Big-endian numbers from bytes; reading past the end gives zeros and is remembered.
class Bytes {
public:
    explicit Bytes(std::string_view bytes) : m_rest(bytes) {}

    std::int64_t number(std::size_t width) {
        if (!has(width)) return 0;
        std::uint64_t value = 0;
        for (const char byte : m_rest.substr(0, width)) value = value << 8U | static_cast<unsigned char>(byte);
        m_rest.remove_prefix(width);
        const bool negative = width < 8 && (value >> (width * 8 - 1)) != 0;
        return static_cast<std::int64_t>(negative ? value - (std::uint64_t{1} << (width * 8)) : value);
    }

    std::string_view take(std::size_t size) {
        if (!has(size)) return {};
        const std::string_view taken = m_rest.substr(0, size);
        m_rest.remove_prefix(size);
        return taken;
    }

    [[nodiscard]] bool complete() const { return m_complete; }
    [[nodiscard]] std::string_view rest() const { return m_rest; }

private:
    bool has(std::size_t size) {
        if (m_rest.size() < size) m_complete = false;
        return m_complete;
    }

    std::string_view m_rest;
    bool m_complete = true;
};

/// The counts of a TZif header, in the file's order.
struct Header {
    std::size_t utc_marks = 0;
    std::size_t standard_marks = 0;
    std::size_t leaps = 0;
    std::size_t shifts = 0;
    std::size_t types = 0;
    std::size_t letters = 0;

    [[nodiscard]] std::size_t body(std::size_t time_width) const {
        return shifts * (time_width + 1) + types * 6 + letters + leaps * (time_width + 4) + standard_marks + utc_marks;
    }
};

constexpr std::size_t k_most = 100'000;  // Far beyond any zone; keeps sums of counts small.

std::optional<Header> read_header(Bytes& bytes) {
    if (bytes.take(4) != "TZif") return std::nullopt;
    const std::string_view version = bytes.take(1);
    bytes.take(15);
    Header header;
    for (std::size_t* count :
         {&header.utc_marks, &header.standard_marks, &header.leaps, &header.shifts, &header.types, &header.letters}) {
        const std::int64_t number = bytes.number(4);
        if (number < 0 || static_cast<std::size_t>(number) > k_most) return std::nullopt;
        *count = static_cast<std::size_t>(number);
    }
    const bool readable = bytes.complete() && !version.empty() && version.front() >= '2';
    return readable ? std::optional(header) : std::nullopt;
}

std::optional<YearlyRule> read_footer(std::string_view rest) {
    if (rest.size() < 2 || rest.front() != '\n' || rest.back() != '\n') return std::nullopt;
    return parse_rule(rest.substr(1, rest.size() - 2));
}

}  // namespace

std::optional<Timetable> read_tzif(std::string_view text) {
    Bytes bytes(text);
    // The first body holds 32-bit times for old readers; the second one says all.
    const auto old = read_header(bytes);
    if (!old) return std::nullopt;
    bytes.take(old->body(4));
    const auto header = read_header(bytes);
    if (!header || header->leaps != 0 || header->types == 0) return std::nullopt;

    std::vector<Shift> shifts(header->shifts);
    for (Shift& shift : shifts) shift.at = bytes.number(8);
    const std::string_view kinds = bytes.take(header->shifts);
    std::vector<std::int32_t> offsets(header->types);
    for (std::int32_t& offset : offsets) {
        offset = static_cast<std::int32_t>(bytes.number(4));
        bytes.take(2);
    }
    bytes.take(header->letters + header->standard_marks + header->utc_marks);
    if (!bytes.complete()) return std::nullopt;
    for (std::size_t i = 0; i < shifts.size(); ++i) {
        const auto kind = static_cast<unsigned char>(kinds[i]);
        if (kind >= offsets.size() || (i > 0 && shifts[i].at <= shifts[i - 1].at)) return std::nullopt;
        shifts[i].offset = offsets[kind];
    }
    return Timetable(offsets.front(), std::move(shifts), read_footer(bytes.rest()));
}

}  // namespace plaint::time
