#include "cmd/commands/commands.hpp"
#include "cmd/completion.hpp"
#include "cmd/globals.hpp"

#include "base/unicode.hpp"

#include <algorithm>
#include <charconv>

namespace plaint::cmd {

namespace {

/// A description on one line, harmless on a terminal.
std::string described(const Candidate& candidate, Lang lang) {
    std::string says = printable(candidate.says.in(lang));
    std::replace_if(
        says.begin(), says.end(), [](char byte) { return byte == '\n' || byte == '\t'; }, ' ');
    return says.empty() ? candidate.word : candidate.word + "\t" + says;
}

/// Which of the words is to be completed; 1 is the first behind `plaint`.
std::size_t place_in(const std::string& text, std::size_t most) {
    std::size_t place = 0;
    std::from_chars(text.data(), text.data() + text.size(), place);
    return std::min(place, most);
}

Result<int> run_complete(Context& context, const Args& args) {
    const std::vector<std::string> words = args.values("word");
    const std::size_t place = place_in(*args.value("place"), words.size());
    if (place == 0) return 0;
    const std::vector<std::string> before(words.begin() + 1, words.begin() + static_cast<std::ptrdiff_t>(place));
    context.adopt(early_globals(before, context.surroundings()));
    const Completion completion = complete(context, before, place < words.size() ? words[place] : std::string());
    if (completion.by == Completion::By::files) context.print(":files\n");
    if (completion.by == Completion::By::folders) context.print(":folders\n");
    for (const Candidate& candidate : completion.candidates) {
        // A value with a control character in it cannot be typed; offering it would do harm.
        if (printable(candidate.word) != candidate.word || candidate.word.find('\n') != std::string::npos) continue;
        context.print(described(candidate, context.lang()) + "\n");
    }
    return 0;
}

}  // namespace

Command complete_command() {
    Command command;
    command.words = {"__complete"};
    command.help = Text{"Complete a word of a command line; called by the completion scripts",
                        "补全命令行中的一个词；由补全脚本调用"};
    command.args = {
        {.name = "place",
         .form = Arg::Form::positional,
         .help = Text{"Which word to complete", "要补全第几个词"},
         .required = true},
        {.name = "word", .form = Arg::Form::rest, .help = Text{"The words typed so far", "已输入的各个词"}}};
    command.run = run_complete;
    return command;
}

}  // namespace plaint::cmd
