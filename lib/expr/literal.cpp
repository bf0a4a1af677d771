#include "expr/literal.hpp"

#include "base/unicode.hpp"
#include "time/scan.hpp"

#include <algorithm>

namespace plaint::expr {

namespace {

struct Unit {
    std::string_view word;
    std::int64_t seconds;
    std::int64_t days;
};
constexpr Unit k_units[] = {{"m", 60, 0}, {"h", 3600, 0}, {"d", 86'400, 1}, {"w", 604'800, 7}};

/// `-7d` behind nothing, `today` or `now`.
std::optional<Moment> shifted(time::Scan scan, std::string_view base) {
    const std::int64_t sign = scan.take("-") ? -1 : scan.take("+") ? 1 : 0;
    const auto count = scan.number(1, 6);
    if (sign == 0 || !count) return std::nullopt;
    for (const Unit& unit : k_units) {
        if (scan.rest() != unit.word) continue;
        if (base == "now" || (base.empty() && unit.days == 0)) return RelativeMoment{sign * *count * unit.seconds};
        if (unit.days != 0) return RelativeDay{sign * *count * unit.days, 0};
    }
    if (scan.rest() == "mo" && base != "now") return RelativeDay{0, sign * *count};
    return std::nullopt;
}

std::optional<Moment> moment_of(std::string_view text) {
    if (const auto date = time::parse_date(text)) return *date;
    if (const auto instant = time::parse_instant(text)) return *instant;
    time::Scan scan(text);
    const std::string_view base = scan.take("today") ? "today" : scan.take("now") ? "now" : "";
    if (!scan.done()) return shifted(scan, base);
    if (base == "today") return RelativeDay{};
    if (base == "now") return RelativeMoment{};
    return std::nullopt;
}

bool is_number(std::string_view text) {
    if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
    const auto digits = [](std::string_view part) {
        return !part.empty() && std::all_of(part.begin(), part.end(), [](char c) { return c >= '0' && c <= '9'; });
    };
    const std::size_t point = text.find('.');
    if (point == std::string_view::npos) return digits(text);
    return digits(text.substr(0, point)) && digits(text.substr(point + 1));
}

}  // namespace

Literal literal_of(const Token& token) {
    Literal literal;
    literal.text = token.text;
    literal.folded = fold(token.text);
    if (token.kind == Token::Kind::quoted) {
        literal.form = Literal::Form::quoted;
    } else if (token.kind == Token::Kind::figure && is_number(token.text)) {
        literal.form = Literal::Form::number;
    } else {
        literal.moment = moment_of(token.text);
        literal.form = literal.moment ? Literal::Form::moment : Literal::Form::word;
    }
    return literal;
}

Literal as_text(Literal literal) {
    literal.form = Literal::Form::quoted;
    literal.moment.reset();
    return literal;
}

}  // namespace plaint::expr
