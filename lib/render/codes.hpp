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

inline constexpr const Code* k_codes[] = {&k_bad_template};

}  // namespace plaint::render
