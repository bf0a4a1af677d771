// Pieces of a comment in Markdown: escaped texts, rows of tables, and what of a review stands where. Private to the
// room.
#pragma once

#include "review/review.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace plaint::review {

/// Text that may hold anything: no markup, no line of its own, nobody called by `@name`, no issue linked by `#1`.
std::string escaped(std::string_view text);

/// The same where a paragraph begins: what would begin a heading, a list, a rule or code there does not.
std::string paragraph(std::string_view text);

/// The same for a name or a moment, which are not to be broken across lines: beside a long text a table would give them
/// no room.
std::string unbroken(std::string_view text);

/// A message whose words between backquotes are code.
std::string with_code(std::string_view text);

class Page {
public:
    explicit Page(Lang lang) : m_lang(lang) {}

    [[nodiscard]] Lang lang() const { return m_lang; }
    [[nodiscard]] const std::string& in(const Phrase& words) const { return words.in(m_lang); }
    [[nodiscard]] std::string cell(const Phrase& words) const { return escaped(in(words)); }
    /// `Label: value`
    [[nodiscard]] std::string labelled(const Phrase& label, const std::string& value) const;
    /// A value in a cell, cut when it is long; a dash when there is none, a word for what is personal.
    [[nodiscard]] std::string value(const Phrase& words, bool personal) const;

    [[nodiscard]] static std::string row(const std::vector<std::string>& cells);
    [[nodiscard]] std::string head(const std::vector<Phrase>& titles) const;

private:
    Lang m_lang;
};

/// Most characters of a value in a cell.
inline constexpr std::size_t k_most_in_cell = 400;
/// Most lines of a table in a comment; how many there are besides is said.
inline constexpr std::size_t k_most_rows = 100;

/// The id, with the file where that is another one's.
std::string record_name(const RecordChange& record);
/// `Registered → **In process**`
std::string state_text(const Page& page, const RecordChange& record);

std::string overview_part(const Page& page, const Review& review);
std::string record_part(const Page& page, const RecordChange& record);
std::string policy_part(const Page& page, const PolicyChange& policy);

}  // namespace plaint::review
