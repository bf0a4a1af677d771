#include "yaml/pieces.hpp"

#include <algorithm>
#include <iterator>

namespace plaint::yaml {

Pieces::Pieces(std::size_t original_size) : m_original_size(original_size) {
    m_pieces.push_back({true, {0, static_cast<std::uint32_t>(original_size)}, {}});
}

/// Makes a piece begin at the offset and gives its index.
std::size_t Pieces::split(std::size_t at) {
    std::size_t index = 0;
    while (index < m_pieces.size() && at >= m_pieces[index].size()) at -= m_pieces[index++].size();
    if (at == 0 || index == m_pieces.size()) return index;
    Piece tail = m_pieces[index];
    Piece& head = m_pieces[index];
    if (head.original) {
        head.span.end = head.span.begin + static_cast<std::uint32_t>(at);
        tail.span.begin = head.span.end;
    } else {
        head.text.resize(at);
        tail.text.erase(0, at);
    }
    m_pieces.insert(m_pieces.begin() + static_cast<std::ptrdiff_t>(index) + 1, std::move(tail));
    return index + 1;
}

void Pieces::apply(const TextEdit& edit) {
    const auto begin = static_cast<std::ptrdiff_t>(split(edit.span.begin));
    const auto end = std::max(begin, static_cast<std::ptrdiff_t>(split(edit.span.end)));
    m_pieces.erase(m_pieces.begin() + begin, m_pieces.begin() + end);
    if (!edit.replacement.empty()) m_pieces.insert(m_pieces.begin() + begin, {false, {}, edit.replacement});
}

void Pieces::apply(const TextPatch& patch) {
    // From the end, so that offsets before stay what they are.
    for (auto edit = patch.rbegin(); edit != patch.rend(); ++edit) apply(*edit);
}

TextPatch Pieces::patch(std::string_view original) const {
    TextPatch patch;
    std::uint32_t at = 0;
    std::string added;
    const auto close = [&](std::uint32_t begin) {
        if (original.substr(at, begin - at) != added) patch.push_back({{at, begin}, added});
        added.clear();
    };
    for (const Piece& piece : m_pieces) {
        if (!piece.original) {
            added += piece.text;
        } else if (piece.size() > 0) {
            close(piece.span.begin);
            at = piece.span.end;
        }
    }
    close(static_cast<std::uint32_t>(m_original_size));
    return patch;
}

}  // namespace plaint::yaml
