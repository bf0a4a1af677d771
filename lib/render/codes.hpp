// Finding codes of the render room.
#pragma once

#include "base/finding.hpp"

namespace plaint::render {

inline constexpr Code k_bad_template{"render.bad_template",
                                     {"A letter's template cannot be read", "函件模板无法解析"},
                                     {"Letters are mustache templates: {{{{customer.name}}}} is replaced by the field, "
                                      "{{{{#demands.items}}}} … {{{{/demands.items}}}} repeats for each item.",
                                      "函件为 mustache 模板：{{{{customer.name}}}} "
                                      "替换为字段值，{{{{#demands.items}}}} … {{{{/demands.items}}}} 对每项重复。"}};
inline constexpr Code k_unknown_field{
    "form.unknown_field",
    {"A form names a field that the record does not have", "表单引用了记录中不存在的字段"},
    {"A form shows fields by their paths; in a block with `each` or `table` by the names that the entries have. "
     "`plaint schema --fields` lists every path.",
     "表单按路径引用字段；在带 `each` 或 `table` 的区块中使用条目自身的字段名。`plaint schema --fields` 可列出全部路径。"}};
inline constexpr Code k_unknown_name{
    "form.unknown_name",
    {"A form names something that is not defined", "表单引用了未定义的名称"},
    {"Kinds, computed values and sign-offs are those of the policy, choices those of the field in the record schema.",
     "类型、计算值和会签由策略定义，选项由记录模式中的字段定义。"}};
inline constexpr Code k_no_list{"form.no_list",
                                {"A form repeats what is no list", "表单要重复的内容不是列表"},
                                {"`each` and `table` go through the entries of a list such as investigations.",
                                 "`each` 和 `table` 用于逐条列出列表（如 investigations）中的条目。"}};
inline constexpr Code k_bad_condition{
    "form.bad_condition",
    {"A condition of a form cannot be read", "表单的条件无法解析"},
    {"`when` is an expression over the record, `where` over one entry of a list; see plaint-policy(5).",
     "`when` 是针对记录的表达式，`where` 是针对列表中单个条目的表达式，见 plaint-policy(5)。"}};
inline constexpr Code k_bad_text{
    "form.bad_text",
    {"Words of a form cannot be read", "表单中的文字无法解析"},
    {"In texts, notes and headings {{customer.name}} stands for a field's value, {{$name}} for a computed one and "
     "{{number}} for the number of the entry. A brace that is meant as such is doubled.",
     "在文字、说明和标题中，{{customer.name}} 表示字段值，{{$name}} 表示计算值，{{number}} 表示条目序号。"
     "需要花括号本身时请写两次。"}};
inline constexpr Code k_wide_row{
    "form.wide_row",
    {"A row of a form is wider than its grid", "表单的一行超出了表格宽度"},
    {"Each cell takes one column for its label, unless the label stands inside or is left out, and `span` columns for "
     "its value. The last cell of a row takes what is left.",
     "每个单元格的标签占一列（写在格内或省略时不占），内容占 `span` 列。每行最后一个单元格占满剩余的列。"}};
inline constexpr Code k_bad_cell{
    "form.bad_cell",
    {"A cell of a form does not say what it shows", "表单的单元格没有说明显示什么"},
    {"A cell shows a field, a computed value, a sign-off, a text, ticks, or several of these as its parts.",
     "单元格可显示字段、计算值、会签、文字、勾选项，或用 parts 显示其中多项。"}};
inline constexpr Code k_bad_block{
    "form.bad_block",
    {"A block of a form does not say what it shows", "表单的区块没有说明显示什么"},
    {"A block has rows (once, or for each entry of a list), a table, signatures or a note; or just a heading.",
     "区块可以是 rows（一次，或对列表的每个条目重复）、表格、签名或说明，也可以只有标题。"}};

inline constexpr const Code* k_codes[] = {&k_bad_template, &k_unknown_field, &k_unknown_name,
                                          &k_no_list,      &k_bad_condition, &k_bad_text,
                                          &k_wide_row,     &k_bad_cell,      &k_bad_block};

}  // namespace plaint::render
