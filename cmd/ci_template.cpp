#include "cmd/ci_template.hpp"

#include <algorithm>

namespace plaint::cmd {

namespace {

constexpr std::string_view k_english = "#en ";
constexpr std::string_view k_chinese = "#zh ";

std::string_view next_line(std::string_view& text) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return line;
}

/// `@NAME@` at the start of a text gives NAME, else nothing.
std::string_view name_at(std::string_view text) {
    if (!text.starts_with('@')) return {};
    const std::string_view rest = text.substr(1);
    const std::size_t length = std::min(rest.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ_"), rest.size());
    return length < rest.size() && rest[length] == '@' ? rest.substr(0, length) : std::string_view();
}

template <class Pairs>
const std::string* named(const Pairs& pairs, std::string_view name) {
    const auto it = std::find_if(pairs.begin(), pairs.end(), [&](const auto& one) { return one.first == name; });
    return it == pairs.end() ? nullptr : &it->second;
}

std::string with_words(std::string_view line, const TemplateValues& values) {
    std::string out;
    while (!line.empty()) {
        const std::string_view name = name_at(line);
        const std::string* word = named(values.words, name);
        if (word == nullptr) {
            out += line.front();
            line.remove_prefix(1);
            continue;
        }
        out += *word;
        line.remove_prefix(name.size() + 2);
    }
    return out;
}

void put_block(std::string& out, std::string_view block, std::string_view indent) {
    while (!block.empty()) {
        const std::string_view line = next_line(block);
        if (!line.empty()) out.append(indent).append(line);
        out += '\n';
    }
}

void put_line(std::string& out, std::string_view line, const TemplateValues& values, Lang lang) {
    if (const std::string_view name = name_at(line);
        !name.empty() && named(values.words, name) == nullptr && named(values.blocks, name) == nullptr) {
        if (std::find(values.cases.begin(), values.cases.end(), name) == values.cases.end()) return;
        line.remove_prefix(name.size() + 2);
    }
    const std::string_view indent = line.substr(0, std::min(line.find_first_not_of(' '), line.size()));
    std::string_view rest = line.substr(indent.size());
    if (rest.starts_with(lang == Lang::en ? k_chinese : k_english)) return;
    if (rest.starts_with(k_english) || rest.starts_with(k_chinese)) rest.remove_prefix(k_english.size());
    const std::string_view name = name_at(rest);
    if (const std::string* block = named(values.blocks, name); block != nullptr && rest.size() == name.size() + 2)
        return put_block(out, *block, indent);
    out.append(indent).append(with_words(rest, values));
    out += '\n';
}

}  // namespace

std::string fill_template(std::string_view text, const TemplateValues& values, Lang lang) {
    std::string out;
    while (!text.empty()) put_line(out, next_line(text), values, lang);
    return out;
}

}  // namespace plaint::cmd
