#include "expr/fact.hpp"

#include "base/unicode.hpp"
#include "schema/decimal.hpp"

#include <algorithm>

namespace plaint::expr {

namespace {

Period whole_day(const time::Date& date, const time::Zone& zone) {
    const time::Date next = time::date_from_days(time::days_from_epoch(date) + 1);
    return {zone.instant({date, 0, 0, 0}).seconds, zone.instant({next, 0, 0, 0}).seconds, date};
}

Period point(std::int64_t seconds) { return {seconds, seconds + 1, std::nullopt}; }

std::optional<Period> typed(std::string_view text, const Scope& scope) {
    if (const auto date = time::parse_day(text, scope.zone, scope.now)) return whole_day(*date, scope.zone);
    if (const auto instant = time::parse_moment(text, scope.zone, scope.now)) return point(instant->seconds);
    return std::nullopt;
}

/// The shapes of `2026-03-01` and `2026-03-01T…`, so that other texts cost nothing.
bool looks_like_moment(std::string_view text) { return text.size() >= 10 && text[4] == '-' && text[7] == '-'; }

std::optional<Period> period(const Fact& fact, const Scope& scope) {
    if (fact.literal != nullptr) {
        return fact.literal->moment ? period_of(*fact.literal->moment, fact.literal->text, scope) : std::nullopt;
    }
    if (fact.kind != data::Kind::string || !looks_like_moment(fact.text)) return std::nullopt;
    if (const auto instant = time::parse_instant(fact.text)) return point(instant->seconds);
    if (const auto date = time::parse_date(fact.text)) return whole_day(*date, scope.zone);
    return std::nullopt;
}

/// A moment within a day is equal to the day.
std::strong_ordering compare(const Period& a, const Period& b) {
    if (a.day && b.day) return *a.day <=> *b.day;
    if (a.end <= b.begin) return std::strong_ordering::less;
    if (b.end <= a.begin) return std::strong_ordering::greater;
    return std::strong_ordering::equal;
}

bool is_number(data::Kind kind) { return kind == data::Kind::integer || kind == data::Kind::number; }

std::optional<schema::Decimal> decimal(const Fact& fact) {
    if (!is_number(fact.kind) && !fact.loose) return std::nullopt;
    return schema::Decimal::parse(fact.text);
}

std::optional<std::strong_ordering> compare_numbers(const Fact& left, const Fact& right) {
    const auto a = decimal(left);
    const auto b = a ? decimal(right) : std::nullopt;
    if (!b) return std::nullopt;
    return *a <=> *b;
}

/// UTF-8 bytes sort as code points do.
std::strong_ordering compare_texts(std::string_view a, std::string_view b) { return a.compare(b) <=> 0; }

std::strong_ordering compare_booleans(std::string_view a, std::string_view b) {
    const auto truth = [](std::string_view text) { return text.starts_with('t') || text.starts_with('T'); };
    return truth(a) <=> truth(b);
}

/// How two values compare, or nothing when they cannot be compared.
std::optional<std::strong_ordering> compare(const Fact& left, const Fact& right, const Scope& scope) {
    if (is_number(left.kind) || is_number(right.kind)) {
        if (const auto order = compare_numbers(left, right)) return order;
        // A figure is a text, too, when the record has a text (a phone number); a record's number is nothing else.
        if (!(is_number(left.kind) ? left : right).loose) return std::nullopt;
    }
    if (const auto a = period(left, scope)) {
        if (const auto b = period(right, scope)) return compare(*a, *b);
    }
    if (left.kind == data::Kind::boolean && (right.kind == data::Kind::boolean || right.loose)) {
        const bool sensible = right.kind == data::Kind::boolean || right.text == "true" || right.text == "false";
        return sensible ? std::optional(compare_booleans(left.text, right.text)) : std::nullopt;
    }
    if (right.kind == data::Kind::boolean) {
        const auto order = left.kind == right.kind || left.loose ? compare(right, left, scope) : std::nullopt;
        return order ? std::optional(0 <=> *order) : std::nullopt;
    }
    const bool texts = left.kind == right.kind || left.loose || right.loose;
    return texts ? std::optional(compare_texts(left.text, right.text)) : std::nullopt;
}

bool contains(const Fact& left, const Fact& right) {
    const std::string needle = right.literal != nullptr ? right.literal->folded : fold(right.text);
    if (fold(left.text).find(needle) != std::string::npos) return true;
    const schema::Field* field = left.field;
    if (field == nullptr) return false;
    // People search choices by the names they see.
    const Phrase label = schema::label_of(field->choices.empty() ? *item_of(field) : *field, left.text);
    return fold(label.en).find(needle) != std::string::npos || fold(label.zh).find(needle) != std::string::npos;
}

}  // namespace

std::optional<Period> period_of(const Moment& moment, std::string_view text, const Scope& scope) {
    if (const auto* date = std::get_if<time::Date>(&moment)) return whole_day(*date, scope.zone);
    if (const auto* instant = std::get_if<time::Instant>(&moment)) return point(instant->seconds);
    if (const auto* shift = std::get_if<RelativeMoment>(&moment)) return point(scope.now.seconds + shift->seconds);
    if (const auto* shift = std::get_if<RelativeDay>(&moment)) {
        const time::Date today = scope.zone.local(scope.now).date;
        const auto day = time::shifted(today, shift->months, shift->days);
        return day ? std::optional(whole_day(*day, scope.zone)) : std::nullopt;
    }
    return typed(text, scope);
}

bool matches(Op op, const Fact& left, const Fact& right, const Scope& scope) {
    if (op == Op::contains) return contains(left, right);
    const auto order = compare(left, right, scope);
    if (!order) return false;
    switch (op) {
        case Op::less:
            return *order < 0;
        case Op::at_most:
            return *order <= 0;
        case Op::more:
            return *order > 0;
        case Op::at_least:
            return *order >= 0;
        default:
            return *order == 0;
    }
}

}  // namespace plaint::expr
