// Codes of what can be wrong with an expression.
#pragma once

#include "base/finding.hpp"

namespace plaint::expr {

inline constexpr Code k_syntax{
    "expr.syntax",
    {"The expression cannot be read", "表达式无法解析"},
    {"A condition is a field compared with a value (`urgency = high`), a field alone (`solution.at`: it is filled in), "
     "`count(list) >= 1`, `any(list, condition)` or `all(list, condition)`; conditions are joined with and, or, not "
     "and "
     "parentheses. Texts with spaces or signs in them stand in quotes.",
     "条件可以是字段与值的比较（`urgency = high`）、单独的字段（`solution.at`，表示已填写）、`count(list) >= 1`、"
     "`any(list, 条件)` 或 `all(list, 条件)`；条件之间用 and、or、not 和括号连接。含空格或符号的文本需加引号。"}};

inline constexpr Code k_unknown_field{
    "expr.unknown_field",
    {"The expression names a field that records do not have", "表达式引用了记录中不存在的字段"},
    {"A mistyped field would never match and so hide records or pass a guard silently. Inside count, any and all, "
     "names "
     "are those of the list's entries. `plaint schema --fields` lists all fields.",
     "写错的字段永远不会匹配，从而悄悄漏掉记录或使条件失效。在 count、any、all 之内，名称是列表条目的字段。"
     "`plaint schema --fields` 可列出全部字段。"}};

inline constexpr Code k_unknown_value{
    "expr.unknown_value",
    {"The expression compares a field with a value it can never have", "表达式将字段与其不可能取到的值作比较"},
    {"The field takes only certain values. They may be written as the stored word or by their label in English or "
     "Chinese.",
     "该字段只能取规定的值。既可写存储的英文词，也可写其中文或英文标签。"}};

inline constexpr Code k_type{
    "expr.type",
    {"The expression compares what cannot be compared", "表达式比较了无法相互比较的内容"},
    {"Dates compare with dates, numbers with numbers, yes or no with `true` or `false`; choices have no order, so "
     "they compare by `=`, `!=` and `in`; of a group, compare one of its fields; of a list, count its entries or test "
     "them with any or all.",
     "日期与日期比较，数字与数字比较，是否值与 `true` 或 `false` 比较；选项没有大小之分，只能用 `=`、`!=` 和 `in`；"
     "对分组应比较其中的某个字段；对列表应统计条目数，或用 any、all 检验条目。"}};

inline constexpr Code k_too_deep{
    "expr.too_deep",
    {"The expression is nested too deeply or is too long", "表达式嵌套过深或过长"},
    {"Parentheses, not, any, all and count may be nested 64 levels deep, and an expression may have 64 KiB. Whoever "
     "needs more should split the condition.",
     "括号、not、any、all 和 count 最多可嵌套 64 层，表达式最长 64 KiB。如需更多，请拆分条件。"}};

inline constexpr Code k_unknown_name{
    "expr.unknown_name",
    {"The expression names something that the policy does not define", "表达式引用了策略中未定义的名称"},
    {"Behind a dollar stands a computed value of the policy, or $actor, $roles, $now, $today; a predicate such as "
     "balanced(NAME) names an entry of the policy's section of that sort.",
     "美元符号之后应为策略中的计算值，或 $actor、$roles、$now、$today；balanced(名称) 之类的判断应引用策略中已定义的条目。"}};

inline constexpr const Code* k_codes[] = {&k_syntax, &k_unknown_field, &k_unknown_value,
                                          &k_type,   &k_too_deep,      &k_unknown_name};

}  // namespace plaint::expr
