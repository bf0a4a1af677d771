// Values: what commands, imports and templates hand to the emitter; an owned tree without positions.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace plaint::data {

class Value;
using Sequence = std::vector<Value>;
using Mapping = std::vector<std::pair<std::string, Value>>;  ///< Keys in the order they are written.

/// A number that is no 64-bit integer keeps its spelling, so that money never passes through a binary fraction.
struct Number {
    std::string text;
    bool operator==(const Number&) const = default;
};

class Value {
public:
    using Held = std::variant<std::monostate, bool, std::int64_t, Number, std::string, Sequence, Mapping>;

    Value() = default;                                     ///< null
    Value(bool v) : m_held(v) {}                           // NOLINT(google-explicit-constructor)
    Value(std::int64_t v) : m_held(v) {}                   // NOLINT(google-explicit-constructor)
    Value(int v) : m_held(std::int64_t{v}) {}              // NOLINT(google-explicit-constructor)
    Value(Number v) : m_held(std::move(v)) {}              // NOLINT(google-explicit-constructor)
    Value(std::string v) : m_held(std::move(v)) {}         // NOLINT(google-explicit-constructor)
    Value(std::string_view v) : m_held(std::string(v)) {}  // NOLINT(google-explicit-constructor)
    Value(const char* v) : m_held(std::string(v)) {}       // NOLINT(google-explicit-constructor)
    Value(Sequence v) : m_held(std::move(v)) {}            // NOLINT(google-explicit-constructor)
    Value(Mapping v) : m_held(std::move(v)) {}             // NOLINT(google-explicit-constructor)

    [[nodiscard]] const Held& held() const { return m_held; }
    [[nodiscard]] Held& held() { return m_held; }
    template <class T>
    [[nodiscard]] const T* get() const {
        return std::get_if<T>(&m_held);
    }
    template <class T>
    [[nodiscard]] T* get() {
        return std::get_if<T>(&m_held);
    }
    [[nodiscard]] bool is_null() const { return std::holds_alternative<std::monostate>(m_held); }

    bool operator==(const Value&) const = default;

private:
    Held m_held;
};

/// The member of a mapping, or null pointer.
const Value* find(const Mapping& mapping, std::string_view key);
/// Sets or appends a member.
void put(Mapping& mapping, std::string_view key, Value value);

}  // namespace plaint::data
