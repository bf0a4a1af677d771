// Words chosen from a fixed list: checked, with the nearest one suggested.
#pragma once

#include "cmd/command.hpp"

namespace plaint::cmd {

/// `did you mean X?`, or the fallback when no candidate is near.
Phrase suggestion(std::string_view word, const std::vector<std::string>& candidates, Phrase fallback = {});

/// The word, when it is one of the argument's choices or of their labels (given back as the choice it stands for).
Result<std::string> require_choice(const Arg& arg, std::string_view word);

}  // namespace plaint::cmd
