// Looking records up by ids that they bore before they were renumbered.
#pragma once

#include "store/survey.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace plaint::store {

/// A record that bore an id, and until when.
struct Bearer {
    std::string id;  ///< That it bears now.
    std::string until;
};

/// Those that bore an id once. Asks all records.
Result<std::vector<Bearer>> bearers(const Survey& survey, std::string_view id);

}  // namespace plaint::store
