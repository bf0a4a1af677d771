// Filling a form in from a record. Private to the room.
#pragma once

#include "render/paper.hpp"

namespace plaint::render {

class Filler {
public:
    Filler(data::View record, const Given& given, Lang lang);
    Paper paper(const Form& form);

private:
    void add(Paper& paper, const Block& block);
    void add_each(Paper& paper, const Block& block);
    PaperBlock grid(const Block& block);
    PaperBlock table(const Block& block);
    std::vector<data::View> entries(const Block& block);
    void add(std::vector<PaperCell>& cells, const Cell& cell);
    void add(std::vector<Line>& lines, const Item& item);
    void add_field(std::vector<Line>& lines, const Item& item);
    void add_sign_off(std::vector<Line>& lines, const Item& item);
    std::vector<Signed> signatures(const std::vector<Signature>& all);
    std::vector<data::View> values_of(const Item& item);
    std::string written(const Item& item, const std::vector<data::View>& values);
    [[nodiscard]] std::string numbered(const std::vector<std::string>& texts, unsigned blank_ones) const;
    std::vector<Tick> boxes(const Item& item, const std::vector<data::View>& values);
    std::vector<Tick> ticks(const Item& item);
    std::string words(const Wording& wording);
    std::string text_at(const Place& place);
    [[nodiscard]] std::string blank_day() const;
    [[nodiscard]] std::string colon() const;
    [[nodiscard]] bool blank() const { return !m_record; }

    data::View m_record;
    const Given& m_given;
    Lang m_lang;
    data::View m_entry;  ///< That the present block shows; absent on the blank form.
    std::size_t m_number = 0;
};

}  // namespace plaint::render
