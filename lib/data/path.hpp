// Paths into a document: `customer.phone`, `solution.plan[2].owner`.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace plaint::data {

/// One step: a key of a mapping, or an index (from 0) of a sequence.
using Step = std::variant<std::string, std::size_t>;

class Path {
public:
    Path() = default;
    explicit Path(std::vector<Step> steps) : m_steps(std::move(steps)) {}

    /// Reads `a.b[0].c`; nothing when it is malformed. Keys that hold a dot or bracket are written `a["x.y"]`. The
    /// empty text is the root.
    static std::optional<Path> parse(std::string_view text);

    [[nodiscard]] std::string str() const;
    /// The same without the indices.
    [[nodiscard]] std::string keys() const;
    [[nodiscard]] bool empty() const { return m_steps.empty(); }
    [[nodiscard]] std::size_t size() const { return m_steps.size(); }
    [[nodiscard]] const Step& operator[](std::size_t i) const { return m_steps[i]; }
    [[nodiscard]] const Step& back() const { return m_steps.back(); }
    [[nodiscard]] auto begin() const { return m_steps.begin(); }
    [[nodiscard]] auto end() const { return m_steps.end(); }

    [[nodiscard]] Path operator/(std::string_view key) const;
    [[nodiscard]] Path operator/(std::size_t index) const;
    [[nodiscard]] Path parent() const;
    /// Whether this path is `other` or lies below it.
    [[nodiscard]] bool within(const Path& other) const;

    bool operator==(const Path&) const = default;
    auto operator<=>(const Path&) const = default;

private:
    std::vector<Step> m_steps;
};

}  // namespace plaint::data
