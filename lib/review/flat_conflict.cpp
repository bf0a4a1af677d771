#include "git/merge_lines.hpp"
#include "review/flat.hpp"
#include "yaml/yaml.hpp"

#include <algorithm>

namespace plaint::review {

namespace {

struct Sides {
    std::string ours;
    std::string theirs;
    bool conflict = false;
};

bool is_mark(std::string_view line, char byte) {
    return line.size() >= git::k_marker_size &&
           std::all_of(line.begin(), line.begin() + git::k_marker_size, [&](char one) { return one == byte; }) &&
           (line.size() == git::k_marker_size || line[git::k_marker_size] == ' ' || line[git::k_marker_size] == '\r');
}

/// Each side's lines; what stood before both is left out.
Sides sides_of(std::string_view text) {
    enum class In { both, ours, base, theirs } in = In::both;
    Sides out;
    while (!text.empty()) {
        const auto end = text.find('\n');
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (in == In::both && is_mark(line, '<')) {
            in = In::ours;
            out.conflict = true;
        } else if (in == In::ours && is_mark(line, '|')) {
            in = In::base;
        } else if ((in == In::ours || in == In::base) && is_mark(line, '=')) {
            in = In::theirs;
        } else if (in == In::theirs && is_mark(line, '>')) {
            in = In::both;
        } else {
            if (in == In::both || in == In::ours) out.ours.append(line).append("\n");
            if (in == In::both || in == In::theirs) out.theirs.append(line).append("\n");
        }
    }
    return out;
}

std::optional<std::string> flat(const Words& words, std::string text, const std::string& name, Lang lang) {
    auto document = yaml::parse(std::move(text), name);
    if (!document || !document->root().find("id") || !document->root().find("history")) return std::nullopt;
    return flat_text(words, model::Complaint(std::move(*document)), lang);
}

}  // namespace

std::optional<std::string> flat_conflict(const Words& words, std::string_view text, const std::string& name,
                                         Lang lang) {
    Sides sides = sides_of(text);
    if (!sides.conflict) return std::nullopt;
    const auto ours = flat(words, std::move(sides.ours), name, lang);
    const auto theirs = flat(words, std::move(sides.theirs), name, lang);
    if (!ours || !theirs) return std::nullopt;
    // Without a base all lines that are alike stand once, the others between marks.
    auto merged = git::merge_lines("", *ours, *theirs);
    if (!merged) return std::nullopt;
    return std::move(merged->text);
}

}  // namespace plaint::review
