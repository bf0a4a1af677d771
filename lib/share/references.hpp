// Fields of records that name other records.
#pragma once

#include "data/path.hpp"
#include "policy/policy.hpp"
#include "store/survey.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace plaint::share {

/// Where a record names another one (`links[0].to`, `archive.related[1]`), by the schema's `x-record`. Its own id, ids
/// that it bore, and what its history tells do not count.
std::vector<data::Path> references(const schema::Fields& fields, data::View record, std::string_view id);

/// The files of the records that name this one, itself left out.
Result<std::vector<std::string>> referring(const store::Survey& survey, std::string_view id);

}  // namespace plaint::share
