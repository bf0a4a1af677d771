#include "render/fill.hpp"

#include "base/unicode.hpp"
#include "render/values.hpp"
#include "schema/entries.hpp"

#include <algorithm>
#include <numeric>

namespace plaint::render {

namespace {

/// The room of an empty cell goes to its long texts; to all that has a label, where there are none.
void give_room(PaperCell& cell) {
    const auto takes = [&](bool long_only) {
        return [long_only](const Line& line) {
            return !line.label.empty() && !line.beside && (line.long_text || !long_only);
        };
    };
    const auto count = [&](bool long_only) {
        return static_cast<unsigned>(std::count_if(cell.content.begin(), cell.content.end(), takes(long_only)));
    };
    const bool long_only = count(true) != 0;
    const unsigned shares = count(long_only);
    if (shares == 0) {
        // Signatures stand at the bottom, below the room.
        if (!cell.signatures.empty() && !cell.content.empty()) cell.content.back().lines = cell.lines;
        return;
    }
    for (std::size_t i = 0; i < cell.content.size(); ++i) {
        if (!takes(long_only)(cell.content[i])) continue;
        const bool hinted = i + 1 < cell.content.size() && cell.content[i + 1].hint;
        cell.content[hinted ? i + 1 : i].lines = cell.lines / shares;
    }
}

/// Space for a hand to write in.
constexpr std::string_view k_gap = "________";

const Phrase& found_in(const std::vector<std::pair<std::string, Phrase>>& all, std::string_view name) {
    static const Phrase k_none;
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.first == name; });
    return found == all.end() ? k_none : found->second;
}

Phrase yes() { return Text("yes", "是"); }
Phrase no() { return Text("no", "否"); }

}  // namespace

Filler::Filler(data::View record, const Given& given, Lang lang) : m_record(record), m_given(given), m_lang(lang) {}

Paper Filler::paper(const Form& form) {
    Paper paper;
    paper.lang = m_lang;
    paper.title = form.label.in(m_lang);
    paper.sheet = form.sheet;
    paper.left = words(form.left);
    paper.right = words(form.right);
    if (form.number) {
        const std::string number = text_at(*form.number);
        if (paper.right.empty()) paper.right = form.number->field->label.in(m_lang) + colon();
        paper.right += number.empty() ? std::string(k_gap) : number;
    }
    for (const Block& one : form.blocks) add(paper, one);
    return paper;
}

void Filler::add(Paper& paper, const Block& block) {
    if (!blank() && block.when && !block.when->holds(m_record, m_given.scope)) return;
    switch (block.what) {
        case Block::What::each:
            return add_each(paper, block);
        case Block::What::table:
            paper.blocks.push_back(table(block));
            return;
        default:
            paper.blocks.push_back(grid(block));
    }
}

void Filler::add_each(Paper& paper, const Block& block) {
    const std::vector<data::View> found = entries(block);
    // Something is always there, so that nobody takes the section for forgotten.
    const std::size_t most = blank() ? std::max(block.blank, 1U) : std::max<std::size_t>(found.size(), 1);
    for (std::size_t i = 0; i < most; ++i) {
        m_entry = i < found.size() ? found[i] : data::View();
        m_number = i + 1;
        paper.blocks.push_back(grid(block));
        paper.blocks.back().new_page = block.new_page && i == 0;
    }
    m_entry = {};
}

PaperBlock Filler::grid(const Block& block) {
    PaperBlock out;
    out.heading = words(block.heading);
    out.level = block.level;
    out.new_page = block.new_page;
    out.widths = block.widths;
    if (block.what == Block::What::note) {
        out.what = PaperBlock::What::note;
        out.note = words(block.note);
    }
    for (const std::vector<Cell>& row : block.rows) {
        std::vector<PaperCell> cells;
        for (const Cell& one : row) add(cells, one);
        out.rows.push_back(std::move(cells));
    }
    if (block.what == Block::What::signature) {
        PaperCell cell;
        cell.span = static_cast<unsigned>(out.widths.size());
        cell.signatures = signatures(block.signatures);
        out.rows.push_back({std::move(cell)});
    }
    return out;
}

PaperBlock Filler::table(const Block& block) {
    PaperBlock out;
    out.what = PaperBlock::What::table;
    out.heading = words(block.heading);
    out.level = block.level;
    out.new_page = block.new_page;
    if (!block.numbered.empty()) {
        out.titles.push_back(block.numbered.in(m_lang));
        out.widths.push_back(1);
    }
    for (const Column& column : block.columns) {
        out.titles.push_back(column.title.in(m_lang));
        out.widths.push_back(column.width);
    }
    const std::vector<data::View> found = entries(block);
    const std::size_t most = std::max<std::size_t>({found.size(), block.blank, 1});
    for (std::size_t i = 0; i < most; ++i) {
        m_entry = i < found.size() ? found[i] : data::View();
        m_number = i + 1;
        std::vector<PaperCell> cells;
        if (!block.numbered.empty()) cells.push_back({.content = {Line{.text = fmt::format("{}", m_number)}}});
        for (const Column& column : block.columns) {
            cells.emplace_back();
            // A day that nobody entered is written by hand in whatever room the column has.
            if (column.item.what == Item::What::text || m_entry || column.item.as == Item::As::boxes)
                add(cells.back().content, column.item);
        }
        out.rows.push_back(std::move(cells));
    }
    m_entry = {};
    return out;
}

