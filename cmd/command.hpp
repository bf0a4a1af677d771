// Commands as data: one description serves parsing, --help, the man pages and the completions.
#pragma once

#include "base/result.hpp"

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plaint::cmd {

class Context;

/// How results are written to stdout.
enum class Format { text, json, markdown, html, csv, junit, github, gitlab, sarif, mermaid, dot };
inline constexpr std::array k_all_formats = {Format::text,  Format::json,    Format::markdown, Format::html,
                                             Format::csv,   Format::junit,   Format::github,   Format::gitlab,
                                             Format::sarif, Format::mermaid, Format::dot};

/// What the command needs to be there before it runs; the set-up is done once, before it.
enum class Needs {
    nothing,
    repository_to_read,   ///< A plaint repository; bare ones will do.
    repository_to_write,  ///< With a work tree, no merge or rebase under way, an identity.
};

/// Whether the command changes anything; those that do take --dry-run.
enum class Effect { reads, writes };

/// Whether a command reads the repository as it was at any commit: those that do take --rev.
enum class Past { unread, readable };

/// What the shell can complete an argument with.
enum class Completes { nothing, id, state, kind, person, field, event, revision, code, file, command, choices };

/// Whether a value may begin with a dash (`--sort -urgency`). Where it may not, `-t -x` is a usage error.
enum class LeadingDash { refused, allowed };

/// An argument or option.
struct Arg {
    enum class Form { positional, flag, value, repeated, rest };  ///< `rest`: all remaining positionals.
    std::string name = {};                                        ///< `id` for a positional, `where` for `--where`.
    char letter = 0;                                              ///< Short option, or 0.
    Form form = Form::value;
    std::string metavar = {};  ///< `EXPR`; for options with a value.
    Phrase help = {};          ///< Imperative, no full stop.
    bool required = false;
    bool expected = false;  ///< Has to be given, though not always here: a file, the editor or an answer may give it.
    std::vector<std::pair<std::string, Phrase>> choices =
        {};  ///< Allowed values with their labels, for help and completion (values are checked by the command).
    Completes completes = Completes::nothing;
    LeadingDash leading_dash = LeadingDash::refused;
    Phrase label =
        {};  ///< The field's name as people say it, when there is one: a mistyped option is looked for here too.

    [[nodiscard]] bool positional() const { return form == Form::positional || form == Form::rest; }
    [[nodiscard]] bool takes_value() const { return form == Form::value || form == Form::repeated; }
    [[nodiscard]] std::string typed() const;  ///< `--where` or `ID`.
};

struct Example {
    std::string line = {};  ///< `plaint list --open --sort -urgency`
    Phrase says = {};       ///< What it does; may be empty.
};

/// Arguments as parsed, by name.
class Args {
public:
    [[nodiscard]] bool has(std::string_view name) const;
    [[nodiscard]] std::optional<std::string> value(std::string_view name) const;
    [[nodiscard]] std::vector<std::string> values(std::string_view name) const;
    void add(std::string_view name, std::string value);

private:
    std::vector<std::pair<std::string, std::vector<std::string>>> m_values;
};

struct Command {
    std::vector<std::string> words = {};  ///< `{"list"}`, `{"log", "investigation"}`
    std::string group = {};  ///< Section of the overview: start, intake, work, outcome, special, read, check, other;
                             ///< empty: hidden.
    Phrase help = {};        ///< One line, imperative.
    Phrase details = {};     ///< Paragraphs, may be empty.
    Needs needs = Needs::nothing;
    Effect effect = Effect::reads;  ///< A command that needs a repository to write always writes.
    Past past = Past::unread;       ///< Commands that need a repository to read always read any commit of it.
    std::vector<Format> formats = {Format::text};
    std::vector<Arg> args = {};
    std::vector<Example> examples = {};
    std::function<Result<int>(Context&, const Args&)> run =
        {};  ///< Gives the exit status; a Failure is printed and mapped by the caller.

    [[nodiscard]] std::string name() const;  ///< Words joined by a space.
    [[nodiscard]] bool writes() const { return effect == Effect::writes || needs == Needs::repository_to_write; }
    [[nodiscard]] bool reads_past() const { return past == Past::readable || needs == Needs::repository_to_read; }
    [[nodiscard]] bool gives(Format format) const;
};

/// Name and builder of a built-in command, so that starting up builds just the one that is asked for.
struct TableRow {
    std::string_view name;
    Command (*build)();
};

std::string_view format_name(Format format);  ///< As typed behind --format.

}  // namespace plaint::cmd
