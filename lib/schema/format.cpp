#include "schema/format.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

namespace plaint::schema {

namespace {

struct Named {
    std::string_view name;
    Format format;
};
constexpr std::array<Named, 6> k_checked{{{"date", Format::date},
                                          {"date-time", Format::date_time},
                                          {"time", Format::time},
                                          {"email", Format::email},
                                          {"uri", Format::uri},
                                          {"uri-reference", Format::uri_reference}}};
constexpr std::array<std::string_view, 11> k_annotations{
    "idn-email",    "hostname", "idn-hostname",         "ipv4", "ipv6", "iri", "iri-reference", "uri-template",
    "json-pointer", "regex",    "relative-json-pointer"};

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_one_of(char c, std::string_view set) { return set.find(c) != std::string_view::npos; }

/// Takes exactly `count` digits from the front.
std::optional<int> take_number(std::string_view& text, std::size_t count) {
    if (text.size() < count ||
        !std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(count), is_digit)) {
        return std::nullopt;
    }
    int value = 0;
    std::from_chars(text.data(), text.data() + count, value);
    text.remove_prefix(count);
    return value;
}

bool take(std::string_view& text, char c) {
    if (text.empty() || text.front() != c) return false;
    text.remove_prefix(1);
    return true;
}

int days_in(int year, int month) {
    constexpr std::array<int, 12> k_days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return month == 2 && leap ? 29 : k_days[static_cast<std::size_t>(month) - 1];
}

bool take_date(std::string_view& text) {
    const auto year = take_number(text, 4);
    if (!year || !take(text, '-')) return false;
    const auto month = take_number(text, 2);
    if (!month || *month < 1 || *month > 12 || !take(text, '-')) return false;
    const auto day = take_number(text, 2);
    return day && *day >= 1 && *day <= days_in(*year, *month);
}

/// Minutes from UTC; nothing when it is no offset.
std::optional<int> take_offset(std::string_view& text) {
    if (take(text, 'Z') || take(text, 'z')) return 0;
    const bool west = !text.empty() && text.front() == '-';
    if (!west && (text.empty() || text.front() != '+')) return std::nullopt;
    text.remove_prefix(1);
    const auto hours = take_number(text, 2);
    if (!hours || *hours > 23 || !take(text, ':')) return std::nullopt;
    const auto minutes = take_number(text, 2);
    if (!minutes || *minutes > 59) return std::nullopt;
    return (west ? -1 : 1) * (*hours * 60 + *minutes);
}

bool take_fraction(std::string_view& text) {
    if (!take(text, '.')) return true;
    if (text.empty() || !is_digit(text.front())) return false;
    while (!text.empty() && is_digit(text.front())) text.remove_prefix(1);
    return true;
}

bool take_time(std::string_view& text) {
    const auto hour = take_number(text, 2);
    if (!hour || *hour > 23 || !take(text, ':')) return false;
    const auto minute = take_number(text, 2);
    if (!minute || *minute > 59 || !take(text, ':')) return false;
    const auto second = take_number(text, 2);
    if (!second || *second > 60 || !take_fraction(text)) return false;
    const auto offset = take_offset(text);
    if (!offset) return false;
    // A leap second is the last one of a day in UTC.
    constexpr int k_day = 24 * 60;
    return *second < 60 || (*hour * 60 + *minute - *offset + k_day) % k_day == k_day - 1;
}

bool is_date_time(std::string_view text) {
    return take_date(text) && (take(text, 'T') || take(text, 't')) && take_time(text) && text.empty();
}

bool is_atom_character(char c) {
    return is_letter(c) || is_digit(c) || is_one_of(c, "!#$%&'*+-/=?^_`{|}~") || static_cast<unsigned char>(c) >= 0x80;
}

bool is_domain_character(char c) { return is_letter(c) || is_digit(c) || c == '-'; }

/// Parts between single dots, none of them empty.
template <class Accepts>
bool is_dotted(std::string_view text, Accepts accepts) {
    char before = '.';
    for (const char c : text) {
        if (c == '.' ? before == '.' : !accepts(c)) return false;
        before = c;
    }
    return before != '.';
}

bool is_quoted_local(std::string_view text) {
    if (text.size() < 3 || text.front() != '"' || text.back() != '"') return false;
    text = text.substr(1, text.size() - 2);
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '"' || static_cast<unsigned char>(text[i]) < 0x20) return false;
        if (text[i] == '\\' && ++i == text.size()) return false;
    }
    return true;
}

bool is_domain(std::string_view text) {
    if (text.starts_with('[') && text.ends_with(']')) {
        text = text.substr(1, text.size() - 2);
        return !text.empty() && std::all_of(text.begin(), text.end(),
                                            [](char c) { return is_domain_character(c) || is_one_of(c, ".:"); });
    }
    if (!is_dotted(text, is_domain_character)) return false;
    return text.front() != '-' && text.back() != '-' && text.find(".-") == std::string_view::npos &&
           text.find("-.") == std::string_view::npos;
}