std::vector<data::View> Filler::entries(const Block& block) {
    std::vector<data::View> out;
    for (const data::View list : values_at(m_record, block.list.path)) {
        for (const data::View entry : schema::standing_entries(list)) {
            if (!block.where || block.where->holds(entry, m_given.scope)) out.push_back(entry);
        }
    }
    return out;
}

void Filler::add(std::vector<PaperCell>& cells, const Cell& cell) {
    if (cell.labelled == Cell::Label::before) {
        cells.push_back({.what = PaperCell::What::label, .content = {Line{.text = cell.label.in(m_lang)}}});
    }
    PaperCell out;
    out.span = cell.span;
    for (const Item& item : cell.parts) add(out.content, item);
    if (cell.labelled == Cell::Label::inside) {
        if (!out.content.empty() && out.content.front().label.empty() && !out.content.front().hint)
            out.content.front().label = cell.label.in(m_lang);
        else
            out.content.insert(out.content.begin(), Line{.label = cell.label.in(m_lang)});
    }
    out.signatures = signatures(cell.signatures);
    const bool written = std::any_of(out.content.begin(), out.content.end(), [](const Line& line) {
        return !line.hint && !line.gap && (!line.text.empty() || !line.ticks.empty());
    });
    constexpr unsigned k_room_for_a_text = 3;
    const bool long_text = std::any_of(cell.parts.begin(), cell.parts.end(), [](const Item& item) {
        return item.place.field != nullptr && item.place.field->long_text;
    });
    if (!written) out.lines = cell.lines != 0 ? cell.lines : long_text ? k_room_for_a_text : 0;
    give_room(out);
    cells.push_back(std::move(out));
}

void Filler::add(std::vector<Line>& lines, const Item& item) {
    const std::size_t before = lines.size();
    switch (item.what) {
        case Item::What::field:
            add_field(lines, item);
            break;
        case Item::What::computed:
            lines.push_back({.text = found_in(m_given.computed, item.name).in(m_lang)});
            break;
        case Item::What::sign_off:
            add_sign_off(lines, item);
            break;
        case Item::What::text:
            lines.push_back({.text = words(item.text)});
            break;
        case Item::What::ticks:
            lines.push_back({.ticks = ticks(item)});
            break;
    }
    if (lines.size() > before) {
        lines[before].label = item.label.in(m_lang);
        lines[before].beside = item.beside;
    }
    if (blank() && !item.hint.empty()) lines.push_back({.text = item.hint.in(m_lang), .hint = true});
}

void Filler::add_field(std::vector<Line>& lines, const Item& item) {
    const schema::Field* field = item.place.field;
    if (field == nullptr) return;
    const std::vector<data::View> values = values_of(item);
    if (!item.boxes.empty() && item.as == Item::As::boxes) {
        lines.push_back({.ticks = boxes(item, values)});
    } else if (field->shape == schema::Shape::boolean && item.as == Item::As::boxes) {
        const bool known = !values.empty();
        const bool on = known && values.back().boolean().value_or(false);
        lines.push_back({.ticks = {{on, yes().in(m_lang)}, {known && !on, no().in(m_lang)}}});
    } else {
        lines.push_back({.text = written(item, values), .gap = values.empty(), .long_text = field->long_text});
    }
}

std::string Filler::written(const Item& item, const std::vector<data::View>& values) {
    const schema::Field* field = item.place.field;
    std::vector<std::string> texts;
    bool several = field->long_text;
    for (const data::View value : values) {
        const bool list = value.is(data::Kind::sequence);
        several = several || list;
        if (!list) texts.push_back(value_text(value, field, m_lang, m_given.scope.zone));
        if (!list) continue;
        for (const data::View one : value) texts.push_back(value_text(one, field->item, m_lang, m_given.scope.zone));
    }
    if (item.blank != 0) return numbered(texts, item.blank);
    if (texts.empty()) return blank_text(field, m_lang);
    constexpr std::size_t k_short = 24;
    const bool all_short = std::all_of(texts.begin(), texts.end(), [](const std::string& text) {
        return display_width(text) <= k_short && text.find('\n') == std::string::npos;
    });
    if (texts.size() > 1 && !all_short) return several ? numbered(texts, 0) : fmt::format("{}", fmt::join(texts, "\n"));
    std::string out = enumerated(texts, m_lang);
    if (item.unit) out += " " + text_at(*item.unit);
    return out;
}

