// What a word of an unfinished command line can become.
#pragma once

#include "cmd/catalogue.hpp"
#include "cmd/context.hpp"

#include <string>
#include <vector>

namespace plaint::cmd {

/// Candidates, or what the shell itself completes better.
struct Completion {
    enum class By { candidates, files, folders } by = By::candidates;
    std::vector<Candidate> candidates;
};

/// Completes `current` behind the words typed before it (`plaint` itself left out). Quiet about everything that is
/// wrong with them.
Completion complete(Context& context, const std::vector<std::string>& before, const std::string& current);

}  // namespace plaint::cmd
