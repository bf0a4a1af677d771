#include "cmd/completion.hpp"

#include "cmd/code_index.hpp"
#include "cmd/dispatch.hpp"
#include "cmd/globals.hpp"
#include "cmd/parse.hpp"

#include <algorithm>

namespace plaint::cmd {

namespace {

using Words = std::vector<std::string>;
using Candidates = std::vector<Candidate>;

Candidates starting_with(Candidates candidates, const std::string& prefix) {
    std::erase_if(candidates, [&](const Candidate& candidate) { return !candidate.word.starts_with(prefix); });
    return candidates;
}

/// Commands by the word at a place of their names; each word once.
Candidates command_words(const std::vector<Command>& commands, std::size_t place) {
    Candidates candidates;
    for (const Command& command : commands) {
        if (command.words.size() <= place) continue;
        const std::string& word = command.words[place];
        const auto same = [&](const Candidate& candidate) { return candidate.word == word; };
        const auto known = std::find_if(candidates.begin(), candidates.end(), same);
        if (known == candidates.end()) {
            candidates.push_back({word, command.help});
        } else {
            // The first word of several commands: one's help would mislead.
            known->says = {};
        }
    }
    return candidates;
}

Candidates choices_of(const Arg& arg) {
    Candidates candidates;
    for (const auto& [choice, label] : arg.choices) candidates.push_back({choice, label});
    return candidates;
}

Candidates codes(Context& context) {
    Candidates candidates;
    for (ExplainedCode& code : all_codes(context)) candidates.push_back({std::move(code.word), std::move(code.title)});
    return candidates;
}

Completion values_of(Context& context, const Arg& arg, const std::string& prefix) {
    if (!arg.choices.empty()) return {.candidates = starting_with(choices_of(arg), prefix)};
    switch (arg.completes) {
        case Completes::nothing:
        case Completes::choices:
            return {};
        case Completes::file: {
            const bool folder = arg.metavar == "DIR";
            return {.by = folder ? Completion::By::folders : Completion::By::files, .candidates = {}};
        }
        case Completes::command:
            return {.candidates = starting_with(command_words(all_commands(context).commands, 0), prefix)};
        case Completes::code:
            return {.candidates = starting_with(codes(context), prefix)};
        default:
            break;
    }
    if (!context.catalogue().values) return {};
    return {.candidates = starting_with(context.catalogue().values(context, arg.completes, prefix), prefix)};
}

const Arg* option_named(const std::vector<Arg>& args, std::string_view word) {
    const auto named = [&](const Arg& arg) {
        const bool by_letter = arg.letter != 0 && word.size() == 2 && word[1] == arg.letter;
        return !arg.positional() && word.starts_with("-") && (word == arg.typed() || by_letter);
    };
    const auto found = std::find_if(args.begin(), args.end(), named);
    return found == args.end() ? nullptr : &*found;
}

/// What the words behind a command's name have used up so far.
struct Progress {
    const Arg* awaiting = nullptr;  ///< The option whose value comes next.
    std::size_t positionals = 0;
    bool options_ended = false;
    std::vector<const Arg*> given;
};

Progress progress(const std::vector<Arg>& args, const Words& words) {
    Progress so_far;
    for (const std::string& word : words) {
        if (so_far.awaiting != nullptr) {
            so_far.awaiting = nullptr;
        } else if (!so_far.options_ended && word == "--") {
            so_far.options_ended = true;
        } else if (so_far.options_ended || word == "-" || !word.starts_with("-")) {
            ++so_far.positionals;
        } else if (const Arg* arg = option_named(args, word.substr(0, word.find('=')))) {
            so_far.given.push_back(arg);
            if (arg->takes_value() && word.find('=') == std::string::npos) so_far.awaiting = arg;
        }
    }
    return so_far;
}

Candidates options(const std::vector<Arg>& args, const Progress& so_far) {
    Candidates candidates;
    for (const Arg& arg : args) {
        if (arg.positional()) continue;
        const bool given = std::find(so_far.given.begin(), so_far.given.end(), &arg) != so_far.given.end();
        if (!given || arg.form == Arg::Form::repeated) candidates.push_back({arg.typed(), arg.help});
    }
    return candidates;
}

const Arg* positional_at(const std::vector<Arg>& args, std::size_t place) {
    for (const Arg& arg : args) {
        if (!arg.positional()) continue;
        if (place == 0 || arg.form == Arg::Form::rest) return &arg;
        --place;
    }
    return nullptr;
}

/// `--format=js`: the value behind the equals sign; the candidates keep what stands before it.
Completion attached_value(Context& context, const std::vector<Arg>& args, const std::string& current) {
    const std::size_t equals = current.find('=');
    const Arg* arg = option_named(args, current.substr(0, equals));
    if (arg == nullptr || !arg->takes_value()) return {};
    Completion completion = values_of(context, *arg, current.substr(equals + 1));
    for (Candidate& candidate : completion.candidates) candidate.word.insert(0, current, 0, equals + 1);
    return completion;
}

Completion argument(Context& context, const std::vector<Arg>& args, const Words& words, const std::string& current) {
    const Progress so_far = progress(args, words);
    if (so_far.awaiting != nullptr) return values_of(context, *so_far.awaiting, current);
    if (!so_far.options_ended && current.starts_with("-")) {
        if (current.find('=') != std::string::npos) return attached_value(context, args, current);
        return {.candidates = starting_with(options(args, so_far), current)};
    }
    const Arg* arg = positional_at(args, so_far.positionals);
    return arg == nullptr ? Completion{} : values_of(context, *arg, current);
}

/// No command yet: its name, or the value or name of a global option.
Completion before_command(Context& context, const Words& words, const std::string& current) {
    const std::vector<Arg> globals = global_args(Command{});
    const bool option = current.starts_with("-") || progress(globals, words).awaiting != nullptr;
    if (option) return argument(context, globals, words, current);
    return {.candidates = starting_with(command_words(all_commands(context).commands, 0), current)};
}

}  // namespace

Completion complete(Context& context, const Words& before, const std::string& current) {
    const Leading leading = split_leading(before);
    if (leading.rest.empty()) return before_command(context, before, current);
    const std::vector<Command> longer =
        leading.rest.size() == 1 ? continuations(context, leading.rest[0]) : std::vector<Command>{};
    if (!longer.empty() && !current.starts_with("-")) {
        return {.candidates = starting_with(command_words(longer, 1), current)};
    }
    const auto found = find_command(context, leading.rest);
    if (!found) return {};
    std::vector<Arg> args = found->command.args;
    for (Arg& global : global_args(found->command)) args.push_back(std::move(global));
    const Words words(leading.rest.begin() + static_cast<std::ptrdiff_t>(found->words), leading.rest.end());
    return argument(context, args, words, current);
}

}  // namespace plaint::cmd