std::string Filler::numbered(const std::vector<std::string>& texts, unsigned blank_ones) const {
    const std::size_t most = texts.empty() ? blank_ones : texts.size();
    std::string out;
    for (std::size_t i = 0; i < most; ++i)
        out += fmt::format("{}{}. {}", i == 0 ? "" : "\n", i + 1, i < texts.size() ? texts[i] : "");
    return out;
}

std::vector<data::View> Filler::values_of(const Item& item) {
    const auto counts = [&](data::View entry) { return !item.where || item.where->holds(entry, m_given.scope); };
    return values_at(item.place.in_entry ? m_entry : m_record, item.place.path, counts);
}

std::vector<Tick> Filler::boxes(const Item& item, const std::vector<data::View>& values) {
    std::vector<std::string> chosen;
    for (const data::View value : values) {
        if (!value.is(data::Kind::sequence)) chosen.emplace_back(value.text());
        for (const data::View one : value) chosen.emplace_back(one.text());
    }
    std::vector<Tick> out;
    for (const Box& box : item.boxes) {
        const auto found = std::find(chosen.begin(), chosen.end(), box.value);
        const bool on = found != chosen.end();
        std::string label = box.label.in(m_lang);
        if (box.behind) {
            const std::string behind = on || blank() ? text_at(*box.behind) : std::string();
            label += colon() + (behind.empty() ? std::string(k_gap) : behind);
        }
        out.push_back({on, std::move(label)});
        chosen.erase(std::remove(chosen.begin(), chosen.end(), box.value), chosen.end());
    }
    // What the record says is never lost because the paper has no box for it.
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        if (std::find(chosen.begin(), chosen.begin() + static_cast<std::ptrdiff_t>(i), chosen[i]) ==
            chosen.begin() + static_cast<std::ptrdiff_t>(i)) {
            const schema::Field* field = item.place.field;
            const schema::Field* words = field->choices.empty() && field->item != nullptr ? field->item : field;
            out.push_back({true, schema::label_of(*words, chosen[i]).in(m_lang)});
        }
    }
    return out;
}

std::vector<Tick> Filler::ticks(const Item& item) {
    std::vector<Tick> out;
    for (const Place& place : item.ticked) {
        const auto values = values_at(place.in_entry ? m_entry : m_record, place.path);
        out.push_back({!values.empty() && values.back().boolean().value_or(false), place.field->label.in(m_lang)});
    }
    return out;
}

void Filler::add_sign_off(std::vector<Line>& lines, const Item& item) {
    const auto& all = m_given.sign_offs;
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.first == item.name; });
    if (found == all.end()) return;
    for (const Given::Step& step : found->second) {
        const std::string person = step.person.empty() ? std::string(k_gap) : step.person;
        const std::string at = step.at.empty() ? blank_day() : step.at;
        std::string text = step.label.in(m_lang) + colon() + person + "    " + at;
        if (!step.says.empty()) text += "\n" + step.says.in(m_lang);
        lines.push_back({.text = std::move(text)});
    }
}

std::vector<Signed> Filler::signatures(const std::vector<Signature>& all) {
    std::vector<Signed> out;
    for (const Signature& one : all) {
        const auto counts = [&](data::View entry) { return !one.where || one.where->holds(entry, m_given.scope); };
        const auto last = [&](const std::optional<Place>& place) {
            if (!place) return std::string();
            const auto values = values_at(place->in_entry ? m_entry : m_record, place->path, counts);
            return values.empty() ? std::string() : value_text(values.back(), place->field, m_lang, m_given.scope.zone);
        };
        Signed signature{one.label.in(m_lang), last(one.person), {}, last(one.date)};
        if (one.date) signature.date_label = Phrase(Text("Date", "日期")).in(m_lang);
        if (one.date && signature.date.empty()) signature.date = blank_day();
        out.push_back(std::move(signature));
    }
    return out;
}

std::string Filler::words(const Wording& wording) {
    std::string out;
    for (const Slot& slot : wording.in(m_lang)) {
        if (slot.what == Slot::What::words) {
            out += slot.text;
            continue;
        }
        std::string value;
        if (slot.what == Slot::What::number) value = fmt::format("{}", m_number);
        if (slot.what == Slot::What::field) value = text_at(slot.place);
        if (slot.what == Slot::What::computed) value = found_in(m_given.computed, slot.text).in(m_lang);
        out += value.empty() ? std::string(k_gap) : value;
    }
    return out;
}

std::string Filler::text_at(const Place& place) {
    std::vector<std::string> texts;
    for (const data::View value : values_at(place.in_entry ? m_entry : m_record, place.path))
        texts.push_back(value_text(value, place.field, m_lang, m_given.scope.zone));
    return enumerated(texts, m_lang);
}

std::string Filler::blank_day() const { return m_lang == Lang::zh ? "　　年　　月　　日" : std::string(k_gap); }

std::string Filler::colon() const { return m_lang == Lang::zh ? "：" : ": "; }

Paper fill(const Form& form, data::View record, const Given& given, Lang lang) {
    return Filler(record, given, lang).paper(form);
}

}  // namespace plaint::render
