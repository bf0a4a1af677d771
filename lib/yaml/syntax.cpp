#include "yaml/syntax.hpp"

#include "yaml/codes.hpp"

#include <iterator>

namespace plaint::yaml {

namespace {

struct Entry {
    std::string_view context;  ///< Start of libyaml's context; empty for any.
    std::string_view problem;  ///< libyaml's problem, as a whole.
    Place place;
    Text message;
    Text hint;
};

constexpr Text k_quote_hint{"put the text into double quotes", "请给文本加上双引号"};
constexpr Text k_indent_hint{"align the line with its siblings above", "请让该行与上方的同级内容对齐"};
constexpr Text k_close_quote{"close the quote on the line where the text ends", "请在文本结束的那一行补上引号"};
constexpr Text k_close_bracket{"close the bracket, or put a comma between the items",
                               "请补上右括号,或在各项之间加逗号"};
constexpr Text k_escape_hint{"write a backslash as \\\\ in double quotes, or use single quotes",
                             "双引号中的反斜杠应写成 \\\\,或者改用单引号"};

// The first entry that fits wins: those with a context stand before the general ones.
constexpr Entry k_entries[] = {
    {"",
     "mapping values are not allowed in this context",
     Place::problem,
     {"a second colon, where no value may follow", "此处多出一个冒号,不能再跟值"},
     {"a text that holds ': ' needs quotes; a key needs a line of its own",
      "含有“: ”的文本需要加引号;每个键应独占一行"}},
    {"",
     "could not find expected ':'",
     Place::context,
     {"this line is no `key: value`: the colon is missing", "这一行不是 `key: value` 的形式:缺少冒号"},
     {"put a colon and a space behind the key, or indent the line if it continues the text above",
      "请在键后加冒号和空格;如果该行是上文的续行,请增加缩进"}},
    {"while parsing a block mapping",
     "did not find expected key",
     Place::problem,
     {"a key was expected here", "此处应为一个键"},
     {"align the key with those above; a text that begins with a quote or bracket must end with it too",
      "请让键与上方的键对齐;以引号或括号开头的文本,也必须以其结尾"}},
    {"", "did not find expected key", Place::problem, {"a key was expected here", "此处应为一个键"}, k_indent_hint},
    {"",
     "did not find expected '-' indicator",
     Place::problem,
     {"a list item (`- …`) was expected here", "此处应为列表项(`- …`)"},
     {"align the dash with those above, or end the list by a line with less indentation",
      "请让短横线与上方对齐,或用缩进更少的行结束列表"}},
    {"",
     "block sequence entries are not allowed in this context",
     Place::problem,
     {"a list item cannot begin here", "此处不能开始列表项"},
     {"put the dash on a line of its own below the key; a text that begins with '- ' needs quotes",
      "请将短横线另起一行写在键的下方;以“- ”开头的文本需要加引号"}},
    {"",
     "mapping keys are not allowed in this context",
     Place::problem,
     {"a key cannot begin here", "此处不能开始一个键"},
     {"a text that begins with '? ' needs quotes", "以“? ”开头的文本需要加引号"}},
    {"while scanning a quoted scalar",
     "found unexpected end of stream",
     Place::context,
     {"the quote that opens here is never closed", "此处开始的引号没有闭合"},
     k_close_quote},
    {"while scanning a quoted scalar",
     "found unexpected document indicator",
     Place::context,
     {"the quote that opens here is not closed before the document ends", "此处开始的引号在文档结束前没有闭合"},
     k_close_quote},
    {"",
     "found unknown escape character",
     Place::problem,
     {"unknown escape in a double-quoted text", "双引号文本中有未知的转义"},
     k_escape_hint},
    {"",
     "did not find expected hexdecimal number",
     Place::problem,
     {"an escape in a double-quoted text lacks its hexadecimal digits", "双引号文本中的转义缺少十六进制数字"},
     k_escape_hint},
    {"",
     "found invalid Unicode character escape code",
     Place::problem,
     {"an escape in a double-quoted text names no character", "双引号文本中的转义不对应任何字符"},
     k_escape_hint},
    {"",
     "did not find expected ',' or ']'",
     Place::context,
     {"the bracket '[' that opens here is not closed properly", "此处开始的方括号“[”没有正确闭合"},
     k_close_bracket},
    {"",
     "did not find expected ',' or '}'",
     Place::context,
     {"the brace '{{' that opens here is not closed properly", "此处开始的花括号“{{”没有正确闭合"},
     k_close_bracket},
    {"",
     "found an indentation indicator equal to 0",
     Place::problem,
     {"a block text's indentation indicator must be 1 to 9", "块文本的缩进指示符必须为 1 到 9"},
     {"remove the digit behind | or >", "请删除 | 或 > 后面的数字"}},
    {"while scanning a block scalar",
     "did not find expected comment or line break",
     Place::problem,
     {"the text of a block must begin on the next line", "块文本必须从下一行开始"},
     {"nothing but a comment may stand behind | or >; a text that begins with one needs quotes",
      "| 或 > 之后只能有注释;以它们开头的文本需要加引号"}},
    {"",
     "found unexpected ':'",
     Place::problem,
     {"a colon in a text between brackets", "括号内的文本中有冒号"},
     k_quote_hint},
    {"",
     "did not find expected node content",
     Place::problem,
     {"a value was expected here", "此处应为一个值"},
     {"remove the stray comma or bracket, or quote the text", "请删除多余的逗号或括号,或给文本加引号"}},
    {"",
     "did not find expected <document start>",
     Place::problem,
     {"nothing may follow here: the value above has ended", "此处不应再有内容:上面的值已经结束"},
     {"align the line with the keys above; a text of several lines needs | or quotes",
      "请让该行与上方的键对齐;多行文本需要使用 | 或引号"}},
};

SyntaxError tab() {
    return {k_tab, Place::problem, Text{"a tab stands in the indentation", "缩进中使用了制表符"},
            Text{"replace it by spaces", "请将其替换为空格"}};
}

SyntaxError directive() {
    return {k_directive, Place::context, Text{"a line that begins with % is a directive", "以 % 开头的行是指令"},
            Text{"remove the line, or quote the text", "请删除该行,或给文本加引号"}};
}

SyntaxError indicator(std::string_view at) {
    return {k_syntax, Place::problem,
            phrase({"a text cannot begin with '{0}'", "文本不能以“{0}”开头"}, at.substr(0, 1)), k_quote_hint};
}

bool starts(std::string_view text, std::string_view with) { return text.starts_with(with); }

}  // namespace

SyntaxError explain_syntax(std::string_view context, std::string_view problem, std::string_view at) {
    const bool no_token = problem == "found character that cannot start any token";
    if (starts(problem, "found a tab character") || (no_token && starts(at, "\t"))) return tab();
    if (no_token && !at.empty()) return indicator(at);
    if (context.find("directive") != std::string_view::npos) return directive();
    for (const Entry& entry : k_entries) {
        if (problem != entry.problem || !starts(context, entry.context)) continue;
        return {k_syntax, entry.place, entry.message, entry.hint};
    }
    if (context.find("tag") != std::string_view::npos || problem.find("tag") != std::string_view::npos) {
        return {k_tag, Place::problem, Text{"a text that begins with ! is a tag", "以 ! 开头的内容是标签"},
                k_quote_hint};
    }
    if (context.find("anchor") != std::string_view::npos) {
        return {k_anchor, Place::problem, Text{"a text that begins with & is an anchor", "以 & 开头的内容是锚点"},
                k_quote_hint};
    }
    if (context.find("alias") != std::string_view::npos) {
        return {k_alias, Place::problem, Text{"a text that begins with * is an alias", "以 * 开头的内容是别名"},
                k_quote_hint};
    }
    return {k_syntax, Place::problem, phrase({"not valid YAML ({0})", "不是有效的 YAML({0})"}, problem), k_indent_hint};
}

}  // namespace plaint::yaml
