// Names of fields in a comma-separated list.
#pragma once

#include "base/result.hpp"
#include "expr/beyond.hpp"
#include "schema/fields.hpp"

#include <string_view>
#include <vector>

namespace plaint::query {

struct Named {
    data::Path path;
    const schema::Field* field = nullptr;
    bool minus = false;  ///< One stood in front.
};

enum class Minus { allowed, refused };

/// Failing::usage; positions are within `text`, which findings call `name`.
Result<std::vector<Named>> parse_names(std::string_view text, const schema::Fields& fields, Minus minus,
                                       std::string_view name, const expr::Vocabulary* vocabulary = nullptr);

/// Calls `use` for every value at a path, through lists.
template <class Use>
void each_value(data::View view, const data::Path& path, std::size_t at, const Use& use) {
    if (at == path.size()) return use(view);
    if (const auto* index = std::get_if<std::size_t>(&path[at])) {
        if (view.is(data::Kind::sequence)) each_value(view.at(*index), path, at + 1, use);
    } else if (view.is(data::Kind::sequence)) {
        for (const data::View item : view) each_value(item, path, at, use);
    } else {
        each_value(view.find(std::get<std::string>(path[at])), path, at + 1, use);
    }
}

/// The field that single values are described by: of a list its items.
const schema::Field& value_field(const schema::Field& field);

}  // namespace plaint::query
