// Several patches on top of each other as one patch of the first text.
#pragma once

#include "yaml/patch.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace plaint::yaml {

/// A text as a row of pieces: stretches of the original, and new text between them.
class Pieces {
public:
    explicit Pieces(std::size_t original_size);

    /// Replaces parts of the text as it is now.
    void apply(const TextPatch& patch);

    /// What leads from the original to the text as it is now.
    [[nodiscard]] TextPatch patch(std::string_view original) const;

private:
    struct Piece {
        bool original = false;
        Span span;
        std::string text;
        [[nodiscard]] std::size_t size() const { return original ? span.end - span.begin : text.size(); }
    };

    void apply(const TextEdit& edit);
    std::size_t split(std::size_t at);

    std::vector<Piece> m_pieces;
    std::size_t m_original_size;
};

}  // namespace plaint::yaml
