// Reading forms, findings collected with their positions. Private to the room.
#pragma once

#include "render/form.hpp"

namespace plaint::render {

class FormReader {
public:
    explicit FormReader(const Vocabulary& vocabulary) : m_vocabulary(vocabulary) {}

    Form read(data::View root);
    Findings& findings() { return m_findings; }

private:
    Block block(data::View view);
    void rows(Block& block, data::View view);
    std::vector<Cell> row(data::View view, const std::vector<unsigned>& widths);
    Cell cell(data::View view);
    Item item(data::View view);
    void content(Item& item, data::View view);
    void shown_field(Item& item, data::View view);
    void boxes(Item& item, data::View choices);
    void all_boxes(Item& item);
    Column column(data::View view);
    std::vector<Signature> signatures(data::View view);
    std::optional<Place> list(data::View view);
    std::vector<unsigned> widths(data::View view);

    /// The field that a path means: of the entry, else of the record; with a finding when it is neither.
    std::optional<Place> place(data::View view);
    std::optional<Place> place(data::View view, std::string_view text);
    Wording wording(data::View view);
    std::vector<Slot> slots(data::View view);
    std::optional<Slot> slot(data::View view, std::string_view text);
    /// A condition over the record, or over the entries of the list at `list`.
    std::optional<expr::Expr> condition(data::View view, const data::Path& list);
    Phrase named(data::View view, const std::vector<Vocabulary::Named>& known, const Text& what);
    void kinds(Form& form, data::View view);
    void unknown(data::View where, const Text& what, std::string_view name, const std::vector<std::string>& known,
                 data::Mark mark = data::Mark::value);
    void add(data::View where, Finding finding) { m_findings.push_back(data::at(where, std::move(finding))); }

    const Vocabulary& m_vocabulary;
    Findings m_findings;
    data::Path m_entry;  ///< The list whose entries the present block is about; empty: the record.
    std::vector<unsigned> m_widths;
};

/// `solution.plan` and `task` to `solution.plan.task`.
data::Path joined(const data::Path& front, const data::Path& back);
/// The first list of groups on the way to a field, itself not counted; empty when there is none.
data::Path list_before(const schema::Fields& fields, const data::Path& path);
/// `{en: …, zh: …}`
Phrase phrase_of(data::View view);

}  // namespace plaint::render
