#include "schema/equality.hpp"

#include "schema/decimal.hpp"

#include <algorithm>
#include <functional>
#include <utility>
#include <vector>

namespace plaint::schema {

namespace {

using data::Kind;
using data::View;
using Pairs = std::vector<std::pair<View, View>>;

constexpr int k_hash_depth = 32;
/// Mappings up to this size are searched member by member; larger ones are sorted first.
constexpr std::size_t k_small_mapping = 16;

bool is_number(View view) { return view.is(Kind::integer) || view.is(Kind::number); }

bool equal_numbers(View a, View b) {
    if (a.text() == b.text()) return true;
    const auto left = Decimal::of(a);
    const auto right = Decimal::of(b);
    return left && right && *left == *right;
}

bool equal_scalars(View a, View b) {
    if (is_number(a) && is_number(b)) return equal_numbers(a, b);
    if (a.kind() != b.kind()) return false;
    if (a.is(Kind::null)) return true;
    // YAML spells booleans `true`, `True` and `TRUE`: the first letter tells.
    if (a.is(Kind::boolean)) return (a.text().front() | 0x20) == (b.text().front() | 0x20);
    return a.text() == b.text();
}

void pair_items(View a, View b, Pairs& open) {
    auto other = b.begin();
    for (const View item : a) {
        open.emplace_back(item, *other);
        ++other;
    }
}

std::vector<View> by_key(View mapping) {
    std::vector<View> members;
    members.reserve(mapping.size());
    for (const View member : mapping) members.push_back(member);
    std::sort(members.begin(), members.end(), [](View x, View y) { return x.key() < y.key(); });
    return members;
}

bool pair_members(View a, View b, Pairs& open) {
    if (a.size() <= k_small_mapping) {
        for (const View member : a) {
            const View other = b.find(member.key());
            if (!other) return false;
            open.emplace_back(member, other);
        }
        return true;
    }
    const auto left = by_key(a);
    const auto right = by_key(b);
    for (std::size_t i = 0; i < left.size(); ++i) {
        if (left[i].key() != right[i].key()) return false;
        open.emplace_back(left[i], right[i]);
    }
    return true;
}

/// Compares two nodes themselves and leaves the pairs of their children to be compared.
bool equal_shallow(View a, View b, Pairs& open) {
    if (a.is_scalar() || b.is_scalar()) return a.is_scalar() && b.is_scalar() && equal_scalars(a, b);
    if (a.kind() != b.kind() || a.size() != b.size()) return false;
    if (a.is(Kind::mapping)) return pair_members(a, b, open);
    pair_items(a, b, open);
    return true;
}

std::size_t hash_text(std::string_view text) { return std::hash<std::string_view>{}(text); }

std::size_t mix(std::size_t seed, std::size_t value) {
    return (seed ^ (value + 0x9E3779B97F4A7C15ULL + (seed << 6) + (seed >> 2))) * 0xFF51AFD7ED558CCDULL;
}

std::size_t hash_scalar(View view) {
    if (view.is(Kind::null)) return 1;
    if (view.is(Kind::boolean)) return (view.text().front() | 0x20) == 't' ? 2 : 3;
    if (view.is(Kind::string)) return mix(4, hash_text(view.text()));
    const auto number = Decimal::of(view);
    return mix(5, number ? number->hash() : hash_text(view.text()));
}

std::size_t hash_to(View view, int depth) {
    if (view.is_scalar()) return hash_scalar(view);
    std::size_t result = view.is(Kind::mapping) ? 6 : 7;
    if (depth == 0) return result;
    for (const View child : view) {
        const std::size_t own = hash_to(child, depth - 1);
        // A sum does not care for the members' order.
        result = view.is(Kind::mapping) ? result + mix(hash_text(child.key()), own) : mix(result, own);
    }
    return mix(result, view.size());
}

}  // namespace

bool equal(View a, View b) {
    if (a.is_scalar() && b.is_scalar()) return equal_scalars(a, b);
    Pairs open;
    if (!equal_shallow(a, b, open)) return false;
    while (!open.empty()) {
        const auto [left, right] = open.back();
        open.pop_back();
        if (!equal_shallow(left, right, open)) return false;
    }
    return true;
}

std::size_t hash(View view) { return hash_to(view, k_hash_depth); }

}  // namespace plaint::schema
