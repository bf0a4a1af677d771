#include "cmd/parse.hpp"

#include "base/nearest.hpp"
#include "base/unicode.hpp"
#include "cmd/choice.hpp"
#include "cmd/codes.hpp"
#include "cmd/globals.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace plaint::cmd {

namespace {

// CLI11 splits "[a,b]" into two values, drops the empty value of `--title=` and takes any next word as a value. So it
// gets values behind a mark that makes them opaque: what comes out as a value without the mark was typed as an option.
constexpr char k_value_mark = '\x01';
// Stands behind the last word: whoever takes this as a value was given none.
const std::string k_end = "\x02";

std::string marked(std::string_view value) { return k_value_mark + std::string(value); }
bool is_marked(std::string_view word) { return !word.empty() && word.front() == k_value_mark; }

/// A word that may be the value of an option which allows a leading dash: `-urgency`, but not `--urgency`.
bool single_dash(std::string_view word) { return word.size() > 1 && word[0] == '-' && word[1] != '-'; }

const Arg* find_letter(const std::vector<Arg>& args, char letter) {
    const auto found = std::find_if(args.begin(), args.end(), [&](const Arg& arg) {
        return !arg.positional() && (arg.letter == letter || (arg.name.size() == 1 && arg.name[0] == letter));
    });
    return found == args.end() ? nullptr : &*found;
}

const Arg* find_long(const std::vector<Arg>& args, std::string_view name) {
    const auto found = std::find_if(args.begin(), args.end(), [&](const Arg& arg) {
        return !arg.positional() && arg.name.size() > 1 && arg.name == name;
    });
    return found == args.end() ? nullptr : &*found;
}

/// `-C/path`, `-nvalue`: the mark goes in front of the attached value.
std::string mark_attached(const std::vector<Arg>& args, const std::string& word) {
    for (std::size_t i = 1; i < word.size(); ++i) {
        const Arg* arg = find_letter(args, word[i]);
        if (arg == nullptr) return word;
        if (!arg->takes_value()) continue;
        const bool attached = i + 1 < word.size();
        const std::size_t from = attached && word[i + 1] == '=' ? i + 2 : i + 1;
        return attached ? word.substr(0, i + 1) + marked(word.substr(from)) : word;
    }
    return word;
}

Finding unexpected_value(const Arg& arg, std::string_view value) {
    return error(
        k_unexpected_value,
        phrase(Text{"{0} is a switch and takes no value, but was given `{1}`", "{0} 是开关，不接受值，却写了“{1}”"},
               arg.typed(), printable(value)),
        phrase(Text{"write just {0}", "只写 {0} 即可"}, arg.typed()));
}

/// The words as CLI11 gets them.
class Marking {
public:
    Marking(const std::vector<Arg>& args, Findings& findings) : m_args(args), m_findings(findings) {}

    std::vector<std::string> all(const std::vector<std::string>& typed) {
        std::vector<std::string> words;
        bool options_ended = false;
        for (const std::string& word : typed) {
            words.push_back(options_ended ? marked(word) : one(word));
            options_ended = options_ended || word == "--";
        }
        words.push_back(k_end);
        return words;
    }

private:
    std::string one(const std::string& word) {
        if (word == "-" || word.empty() || word[0] != '-') return marked(word);
        if (word == "--") return word;
        if (word[1] != '-') return mark_attached(m_args, word);
        const std::size_t equals = word.find('=');
        if (equals == std::string::npos) return word;
        std::string name = word.substr(0, equals);
        const Arg* arg = find_long(m_args, name.substr(2));
        if (arg != nullptr && arg->form == Arg::Form::flag) {
            m_findings.push_back(unexpected_value(*arg, word.substr(equals + 1)));
            return name;
        }
        return name + "=" + marked(word.substr(equals + 1));
    }

