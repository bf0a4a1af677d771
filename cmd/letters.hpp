// Letters to the customer, filled in from a record by the profile's templates.
#pragma once

#include "cmd/session.hpp"
#include "render/letter.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace plaint::cmd {

/// `--letter`: print the letter that belongs to the action.
Arg letter_argument();

/// Names of the profile's letters in a language.
std::vector<std::string> letter_names(const store::Resources& resources, const store::Rules& rules, Lang lang);
/// letter.missing, with the nearest name; render.bad_template.
Result<render::Letter> load_letter(const store::Resources& resources, const store::Rules& rules, std::string_view name,
                                   Lang lang);
/// What is wrong with any of them, for `plaint check`.
Findings check_letters(const store::Resources& resources, const store::Rules& rules);

/// The letter of a record in the run's language. The template sees the record's fields by name, lists as sections, for
/// each enumerated field its label, and what plaint-form(5) names besides. letter.not_yet.
Result<std::string> letter_text(Context& context, const Session& session, std::string_view name,
                                const model::Complaint& record);
Result<void> print_letter(Context& context, const Session& session, std::string_view name,
                          const model::Complaint& record);

}  // namespace plaint::cmd
