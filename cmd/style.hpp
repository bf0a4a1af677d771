// Colours and emphasis on terminals.
#pragma once

#include "cmd/findings.hpp"

#include <string>
#include <string_view>

namespace plaint::cmd {

enum class Style { bold, faint, red, yellow, green, cyan };

/// The text in the style, or as it is when colours are off.
std::string styled(std::string_view text, Style style, Colors colors);

}  // namespace plaint::cmd
