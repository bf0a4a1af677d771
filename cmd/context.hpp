// The run's surroundings: streams, terminal, language, clock, environment and randomness, handed in so that tests can
// give their own.
#pragma once

#include "base/lang.hpp"
#include "base/result.hpp"
#include "time/instant.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <iosfwd>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plaint::cmd {

/// The process's edge. main() fills it from the real process.
struct Surroundings {
    std::istream* in = nullptr;
    std::ostream* out = nullptr;
    std::ostream* err = nullptr;
    bool in_is_terminal = false;
    bool out_is_terminal = false;
    bool err_is_terminal = false;
    std::size_t columns = 80;  ///< Of the terminal.
    std::function<std::optional<std::string>(const char*)> environment;
    std::function<std::int64_t()>
        now;  ///< Seconds since 1970. `PLAINT_NOW` (RFC 3339) overrides it for tests and what-if.
    std::function<std::uint64_t()> random;  ///< `PLAINT_SEED` makes it repeatable for tests.
    std::filesystem::path folder;           ///< Current folder.
};

enum class Format { text, json, markdown, csv };

/// Options that every command takes.
struct Globals {
    Lang lang = Lang::en;
    Format format = Format::text;
    bool color_out = false;
    bool color_err = false;
    bool dry_run = false;
    bool no_input = false;
    std::optional<std::filesystem::path> folder;    ///< -C
    std::optional<std::filesystem::path> data_dir;  ///< --data-dir
};

class Session;  // cmd/session.hpp: the opened repository, policy and actor

class Context {
public:
    Context(Surroundings& surroundings, Globals globals);
    ~Context();

    [[nodiscard]] const Globals& globals() const { return m_globals; }
    [[nodiscard]] Lang lang() const { return m_globals.lang; }
    [[nodiscard]] Surroundings& surroundings() { return m_surroundings; }
    [[nodiscard]] std::filesystem::path folder() const;  ///< -C or the current folder.

    /// Text for stdout; kept until the command has succeeded or `flush` is called, so that errors leave stdout empty.
    void print(std::string_view text);
    void print(const Phrase& text) { print(text.in(lang())); }
    void line(const Phrase& text);
    /// A message on stderr that is no result (progress, what was done).
    void note(const Phrase& text);
    /// Findings on stderr, as text or JSON.
    void report(const Findings& findings);
    /// A text from outside, made harmless for the terminal when stdout is one, else as it is.
    [[nodiscard]] std::string safe(std::string_view text) const;
    [[nodiscard]] bool flush();  ///< False when stdout could not be written (full disk, closed pipe).

    /// Opened when the command's Needs ask for it (or when a command asks itself).
    [[nodiscard]] Result<Session*> session();

private:
    Surroundings& m_surroundings;
    Globals m_globals;
    std::string m_pending;
    std::unique_ptr<Session> m_session;
};

/// Everything: parse, dispatch, print, exit status. What main() calls and tests call too.
int run(const std::vector<std::string>& args, Surroundings& surroundings);

}  // namespace plaint::cmd