    const std::vector<Arg>& m_args;
    Findings& m_findings;
};

CLI::Option* declare(CLI::App& app, const Arg& arg, std::size_t index) {
    if (arg.positional()) {
        // A name of its own, since an option may have the same one.
        CLI::Option* option = app.add_option("positional" + std::to_string(index));
        option->expected(1)->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
        return arg.form == Arg::Form::rest ? option->allow_extra_args() : option;
    }
    std::string names = arg.typed();
    if (arg.letter != 0) names += std::string(",-") + arg.letter;
    if (arg.form == Arg::Form::flag) return app.add_flag(names);
    return app.add_option(names)->expected(1)->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
}

Finding missing_value(const Arg& arg) {
    return error(k_missing_value, phrase(Text{"{0} needs a value behind it", "{0} 后面缺少值"}, arg.typed()),
                 phrase(Text{"write {0} {1}", "请写成 {0} {1}"}, arg.typed(), arg.metavar));
}

Finding option_as_value(const Arg& arg, std::string_view word) {
    const char* join = arg.name.size() == 1 ? "" : "=";
    return error(
        k_option_as_value,
        phrase(Text{"{0} needs a value behind it, but `{1}` looks like an option", "{0} 后面应为值，而“{1}”像是选项"},
               arg.typed(), printable(word)),
        phrase(Text{"if it is meant as the value, write {0}{1}{2}", "如果它就是值，请写成 {0}{1}{2}"}, arg.typed(),
               join, printable(word)));
}

Finding given_twice(const Arg& arg, std::size_t times) {
    return error(k_given_twice,
                 phrase(Text{"{0} was given {1} times, but takes one value", "{0} 只接受一个值，却出现了 {1} 次"},
                        arg.typed(), times),
                 Text{"leave one of them", "只保留其中一个"});
}

/// `plaint list`, or `plaint` where no command was given.
std::string spoken(const Command& command) { return command.words.empty() ? "plaint" : "plaint " + command.name(); }

Phrase see_help(const Command& command) {
    return phrase(Text{"`{0} --help` lists the options", "运行 `{0} --help` 可列出全部选项"}, spoken(command));
}

/// Turns CLI11's results into Args, and what is wrong with them into findings.
class Reading {
public:
    Reading(const Command& command, const std::vector<Arg>& args, Findings& findings)
        : m_command(command), m_args(args), m_findings(findings) {}

    Args results(const std::vector<CLI::Option*>& options, std::size_t own) {
        Args args;
        for (std::size_t i = 0; i < m_args.size(); ++i) {
            const std::size_t before = m_findings.size();
            if (m_args[i].form == Arg::Form::flag) {
                if (options[i]->count() > 0) args.add(m_args[i].name, "");
                continue;
            }
            for (const std::string& word : options[i]->results()) add(args, m_args[i], word);
            const std::size_t times = args.values(m_args[i].name).size();
            // Of a global option the last one counts, so that an alias with `--lang zh` can be overruled.
            if (m_args[i].form == Arg::Form::value && times > 1 && i < own) {
                m_findings.push_back(given_twice(m_args[i], times));
            }
            m_faulty = m_faulty || m_findings.size() > before;
        }
        return args;
    }

    /// Words that no argument took.
    void extras(const std::vector<std::string>& words) {
        bool unknown = false;
        for (const std::string& word : words) {
            if (is_marked(word) || word == k_end || word == "--") continue;
            unknown = true;
            m_findings.push_back(unknown_option(word));
        }
        // What follows an unknown option may be its value; complaining about it would only confuse.
        m_faulty = m_faulty || unknown;
        if (m_faulty) return;
        for (const std::string& word : words) {
            if (is_marked(word)) m_findings.push_back(extra(word.substr(1)));
        }
    }

    void missing(const Args& args) {
        if (m_faulty) return;
        for (const Arg& arg : m_args) {
            if (!arg.required || args.has(arg.name)) continue;
            m_findings.push_back(error(k_missing_argument,
                                       phrase(Text{"{0} is missing: {1}", "缺少 {0}：{1}"}, arg.typed(), arg.help),
                                       phrase(Text{"usage: {0}", "用法：{0}"}, usage_line(m_command))));
        }
    }

private:
    void add(Args& args, const Arg& arg, const std::string& word) {
        if (word == k_end) {
            if (!arg.positional()) m_findings.push_back(missing_value(arg));
        } else if (is_marked(word)) {
            args.add(arg.name, word.substr(1));
        } else if (arg.leading_dash == LeadingDash::allowed && single_dash(word)) {
            args.add(arg.name, word);
        } else {
            m_findings.push_back(option_as_value(arg, word));
        }
    }

