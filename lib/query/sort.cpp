#include "query/names.hpp"
#include "query/query.hpp"
#include "schema/decimal.hpp"

#include <algorithm>
#include <numeric>
#include <optional>
#include <variant>

namespace plaint::query {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Takes a run of digits off the front, without leading zeros.
std::string_view take_digits(std::string_view& text) {
    std::size_t end = 0;
    while (end < text.size() && is_digit(text[end])) ++end;
    std::string_view digits = text.substr(0, end);
    text.remove_prefix(end);
    while (digits.size() > 1 && digits.front() == '0') digits.remove_prefix(1);
    return digits;
}

std::strong_ordering compare_digits(std::string_view a, std::string_view b) {
    if (a.size() != b.size()) return a.size() <=> b.size();
    return a.compare(b) <=> 0;
}

/// Drops what both begin with, but no digits off a run that goes on.
void drop_common(std::string_view& a, std::string_view& b) {
    auto same = static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin());
    while (same > 0 && is_digit(a[same - 1])) --same;
    a.remove_prefix(same);
    b.remove_prefix(same);
}

/// By bytes, which in UTF-8 is by code point, with runs of digits as numbers.
std::strong_ordering compare_texts(std::string_view a, std::string_view b) {
    const std::strong_ordering spelled = a.compare(b) <=> 0;
    while (spelled != 0) {
        drop_common(a, b);
        const bool digits = !a.empty() && !b.empty() && is_digit(a.front()) && is_digit(b.front());
        if (!digits) return a.empty() && b.empty() ? spelled : a.compare(b) <=> 0;
        const std::strong_ordering order = compare_digits(take_digits(a), take_digits(b));
        if (order != 0) return order;
    }
    return spelled;
}

/// A record's value for one key, ready to be compared. Values of a kind that the field should not have follow those
/// that it should: alternatives compare in this order, blanks last.
using Rank = std::variant<std::int64_t, schema::Decimal, std::string_view, std::monostate>;

std::int64_t choice_rank(const std::vector<schema::Choice>& choices, std::string_view value) {
    const auto found = std::find_if(choices.begin(), choices.end(),
                                    [&](const schema::Choice& choice) { return choice.value == value; });
    return found - choices.begin();
}

Rank rank_of_scalar(data::View view, const SortKey& key) {
    constexpr std::int64_t k_day = 86'400;
    const std::string_view text = view.text();
    if (key.choices != nullptr) {
        const std::int64_t rank = choice_rank(*key.choices, text);
        return rank < static_cast<std::int64_t>(key.choices->size()) ? Rank(rank) : Rank(text);
    }
    if (view.is(data::Kind::boolean)) return Rank(std::int64_t{text.starts_with('t') || text.starts_with('T')});
    if (const auto number = schema::Decimal::of(view)) return Rank(*number);
    if (key.shape != schema::Shape::text) {
        if (const auto instant = time::parse_instant(text)) return Rank(instant->seconds);
        if (const auto date = time::parse_date(text)) return Rank(time::days_from_epoch(*date) * k_day);
    }
    return Rank(text);
}

Rank rank_of(data::View record, const SortKey& key) {
    std::optional<Rank> rank;
    each_value(record, key.path, 0, [&](data::View view) {
        if (rank || view.is_blank()) return;
        const bool list = view.is(data::Kind::sequence);
        if (list && !view.at(std::size_t{0}).is_scalar()) {
            rank = static_cast<std::int64_t>(view.size());
        } else if (const data::View value = list ? view.at(std::size_t{0}) : view; value.is_scalar()) {
            rank = rank_of_scalar(value, key);
        }
    });
    return rank.value_or(std::monostate{});
}

std::strong_ordering compare(const Rank& a, const Rank& b) {
    if (a.index() != b.index()) return a.index() <=> b.index();
    if (const auto* number = std::get_if<std::int64_t>(&a)) return *number <=> std::get<std::int64_t>(b);
    if (const auto* number = std::get_if<schema::Decimal>(&a)) return *number <=> std::get<schema::Decimal>(b);
    if (const auto* text = std::get_if<std::string_view>(&a))
        return compare_texts(*text, std::get<std::string_view>(b));
    return std::strong_ordering::equal;
}

bool is_blank(const Rank& rank) { return std::holds_alternative<std::monostate>(rank); }

/// Below zero when `a` comes before `b`.
std::strong_ordering compare(const Rank& a, const Rank& b, Order order) {
    // The direction does not move blanks.
    const bool reversed = order == Order::descending && !is_blank(a) && !is_blank(b);
    return reversed ? compare(b, a) : compare(a, b);
}

}  // namespace

Result<std::vector<SortKey>> parse_sort(std::string_view text, const schema::Fields& fields,
                                        const expr::Vocabulary* vocabulary) {
    PLAINT_TRY(names, parse_names(text, fields, Minus::allowed, "--sort", vocabulary));
    std::vector<SortKey> keys;
    for (Named& named : names) {
        const schema::Field& value = value_field(*named.field);
        keys.push_back({std::move(named.path), named.minus ? Order::descending : Order::ascending, value.shape,
                        value.choices.empty() ? nullptr : &value.choices});
    }
    return keys;
}

std::vector<std::size_t> sorted(std::span<const data::View> records, std::span<const SortKey> keys) {
    // Each value is looked up and read once, not at every comparison.
    std::vector<Rank> ranks;
    ranks.reserve(records.size() * keys.size());
    for (const data::View record : records) {
        for (const SortKey& key : keys) ranks.push_back(rank_of(record, key));
    }
    std::vector<std::size_t> places(records.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    std::stable_sort(places.begin(), places.end(), [&](std::size_t a, std::size_t b) {
        for (std::size_t k = 0; k < keys.size(); ++k) {
            const auto order = compare(ranks[a * keys.size() + k], ranks[b * keys.size() + k], keys[k].order);
            if (order != 0) return order < 0;
        }
        return false;
    });
    return places;
}

}  // namespace plaint::query
