#include "merge/comments.hpp"

#include <algorithm>

namespace plaint::merge::detail {

namespace {

/// Where keys and scalars stand: a `#` there is none of a comment.
std::vector<Span> texts_of(const data::Document& document) {
    std::vector<Span> out;
    for (const data::Node& node : document.tree().nodes) {
        if (!node.key.empty()) out.push_back(node.key_span);
        if (node.kind != data::Kind::sequence && node.kind != data::Kind::mapping) out.push_back(node.span);
    }
    std::sort(out.begin(), out.end(), [](const Span& a, const Span& b) { return a.begin < b.begin; });
    return out;
}

bool begins_comment(std::string_view text, std::size_t at) {
    return text[at] == '#' && (at == 0 || text[at - 1] == ' ' || text[at - 1] == '\t' || text[at - 1] == '\n');
}

}  // namespace

std::vector<std::string> comments_of(const data::Document& document) {
    const std::string_view text = document.text();
    const std::vector<Span> texts = texts_of(document);
    std::vector<std::string> out;
    std::size_t next = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        while (next < texts.size() && texts[next].end <= at) ++next;
        // A block text's header line may carry a comment; its span covers that line, and the comment stays with it.
        if (next < texts.size() && texts[next].begin <= at) {
            at = texts[next].end - 1;
            continue;
        }
        if (!begins_comment(text, at)) continue;
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::size_t last = text.find_last_not_of(" \t\r", end - 1);
        out.emplace_back(text.substr(at, last + 1 - at));
        at = end;
    }
    return out;
}

}  // namespace plaint::merge::detail
