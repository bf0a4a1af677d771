#include "merge/join.hpp"

#include <algorithm>
#include <map>

namespace plaint::merge::detail {

namespace {

/// The name of each item within its list: two items of one list never share it.
std::vector<std::string> names_of(data::View list) {
    std::map<std::string, std::size_t> seen;
    std::vector<std::string> out;
    for (const data::View item : list) {
        const data::View id = item.find("id");
        // A mark that a merge put on an event does not make it another one.
        std::string name = id ? "id " + std::string(id.text()) : canonical(item, "set_aside");
        const std::size_t nth = seen[name]++;
        out.push_back(name + " " + std::to_string(nth));
    }
    return out;
}

class Joiner {
public:
    Joiner(const Three& lists, const Joining& joining) : m_lists(lists), m_joining(joining) {
        place(lists.base, &Item::base);
        place(lists.ours, &Item::ours);
        place(lists.theirs, &Item::theirs);
    }

    Joined joined() {
        const auto ours = kept(m_lists.ours, m_our_names);
        const auto theirs = kept(m_lists.theirs, m_their_names);
        weave(ours, theirs);
        for (const auto& [name, item] : m_items) {
            if (item.base && (!item.ours || !item.theirs || altered(item))) m_out.whole = false;
            if (item.taken_back_by(Side::ours) || item.taken_back_by(Side::theirs)) m_out.taken_back.push_back(item);
        }
        std::sort(m_out.taken_back.begin(), m_out.taken_back.end(),
                  [](const Item& a, const Item& b) { return a.base < b.base; });
        return std::move(m_out);
    }

private:
    void place(data::View list, std::optional<std::size_t> Item::*where) {
        std::vector<std::string> names = names_of(list);
        for (std::size_t i = 0; i < names.size(); ++i) m_items[names[i]].*where = i;
        if (where == &Item::ours) m_our_names = std::move(names);
        if (where == &Item::theirs) m_their_names = std::move(names);
    }

    [[nodiscard]] bool altered(const Item& item) const {
        const data::View base = m_lists.base.at(*item.base);
        const auto differs = [&](data::View list, std::optional<std::size_t> at) {
            return at && !alike(base, list.at(*at));
        };
        return differs(m_lists.ours, item.ours) || differs(m_lists.theirs, item.theirs);
    }

    /// Names of this side's items that stay.
    [[nodiscard]] std::vector<std::string> kept(data::View list, const std::vector<std::string>& names) const {
        std::vector<std::string> out;
        for (std::size_t i = 0; i < list.size(); ++i) {
            const Item& item = m_items.at(names[i]);
            const bool taken_back = item.base && (!item.ours || !item.theirs) && !altered(item);
            const bool built_on = m_joining.keeps && item.of(*m_joining.keeps);
            if (!taken_back || built_on) out.push_back(names[i]);
        }
        return out;
    }

    /// Items that both sides have are fixed points; between two of them stand those of one side each.
    void weave(const std::vector<std::string>& ours, const std::vector<std::string>& theirs) {
        std::map<std::string, std::size_t> in_theirs;
        for (std::size_t i = 0; i < theirs.size(); ++i) in_theirs[theirs[i]] = i;
        std::vector<std::string> run;
        std::size_t next = 0;
        for (const std::string& name : ours) {
            const auto there = in_theirs.find(name);
            if (there == in_theirs.end()) {
                run.push_back(name);
                continue;
            }
            if (there->second < next) {  // the two disagree about the order: ours holds
                m_out.whole = false;
                run.push_back(name);
                continue;
            }
            put(run, theirs, next, there->second);
            run.clear();
            add(name);
            next = there->second + 1;
        }
        put(run, theirs, next, theirs.size());
    }

    void put(const std::vector<std::string>& ours, const std::vector<std::string>& theirs, std::size_t from,
             std::size_t to) {
        std::vector<std::string> others;
        for (std::size_t i = from; i < to; ++i) {
            // What ours has elsewhere is put there.
            if (!m_items.at(theirs[i]).ours) others.push_back(theirs[i]);
        }
        if (m_joining.order == Order::by_block) {
            const bool ours_first = ours < others;
            for (const std::string& name : ours_first ? ours : others) add(name);
            for (const std::string& name : ours_first ? others : ours) add(name);
            return;
        }
        std::size_t mine = 0;
        std::size_t other = 0;
        while (mine < ours.size() || other < others.size()) {
            const bool take_ours = other == others.size() || (mine < ours.size() && before(ours[mine], others[other]));
            add(take_ours ? ours[mine++] : others[other++]);
        }
    }

    /// By time; within one second by what they mean, so that the result does not hang on who merges.
    [[nodiscard]] bool before(const std::string& one, const std::string& other) const {
        const time::Instant first = m_joining.moment(view(m_items.at(one)));
        const time::Instant second = m_joining.moment(view(m_items.at(other)));
        return first == second ? one < other : first < second;
    }

    [[nodiscard]] data::View view(const Item& item) const {
        return item.ours ? m_lists.ours.at(*item.ours) : m_lists.theirs.at(*item.theirs);
    }

    void add(const std::string& name) { m_out.items.push_back(m_items.at(name)); }

    const Three& m_lists;
    const Joining& m_joining;
    std::map<std::string, Item> m_items;
    std::vector<std::string> m_our_names;
    std::vector<std::string> m_their_names;
    Joined m_out;
};

}  // namespace

Joined joined(const Three& lists, const Joining& joining) { return Joiner(lists, joining).joined(); }

}  // namespace plaint::merge::detail
