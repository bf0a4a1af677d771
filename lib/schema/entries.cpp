#include "schema/entries.hpp"

#include <algorithm>
#include <string_view>

namespace plaint::schema {

std::vector<data::View> standing_entries(data::View list) {
    std::vector<data::View> out;
    if (!list.is(data::Kind::sequence)) return out;
    std::vector<std::string_view> corrected;
    for (const data::View entry : list) {
        if (const data::View which = entry.find("corrects"); !which.is_blank()) corrected.push_back(which.text());
    }
    out.reserve(list.size());
    for (const data::View entry : list) {
        const data::View id = entry.find("id");
        const bool stands =
            id.is_blank() || std::find(corrected.begin(), corrected.end(), id.text()) == corrected.end();
        if (stands && entry.find("set_aside").is_blank()) out.push_back(entry);
    }
    return out;
}

}  // namespace plaint::schema
