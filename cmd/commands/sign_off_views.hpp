// Sign-offs of a record for people and programs: who has signed, and who has to.
#pragma once

#include "cmd/json.hpp"
#include "cmd/session.hpp"

namespace plaint::cmd {

/// Each sign-off with its steps; nothing when nobody has to sign the record.
void print_sign_offs(Context& context, const Session& session, const model::Complaint& record);

/// The same as a JSON array.
Json sign_offs_json(const Session& session, const model::Complaint& record);

}  // namespace plaint::cmd
