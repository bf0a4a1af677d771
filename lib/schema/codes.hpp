// Codes of what can be wrong with a document under a schema, and with a schema itself.
#pragma once

#include "base/finding.hpp"

namespace plaint::schema {

inline constexpr Code k_required{
    "schema.required",
    {"A field is missing", "缺少字段"},
    {"The schema requires this field, always or because of what other fields say. Write it at the place named; the "
     "hint "
     "says what it may hold.",
     "模式要求填写该字段（始终要求，或因其他字段的取值而要求）。请在所示位置补上；提示中说明了可以填写的内容。"}};

inline constexpr Code k_type{
    "schema.type",
    {"A value is of another type", "值的类型不对"},
    {"YAML reads plain `012`, `1e3` and `true` as numbers and truth values, so texts that look like them need quotes; "
     "numbers and truth values must have none.",
     "YAML 会把不带引号的 `012`、`1e3` 和 `true` "
     "读作数字或真假值，因此形似它们的文本需要加引号；数字和真假值则不能加。"}};

inline constexpr Code k_enum{
    "schema.enum",
    {"A value is none of those allowed", "值不在允许的范围内"},
    {"The field takes one of a few words, which are stored in English and shown in either language. Write one of the "
     "words listed.",
     "该字段只能取若干固定的词；存储时用英文词，显示时用任一语言。请改为所列的词之一。"}};

inline constexpr Code k_const{"schema.const",
                              {"A value is not the one that must stand here", "值不是此处规定的值"},
                              {"Exactly one value is allowed at this place. Write it as the message gives it.",
                               "此处只允许一个固定的值，请照消息中所示填写。"}};

inline constexpr Code k_pattern{
    "schema.pattern",
    {"A text does not have the form wanted", "文本格式不符合要求"},
    {"The schema describes the text's form by a regular expression (`pattern`), which the message shows.",
     "模式用正则表达式（`pattern`）规定了文本的格式，消息中已列出。"}};

inline constexpr Code k_format{
    "schema.format",
    {"A text is no valid date, time or address", "文本不是有效的日期、时间或地址"},
    {"Dates must exist (no 30 February) and be written 2026-03-31; instants carry an offset, such as "
     "2026-03-31T09:12:00+08:00.",
     "日期必须真实存在（没有 2 月 30 日），写作 2026-03-31；时刻须带时区偏移，如 2026-03-31T09:12:00+08:00。"}};

inline constexpr Code k_range{
    "schema.range",
    {"A number lies outside its range", "数字超出范围"},
    {"The schema gives bounds, or a step, for this number. Numbers are compared as decimals, exactly.",
     "模式规定了该数字的上下限或步长。数字按十进制精确比较。"}};

inline constexpr Code k_length{"schema.length",
                               {"A text is too short or too long", "文本过短或过长"},
                               {"Lengths count characters, not bytes: a Chinese character is one.",
                                "长度按字符计，不按字节计：一个汉字算一个字符。"}};

inline constexpr Code k_items{
    "schema.items",
    {"A list has too few, too many or other items than it may", "列表的项目过少、过多或不符合要求"},
    {"The schema bounds how many items the list has, or what must be among them.",
     "模式规定了列表的项目数量，或其中必须包含的项目。"}};

inline constexpr Code k_unique{"schema.unique",
                               {"An item stands twice in a list", "列表中有重复的项目"},
                               {"Each item of this list may stand there only once. Remove one of the two.",
                                "该列表中的每一项只能出现一次，请删除其中之一。"}};

inline constexpr Code k_additional{
    "schema.additional",
    {"A field is unknown", "未知的字段"},
    {"Only the fields that the schema names may stand here, so that a mistyped name is not taken for another field. "
     "Correct the name, or remove the field.",
     "此处只允许模式中列出的字段，以免把拼错的名称当成另一个字段。请更正名称或删除该字段。"}};

inline constexpr Code k_members{"schema.members",
                                {"A group has too few or too many fields", "字段数量过少或过多"},
                                {"The schema bounds how many fields stand here.", "模式规定了此处字段的数量。"}};

inline constexpr Code k_name{"schema.name",
                             {"A field's name is not allowed", "字段名称不合规"},
                             {"The schema says which names fields may have here (`propertyNames`).",
                              "模式规定了此处字段可以使用的名称（`propertyNames`）。"}};

inline constexpr Code k_dependency{
    "schema.dependency",
    {"A field needs another one beside it", "字段缺少与之配套的字段"},
    {"A field stands here that makes sense only together with another one. Add that one, or remove the first.",
     "此处的字段必须与另一字段同时出现才有意义。请补上另一字段，或删除该字段。"}};

inline constexpr Code k_not{"schema.not",
                            {"Something stands here that is ruled out", "出现了被禁止的内容"},
                            {"The schema rules out what stands here (`not`). Change or remove it.",
                             "模式明确禁止此处的内容（`not`）。请修改或删除。"}};

inline constexpr Code k_one_of{
    "schema.one_of",
    {"A value has several forms of which it may have one", "值同时符合多种互斥的形式"},
    {"The schema allows exactly one of several forms, and the value has more than one of them at once.",
     "模式只允许若干形式中的一种，而该值同时符合其中多种。"}};

inline constexpr Code k_false{
    "schema.false",
    {"Nothing may stand here", "此处不允许任何内容"},
    {"The schema allows no value at this place. Remove it.", "模式不允许此处出现任何值，请删除。"}};

inline constexpr Code k_limit{
    "schema.limit",
    {"The check was given up", "检查被中止"},
    {"Checking took more steps, depth or memory than any sensible document needs: a regular expression that runs away "
     "on "
     "a text, or nesting without end. Shorten the text or mend the expression.",
     "检查所需的步数、深度或内存超过了任何合理文档的需要：正则表达式在某段文本上失控，或嵌套过深。请缩短文本或修正"
     "正则表达式。"}};

inline constexpr Code k_invalid{
    "schema.invalid",
    {"A schema is no valid JSON Schema of draft 7", "模式不是有效的 JSON Schema（draft 7）"},
    {"The schema itself breaks the rules of JSON Schema draft 7: a keyword has a value that it cannot have, or a "
     "regular "
     "expression is malformed.",
     "模式本身不符合 JSON Schema draft 7 的规则：某个关键字取了不允许的值，或正则表达式有误。"}};

inline constexpr Code k_unknown_keyword{
    "schema.unknown_keyword",
    {"A schema's keyword or format is unknown", "模式中有未知的关键字或格式"},
    {"JSON Schema ignores keywords that it does not know, so a mistyped one checks nothing. plaint's own schemas may "
     "therefore use only those of draft 7 and the `x-` ones of plaint.",
     "JSON Schema 会忽略未知的关键字，因此拼错的关键字不会起任何检查作用。plaint 自己的模式只能使用 draft 7 的关键字和 "
     "plaint 的 `x-` 关键字。"}};

inline constexpr Code k_ignored_keyword{
    "schema.ignored_keyword",
    {"A keyword beside `$ref` is ignored", "`$ref` 旁的关键字会被忽略"},
    {"Draft 7 ignores everything that stands beside `$ref`. Put the reference into `allOf` and the keyword beside "
     "that.",
     "draft 7 会忽略与 `$ref` 并列的一切关键字。请把引用放入 `allOf`，再将该关键字与 `allOf` 并列。"}};

inline constexpr Code k_unresolved_ref{
    "schema.unresolved_ref",
    {"A `$ref` leads nowhere", "`$ref` 指向不存在的位置"},
    {"The reference names a document that plaint does not have, or a place that the document does not have. plaint "
     "never "
     "loads schemas from the network.",
     "该引用指向 plaint 没有的文档，或文档中不存在的位置。plaint 从不通过网络加载模式。"}};

inline constexpr Code k_loop{"schema.loop",
                             {"A schema refers to itself without end", "模式无限地引用自身"},
                             {"Following the references comes back to the same schema without going into a field or "
                              "item, so checking would never "
                              "end. A schema may refer to itself only from within `properties`, `items` and the like.",
                              "沿着引用会回到同一模式，而没有进入任何字段或项目，检查将永无止境。模式只能从 "
                              "`properties`、`items` 等内部引用自身。"}};

inline constexpr Code k_no_group{
    "fields.no_group",
    {"A field of the policy stands in no group", "策略中的字段没有所属的组"},
    {"The path of a field under `fields` leads through groups that the record does not have. A group is a field of its own "
     "and has to be defined before its members; members of a list's entries are written with brackets: `visits[].opinion`.",
     "`fields` 中字段的路径经过了记录中不存在的组。组本身也是字段，须先于其成员定义；列表条目的成员用方括号书写："
     "`visits[].opinion`。"}};

inline constexpr Code k_no_field{
    "fields.unknown",
    {"A field of the policy does not exist", "策略所引用的字段不存在"},
    {"Under `fields`, null removes a field of the record, and `after` names one; the record has no field of this name.",
     "`fields` 中用 null 删除记录字段，用 `after` 指明字段的位置；记录中没有该名称的字段。"}};

inline constexpr Code k_untyped_field{
    "fields.untyped",
    {"A new field has no label or no type", "新字段缺少名称或类型"},
    {"A field that the record does not have yet needs what people call it (`label`) and what it holds: `is`, or `choices` "
     "for an enumeration.",
     "记录中尚不存在的字段须写明名称（`label`）和内容类型：用 `is`，枚举则用 `choices`。"}};

inline constexpr Code k_no_type{
    "fields.no_type",
    {"The type of a field does not exist", "字段类型不存在"},
    {"`is` takes one of the types that the hint lists, such as line (one line of text), text, date, instant, money, "
     "boolean, group, list or entries.",
     "`is` 只能取提示中列出的类型之一，例如 line（单行文本）、text、date、instant、money、boolean、group、list 或 entries。"}};

inline constexpr const Code* k_codes[] = {
    &k_required,        &k_type,           &k_enum,   &k_const,      &k_pattern,
    &k_format,          &k_range,          &k_length, &k_items,      &k_unique,
    &k_additional,      &k_members,        &k_name,   &k_dependency, &k_not,
    &k_one_of,          &k_false,          &k_limit,  &k_invalid,    &k_unknown_keyword,
    &k_ignored_keyword, &k_unresolved_ref, &k_loop,   &k_no_group,   &k_no_field,
    &k_untyped_field,   &k_no_type};

}  // namespace plaint::schema
