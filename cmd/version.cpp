#include "cmd/version.hpp"

namespace plaint::cmd {

std::string_view version() { return PLAINT_VERSION; }

std::string_view release_date() { return PLAINT_RELEASED; }

std::string_view version_line() { return "plaint " PLAINT_VERSION "\n"; }

}  // namespace plaint::cmd
