// Fields of a record as options of a command: what is typed for them, and how one is told that is missing.
#pragma once

#include "cmd/command.hpp"
#include "schema/fields.hpp"

#include <string>
#include <string_view>

namespace plaint::cmd {

/// `--flag` for a field: its label as help, its choices, what stands for its value. A list is typed item by item.
Arg field_argument(std::string flag, const schema::Field& field);

/// The field that one typed value is read for: of a list, its item.
const schema::Field& typed_field(const schema::Field& field);

/// That a command needs an option which was not given, with what may be typed for it.
Finding missing_option(std::string_view command, const Arg& arg, std::string field);

}  // namespace plaint::cmd
