// Codes of what can be wrong with JSON text.
#pragma once

#include "base/finding.hpp"

namespace plaint::data {

inline constexpr Code k_json_syntax{
    "json.syntax",
    {"The text is not valid JSON", "文本不是有效的 JSON"},
    {"JSON wants double quotes around keys and texts, commas between members, no comma behind the last one and no "
     "comments. The position is where reading had to stop; the cause is there or just before it.",
     "JSON 要求键和文本使用双引号、成员之间用逗号分隔、最后一个成员后没有逗号，并且不允许注释。所示位置是读取中止之处，"
     "原因就在该处或紧挨其前。"}};

inline constexpr Code k_json_duplicate_key{
    "json.duplicate_key",
    {"A key stands twice in one JSON object", "同一个 JSON 对象中键重复出现"},
    {"Readers disagree about which of the two counts, so plaint takes neither. Remove or rename one of them.",
     "不同的读取程序对以哪一个为准各有做法，因此 plaint 两个都不采用。请删除或重命名其中一个。"}};

inline constexpr Code k_json_too_deep{
    "json.too_deep",
    {"JSON nested too deeply", "JSON 嵌套过深"},
    {"Objects and arrays may be nested 128 levels deep. Deeper ones are no data that people wrote, and reading them "
     "could exhaust memory.",
     "对象和数组最多可嵌套 128 层。更深的嵌套不会是人写的数据，读取它还可能耗尽内存。"}};

inline constexpr const Code* k_codes[] = {&k_json_syntax, &k_json_duplicate_key, &k_json_too_deep};

}  // namespace plaint::data
