#include "data/path.hpp"

#include <algorithm>
#include <charconv>
#include <iterator>

namespace plaint::data {

namespace {

constexpr std::string_view k_special = ".[]\"";

void append_quoted(std::string& out, std::string_view key) {
    out += "[\"";
    for (const char c : key) {
        if (c == '"' || c == '\\') out += '\\';
        out += c;
    }
    out += "\"]";
}

void append_key(std::string& out, std::string_view key) {
    if (key.empty() || key.find_first_of(k_special) != std::string_view::npos) {
        append_quoted(out, key);
        return;
    }
    if (!out.empty()) out += '.';
    out += key;
}

/// Reads steps off the front of a text; every reader says whether what it found was well formed.
class Reader {
public:
    explicit Reader(std::string_view text) : m_rest(text) {}

    std::optional<std::vector<Step>> steps() {
        std::vector<Step> result;
        while (!m_rest.empty()) {
            std::optional<Step> step = next(result.empty());
            if (!step) return std::nullopt;
            result.push_back(std::move(*step));
        }
        return result;
    }

private:
    std::optional<Step> next(bool first) {
        if (eat('[')) return m_rest.starts_with('"') ? quoted() : index();
        if (!first && !eat('.')) return std::nullopt;
        return plain();
    }

    std::optional<Step> plain() {
        const std::size_t length = std::min(m_rest.find_first_of(k_special), m_rest.size());
        if (length == 0) return std::nullopt;
        return take(length);
    }

    std::optional<Step> index() {
        const std::size_t length = std::min(m_rest.find(']'), m_rest.size());
        const std::string digits = take(length);
        if (!eat(']') || digits.empty() || (digits.size() > 1 && digits[0] == '0')) return std::nullopt;
        std::size_t value = 0;
        const char* end = digits.data() + digits.size();
        const auto [stop, failed] = std::from_chars(digits.data(), end, value);
        if (failed != std::errc{} || stop != end) return std::nullopt;
        return value;
    }

    std::optional<Step> quoted() {
        std::string key;
        m_rest.remove_prefix(1);
        while (!m_rest.empty() && m_rest[0] != '"') {
            eat('\\');
            if (m_rest.empty()) return std::nullopt;
            key += take(1);
        }
        if (!eat('"') || !eat(']')) return std::nullopt;
        return key;
    }

    bool eat(char c) {
        if (!m_rest.starts_with(c)) return false;
        m_rest.remove_prefix(1);
        return true;
    }

    std::string take(std::size_t length) {
        std::string taken(m_rest.substr(0, length));
        m_rest.remove_prefix(length);
        return taken;
    }

    std::string_view m_rest;
};

}  // namespace

std::optional<Path> Path::parse(std::string_view text) {
    std::optional<std::vector<Step>> steps = Reader(text).steps();
    if (!steps) return std::nullopt;
    return Path(std::move(*steps));
}

std::string Path::str() const {
    std::string out;
    for (const Step& step : m_steps) {
        if (const auto* key = std::get_if<std::string>(&step)) {
            append_key(out, *key);
        } else {
            out += '[';
            out += std::to_string(std::get<std::size_t>(step));
            out += ']';
        }
    }
    return out;
}

std::string Path::keys() const {
    std::string out;
    for (const Step& step : m_steps) {
        if (const auto* key = std::get_if<std::string>(&step)) append_key(out, *key);
    }
    return out;
}

Path Path::operator/(std::string_view key) const {
    Path longer = *this;
    longer.m_steps.emplace_back(std::string(key));
    return longer;
}

Path Path::operator/(std::size_t index) const {
    Path longer = *this;
    longer.m_steps.emplace_back(index);
    return longer;
}

Path Path::parent() const {
    if (m_steps.empty()) return {};
    return Path(std::vector<Step>(m_steps.begin(), std::prev(m_steps.end())));
}

bool Path::within(const Path& other) const {
    return other.size() <= size() && std::equal(other.begin(), other.end(), begin());
}

}  // namespace plaint::data