bool is_email(std::string_view text) {
    const std::size_t sign = text.rfind('@');
    if (sign == std::string_view::npos) return false;
    const std::string_view local = text.substr(0, sign);
    return (is_dotted(local, is_atom_character) || is_quoted_local(local)) && is_domain(text.substr(sign + 1));
}

bool is_hex(char c) { return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

/// Characters that a URI may hold, with every percent sign beginning an escape.
bool holds_only(std::string_view text, std::string_view more) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%') {
            if (i + 2 >= text.size() || !is_hex(text[i + 1]) || !is_hex(text[i + 2])) return false;
            continue;
        }
        if (!is_letter(text[i]) && !is_digit(text[i]) && !is_one_of(text[i], "-._~!$&'()*+,;=") &&
            !is_one_of(text[i], more)) {
            return false;
        }
    }
    return true;
}

bool is_authority(std::string_view text) {
    if (const std::size_t at = text.rfind('@'); at != std::string_view::npos) {
        if (!holds_only(text.substr(0, at), ":")) return false;
        text = text.substr(at + 1);
    }
    std::string_view port;
    if (text.starts_with('[')) {
        const std::size_t end = text.find(']');
        if (end == std::string_view::npos || !holds_only(text.substr(1, end - 1), ":")) return false;
        port = text.substr(end + 1);
        if (!port.empty() && !take(port, ':')) return false;
    } else {
        const std::size_t colon = text.find(':');
        if (!holds_only(text.substr(0, colon), "")) return false;
        port = colon == std::string_view::npos ? std::string_view{} : text.substr(colon + 1);
    }
    return std::all_of(port.begin(), port.end(), is_digit);
}

/// Length of the scheme, or zero when there is none.
std::size_t scheme_length(std::string_view text) {
    const std::size_t colon = text.find_first_of(":/?#");
    if (colon == std::string_view::npos || text[colon] != ':' || colon == 0 || !is_letter(text.front())) return 0;
    const std::string_view scheme = text.substr(0, colon);
    const bool clean = std::all_of(scheme.begin(), scheme.end(),
                                   [](char c) { return is_letter(c) || is_digit(c) || is_one_of(c, "+-."); });
    return clean ? colon : 0;
}

bool is_hierarchy(std::string_view text) {
    if (text.starts_with("//")) {
        text.remove_prefix(2);
        const std::size_t slash = text.find('/');
        if (!is_authority(text.substr(0, slash))) return false;
        text = slash == std::string_view::npos ? std::string_view{} : text.substr(slash);
    }
    return holds_only(text, ":@/");
}

bool is_reference(std::string_view text) {
    if (const std::size_t hash = text.find('#'); hash != std::string_view::npos) {
        if (!holds_only(text.substr(hash + 1), ":@/?")) return false;
        text = text.substr(0, hash);
    }
    if (const std::size_t mark = text.find('?'); mark != std::string_view::npos) {
        if (!holds_only(text.substr(mark + 1), ":@/?")) return false;
        text = text.substr(0, mark);
    }
    if (const std::size_t scheme = scheme_length(text); scheme > 0) return is_hierarchy(text.substr(scheme + 1));
    // The first step of a relative path holds no colon: it would read as a scheme.
    return text.substr(0, text.find('/')).find(':') == std::string_view::npos && is_hierarchy(text);
}

}  // namespace

std::optional<Format> format_named(std::string_view name) {
    for (const auto& [known, format] : k_checked) {
        if (known == name) return format;
    }
    return std::nullopt;
}

bool is_format(std::string_view name) {
    return format_named(name).has_value() ||
           std::find(k_annotations.begin(), k_annotations.end(), name) != k_annotations.end();
}

std::vector<std::string> format_names() {
    std::vector<std::string> names(k_annotations.begin(), k_annotations.end());
    for (const auto& [name, format] : k_checked) names.emplace_back(name);
    return names;
}

bool has_format(std::string_view text, Format format) {
    switch (format) {
        case Format::date:
            return take_date(text) && text.empty();
        case Format::date_time:
            return is_date_time(text);
        case Format::time:
            return take_time(text) && text.empty();
        case Format::email:
            return is_email(text);
        case Format::uri:
            return scheme_length(text) > 0 && is_reference(text);
        case Format::uri_reference:
            return is_reference(text);
    }
    return true;
}

Phrase describe(Format format) {
    switch (format) {
        case Format::date:
            return Text{"a date such as 2026-03-31", "日期，如 2026-03-31"};
        case Format::date_time:
            return Text{"a date and time with offset such as 2026-03-31T09:12:00+08:00",
                        "带时区偏移的日期时间，如 2026-03-31T09:12:00+08:00"};
        case Format::time:
            return Text{"a time with offset such as 09:12:00+08:00", "带时区偏移的时间，如 09:12:00+08:00"};
        case Format::email:
            return Text{"an e-mail address such as name@example.org", "电子邮件地址，如 name@example.org"};
        case Format::uri:
            return Text{"an address such as https://example.org/page", "网址，如 https://example.org/page"};
        case Format::uri_reference:
            return Text{"an address or a part of one", "网址或相对地址"};
    }
    return {};
}

}  // namespace plaint::schema
