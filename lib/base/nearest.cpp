#include "base/nearest.hpp"

#include "base/unicode.hpp"

#include <algorithm>
#include <vector>

namespace plaint {

namespace {

// Nobody mistypes a name this long; the bound keeps the table of distances small for hostile input.
constexpr std::size_t k_longest = 200;

/// Characters of folded text; each byte that is no UTF-8 stands for itself.
std::u32string characters(std::string_view text) {
    const std::string folded = fold(text);
    std::u32string result;
    for (std::size_t i = 0; i < folded.size();) {
        std::size_t length = 1;
        while (i + length < folded.size() && (static_cast<unsigned char>(folded[i + length]) & 0xC0U) == 0x80U) {
            ++length;
        }
        char32_t packed = 0;
        for (std::size_t k = 0; k < length; ++k) packed = packed << 8U | static_cast<unsigned char>(folded[i + k]);
        result += packed;
        i += length;
    }
    return result;
}

/// Edit distance in which swapping two neighbours counts once.
std::size_t distance(const std::u32string& a, const std::u32string& b) {
    std::vector<std::size_t> before_last(b.size() + 1);
    std::vector<std::size_t> last(b.size() + 1);
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        before_last.swap(last);
        last.swap(row);
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0U : 1U)});
            const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (swapped) row[j] = std::min(row[j], before_last[j - 2] + 1);
        }
    }
    return row[b.size()];
}

/// The distance when it is small enough for a suggestion.
std::optional<std::size_t> closeness(const std::u32string& word, const std::u32string& candidate) {
    const std::size_t longer = std::max(word.size(), candidate.size());
    const std::size_t limit = std::max<std::size_t>(longer / 3, 1);
    if (longer - std::min(word.size(), candidate.size()) > limit || longer > k_longest) return std::nullopt;
    const std::size_t far = distance(word, candidate);
    if (far > limit || far == longer) return std::nullopt;
    return far;
}

}  // namespace

std::optional<std::string> nearest(std::string_view word, std::span<const std::string> candidates) {
    const std::u32string wanted = characters(word);
    const std::string* best = nullptr;
    std::size_t best_distance = 0;
    for (const std::string& candidate : candidates) {
        const std::optional<std::size_t> found = closeness(wanted, characters(candidate));
        if (!found || (best != nullptr && *found >= best_distance)) continue;
        best = &candidate;
        best_distance = *found;
    }
    if (best == nullptr) return std::nullopt;
    return *best;
}

}  // namespace plaint
