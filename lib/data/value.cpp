#include "data/value.hpp"

#include <algorithm>

namespace plaint::data {

const Value* find(const Mapping& mapping, std::string_view key) {
    const auto found = std::ranges::find_if(mapping, [key](const auto& member) { return member.first == key; });
    return found == mapping.end() ? nullptr : &found->second;
}

void put(Mapping& mapping, std::string_view key, Value value) {
    const auto found = std::ranges::find_if(mapping, [key](const auto& member) { return member.first == key; });
    if (found != mapping.end()) {
        found->second = std::move(value);
    } else {
        mapping.emplace_back(std::string(key), std::move(value));
    }
}

}  // namespace plaint::data
