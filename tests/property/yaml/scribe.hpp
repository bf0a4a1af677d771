// A person at the keyboard: writes a value as YAML with comments, blank lines and styles of their own.
#pragma once

#include "data/value.hpp"

#include <cstdint>
#include <random>
#include <string>
#include <string_view>

namespace plaint::yaml::test {

/// Free writers use whatever YAML allows; plain ones keep to what records and policies look like.
enum class Manner { free, plain };

class Scribe {
public:
    explicit Scribe(std::uint32_t seed, Manner manner = Manner::free);

    [[nodiscard]] std::string write(const data::Value& value);

private:
    void members(const data::Mapping& mapping, std::size_t column, bool first_in_line);
    void items(const data::Sequence& sequence, std::size_t column, bool first_in_line);
    void member_value(const data::Value& value, std::size_t column);
    void item_value(const data::Value& value, std::size_t column);
    bool scalar(const data::Value& value, std::size_t parent_column);
    void block_text(const std::string& text, std::size_t column);
    [[nodiscard]] std::string with_folds(std::string_view line, std::size_t column);
    [[nodiscard]] std::string in_line(const data::Value& value, bool flow);
    [[nodiscard]] std::string quoted(const std::string& text, bool flow);
    void between(std::size_t column);
    void end_line();
    [[nodiscard]] bool chance(unsigned one_in) { return m_random() % one_in == 0; }

    /// What only free writers do.
    [[nodiscard]] bool whim(unsigned one_in) { return m_manner == Manner::free && chance(one_in); }

    std::minstd_rand m_random;
    Manner m_manner;
    std::string m_text;
    std::string m_line_end;
    std::size_t m_indent = 2;
    std::size_t m_dash_indent = 2;
    std::size_t m_gap = 1;
    bool m_keeps_blank_lines = false;  ///< The line before belongs to a text that takes in blank lines.
    bool m_ends_in_block_text = false;
    bool m_breaks_brackets = false;
    unsigned m_comments = 0;
    unsigned m_talkative = 4;  ///< A comment in one of so many places.
};

}  // namespace plaint::yaml::test
