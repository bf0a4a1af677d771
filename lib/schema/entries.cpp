#include "schema/entries.hpp"

#include <algorithm>
#include <string_view>

namespace plaint::schema {

bool is_set_aside(data::View entry) { return !entry.find("set_aside").is_blank(); }

std::vector<data::View> standing_entries(data::View list) {
    std::vector<data::View> out;
    if (!list.is(data::Kind::sequence)) return out;
    std::vector<std::string_view> corrected;
    for (const data::View entry : list) {
        const data::View which = entry.find("corrects");
        if (!which.is_blank() && !is_set_aside(entry)) corrected.push_back(which.text());
    }
    out.reserve(list.size());
    for (const data::View entry : list) {
        const data::View id = entry.find("id");
        const bool stands =
            id.is_blank() || std::find(corrected.begin(), corrected.end(), id.text()) == corrected.end();
        if (stands && !is_set_aside(entry)) out.push_back(entry);
    }
    return out;
}

}  // namespace plaint::schema
