// Values of a record in words, as they stand on paper.
#pragma once

#include "data/document.hpp"
#include "render/form.hpp"
#include "time/zone.hpp"

#include <functional>
#include <string>
#include <vector>

namespace plaint::render {

/// Every value at a path, through the entries of lists that `counts` (all, when it is empty).
std::vector<data::View> values_at(data::View from, const data::Path& path,
                                  const std::function<bool(data::View entry)>& counts = {});

/// One value in words: labels of choices, moments in the zone, people without their address.
std::string value_text(data::View value, const schema::Field* field, Lang lang, const time::Zone& zone);

/// `甲、乙` or `a, b`.
std::string enumerated(const std::vector<std::string>& texts, Lang lang);

/// What is written by hand where a day or moment is asked for.
std::string blank_text(const schema::Field* field, Lang lang);

}  // namespace plaint::render
