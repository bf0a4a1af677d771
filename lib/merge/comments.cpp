#include "merge/comments.hpp"

#include "merge/meaning.hpp"

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

/// A node's path in which items go by what they are, not by where they stand.
std::string lasting_path(data::View node) {
    std::string out;
    for (; node; node = node.parent()) {
        const data::View id = node.find("id");
        if (id) {
            out += id.text();
        } else if (node.parent().is(data::Kind::sequence)) {
            out += canonical(node, "set_aside");
        } else {
            out += node.key();
        }
        out += '\n';
    }
    return out;
}

/// The nodes of a document by where they begin.
class Places {
public:
    explicit Places(const data::Document& document) : m_document(document) {
        const auto& nodes = document.tree().nodes;
        for (data::NodeIndex i = 0; i < nodes.size(); ++i)
            m_begins.emplace_back(nodes[i].key.empty() ? nodes[i].span.begin : nodes[i].key_span.begin, i);
        std::sort(m_begins.begin(), m_begins.end());
    }
    /// What a comment stands beside; above, when it has the line to itself.
    [[nodiscard]] std::string of(std::size_t comment) const {
        const std::string_view text = m_document.text();
        const std::size_t line = text.rfind('\n', comment) + 1;
        const bool alone = text.find_first_not_of(" \t", line) == comment;
        auto place = std::upper_bound(m_begins.begin(), m_begins.end(), comment,
                                      [](std::size_t at, const auto& begin) { return at < begin.first; });
        if (!alone && place != m_begins.begin()) --place;
        if (place == m_begins.end()) return {};
        return (alone ? "above " : "beside ") + lasting_path({&m_document.tree(), place->second});
    }

private:
    const data::Document& m_document;
    std::vector<std::pair<std::size_t, data::NodeIndex>> m_begins;
};

bool begins_comment(std::string_view text, std::size_t at) {
    return text[at] == '#' && (at == 0 || text[at - 1] == ' ' || text[at - 1] == '\t' || text[at - 1] == '\n');
}

}  // namespace

std::vector<Comment> comments_of(const data::Document& document) {
    const std::string_view text = document.text();
    const std::vector<Span> texts = texts_of(document);
    const Places places(document);
    std::vector<Comment> out;
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
        out.push_back({std::string(text.substr(at, last + 1 - at)), places.of(at)});
        at = end;
    }
    return out;
}

}  // namespace plaint::merge::detail
