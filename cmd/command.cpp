#include "cmd/command.hpp"

#include <fmt/ranges.h>

#include <algorithm>
#include <cctype>

namespace plaint::cmd {

namespace {

std::string upper_case(std::string_view name) {
    std::string upper(name);
    std::transform(upper.begin(), upper.end(), upper.begin(),
                   [](unsigned char c) { return c == '-' ? '_' : static_cast<char>(std::toupper(c)); });
    return upper;
}

}  // namespace

std::string Arg::typed() const {
    if (!positional()) return name.size() == 1 ? "-" + name : "--" + name;
    return metavar.empty() ? upper_case(name) : metavar;
}

bool Args::has(std::string_view name) const {
    return std::any_of(m_values.begin(), m_values.end(), [&](const auto& entry) { return entry.first == name; });
}

std::optional<std::string> Args::value(std::string_view name) const {
    for (const auto& [known, values] : m_values) {
        if (known == name) return values.back();
    }
    return std::nullopt;
}

std::vector<std::string> Args::values(std::string_view name) const {
    for (const auto& [known, values] : m_values) {
        if (known == name) return values;
    }
    return {};
}

void Args::add(std::string_view name, std::string value) {
    for (auto& [known, values] : m_values) {
        if (known == name) return values.push_back(std::move(value));
    }
    m_values.emplace_back(name, std::vector<std::string>{std::move(value)});
}

std::string Command::name() const { return fmt::format("{}", fmt::join(words, " ")); }

bool Command::gives(Format format) const { return std::find(formats.begin(), formats.end(), format) != formats.end(); }

std::string_view format_name(Format format) {
    switch (format) {
        case Format::text:
            return "text";
        case Format::json:
            return "json";
        case Format::markdown:
            return "markdown";
        case Format::html:
            return "html";
        case Format::csv:
            return "csv";
        case Format::junit:
            return "junit";
        case Format::github:
            return "github";
        case Format::gitlab:
            return "gitlab";
        case Format::sarif:
            return "sarif";
        case Format::mermaid:
            return "mermaid";
        case Format::dot:
            return "dot";
    }
    return "text";
}

}  // namespace plaint::cmd
