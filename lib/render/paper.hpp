// A form filled in (or blank): what stands on the paper, in one language, before it is written as Markdown or HTML.
#pragma once

#include "expr/expr.hpp"
#include "render/form.hpp"

#include <string>
#include <utility>
#include <vector>

namespace plaint::render {

struct Tick {
    bool on = false;
    std::string label;
};

/// A paragraph of a cell: its label, then words or boxes. Texts are the user's: writers escape them.
struct Line {
    std::string label = {};
    std::string text = {};  ///< May have several lines.
    std::vector<Tick> ticks = {};
    bool hint = false;  ///< Small print that says what to write.
    bool gap = false;   ///< Nothing yet: what there is, is for a hand to write in.
    bool long_text = false;
    bool beside = false;  ///< On the line of the one before it.
    unsigned lines = 0;   ///< Least height.
};

struct Signed {
    std::string label = {};
    std::string person = {};
    std::string date_label = {};  ///< Empty: no date is asked for.
    std::string date = {};
};

struct PaperCell {
    enum class What { label, value };
    What what = What::value;
    unsigned span = 1;
    unsigned lines = 0;  ///< Least height.
    std::vector<Line> content = {};
    std::vector<Signed> signatures = {};
};

struct PaperBlock {
    enum class What { grid, table, note };
    What what = What::grid;
    std::string heading;
    unsigned level = 1;
    bool new_page = false;
    std::vector<unsigned> widths;     ///< Shares of the page's width, one for each column.
    std::vector<std::string> titles;  ///< Of a table's columns.
    std::vector<std::vector<PaperCell>> rows;
    std::string note;
};

struct Paper {
    Lang lang = Lang::en;
    std::string title;
    std::string left;
    std::string right;  ///< With the number.
    Sheet sheet = Sheet::upright;
    std::vector<PaperBlock> blocks;
};

/// What a form shows beside the record's own fields.
struct Given {
    struct Step {
        Phrase label;
        std::string person;
        std::string at;
        Phrase says;  ///< The decision and what was added.
    };
    std::vector<std::pair<std::string, Phrase>> computed;
    std::vector<std::pair<std::string, std::vector<Step>>> sign_offs;
    expr::Scope scope;  ///< For conditions; its zone is that of the moments on the paper.
};

/// The form with the values of a record; the blank form when the record is absent.
Paper fill(const Form& form, data::View record, const Given& given, Lang lang);

/// Boxes as `☑` and `□`; labelled lists become Markdown tables, long texts quotations.
std::string markdown(const Paper& paper);
/// One page that needs nothing else, printed on A4.
std::string html(const Paper& paper);

}  // namespace plaint::render
