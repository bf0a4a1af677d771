// Codes of what can be wrong with a file that is to be imported.
#pragma once

#include "base/finding.hpp"

namespace plaint::intake {

inline constexpr Code k_csv_encoding{
    "csv.encoding",
    {"The file's characters cannot be read", "无法识别文件的字符编码"},
    {"CSV is read as UTF-8, as UTF-16 with a byte order mark, or as GB18030 (which includes GBK and GB2312). The bytes "
     "at "
     "this place are valid in none of them, or a few damaged bytes stand in what is UTF-8 otherwise. Export the table "
     "again, as UTF-8.",
     "CSV 可使用 UTF-8、带字节顺序标记的 UTF-16，或 GB18030（包含 GBK 和 "
     "GB2312）。此处的字节在上述编码中均无效，或者整体为 "
     "UTF-8 的文件中有少数字节已损坏。请将表格重新导出为 UTF-8。"}};

inline constexpr Code k_csv_no_header{
    "csv.no_header",
    {"The table has no header", "表格没有表头"},
    {"The first line that is not empty must name the columns, since a mapping refers to columns by name.",
     "第一个非空行必须写明各列的名称，因为映射文件按列名引用各列。"}};

inline constexpr Code k_csv_empty_name{"csv.empty_name",
                                       {"A column has no name", "有一列没有列名"},
                                       {"A column without a name cannot be mapped, and one that was left behind by "
                                        "mistake shifts others. Name it, or delete "
                                        "the column.",
                                        "没有列名的列无法映射，误留的空列还会使其他列错位。请填写列名，或删除该列。"}};

inline constexpr Code k_csv_repeated_name{
    "csv.repeated_name",
    {"Two columns have the same name", "两列的列名相同"},
    {"A mapping could mean either of them. Rename one of the columns.", "映射无法区分两者。请修改其中一列的列名。"}};

inline constexpr Code k_csv_ragged_row{
    "csv.ragged_row",
    {"A row has more or fewer cells than the header", "某行的单元格数与表头不一致"},
    {"From the first missing or surplus cell on, values would land in the wrong columns. Mostly a delimiter, a quote "
     "or a "
     "line end stands inside a cell that is not quoted.",
     "从缺少或多出的单元格起，后面的值会落入错误的列。常见原因是单元格内含有分隔符、引号或换行，却没有用双引号括起来"
     "。"}};

inline constexpr Code k_csv_unclosed_quote{
    "csv.unclosed_quote",
    {"A quoted cell never ends", "带引号的单元格没有结束"},
    {"A cell that begins with a double quote ends with one; a quote inside it is written twice. Without the end, "
     "everything behind it would be one cell.",
     "以双引号开头的单元格必须以双引号结束；单元格内的引号要写两次。缺少结束引号时，其后的全部内容都会变成一个单元格"
     "。"}};

inline constexpr Code k_csv_text_after_quote{
    "csv.text_after_quote",
    {"Text behind the closing quote of a cell", "单元格的结束引号后还有文字"},
    {"Behind a closing quote only a delimiter or a line end may stand. A quote that belongs to the text is written "
     "twice.",
     "结束引号之后只能是分隔符或换行。属于文本内容的引号要写两次。"}};

inline constexpr Code k_csv_nul{
    "csv.nul",
    {"A NUL byte in a cell", "单元格中含有空字节（NUL）"},
    {"No text holds NUL bytes. The file is damaged, or it is UTF-16 without a byte order mark. Export the table again, "
     "as "
     "UTF-8.",
     "文本中不会出现空字节。文件可能已损坏，或是没有字节顺序标记的 UTF-16。请将表格重新导出为 UTF-8。"}};

inline constexpr Code k_csv_more{
    "csv.more",
    {"Reading stopped at too many findings", "问题过多，已停止读取"},
    {"Only the first findings of a file are listed; very many of them mostly have one cause, such as a wrong "
     "delimiter. "
     "Mend that one and run the command again.",
     "每个文件只列出最前面的若干问题；问题极多时往往出自同一个原因，例如分隔符有误。请先改正该处，再重新运行命令。"}};

inline constexpr Code k_invalid_value{
    "value.invalid",
    {"A value does not fit its field", "取值不符合字段要求"},
    {"The record schema says which values a field takes: words of a list (the stored word or its label in either language), dates, moments, numbers. `plaint help COMMAND` shows them.",
     "记录模式规定了字段的取值：列表中的词（存储值或中英文标签）、日期、时刻、数字。`plaint help 命令` 可查看。"}};

inline constexpr Code k_unknown_column{
    "import.unknown_column",
    {"The mapping names a column that the table does not have", "映射引用了表格中不存在的列"},
    {"Columns are named as in the table's first line, letter for letter.", "列名须与表格首行完全一致。"}};

inline constexpr Code k_unmapped_field{
    "import.unknown_field",
    {"The mapping names a field that the record does not have", "映射引用了记录中不存在的字段"},
    {"Fields are paths of the record schema; `plaint schema --fields` lists them.",
     "字段是记录模式中的路径，`plaint schema --fields` 可列出。"}};

inline constexpr Code k_unmapped_value{
    "import.unmapped_value",
    {"A cell holds a value that the mapping does not translate", "单元格的值未在映射中定义"},
    {"`values` lists what each text of the column means. Add a line for this one, or a `default`.",
     "`values` 列出该列各文本的含义。请为该值补充一行，或设置 default。"}};

inline constexpr Code k_bad_time{"import.bad_time",
                                 {"A cell is no time of the mapping's format", "单元格不符合映射中的日期格式"},
                                 {"`date` says how the column writes times, as for strptime: %Y/%m/%d %H:%M.",
                                  "`date` 按 strptime 说明该列的写法，例如 %Y/%m/%d %H:%M。"}};

inline constexpr const Code* k_codes[] = {
    &k_csv_encoding,       &k_csv_no_header,        &k_csv_empty_name, &k_csv_repeated_name, &k_csv_ragged_row,
    &k_csv_unclosed_quote, &k_csv_text_after_quote, &k_csv_nul,        &k_csv_more,          &k_invalid_value,
    &k_unknown_column,     &k_unmapped_field,       &k_unmapped_value, &k_bad_time};

}  // namespace plaint::intake
