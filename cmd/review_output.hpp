// A review in every format that `diff` and `check --base` give.
#pragma once

#include "cmd/annotations.hpp"
#include "cmd/context.hpp"
#include "cmd/json.hpp"
#include "review/markdown.hpp"

#include <string>

namespace plaint::cmd {

/// Lines for a terminal; findings are left to the caller.
std::string review_text(Context& context, const review::Review& review);
/// Schema plaint.review, version 1, or another name.
Json review_json(std::string_view schema, const review::Review& review, const review::Compared& compared, Lang lang);
/// How a changed record without a finding is told: in the place of the change, or as something that was looked at.
enum class Told { notices, passed };
std::vector<Annotation> review_annotations(const review::Review& review, Told told, Lang lang);

}  // namespace plaint::cmd