    Phrase nearest_option(std::string_view word) const {
        std::vector<std::string> words;
        std::vector<const Arg*> meant;
        for (const Arg& arg : m_args) {
            if (arg.positional()) continue;
            for (const std::string& name : {arg.typed(), "--" + arg.label.en, "--" + arg.label.zh}) {
                if (name == "--") continue;
                words.push_back(name);
                meant.push_back(&arg);
            }
        }
        // Any letter is near any other: of those only the other case is suggested.
        const bool letter = word.size() == 2;
        const auto near = nearest(word, words);
        if (!near || (letter && fold(*near) != fold(word))) return see_help(m_command);
        const auto index = static_cast<std::size_t>(std::find(words.begin(), words.end(), *near) - words.begin());
        return phrase(Text{"did you mean {0}?", "是否想输入 {0}？"}, meant[index]->typed());
    }

    Finding unknown_option(const std::string& word) const {
        const std::string name = word.substr(0, word.find('='));
        const Phrase message =
            phrase(Text{"`{0}` has no option {1}", "`{0}` 没有 {1} 选项"}, spoken(m_command), printable(name));
        return error(k_unknown_option, message, nearest_option(name));
    }

    Finding extra(const std::string& word) const {
        return error(
            k_extra_argument, phrase(Text{"`{0}` is one argument too many", "多余的参数“{0}”"}, printable(word)),
            phrase(Text{"usage: {0} (a text with blanks needs quotation marks)", "用法：{0}（含空格的文字要加引号）"},
                   usage_line(m_command)));
    }

    const Command& m_command;
    const std::vector<Arg>& m_args;
    Findings& m_findings;
    bool m_faulty = false;
};

std::vector<Arg> known_args(const Command& command) {
    std::vector<Arg> args = command.args;
    for (Arg& global : all_global_args()) args.push_back(std::move(global));
    return args;
}

}  // namespace

Result<Parsed> parse(const Command& command, const std::vector<std::string>& typed, const Surroundings& surroundings) {
    const std::vector<Arg> known = known_args(command);
    Findings findings;
    std::vector<std::string> words = Marking(known, findings).all(typed);

    CLI::App app;
    app.set_help_flag();
    app.allow_extras();
    std::vector<CLI::Option*> options;
    for (std::size_t i = 0; i < known.size(); ++i) options.push_back(declare(app, known[i], i));
    std::reverse(words.begin(), words.end());  // As CLI11 wants a vector that it takes apart.
    app.parse(std::move(words));

    Parsed parsed;
    Reading reading(command, known, findings);
    parsed.args = reading.results(options, command.args.size());
    if (parsed.args.has("help")) parsed.asked = Asked::help;
    if (parsed.args.has("version")) parsed.asked = Asked::version;
    Findings of_globals;
    parsed.globals = read_globals(command, parsed.args, surroundings, of_globals);
    if (parsed.asked != Asked::run) return parsed;

    reading.extras(app.remaining());
    reading.missing(parsed.args);
    findings.insert(findings.end(), of_globals.begin(), of_globals.end());
    if (!findings.empty()) return fail(Failing::usage, std::move(findings));
    return parsed;
}

Leading split_leading(const std::vector<std::string>& args) {
    const std::vector<Arg> globals = all_global_args();
    Leading leading;
    std::size_t i = 0;
    while (i < args.size() && args[i].size() > 1 && args[i][0] == '-' && args[i] != "--") {
        const Arg* arg = args[i][1] == '-' ? find_long(globals, args[i].substr(2)) : nullptr;
        if (arg == nullptr && args[i].size() == 2) arg = find_letter(globals, args[i][1]);
        leading.options.push_back(args[i++]);
        const bool value_follows = arg != nullptr && arg->takes_value() && i < args.size();
        if (value_follows) leading.options.push_back(args[i++]);
    }
    leading.rest.assign(args.begin() + static_cast<std::ptrdiff_t>(i), args.end());
    return leading;
}

std::string usage_line(const Command& command) {
    std::string line = spoken(command);
    for (const Arg& arg : command.args) {
        if (arg.required && !arg.positional()) line += " " + arg.typed() + " " + arg.metavar;
    }
    const auto optional = [](const Arg& arg) { return !arg.required && !arg.positional(); };
    if (std::any_of(command.args.begin(), command.args.end(), optional)) line += " [OPTIONS]";
    for (const Arg& arg : command.args) {
        if (!arg.positional()) continue;
        const std::string name = arg.typed() + (arg.form == Arg::Form::rest ? "..." : "");
        line += arg.required ? " " + name : " [" + name + "]";
    }
    return line;
}

}  // namespace plaint::cmd
