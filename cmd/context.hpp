// The run's surroundings: streams, terminal, language, clock, environment and randomness, handed in so that tests can
// give their own.
#pragma once

#include "base/lang.hpp"
#include "base/result.hpp"
#include "cmd/command.hpp"
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
    std::function<std::int64_t()> milliseconds;  ///< Of a clock that only runs, for telling how long something takes.
    std::function<int(std::int64_t)>
        offset_minutes;                     ///< Of the local zone from UTC at a moment: what git dates commits with.
    std::function<std::uint64_t()> random;  ///< `PLAINT_SEED` makes it repeatable for tests.
    std::filesystem::path folder;           ///< Current folder.
    std::function<void(int)> leave;         ///< Ends the process with a status; unset: `run` returns it.

    /// The variable's value; nothing when unset or empty.
    [[nodiscard]] std::optional<std::string> variable(const char* name) const;
};

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
    std::optional<std::string> revision;            ///< --rev
};

class Session;  // cmd/session.hpp: the opened repository, policy and actor
struct Catalogue;

class Context {
public:
    Context(Surroundings& surroundings, Globals globals, const Catalogue& catalogue);
    ~Context();
    Context(const Context&) = delete;
    Context& operator=(const Context&) = delete;

    [[nodiscard]] const Globals& globals() const { return m_globals; }
    [[nodiscard]] Lang lang() const { return m_globals.lang; }
    [[nodiscard]] Surroundings& surroundings() { return m_surroundings; }
    [[nodiscard]] const Catalogue& catalogue() const { return m_catalogue; }
    [[nodiscard]] std::filesystem::path folder() const;  ///< -C or the current folder.
    /// Takes the globals as finally parsed. A session opened for another folder is closed.
    void adopt(Globals globals);

    /// Text for stdout; kept until the command has succeeded or `flush` is called, so that errors leave stdout empty.
    void print(std::string_view text);
    void print(const Phrase& text) { print(text.in(lang())); }
    void line(const Phrase& text);
    /// A message on stderr that is no result (progress, what was done).
    void note(const Phrase& text) const;
    /// Findings on stderr, as text or JSON. JSON is kept until `settle`, so that a run writes one object.
    void report(const Findings& findings);
    /// A text from outside, made harmless for the terminal when stdout is one, else as it is.
    [[nodiscard]] std::string safe(std::string_view text) const;
    /// The seconds since 1970 that this run calls now, with the policy-independent offset of the clock (UTC).
    [[nodiscard]] std::int64_t now() const { return m_surroundings.now(); }

    [[nodiscard]] bool flush();  ///< False when stdout could not be written (full disk, closed pipe); errno says why.
    void drop_output() { m_pending.clear(); }  ///< Forgets what was printed and not yet flushed.
    void settle();                             ///< Writes the findings kept for JSON.

    /// Opened when the command's Needs ask for it (or when a command asks itself).
    [[nodiscard]] Result<Session*> session();
    /// Whether a command that does without a repository may go on when no session could be opened: there is none, as
    /// opposed to one that is wrong, or a revision that was asked for.
    [[nodiscard]] bool may_do_without(const Failure& no_session) const {
        return no_session.kind != Failing::data && !m_globals.revision;
    }

private:
    Surroundings& m_surroundings;
    Globals m_globals;
    const Catalogue& m_catalogue;
    std::string m_pending;
    Findings m_kept;
    std::shared_ptr<Session> m_session;
};

/// Everything: parse, dispatch, print, exit status. What main() calls and tests call too.
int run(const std::vector<std::string>& args, Surroundings& surroundings);
int run(const std::vector<std::string>& args, Surroundings& surroundings, const Catalogue& catalogue);

/// Exit status for a failure. README, "Exit status", lists them.
int exit_status(Failing kind);
inline constexpr int k_exit_fault = 70;
inline constexpr int k_exit_system = 4;
inline constexpr int k_exit_closed_pipe = 141;  ///< What a shell shows for a program that SIGPIPE ended.

}  // namespace plaint::cmd
