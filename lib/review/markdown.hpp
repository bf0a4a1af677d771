// A review as the comment of a pull request: for readers who know the complaints, and neither YAML nor git.
#pragma once

#include "review/review.hpp"

#include <cstddef>
#include <string>

namespace plaint::review {

/// What the comment is about, as people name it.
struct Compared {
    std::string before;  ///< `main`, a commit's short id; empty: nothing was there.
    std::string after;   ///< Empty: the work tree.
};

/// Comments of the large hosts end at 65,536 characters.
inline constexpr std::size_t k_most_comment_bytes = 60'000;

/// Whether the comment says what is wrong, or that nothing is: only when it was looked for.
enum class Verdict { given, left_out };

/// Personal data are not repeated: a comment outlives their erasure. Beyond `most` bytes the parts of single records
/// are left out, which is said.
std::string markdown(const Review& review, const Compared& compared, Lang lang, Verdict verdict,
                     std::size_t most = k_most_comment_bytes);

/// The findings of all records, when nothing is compared.
std::string markdown(const Findings& findings, std::size_t records, Lang lang);

/// Why nothing could be checked at all.
std::string markdown_of_failure(const Findings& findings, Lang lang);

/// The numbers in words: `1 new, 2 changed`.
Phrase counted(const Review& review);

/// What is shown in place of personal data.
Phrase hidden();

}  // namespace plaint::review
