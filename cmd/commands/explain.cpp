#include "base/unicode.hpp"
#include "cmd/choice.hpp"
#include "cmd/code_index.hpp"
#include "cmd/codes.hpp"
#include "cmd/commands/commands.hpp"
#include "cmd/help.hpp"
#include "cmd/json.hpp"
#include "cmd/table.hpp"
#include "cmd/wrap.hpp"

#include <algorithm>

namespace plaint::cmd {

namespace {

using Codes = std::vector<ExplainedCode>;

Finding unknown_code(const std::string& word, const Codes& codes) {
    std::vector<std::string> words;
    for (const ExplainedCode& code : codes) words.push_back(code.word);
    return error(
        k_unknown_code, phrase(Text{"no finding has the code `{0}`", "没有代码为“{0}”的提示"}, printable(word)),
        suggestion(word, words, Text{"`plaint explain` lists all codes", "运行 `plaint explain` 可列出全部代码"}));
}

/// The codes asked for, or all when none was.
Result<Codes> chosen(const Codes& codes, const std::vector<std::string>& words) {
    if (words.empty()) return codes;
    Codes found;
    Findings unknown;
    for (const std::string& word : words) {
        const auto code = std::find_if(codes.begin(), codes.end(), [&](const auto& c) { return c.word == word; });
        if (code == codes.end()) {
            unknown.push_back(unknown_code(word, codes));
        } else {
            found.push_back(*code);
        }
    }
    if (!unknown.empty()) return fail(Failing::usage, std::move(unknown));
    return found;
}

std::string codes_json(const Codes& codes, Lang lang) {
    Json json = envelope("plaint.codes", 1);
    json["codes"] = Json::array();
    for (const ExplainedCode& code : codes) {
        json["codes"].push_back(
            {{"code", code.word}, {"title", code.title.in(lang)}, {"explanation", code.explanation.in(lang)}});
    }
    return json_text(json);
}

void print_explained(Context& context, const Codes& codes) {
    const Look look = look_of(context);
    for (const ExplainedCode& code : codes) {
        if (&code != &codes.front()) context.print("\n");
        context.print(styled(code.word, Style::bold, look.colors) + "\n" +
                      wrap_indented(code.title.in(look.lang), look.columns, 2));
        if (code.explanation.empty()) continue;
        context.print("\n" + wrap_indented(code.explanation.in(look.lang), look.columns, 2));
    }
}

void print_titles(Context& context, const Codes& codes) {
    Table table{{{.key = "code", .title = Text{"Code", "代码"}},
                 {.key = "title", .title = Text{"Meaning", "含义"}, .cut = Cut::on_terminal}},
                {}};
    for (const ExplainedCode& code : codes) table.rows.push_back({code.word, code.title.in(context.lang())});
    print_table(context, table);
}

Result<int> run_explain(Context& context, const Args& args) {
    const std::vector<std::string> words = args.values("code");
    PLAINT_TRY(codes, chosen(all_codes(context), words));
    if (context.globals().format == Format::json) {
        context.print(codes_json(codes, context.lang()));
    } else if (words.empty()) {
        print_titles(context, codes);
    } else {
        print_explained(context, codes);
    }
    return 0;
}

}  // namespace

Command explain_command() {
    Command command;
    command.words = {"explain"};
    command.group = "check";
    command.help = Text{"Explain the code of a finding, or list all codes", "解释提示中的代码，或列出全部代码"};
    command.details = Text{
        "The code is the word in brackets at the end of a finding. Besides plaint's own codes there "
        "are those of the conditions in the repository's policy.",
        "代码是每条提示末尾方括号中的词。除 plaint 自带的代码外，仓库策略中的条件也有各自的代码。"};
    command.formats = {Format::text, Format::json};
    command.args = {{.name = "code",
                     .form = Arg::Form::rest,
                     .help = Text{"The code to explain", "要解释的代码"},
                     .completes = Completes::code}};
    command.examples = {
        {"plaint explain yaml.duplicate_key", Text{"Say what it means and how to mend it", "说明含义和改正方法"}}};
    command.run = run_explain;
    return command;
}

}  // namespace plaint::cmd
