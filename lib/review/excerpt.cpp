#include "review/excerpt.hpp"

#include "base/unicode.hpp"

#include <algorithm>

namespace plaint::review {

namespace {

constexpr std::string_view k_cut = "…";
/// How much of what is alike stays beside the difference.
constexpr std::size_t k_context_bytes = 60;

bool inside_character(std::string_view text, std::size_t at) {
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
}

std::size_t character_begin(std::string_view text, std::size_t at) {
    while (at > 0 && inside_character(text, at)) --at;
    return at;
}

std::size_t character_end(std::string_view text, std::size_t at) {
    while (at < text.size() && inside_character(text, at)) ++at;
    return at;
}

std::size_t alike_at_start(std::string_view a, std::string_view b) {
    return static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin());
}

std::size_t alike_at_end(std::string_view a, std::string_view b) {
    return static_cast<std::size_t>(std::mismatch(a.rbegin(), a.rend(), b.rbegin(), b.rend()).first - a.rbegin());
}

std::string middle(std::string_view text, std::size_t head, std::size_t tail, std::size_t most) {
    const std::size_t begin = character_begin(text, head > k_context_bytes ? head - k_context_bytes : 0);
    const std::size_t rest = tail > k_context_bytes ? tail - k_context_bytes : 0;
    const std::size_t end = character_end(text, text.size() - rest);
    std::string out = begin > 0 ? std::string(k_cut) : std::string();
    out += shortened(text.substr(begin, end - begin), most);
    if (end < text.size() && !out.ends_with(k_cut)) out += k_cut;
    return out;
}

}  // namespace

std::string shortened(std::string_view text, std::size_t most) {
    if (text.size() <= most || character_count(text) <= most) return std::string(text);
    std::size_t at = 0;
    for (std::size_t count = 0; count < most && at < text.size(); ++count) at = character_end(text, at + 1);
    return std::string(text.substr(0, at)) + std::string(k_cut);
}

std::pair<std::string, std::string> around_difference(std::string_view before, std::string_view after,
                                                      std::size_t most) {
    if (before.empty() || after.empty() || std::max(character_count(before), character_count(after)) <= most)
        return {shortened(before, most), shortened(after, most)};
    const std::size_t head = alike_at_start(before, after);
    const std::size_t tail = alike_at_end(before.substr(head), after.substr(head));
    return {middle(before, head, tail, most), middle(after, head, tail, most)};
}

}  // namespace plaint::review
