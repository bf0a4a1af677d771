// How far a long reading has come: one line on a terminal, once it takes longer than a second, gone at the end.
#pragma once

#include "cmd/context.hpp"

#include <cstddef>
#include <cstdint>

namespace plaint::cmd {

class ReadingProgress {
public:
    /// Of the reading of records.
    explicit ReadingProgress(Context& context);
    ReadingProgress(Context& context, Text line);
    /// `done` of `of` records have been read. Equal: that is all, and the line goes.
    void operator()(std::size_t done, std::size_t of);

private:
    Context* m_context;  ///< Null: nobody watches.
    Text m_line;
    std::int64_t m_began = 0;
    std::int64_t m_shown = 0;  ///< When the line was last written; 0: never.
};

}  // namespace plaint::cmd
