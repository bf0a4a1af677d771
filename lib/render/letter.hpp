// Letters: a profile's mustache template filled in from a record.
#pragma once

#include "base/result.hpp"
#include "data/document.hpp"
#include "schema/fields.hpp"

#include <string>
#include <string_view>

namespace plaint::render {

/// Fills `{{customer.name}}`-like tags from the record; enumerated values come as their label in `lang`, moments as
/// `2026-03-02 09:12`; lists are sections. Nothing is escaped: the result is plain text. A template that cannot be read
/// is render.bad_template, Failing::data.
Result<std::string> letter(std::string_view text, std::string_view name, data::View record,
                           const schema::Fields& fields, Lang lang);

}  // namespace plaint::render
