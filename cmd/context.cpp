#include "cmd/context.hpp"

#include "base/unicode.hpp"
#include "cmd/catalogue.hpp"
#include "cmd/findings.hpp"

#include <ostream>

namespace plaint::cmd {

std::optional<std::string> Surroundings::variable(const char* name) const {
    auto value = environment(name);
    return value && value->empty() ? std::nullopt : value;
}

Context::Context(Surroundings& surroundings, Globals globals, const Catalogue& catalogue)
    : m_surroundings(surroundings), m_globals(std::move(globals)), m_catalogue(catalogue) {}

Context::~Context() = default;

std::filesystem::path Context::folder() const {
    return m_globals.folder ? m_surroundings.folder / *m_globals.folder : m_surroundings.folder;
}

void Context::adopt(Globals globals) {
    const bool elsewhere = globals.folder != m_globals.folder || globals.data_dir != m_globals.data_dir ||
                           globals.revision != m_globals.revision;
    if (elsewhere) m_session.reset();
    m_globals = std::move(globals);
}

void Context::print(std::string_view text) { m_pending += text; }

void Context::line(const Phrase& text) {
    m_pending += text.in(lang());
    m_pending += '\n';
}

void Context::note(const Phrase& text) const {
    // A program that reads the findings from stderr as JSON must find nothing else there.
    if (m_globals.format == Format::json) return;
    *m_surroundings.err << (m_surroundings.err_is_terminal ? printable(text.in(lang())) : text.in(lang())) << '\n'
                        << std::flush;
}

void Context::report(const Findings& findings) {
    if (m_globals.format == Format::json) {
        m_kept.insert(m_kept.end(), findings.begin(), findings.end());
        return;
    }
    *m_surroundings.err << findings_text(findings, lang(), m_globals.color_err ? Colors::on : Colors::off)
                        << std::flush;
}

std::string Context::safe(std::string_view text) const {
    return m_surroundings.out_is_terminal ? printable(text) : std::string(text);
}

bool Context::flush() {
    std::ostream& out = *m_surroundings.out;
    out.write(m_pending.data(), static_cast<std::streamsize>(m_pending.size()));
    out.flush();
    m_pending.clear();
    return out.good();
}

void Context::settle() {
    if (m_kept.empty()) return;
    *m_surroundings.err << findings_json(m_kept, lang()) << std::flush;
    m_kept.clear();
}

Result<Session*> Context::session() {
    if (!m_session) {
        auto opened = m_catalogue.open(*this);
        if (!opened) return fail(std::move(opened));
        m_session = std::move(*opened);
    }
    return m_session.get();
}

}  // namespace plaint::cmd
