#include "data/change.hpp"

#include <algorithm>
#include <iterator>

namespace plaint::data {

namespace {

/// Collects what differs. Removals are kept apart: they come last, a sequence's from its end, so that no index before
/// them moves.
class Comparison {
public:
    void compare(const Path& path, View before, View after) {
        if (before.is(Kind::mapping) && after.is(Kind::mapping)) {
            members(path, before, after);
        } else if (before.is(Kind::sequence) && after.is(Kind::sequence)) {
            items(path, before, after);
        } else if (!same(before, after)) {
            m_changes.push_back({Change::Op::set, path, after.value()});
        }
    }

    std::vector<Change> changes() && {
        std::ranges::move(m_removals, std::back_inserter(m_changes));
        return std::move(m_changes);
    }

private:
    void members(const Path& path, View before, View after) {
        for (const View member : after) {
            const View old = before.find(member.key());
            if (old) {
                compare(path / member.key(), old, member);
            } else {
                m_changes.push_back({Change::Op::set, path / member.key(), member.value()});
            }
        }
        for (const View member : before) {
            if (!after.find(member.key())) remove(path / member.key());
        }
    }

    void items(const Path& path, View before, View after) {
        std::vector<View> old(children(before));
        std::vector<View> now(children(after));
        std::size_t start = 0;
        while (start < old.size() && start < now.size() && same(old[start], now[start])) ++start;
        if (now.size() > old.size()) {
            pairs(path, start, old, now);
            for (std::size_t i = old.size(); i < now.size(); ++i) {
                m_changes.push_back({Change::Op::append, path, now[i].value()});
            }
            return;
        }
        // Items are gone: what is alike at the end stays in place, and the gap lies before it.
        while (now.size() > start && same(old.back(), now.back())) {
            old.pop_back();
            now.pop_back();
        }
        pairs(path, start, old, now);
        for (std::size_t i = old.size(); i > now.size(); --i) remove(path / (i - 1));
    }

    void pairs(const Path& path, std::size_t start, const std::vector<View>& old, const std::vector<View>& now) {
        for (std::size_t i = start; i < std::min(old.size(), now.size()); ++i) compare(path / i, old[i], now[i]);
    }

    void remove(Path path) { m_removals.push_back({Change::Op::remove, std::move(path), {}}); }

    static std::vector<View> children(View view) {
        std::vector<View> all;
        all.reserve(view.size());
        for (const View child : view) all.push_back(child);
        return all;
    }

    std::vector<Change> m_changes;
    std::vector<Change> m_removals;
};

/// The value held as a T; anything else there gives way to an empty T.
template <class T>
T& made(Value& value) {
    if (value.get<T>() == nullptr) value = T{};
    return *value.get<T>();
}

Value& member(Value& value, const std::string& key) {
    auto& mapping = made<Mapping>(value);
    const auto found = std::ranges::find_if(mapping, [&](const auto& entry) { return entry.first == key; });
    return found != mapping.end() ? found->second : mapping.emplace_back(key, Value{}).second;
}

Value& item(Value& value, std::size_t index) {
    auto& sequence = made<Sequence>(value);
    return index < sequence.size() ? sequence[index] : sequence.emplace_back();
}

/// The value at a path, made when it is missing.
Value& reach(Value& root, const Path& path) {
    Value* value = &root;
    for (const Step& step : path) {
        const auto* key = std::get_if<std::string>(&step);
        value = key != nullptr ? &member(*value, *key) : &item(*value, std::get<std::size_t>(step));
    }
    return *value;
}

/// The value one step below, or null pointer.
Value* below(Value& value, const Step& step) {
    if (const auto* key = std::get_if<std::string>(&step)) {
        auto* mapping = value.get<Mapping>();
        if (mapping == nullptr) return nullptr;
        const auto found = std::ranges::find_if(*mapping, [&](const auto& entry) { return entry.first == *key; });
        return found == mapping->end() ? nullptr : &found->second;
    }
    auto* sequence = value.get<Sequence>();
    const std::size_t index = std::get<std::size_t>(step);
    return sequence == nullptr || index >= sequence->size() ? nullptr : &(*sequence)[index];
}

void remove_child(Value& parent, const Step& step) {
    if (below(parent, step) == nullptr) return;
    if (const auto* key = std::get_if<std::string>(&step)) {
        std::erase_if(*parent.get<Mapping>(), [&](const auto& entry) { return entry.first == *key; });
    } else {
        auto& sequence = *parent.get<Sequence>();
        sequence.erase(sequence.begin() + static_cast<std::ptrdiff_t>(std::get<std::size_t>(step)));
    }
}

void remove_at(Value& root, const Path& path) {
    if (path.empty()) {
        root = Value{};
        return;
    }
    Value* parent = &root;
    for (std::size_t i = 0; i + 1 < path.size() && parent != nullptr; ++i) parent = below(*parent, path[i]);
    if (parent != nullptr) remove_child(*parent, path.back());
}

void apply(Value& root, const Change& change) {
    switch (change.op) {
        case Change::Op::set:
            reach(root, change.path) = change.value;
            break;
        case Change::Op::append:
            made<Sequence>(reach(root, change.path)).push_back(change.value);
            break;
        case Change::Op::remove:
            remove_at(root, change.path);
            break;
    }
}

}  // namespace

std::vector<Change> difference(View before, View after) {
    Comparison comparison;
    comparison.compare({}, before, after);
    return std::move(comparison).changes();
}

Value applied(View before, const std::vector<Change>& changes) {
    Value value = before.value();
    for (const Change& change : changes) apply(value, change);
    return value;
}

void put(Mapping& mapping, const Path& path, Value value) {
    Mapping* at = &mapping;
    for (std::size_t depth = 0; depth + 1 < path.size(); ++depth) {
        const std::string& key = std::get<std::string>(path[depth]);
        const Value* there = find(*at, key);
        if (there == nullptr || there->get<Mapping>() == nullptr) put(*at, key, Value(Mapping{}));
        at = const_cast<Value*>(find(*at, key))->get<Mapping>();  // `at` is ours to change; find is shared with readers
    }
    put(*at, std::get<std::string>(path.back()), std::move(value));
}

}  // namespace plaint::data
