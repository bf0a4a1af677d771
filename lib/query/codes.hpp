// Codes of what can be wrong with a wish for sorting or columns.
#pragma once

#include "base/finding.hpp"

namespace plaint::query {

inline constexpr Code k_unknown_field{
    "query.unknown_field",
    {"A sort key or column names a field that records do not have", "排序字段或列引用了记录中不存在的字段"},
    {"Sort keys and columns are fields of the record, written with dots (`customer.name`) or by a label that only one "
     "field has, joined with commas; a minus in front of a sort key reverses it. `plaint schema --fields` lists the "
     "fields.",
     "排序字段和列是记录中的字段，以点连接（`customer.name`"
     "），也可写唯一的字段标签，多个之间用逗号分隔；排序字段前加减号"
     "表示降序。`plaint schema --fields` 可列出全部字段。"}};

inline constexpr Code k_no_value{
    "query.no_value",
    {"A sort key or column names a group of fields", "排序字段或列引用的是字段分组"},
    {"A group has no value of its own that could be compared or shown in a cell. Name one of its fields.",
     "分组本身没有可以比较或显示在单元格中的值，请写出其中的某个字段。"}};

inline constexpr Code k_syntax{
    "query.syntax",
    {"A list of sort keys or columns cannot be read", "排序字段或列的列表无法解析"},
    {"The list has an empty place, or a name is no path. Write the names with one comma between two of them.",
     "列表中有空缺，或某个名称不是有效路径。请写出各个名称，两个之间用一个逗号分隔。"}};

inline constexpr const Code* k_codes[] = {&k_unknown_field, &k_no_value, &k_syntax};

}  // namespace plaint::query
