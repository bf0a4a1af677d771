// Which record a person means by an id that it may have borne before.
#pragma once

#include "cmd/session.hpp"

#include <string>
#include <string_view>

namespace plaint::cmd {

/// The id as it is written; when no record bears it now and one bore it before, that one's, which is noted.
Result<std::string> present_id(const Context& context, const Session& session, std::string_view typed_id);

}  // namespace plaint::cmd
