// Walks two versions of a record side by side and puts what differs into words. Private to the room.
#pragma once

#include "review/record_change.hpp"

namespace plaint::review {

class Comparison {
public:
    /// Both must outlive this.
    Comparison(const Words& words, RecordChange& out) : m_words(words), m_out(out) {}

    void records(data::View before, data::View after);
    void histories(const model::Complaint* before, const model::Complaint& after);
    /// Whether nothing but the last events has gone; they are noted then.
    bool taken_back(const model::Complaint& before, const model::Complaint& after);

private:
    using Fields = std::vector<FieldChange>;

    void members(const data::Path& path, data::View before, data::View after, Fields& fields);
    void member(const data::Path& path, data::View before, data::View after, Fields& fields);
    void items(const data::Path& path, data::View before, data::View after, Fields& fields);
    void pair(const data::Path& list, data::View before, data::View after, Fields& fields);
    void gone(const data::Path& list, data::View before, Fields& fields);
    void value(const data::Path& path, data::View before, data::View after, Fields& fields);
    void entry(const data::Path& list, data::View view);
    void parts(const data::Path& from, data::View group, const data::Path& within, std::vector<Part>& out) const;
    void alteration(data::Path path, Phrase what, data::View before, data::View after);

    [[nodiscard]] Phrase part_value(const data::Path& entry, data::View member, const schema::Field* field) const;
    void add_values(data::View event, Step& out) const;
    [[nodiscard]] Step step(const model::Event& event, std::string_view kind) const;
    [[nodiscard]] Phrase event_name(const data::Path& path, const model::Event& event) const;
    [[nodiscard]] Phrase entry_name(const data::Path& path, data::View entry) const;
    [[nodiscard]] bool append_only(const data::Path& list) const;
    [[nodiscard]] Step* step_of(std::string_view entry_id);

    const Words& m_words;
    RecordChange& m_out;
};

}  // namespace plaint::review
