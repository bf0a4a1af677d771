#include "expr/calculate.hpp"

#include "expr/evaluate.hpp"
#include "time/scan.hpp"

#include <algorithm>

namespace plaint::expr {

namespace {

/// Digits behind the point of a quotient that has no end.
constexpr std::int64_t k_quotient_places = 12;

bool is_blank(const Quantity& quantity) { return std::holds_alternative<std::monostate>(quantity); }

Quantity later(const Quantity& from, const Duration& duration, int sign, const time::Zone& zone) {
    if (const auto* date = std::get_if<time::Date>(&from)) {
        const auto day = time::shifted(*date, sign * duration.months, sign * duration.days);
        if (!day) return {};
        if (duration.seconds == 0) return *day;
        return zone.localized({zone.instant({*day, 0, 0, 0}).seconds + sign * duration.seconds, 0});
    }
    const auto* instant = std::get_if<time::Instant>(&from);
    if (instant == nullptr) return {};
    if (duration.months == 0 && duration.days == 0) {
        return zone.localized({instant->seconds + sign * duration.seconds, 0});
    }
    // Days and months keep the time on the clock.
    time::LocalTime local = zone.local(*instant);
    const auto day = time::shifted(local.date, sign * duration.months, sign * duration.days);
    if (!day) return {};
    local.date = *day;
    return zone.localized(zone.instant(local));
}

std::optional<schema::Decimal> combined(char sign, const schema::Decimal& a, const schema::Decimal& b) {
    switch (sign) {
        case '+':
            return a.plus(b);
        case '-':
            return a.minus(b);
        case '*':
            return a.times(b);
        default:
            return a.over(b, k_quotient_places);
    }
}

Quantity calculation(const Operand& operand, const Context& context) {
    const Quantity left = quantity_of(operand.terms[0], context);
    const int sign = operand.sign == '-' ? -1 : 1;
    if (operand.terms[1].kind == Operand::Kind::duration) {
        return later(left, operand.terms[1].duration, sign, context.scope.zone);
    }
    const Quantity right = quantity_of(operand.terms[1], context);
    const bool adds = operand.sign == '+' || operand.sign == '-';
    if (is_blank(left) && is_blank(right)) return {};
    if (!adds && (is_blank(left) || is_blank(right))) return {};
    // Beside a figure, a blank one counts as nothing.
    const schema::Decimal zero = *schema::Decimal::parse("0");
    const auto* a = is_blank(left) ? &zero : std::get_if<schema::Decimal>(&left);
    const auto* b = is_blank(right) ? &zero : std::get_if<schema::Decimal>(&right);
    if (a == nullptr || b == nullptr) return {};
    const auto result = combined(operand.sign, *a, *b);
    return result ? Quantity(*result) : Quantity{};
}

Quantity sum(const Operand& operand, const Context& context) {
    schema::Decimal total = *schema::Decimal::parse("0");
    any_entry(operand, context, [&](data::View entry) {
        const Context inner{context.record, entry, context.scope};
        if (!operand.filter.empty() && !holds(operand.filter[0], inner)) return false;
        const Quantity one = quantity_of(operand.terms[0], inner);
        const auto* number = std::get_if<schema::Decimal>(&one);
        if (number == nullptr) return false;
        if (const auto more = total.plus(*number)) total = *more;
        return false;
    });
    return total;
}

std::optional<std::int64_t> day_of(const Quantity& quantity, const time::Zone& zone) {
    if (const auto* date = std::get_if<time::Date>(&quantity)) return time::days_from_epoch(*date);
    if (const auto* instant = std::get_if<time::Instant>(&quantity)) {
        return time::days_from_epoch(zone.local(*instant).date);
    }
    return std::nullopt;
}

Quantity days_between(const Operand& operand, const Context& context) {
    const auto from = day_of(quantity_of(operand.terms[0], context), context.scope.zone);
    const auto to = day_of(quantity_of(operand.terms[1], context), context.scope.zone);
    if (!from || !to) return {};
    return *schema::Decimal::parse(std::to_string(*to - *from));
}

Quantity written(const Literal& literal, const Scope& scope) {
    if (literal.moment) {
        const auto period = period_of(*literal.moment, literal.text, scope);
        if (!period) return {};
        if (period->day) return *period->day;
        return scope.zone.localized({period->begin, 0});
    }
    const auto number = schema::Decimal::parse(literal.text);
    return number ? Quantity(*number) : Quantity{};
}

Quantity quantity_of(const Fact& fact) {
    if (const auto date = time::parse_date(fact.text)) return *date;
    if (const auto instant = time::parse_instant(fact.text)) return *instant;
    const auto number = schema::Decimal::parse(fact.text);
    return number ? Quantity(*number) : Quantity{};
}

}  // namespace

Quantity quantity_of(const Operand& operand, const Context& context) {
    switch (operand.kind) {
        case Operand::Kind::calculation:
            return calculation(operand, context);
        case Operand::Kind::sum:
            return sum(operand, context);
        case Operand::Kind::days:
            return days_between(operand, context);
        case Operand::Kind::literal:
            return written(operand.literal, context.scope);
        default:
            break;
    }
    Quantity found;
    any_fact(operand, context, [&](const Fact& fact) {
        found = quantity_of(fact);
        return !is_blank(found);
    });
    return found;
}

std::optional<std::string> spelled(const Quantity& quantity) {
    if (const auto* number = std::get_if<schema::Decimal>(&quantity)) return number->text();
    if (const auto* date = std::get_if<time::Date>(&quantity)) return time::format(*date);
    if (const auto* instant = std::get_if<time::Instant>(&quantity)) return time::format(*instant);
    return std::nullopt;
}

std::optional<Duration> duration_of(std::string_view text) {
    time::Scan scan(text);
    const auto count = scan.number(1, 6);
    if (!count) return std::nullopt;
    const std::int64_t amount = *count;
    if (scan.rest() == "mo") return Duration{amount, 0, 0};
    if (scan.rest() == "w") return Duration{0, amount * 7, 0};
    if (scan.rest() == "d") return Duration{0, amount, 0};
    if (scan.rest() == "h") return Duration{0, 0, amount * 3600};
    if (scan.rest() == "m") return Duration{0, 0, amount * 60};
    return std::nullopt;
}

bool gives_moment(const Operand& operand) {
    if (operand.kind == Operand::Kind::calculation) return operand.terms[1].kind == Operand::Kind::duration;
    if (operand.kind == Operand::Kind::literal) return operand.literal.moment.has_value();
    if (is_figure(operand.kind)) return false;
    const schema::Field* field = item_of(operand.field);
    return field != nullptr && (field->shape == schema::Shape::date || field->shape == schema::Shape::instant);
}

}  // namespace plaint::expr
