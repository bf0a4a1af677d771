// Paper forms as a profile writes them: which fields stand where and in whose words. Read from a document, held to the
// record's fields.
#pragma once

#include "base/result.hpp"
#include "data/document.hpp"
#include "expr/expr.hpp"
#include "schema/fields.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plaint::render {

/// A field that a form shows.
struct Place {
    data::Path path;  ///< From the record's root, or from the entry that the block repeats.
    bool in_entry = false;
    const schema::Field* field = nullptr;
};

/// Words with places for values.
struct Slot {
    enum class What {
        words,     ///< `text` as it is.
        field,     ///< The value at `place`.
        computed,  ///< The computed value named `text`.
        number,    ///< Of the entry, from 1.
    };
    What what = What::words;
    std::string text;
    Place place;
};
struct Wording {
    std::vector<Slot> en;
    std::vector<Slot> zh;
    [[nodiscard]] const std::vector<Slot>& in(Lang lang) const { return lang == Lang::zh ? zh : en; }
    [[nodiscard]] bool empty() const { return en.empty(); }
};

/// A choice that the paper prints.
struct Box {
    std::string value;
    Phrase label;
    std::optional<Place> behind;  ///< Field written behind it: `其他：____`.
};

/// One thing that is shown, with its label.
struct Item {
    enum class What { field, computed, sign_off, text, ticks };
    enum class As { boxes, words };
    What what = What::field;
    Phrase label;
    Place place;
    std::string name;  ///< Of a computed value or sign-off.
    Wording text;
    std::vector<Place> ticked;  ///< Fields that are true or false.
    std::vector<Box> boxes;     ///< Of a field with choices.
    As as = As::boxes;
    std::optional<expr::Expr> where;  ///< Entries that count, where the path leads through a list.
    std::optional<Place> unit;
    unsigned blank = 0;  ///< A numbered list, with so many numbers on the blank form; 0: as it comes.
    Phrase hint;
    bool beside = false;  ///< On the line of the item before it.
};

struct Signature {
    Phrase label;
    std::optional<Place> person;
    std::optional<Place> date;
    std::optional<expr::Expr> where;
};

/// A cell of the grid, with its label's cell before it when it has one.
struct Cell {
    enum class Label { before, inside, none };
    Label labelled = Label::before;
    Phrase label;
    unsigned span = 1;   ///< Columns without the label's.
    unsigned lines = 0;  ///< Height while nothing stands in it; 0: as it comes.
    std::vector<Item> parts;
    std::vector<Signature> signatures;

    [[nodiscard]] unsigned columns() const { return span + (labelled == Label::before ? 1 : 0); }
};

struct Column {
    Phrase title;
    Item item;
    unsigned width = 2;
};

struct Block {
    enum class What { heading, rows, each, table, signature, note };
    What what = What::heading;
    Wording heading;
    unsigned level = 1;  ///< Of the heading: 1 or 2.
    bool new_page = false;
    std::optional<expr::Expr> when;   ///< Records that have it.
    Place list;                       ///< Of each and table.
    std::optional<expr::Expr> where;  ///< Its entries that are shown.
    unsigned blank = 0;
    std::vector<unsigned> widths;  ///< Of the grid.
    std::vector<std::vector<Cell>> rows;
    std::vector<Column> columns;
    Phrase numbered;
    std::vector<Signature> signatures;
    Wording note;
};

/// How the paper lies.
enum class Sheet { upright, landscape };

struct Form {
    std::string name;
    Phrase label;
    std::vector<std::string> kinds;  ///< Empty: of any record.
    Wording left;
    Wording right;
    std::optional<Place> number;
    Sheet sheet = Sheet::upright;
    std::vector<Block> blocks;
};

/// What forms may name.
struct Vocabulary {
    struct Named {
        std::string name;
        Phrase label;
    };
    const schema::Fields& fields;
    std::vector<std::string> kinds;
    std::vector<Named> computed;
    std::vector<Named> sign_offs;
    const expr::Vocabulary* expressions = nullptr;  ///< What conditions may name beside fields.
};

/// Reads a form that has passed the form schema. The fields must outlive it. Findings about everything that does not
/// fit (unknown fields, choices, names; rows that are wider than the grid), with positions. Failing::data.
Result<Form> read_form(const data::Document& document, std::string name, const Vocabulary& vocabulary);

/// The form that a record of this kind has by default: the first that names the kind, else the first for any; null when
/// there is none.
const Form* form_for(const std::vector<Form>& forms, std::string_view kind);

}  // namespace plaint::render
