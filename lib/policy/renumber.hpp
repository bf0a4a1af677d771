// Numbers that changed: what the event `renumber` tells, and what may differ in a record because of it. Pure.
#pragma once

#include "base/finding.hpp"
#include "model/complaint.hpp"
#include "policy/policy.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace plaint::policy {

/// An id and the one that took its place; views point into the record.
struct Renumbering {
    std::string_view from;
    std::string_view to;
    const model::Event* event = nullptr;
};

/// What the events from the one at `first` on tell of: of the record's own number and of those that it refers to.
class Renumberings {
public:
    explicit Renumberings(const model::Complaint& record, std::size_t first = 0);

    [[nodiscard]] bool empty() const { return m_steps.empty(); }
    [[nodiscard]] const std::vector<Renumbering>& steps() const { return m_steps; }
    /// What an id has become by all of them, one after the other.
    [[nodiscard]] std::string_view now(std::string_view id) const;
    /// Whether `after` is what `before` was, except that ids of renumbered records are the new ones: in fields that
    /// name a record (`x-record`), and in the paths of attached files. `field` may be null: then nothing may differ.
    [[nodiscard]] bool same_but_ids(const schema::Field* field, data::View before, data::View after) const;

private:
    [[nodiscard]] bool same_text(const schema::Field* field, data::View before, data::View after) const;

    std::vector<Renumbering> m_steps;
};

/// Where the attached file at a path lies once its record has got another id; the path itself when it is not below the
/// record's folder.
std::string moved_path(std::string_view path, std::string_view from, std::string_view to);
/// A text with an id that stands in it as a word of its own replaced.
std::string moved_text(std::string_view text, std::string_view from, std::string_view to);

/// Each alias has its event: the one that took this id away, at that moment, and led on to the next.
Findings check_aliases(const model::Complaint& record);
/// A change that only events `renumber` came with changes numbers and nothing else.
Findings check_renumbering(const Policy& policy, const model::Complaint& before, const model::Complaint& after);

}  // namespace plaint::policy
