// Codes of what can be wrong with YAML text, or with an edit of it.
#pragma once

#include "base/finding.hpp"

namespace plaint::yaml {

inline constexpr Code k_too_large{
    "yaml.too_large",
    {"The file is too large", "文件过大"},
    {"A record or policy is some kilobytes of text that people review. A file far beyond that is a mistake or an "
     "attack, "
     "and is not read at all. Keep large contents as attachments and name them in the record.",
     "记录或策略文件只是几千字节、供人审阅的文本。远超这一大小的文件要么是误放,要么是攻击,plaint "
     "根本不会读取。请将大块内容作为附件保存,并在记录中引用。"}};

inline constexpr Code k_too_deep{
    "yaml.too_deep",
    {"Values are nested too deeply", "嵌套层级过深"},
    {"Nesting beyond the limit is no data that people wrote, and reading it could exhaust memory. Check for brackets "
     "that are never closed, or flatten the structure.",
     "超过上限的嵌套不会是人写的数据,读取它还可能耗尽内存。请检查是否有未闭合的括号,或者简化结构。"}};

inline constexpr Code k_too_many{
    "yaml.too_many_values",
    {"The file holds too many values", "文件中的值过多"},
    {"The number of values in one file is limited so that a small file cannot take a large amount of memory. Split the "
     "file.",
     "单个文件中值的数量有上限,以免很小的文件占用大量内存。请拆分该文件。"}};

inline constexpr Code k_utf8{
    "yaml.utf8",
    {"The text is not valid UTF-8", "文本不是有效的 UTF-8"},
    {"Records are UTF-8, so that every program reads the same characters. The bytes at the position are cut off or "
     "come "
     "from another encoding such as GB18030. Convert the file: iconv -f GB18030 -t UTF-8.",
     "记录一律使用 UTF-8 编码,这样各种程序读到的字符才相同。所示位置的字节不完整,或来自 GB18030 "
     "等其他编码。请转换文件:iconv -f GB18030 -t UTF-8。"}};

inline constexpr Code k_bom{
    "yaml.bom",
    {"The text holds a byte order mark", "文本含有字节顺序标记(BOM)"},
    {"A byte order mark (U+FEFF) is invisible, and some programs take it for a part of the first key. Save the file as "
     "UTF-8 without BOM.",
     "字节顺序标记(U+FEFF)不可见,有些程序会把它当作第一个键的一部分。请将文件另存为不带 BOM 的 UTF-8。"}};

inline constexpr Code k_control{
    "yaml.control_character",
    {"The text holds a control character", "文本含有控制字符"},
    {"Control characters are invisible, can steer a terminal, and line separators other than LF and CRLF are read "
     "differently by different programs. Delete the character, or write it as an escape in double quotes (\"\\x1b\").",
     "控制字符不可见,还可能操纵终端;LF 和 CRLF 以外的换行符在不同程序中的解读也不一致。请删除该字符,"
     "或在双引号中写成转义形式(\"\\x1b\")。"}};

inline constexpr Code k_conflict{
    "yaml.conflict_marker",
    {"The file holds a git conflict marker", "文件中留有 git 冲突标记"},
    {"A merge left both sides in the file. Decide which lines stay, delete the lines that begin with <<<<<<<, |||||||, "
     "======= and >>>>>>>, and check again.",
     "合并后两侧的内容都留在了文件中。请决定保留哪些行,删除以 <<<<<<<、|||||||、======= 和 >>>>>>> "
     "开头的行,然后重新检查。"}};

inline constexpr Code k_tab{
    "yaml.tab",
    {"A tab stands in the indentation", "缩进中使用了制表符"},
    {"YAML indents by spaces only: how wide a tab is depends on who looks. Replace it by spaces.",
     "YAML 只允许用空格缩进,因为制表符的宽度因查看者而异。请将其替换为空格。"}};

inline constexpr Code k_syntax{
    "yaml.syntax",
    {"The text is not valid YAML", "文本不是有效的 YAML"},
    {"Reading had to stop at the position; the cause is there or just before it: a missing quote, bracket or colon, an "
     "indentation that does not fit, or a text that needs quotes because it holds ': ' or begins with a special "
     "character.",
     "读取在所示位置中止,原因就在该处或紧挨其前:缺少引号、括号或冒号,缩进不一致,或者文本中含有“: "
     "”、以特殊字符开头而需要加引号。"}};

inline constexpr Code k_duplicate_key{
    "yaml.duplicate_key",
    {"A key stands twice in one mapping", "同一映射中键重复出现"},
    {"Readers disagree about which of the two counts: many keep the last one silently. It often comes from a merge of "
     "two "
     "branches. Remove or rename one of them.",
     "不同的读取程序对以哪一个为准各有做法,"
     "许多程序会悄悄采用最后一个。这常常是合并两个分支造成的。请删除或重命名其中一个。"}};

inline constexpr Code k_anchor{
    "yaml.anchor",
    {"Anchors are not used in plaint's files", "plaint 的文件不使用锚点"},
    {"An anchor (&name) lets one place of the file change the meaning of another, which reviewers overlook. Write the "
     "value out. A text that begins with & needs quotes.",
     "锚点(&name)使文件中一处的改动影响另一处的含义,审阅者容易忽略。请把值直接写出来。以 & 开头的文本需要加引号。"}};

inline constexpr Code k_alias{"yaml.alias",
                              {"Aliases are not used in plaint's files", "plaint 的文件不使用别名"},
                              {"An alias (*name) repeats a value from elsewhere, and a few of them can stand for "
                               "gigabytes. Write the value out. A "
                               "text that begins with * needs quotes.",
                               "别名(*name)会重复引用别处的值,少量别名就可能展开成数吉字节的数据。请把值直接写出来。以 "
                               "* 开头的文本需要加引号。"}};

inline constexpr Code k_merge_key{
    "yaml.merge_key",
    {"Merge keys are not used in plaint's files", "plaint 的文件不使用合并键"},
    {"The key << brings in members from elsewhere for some readers and is an ordinary key for others. Write the "
     "members "
     "out.",
     "键 << 在一些读取程序中会引入别处的成员,在另一些程序中只是普通的键。请把成员直接写出来。"}};

inline constexpr Code k_tag{
    "yaml.tag",
    {"Tags are not used in plaint's files", "plaint 的文件不使用标签"},
    {"A tag (!name) changes a value's type in ways that depend on the reader; the schema says the types. Remove it. A "
     "text that begins with ! needs quotes.",
     "标签(!name)改变值的类型,效果因读取程序而异;类型应由模式规定。请删除标签。以 ! 开头的文本需要加引号。"}};

inline constexpr Code k_directive{
    "yaml.directive",
    {"Directives are not used in plaint's files", "plaint 的文件不使用指令"},
    {"A line that begins with % changes how the rest is read. plaint reads every file as YAML 1.2; remove the line. A "
     "text that begins with % needs quotes.",
     "以 % 开头的行会改变其余内容的读法。plaint 一律按 YAML 1.2 读取,请删除该行。以 % 开头的文本需要加引号。"}};

inline constexpr Code k_documents{
    "yaml.several_documents",
    {"The file holds several documents", "文件中含有多个文档"},
    {"One file is one record: many programs read only the first document, and the rest would be lost silently. Move "
     "each "
     "into a file of its own.",
     "一个文件对应一条记录:许多程序只读取第一个文档,其余内容会悄悄丢失。请将每个文档移到单独的文件中。"}};

inline constexpr Code k_key{
    "yaml.key",
    {"Not a usable key", "不可用的键"},
    {"Keys are short texts written as `key: value` on one line. Empty and null keys, lists or mappings as keys, and "
     "keys "
     "behind a question mark cannot be named in a path or by a schema.",
     "键应为短文本,以 `key: value` 的形式写在一行内。空键、null 键、用列表或映射作键以及问号引出的键,"
     "都无法在路径或模式中引用。"}};

inline constexpr Code k_cannot_edit{
    "yaml.cannot_edit",
    {"This place cannot be edited safely", "此处无法安全编辑"},
    {"plaint changes only the bytes that it must and never rewrites what a person laid out. Where that is not "
     "possible, "
     "it refuses. Edit the place by hand, or write it as one line per key in block style, and try again.",
     "plaint 只改动必须改动的字节,绝不重写他人排好的内容;做不到这一点时便拒绝编辑。请手工编辑该处,"
     "或改写成每个键一行的块样式后重试。"}};

inline constexpr Code k_edit_differs{
    "yaml.edit_differs",
    {"The edited text would mean something else", "编辑后的文本含义会出现偏差"},
    {"Before an edit is written, plaint reads the new text back and compares it with what was asked for. They differ, "
     "so "
     "nothing was changed. This is a fault in plaint: please report it with the file; editing by hand works meanwhile.",
     "写入之前,plaint 会重新读取新文本,并与要求的改动核对。两者不一致,因此未作任何改动。这是 plaint "
     "的缺陷,请附上文件予以反馈;在此期间可以手工编辑。"}};

inline constexpr Code k_readers_differ{
    "yaml.readers_differ",
    {"Two YAML readers understand the text differently", "两个 YAML 读取程序对文本的理解不一致"},
    {"What plaint writes is read by two independent YAML libraries, and both must find the same values, so that other "
     "people's programs do too. Write the named place more simply, for example with double quotes.",
     "plaint 写入的内容须由两个相互独立的 YAML 库读取,并得到相同的值,这样他人的程序才会读到同样的内容。"
     "请将所示之处写得更简单,例如使用双引号。"}};

inline constexpr Code k_more{"yaml.more",
                             {"There are more findings than shown", "还有更多问题未列出"},
                             {"After 100 findings in one file plaint stops listing them. Mend these and check again.",
                              "同一文件列出 100 个问题后,plaint 便不再继续列出。请修正后重新检查。"}};

inline constexpr const Code* k_codes[] = {
    &k_too_large, &k_too_deep,  &k_too_many,      &k_utf8,        &k_bom,          &k_control,        &k_conflict,
    &k_tab,       &k_syntax,    &k_duplicate_key, &k_anchor,      &k_alias,        &k_merge_key,      &k_tag,
    &k_directive, &k_documents, &k_key,           &k_cannot_edit, &k_edit_differs, &k_readers_differ, &k_more};

}  // namespace plaint::yaml
