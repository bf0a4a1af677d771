// libyaml's complaints in plaint's words and both languages.
#pragma once

#include "base/finding.hpp"

#include <string_view>

namespace plaint::yaml {

/// Where the finding points: where reading stopped, or where the unfinished thing began.
enum class Place { problem, context };

struct SyntaxError {
    const Code& code;
    Place place;
    Phrase message;
    Phrase hint;
};

/// `context` and `problem` as libyaml words them; `at` is the rest of the text from the problem on.
SyntaxError explain_syntax(std::string_view context, std::string_view problem, std::string_view at);

}  // namespace plaint::yaml
