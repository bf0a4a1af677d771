// Joining a list of three versions: which items stay, in which order. Private to the room.
#pragma once

#include "merge/meaning.hpp"
#include "time/instant.hpp"

#include <functional>

namespace plaint::merge::detail {

/// How the items that the two sides put at one place are ordered.
enum class Order {
    by_time,   ///< Item by item.
    by_block,  ///< One side's items together.
};

struct Joining {
    Order order = Order::by_time;
    std::function<time::Instant(data::View item)> moment;  ///< For `by_time`.
    std::optional<Side> keeps;                             ///< A side whose items stay, whatever the other took back.
};

struct Joined {
    std::vector<Item> items;
    std::vector<Item> taken_back;  ///< What one side has no more, in the base's order.
    bool whole = true;             ///< No item of the base was removed or altered, none changed its place.
};

/// Items with an `id` are told apart by it, others by what they mean. What the base has and one side took back goes,
/// when the other side left it as it was.
Joined joined(const Three& lists, const Joining& joining);

}  // namespace plaint::merge::detail
