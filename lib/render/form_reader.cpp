#include "render/form_reader.hpp"

#include "base/nearest.hpp"
#include "render/codes.hpp"

#include <algorithm>
#include <numeric>

namespace plaint::render {

namespace {

constexpr unsigned k_default_columns = 4;
constexpr unsigned k_label_share = 2;
constexpr unsigned k_value_share = 3;

unsigned number_of(data::View view) { return static_cast<unsigned>(view.integer().value_or(0)); }

bool is_true(data::View view) { return view.boolean().value_or(false); }

/// Labels stand left of what they label, so every other column is narrower; an odd number of columns has no such order.
std::vector<unsigned> even_widths(unsigned columns) {
    std::vector<unsigned> out(columns, k_value_share);
    if (columns % 2 != 0) return out;
    for (std::size_t i = 0; i < out.size(); i += 2) out[i] = k_label_share;
    return out;
}

constexpr std::string_view k_contents[] = {"field", "computed", "sign_off", "text", "ticks", "parts"};

}  // namespace

Phrase phrase_of(data::View view) {
    return view ? Phrase(std::string(view.find("en").text()), std::string(view.find("zh").text())) : Phrase();
}

Form FormReader::read(data::View root) {
    Form form;
    form.label = phrase_of(root.find("label"));
    kinds(form, root.find("kinds"));
    const data::View header = root.find("header");
    form.left = wording(header.find("left"));
    form.right = wording(header.find("right"));
    if (const data::View number = header.find("number")) form.number = place(number);
    if (root.find("landscape").boolean().value_or(false)) form.sheet = Sheet::landscape;
    m_widths = widths(root.find("columns"));
    for (const data::View view : root.find("blocks")) form.blocks.push_back(block(view));
    return form;
}

void FormReader::kinds(Form& form, data::View view) {
    for (const data::View kind : view) {
        const auto& known = m_vocabulary.kinds;
        if (std::find(known.begin(), known.end(), kind.text()) == known.end())
            unknown(kind, {"the kind", "类型"}, kind.text(), known);
        form.kinds.emplace_back(kind.text());
    }
}

std::vector<unsigned> FormReader::widths(data::View view) {
    if (!view) return even_widths(k_default_columns);
    if (!view.is(data::Kind::sequence)) return even_widths(number_of(view));
    std::vector<unsigned> out;
    for (const data::View width : view) out.push_back(number_of(width));
    return out;
}

Block FormReader::block(data::View view) {
    constexpr std::pair<const char*, Block::What> k_bodies[] = {{"rows", Block::What::rows},
                                                                {"table", Block::What::table},
                                                                {"signature", Block::What::signature},
                                                                {"note", Block::What::note}};
    Block block;
    for (const auto& [key, what] : k_bodies) {
        if (!view.find(key)) continue;
        if (block.what != Block::What::heading)
            add(view.find(key), error(k_bad_block,
                                      Text("a block shows one of rows, table, signature and note",
                                           "一个区块只能有 rows、table、signature、note 之一"),
                                      Text("Make it a block of its own", "请另起一个区块")));
        block.what = what;
    }
    block.new_page = is_true(view.find("new_page"));
    block.blank = number_of(view.find("blank"));
    block.when = condition(view.find("when"), {});
    if (const data::View each = view.find("each")) {
        if (block.what != Block::What::rows)
            add(each,
                error(k_bad_block, Text("`each` repeats rows, and there are none", "`each` 用于重复 rows，但此处没有"),
                      Text("Add rows", "请补上 rows")));
        block.what = Block::What::each;
    }
    const data::View over = view.find("each") ? view.find("each") : view.find("table");
    if (over) {
        if (auto found = list(over)) block.list = std::move(*found);
        m_entry = block.list.path;
        block.where = condition(view.find("where"), m_entry);
    } else if (const data::View where = view.find("where")) {
        add(where, error(k_bad_block,
                         Text("`where` chooses entries: it stands beside each or table",
                              "`where` 用于选择条目，须与 each 或 table 一起使用"),
                         Text("For a whole block write `when`", "整个区块的条件请写 `when`")));
    }
    const data::View heading = view.find("heading") ? view.find("heading") : view.find("subheading");
    block.level = view.find("heading") ? 1 : 2;
    block.heading = wording(heading);
    rows(block, view);
    block.numbered = phrase_of(view.find("numbered"));
    block.signatures = signatures(view.find("signature"));
    block.note = wording(view.find("note"));
    m_entry = {};
    return block;
}

void FormReader::rows(Block& block, data::View view) {
    const data::View columns = view.find("columns");
    if (block.what == Block::What::table) {
        if (!columns)
            add(view.find("table"),
                error(k_bad_block, Text("a table needs columns", "表格缺少 columns"),
                      Text("Name the entries' fields under `columns`", "请在 `columns` 中列出条目的字段")));
        for (const data::View one : columns) block.columns.push_back(column(one));
        return;
    }
    block.widths = columns ? widths(columns) : m_widths;
    for (const data::View one : view.find("rows")) block.rows.push_back(row(one, block.widths));
}

std::vector<Cell> FormReader::row(data::View view, const std::vector<unsigned>& widths) {
    std::vector<Cell> cells;
    for (const data::View one : view) cells.push_back(cell(one));
    unsigned taken = 0;
    for (const Cell& cell : cells) taken += cell.columns();
    const auto columns = static_cast<unsigned>(widths.size());
    if (taken > columns) {
        add(view, error(k_wide_row,
                        phrase({"the row takes {0} columns, and the grid has {1}", "该行占 {0} 列，而表格只有 {1} 列"},
                               taken, columns),
                        Text("Each cell takes a column for its label and `span` columns for its value (1 without it)",
                             "每个单元格的标签占一列，内容占 `span` 列（缺省为 1）")));
    } else {
        cells.back().span += columns - taken;
    }
    return cells;
}

Cell FormReader::cell(data::View view) {
    Cell cell;
    if (const data::View parts = view.find("parts")) {
        for (const data::View part : parts) cell.parts.push_back(item(part));
        cell.label = phrase_of(view.find("label"));
        cell.labelled = cell.label.empty() ? Cell::Label::none : Cell::Label::before;
        for (const std::string_view other : k_contents) {
            if (other == "parts" || !view.find(other)) continue;
            add(view.find(other),
                error(k_bad_cell, Text("a cell of parts shows nothing else", "带 parts 的单元格不能再有其他内容"),
                      Text("Make it one of the parts", "请放入 parts")));
        }
    } else {
        cell.parts.push_back(item(view));
        cell.label = std::exchange(cell.parts.back().label, Phrase());
        if (cell.label.empty()) cell.labelled = Cell::Label::none;
    }
    if (is_true(view.find("bare"))) cell.labelled = Cell::Label::none;
    if (is_true(view.find("inside")) && !cell.label.empty()) cell.labelled = Cell::Label::inside;
    if (const data::View span = view.find("span")) cell.span = number_of(span);
    cell.lines = number_of(view.find("lines"));
    cell.signatures = signatures(view.find("signature"));
    return cell;
}

Item FormReader::item(data::View view) {
    Item item;
    if (view.is_scalar()) {
        shown_field(item, view);
        return item;
    }
    content(item, view);
    if (const data::View label = view.find("label")) item.label = phrase_of(label);
    if (is_true(view.find("bare"))) item.label = {};
    if (view.find("as")) item.as = view.find("as").text() == "words" ? Item::As::words : Item::As::boxes;
    if (const data::View choices = view.find("choices")) boxes(item, choices);
    if (const data::View unit = view.find("unit")) item.unit = place(unit);
    if (const data::View where = view.find("where")) {
        const data::Path list = item.place.in_entry ? data::Path() : list_before(m_vocabulary.fields, item.place.path);
        if (list.empty() && item.place.field != nullptr)
            add(where, error(k_bad_cell,
                             Text("`where` chooses entries, and the field is in no list",
                                  "`where` 用于选择条目，但该字段不在列表中"),
                             Text("Leave it out, or write `when` for the block", "请去掉，或在区块上写 `when`")));
        else if (!list.empty())
            item.where = condition(where, list);
    }
    item.blank = number_of(view.find("blank"));
    item.hint = phrase_of(view.find("hint"));
    item.beside = is_true(view.find("beside"));
    return item;
}

void FormReader::content(Item& item, data::View view) {
    const auto count =
        std::count_if(std::begin(k_contents), std::end(k_contents), [&](auto key) { return view.find(key); });
    if (count != 1) {
        add(view, error(k_bad_cell,
                        Text("a cell shows one thing: field, computed, sign_off, text, ticks or parts",
                             "单元格须且只能有 field、computed、sign_off、text、ticks、parts 之一"),
                        Text("Several things in one cell are its `parts`", "一个单元格中的多项内容请写入 `parts`")));
        return;
    }
    if (const data::View field = view.find("field")) shown_field(item, field);
    if (const data::View name = view.find("computed")) {
        item.what = Item::What::computed;
        item.name = name.text();
        item.label = named(name, m_vocabulary.computed, {"the computed value", "计算值"});
    }
    if (const data::View name = view.find("sign_off")) {
        item.what = Item::What::sign_off;
        item.name = name.text();
        item.label = named(name, m_vocabulary.sign_offs, {"the sign-off", "会签"});
    }
    if (const data::View text = view.find("text")) {
        item.what = Item::What::text;
        item.text = wording(text);
    }
    if (const data::View ticks = view.find("ticks")) {
        item.what = Item::What::ticks;
        for (const data::View one : ticks) {
            if (auto found = place(one)) item.ticked.push_back(std::move(*found));
        }
    }
}

void FormReader::shown_field(Item& item, data::View view) {
    auto found = place(view);
    if (!found) return;
    item.place = std::move(*found);
    item.label = item.place.field->label;
    all_boxes(item);
}

Column FormReader::column(data::View view) {
    constexpr unsigned k_long_share = 4;
    Column column{{}, item(view), 2};
    column.title = std::exchange(column.item.label, Phrase());
    // Boxes of every line would make a table hard to read.
    if (!view.find("as") && !view.find("choices")) column.item.as = Item::As::words;
    const schema::Field* field = column.item.place.field;
    if (field != nullptr && field->long_text) column.width = k_long_share;
    if (const data::View width = view.find("width")) column.width = number_of(width);
    return column;
}

Result<Form> read_form(const data::Document& document, std::string name, const Vocabulary& vocabulary) {
    FormReader reader(vocabulary);
    Form form = reader.read(document.root());
    form.name = std::move(name);
    if (has_errors(reader.findings())) return fail(Failing::data, std::move(reader.findings()));
    return form;
}

const Form* form_for(const std::vector<Form>& forms, std::string_view kind) {
    const Form* general = nullptr;
    for (const Form& form : forms) {
        if (std::find(form.kinds.begin(), form.kinds.end(), kind) != form.kinds.end()) return &form;
        if (form.kinds.empty() && general == nullptr) general = &form;
    }
    return general;
}

}  // namespace plaint::render
