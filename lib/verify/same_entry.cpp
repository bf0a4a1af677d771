#include "verify/same_entry.hpp"

#include "verify/growth.hpp"

namespace plaint::verify {

std::size_t SameEntry::place_of(data::View list, data::View entry, std::size_t from) const {
    const schema::Field* field = m_renumbered.empty() ? nullptr : m_policy.fields.find(entry.parent().path());
    const schema::Field* item = field == nullptr ? nullptr : field->item;
    for (std::size_t i = from; i < list.size(); ++i) {
        const data::View one = list.at(i);
        if (same_but(one, entry, k_set_aside)) return i;
        if (item != nullptr && entry.find("id") && m_renumbered.same_but_ids(item, entry, one)) return i;
    }
    return k_nowhere;
}

bool SameEntry::comes_from(const model::Complaint* side, const data::Path& list, data::View entry) const {
    if (side == nullptr) return false;
    const schema::Field* field = m_renumbered.empty() ? nullptr : m_policy.fields.find(list);
    for (const data::View one : side->root().at(list)) {
        if (same_but(one, entry, k_set_aside)) return true;
        if (field != nullptr && one.find("id") && m_renumbered.same_but_ids(field->item, one, entry)) return true;
    }
    return false;
}

}  // namespace plaint::verify
