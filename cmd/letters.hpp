// Letters to the customer, filled in from a record by the profile's templates.
#pragma once

#include "cmd/session.hpp"

#include <string_view>

namespace plaint::cmd {

/// `--letter`: print the letter that belongs to the action.
Arg letter_argument();

/// Prints a letter of the profile in the run's language. The template sees the record's fields by name, lists as
/// sections, and for each enumerated field its label.
Result<void> print_letter(Context& context, Session& session, std::string_view name, const model::Complaint& record);

}  // namespace plaint::cmd
