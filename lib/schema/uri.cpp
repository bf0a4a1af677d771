#include "schema/uri.hpp"

#include <fmt/format.h>

#include <optional>

namespace plaint::schema {

namespace {

struct Parts {
    std::optional<std::string_view> scheme;
    std::optional<std::string_view> authority;
    std::string_view path;
    std::optional<std::string_view> query;
    std::optional<std::string_view> fragment;
};

std::optional<std::string_view> take_scheme(std::string_view& rest) {
    const std::size_t colon = rest.find_first_of(":/?#");
    if (colon == 0 || colon == std::string_view::npos || rest[colon] != ':') return std::nullopt;
    const std::string_view scheme = rest.substr(0, colon);
    rest.remove_prefix(colon + 1);
    return scheme;
}

/// Cuts off what follows `mark`, when it is there.
std::optional<std::string_view> take_tail(std::string_view& rest, char mark) {
    const std::size_t at = rest.find(mark);
    if (at == std::string_view::npos) return std::nullopt;
    const std::string_view tail = rest.substr(at + 1);
    rest = rest.substr(0, at);
    return tail;
}

Parts split(std::string_view uri) {
    Parts parts;
    parts.fragment = take_tail(uri, '#');
    parts.scheme = take_scheme(uri);
    parts.query = take_tail(uri, '?');
    if (uri.starts_with("//")) {
        uri.remove_prefix(2);
        const std::size_t slash = uri.find('/');
        parts.authority = uri.substr(0, slash);
        uri = slash == std::string_view::npos ? std::string_view{} : uri.substr(slash);
    }
    parts.path = uri;
    return parts;
}

void drop_last_segment(std::string& path) {
    const std::size_t slash = path.rfind('/');
    path.resize(slash == std::string::npos ? 0 : slash);
}

/// Takes `.` and `..` out of a path (RFC 3986, 5.2.4).
std::string without_dots(std::string_view path) {
    std::string out;
    while (!path.empty()) {
        if (path.starts_with("../") || path.starts_with("./")) {
            path.remove_prefix(path.find('/') + 1);
        } else if (path.starts_with("/./") || path == "/.") {
            path = path.size() > 2 ? path.substr(2) : std::string_view("/");
        } else if (path.starts_with("/../") || path == "/..") {
            path = path.size() > 3 ? path.substr(3) : std::string_view("/");
            drop_last_segment(out);
        } else if (path == "." || path == "..") {
            path = {};
        } else {
            const std::size_t end = path.find('/', 1);
            out += path.substr(0, end);
            path = end == std::string_view::npos ? std::string_view{} : path.substr(end);
        }
    }
    return out;
}

std::string merged_path(const Parts& base, std::string_view path) {
    if (base.authority && base.path.empty()) return fmt::format("/{}", path);
    const std::size_t slash = base.path.rfind('/');
    const std::string_view folder =
        slash == std::string_view::npos ? std::string_view{} : base.path.substr(0, slash + 1);
    return fmt::format("{}{}", folder, path);
}

std::string composed(const Parts& parts, std::string_view path) {
    std::string uri;
    if (parts.scheme) uri += fmt::format("{}:", *parts.scheme);
    if (parts.authority) uri += fmt::format("//{}", *parts.authority);
    uri += path;
    if (parts.query) uri += fmt::format("?{}", *parts.query);
    if (parts.fragment) uri += fmt::format("#{}", *parts.fragment);
    return uri;
}

std::optional<char> hex_value(char c) {
    if (c >= '0' && c <= '9') return static_cast<char>(c - '0');
    if (c >= 'a' && c <= 'f') return static_cast<char>(c - 'a' + 10);
    if (c >= 'A' && c <= 'F') return static_cast<char>(c - 'A' + 10);
    return std::nullopt;
}

/// Whether a character stands in a fragment as it is.
bool is_plain(char c) {
    if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) return true;
    return std::string_view("-._$@:!&'()*+,;=").find(c) != std::string_view::npos;
}

std::string pointer_unescaped(std::string_view step) {
    std::string out;
    for (std::size_t i = 0; i < step.size(); ++i) {
        const bool escape = step[i] == '~' && i + 1 < step.size() && (step[i + 1] == '0' || step[i + 1] == '1');
        if (!escape) {
            out += step[i];
            continue;
        }
        out += step[++i] == '0' ? '~' : '/';
    }
    return out;
}

}  // namespace

std::string resolve_uri(std::string_view base, std::string_view reference) {
    const Parts from = split(base);
    Parts target = split(reference);
    if (target.scheme) return composed(target, without_dots(target.path));
    target.scheme = from.scheme;
    if (target.authority) return composed(target, without_dots(target.path));
    target.authority = from.authority;
    if (target.path.empty()) {
        if (!target.query) target.query = from.query;
        return composed(target, from.path);
    }
    if (target.path.starts_with('/')) return composed(target, without_dots(target.path));
    return composed(target, without_dots(merged_path(from, target.path)));
}

std::pair<std::string_view, std::string_view> split_fragment(std::string_view uri) {
    const std::size_t hash = uri.find('#');
    if (hash == std::string_view::npos) return {uri, {}};
    return {uri.substr(0, hash), uri.substr(hash + 1)};
}

std::string percent_decoded(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto high = text[i] == '%' && i + 2 < text.size() ? hex_value(text[i + 1]) : std::nullopt;
        const auto low = high ? hex_value(text[i + 2]) : std::nullopt;
        if (!low) {
            out += text[i];
            continue;
        }
        out += static_cast<char>(*high * 16 + *low);
        i += 2;
    }
    return out;
}

std::vector<std::string> pointer_steps(std::string_view fragment) {
    const std::string pointer = percent_decoded(fragment);
    std::string_view rest = pointer;
    std::vector<std::string> steps;
    while (rest.starts_with('/')) {
        const std::size_t end = rest.find('/', 1);
        steps.push_back(pointer_unescaped(rest.substr(1, end == std::string_view::npos ? end : end - 1)));
        rest = end == std::string_view::npos ? std::string_view{} : rest.substr(end);
    }
    return steps;
}

std::string pointer_escaped(std::string_view step) {
    std::string out;
    for (const char c : step) {
        if (c == '~') {
            out += "~0";
        } else if (c == '/') {
            out += "~1";
        } else if (is_plain(c)) {
            out += c;
        } else {
            out += fmt::format("%{:02X}", static_cast<unsigned char>(c));
        }
    }
    return out;
}

}  // namespace plaint::schema
