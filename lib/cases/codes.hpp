// Finding codes of a policy's cases.
#pragma once

#include "base/finding.hpp"

namespace plaint::cases {

inline constexpr Code k_unexpected{
    "case.unexpected",
    {"A case of the policy comes out otherwise than it says", "策略用例的结果与预期不符"},
    {"The cases of a policy say what is allowed, refused, computed, signed and due. Either the policy is wrong, or the "
     "case is: mend the one that is.",
     "策略用例写明应允许、应拒绝、应计算出、应签署和到期的内容。结果不符说明策略或用例有误，请改正有误的一方。"}};
inline constexpr Code k_unknown_name{
    "case.unknown_name",
    {"A case names something that the policy does not have", "用例引用了策略中不存在的名称"},
    {"Kinds, states, fields, events, roles, sign-offs, clocks and computed values are those of the policy that the "
     "cases are for. A misspelt one would test nothing.",
     "类型、状态、字段、事件、角色、会签、时钟和计算值都取自用例所属的策略。写错的名称什么也检验不到。"}};
inline constexpr Code k_bad_value{
    "case.bad_value",
    {"A value in a case cannot be used", "用例中的某个值无法使用"},
    {"Moments are written 2026-03-02T09:00:00+08:00; choices by their word or label; `by` as git writes people: Name "
     "<email>.",
     "时间写成 2026-03-02T09:00:00+08:00；选项写其存储词或标签；`by` 按 git 的写法：姓名 <邮箱>。"}};

inline constexpr const Code* k_codes[] = {&k_unexpected, &k_unknown_name, &k_bad_value};

}  // namespace plaint::cases
