#include "cmd/progress.hpp"

#include <ostream>

namespace plaint::cmd {

namespace {

constexpr std::int64_t k_patience_ms = 1000;
constexpr std::int64_t k_between_ms = 100;
/// The clock is looked at once in so many records.
constexpr std::size_t k_step = 64;

}  // namespace

ReadingProgress::ReadingProgress(Context& context)
    : ReadingProgress(context, Text{"Reading records: {0} of {1}", "正在读取记录：{0} / {1}"}) {}

ReadingProgress::ReadingProgress(Context& context, Text line)
    : m_context(context.surroundings().err_is_terminal && context.surroundings().milliseconds ? &context : nullptr),
      m_line(line) {
    if (m_context != nullptr) m_began = context.surroundings().milliseconds();
}

void ReadingProgress::operator()(std::size_t done, std::size_t of) {
    if (m_context == nullptr) return;
    std::ostream& err = *m_context->surroundings().err;
    if (done == of) {
        if (m_shown != 0) err << "\r\033[K" << std::flush;
        m_shown = 0;
        return;
    }
    if (done % k_step != 0) return;
    const std::int64_t now = m_context->surroundings().milliseconds();
    if (now - m_began < k_patience_ms || now - m_shown < k_between_ms) return;
    m_shown = now;
    const Phrase line = phrase(m_line, done, of);
    err << "\r\033[K" << line.in(m_context->lang()) << std::flush;
}

}  // namespace plaint::cmd
