#include "schema/packed_fields.hpp"

#include "data/packing.hpp"

#include <array>

namespace plaint::schema {

namespace {

constexpr std::array k_flags{&Field::required, &Field::personal,  &Field::append_only, &Field::computed,
                             &Field::decimal,  &Field::long_text, &Field::names_record};

void pack(data::Packer& out, const Phrase& phrase) {
    out.text(phrase.en);
    out.text(phrase.zh);
}

Phrase phrase_in(data::Unpacker& in) {
    std::string en(in.text());
    return {std::move(en), std::string(in.text())};
}

void pack(data::Packer& out, const Field& field) {
    unsigned flags = 0;
    for (const auto flag : k_flags) flags = flags << 1U | (field.*flag ? 1U : 0U);
    out.text(field.name);
    out.byte(static_cast<std::uint8_t>(field.shape));
    out.byte(static_cast<std::uint8_t>(flags));
    pack(out, field.label);
    pack(out, field.help);
    out.number(field.choices.size());
    for (const Choice& choice : field.choices) {
        out.text(choice.value);
        pack(out, choice.label);
        out.text(choice.score);
    }
    // A list's members are its item's.
    out.byte(field.item != nullptr ? 1 : 0);
    if (field.item != nullptr) return pack(out, *field.item);
    out.number(field.members.size());
    for (const Field* member : field.members) pack(out, *member);
}

class Unpacking {
public:
    explicit Unpacking(std::string_view bytes) : m_in(bytes) {}

    const Field* field(data::Path path) {
        Field& field = fields.emplace_back();
        field.name = m_in.text();
        field.shape = static_cast<Shape>(m_in.byte());
        const unsigned flags = m_in.byte();
        for (std::size_t i = 0; i < k_flags.size(); ++i)
            field.*k_flags[i] = ((flags >> (k_flags.size() - 1 - i)) & 1U) != 0;
        field.label = phrase_in(m_in);
        field.help = phrase_in(m_in);
        for (std::uint64_t left = m_in.number(); left > 0; --left) field.choices.push_back(choice());
        if (m_in.byte() != 0) {
            field.item = this->field(path);
            field.members = field.item->members;
        } else {
            for (std::uint64_t left = m_in.number(); left > 0; --left) field.members.push_back(member(path));
        }
        field.path = std::move(path);
        return &field;
    }

    std::deque<Field> fields;

private:
    Choice choice() {
        Choice out;
        out.value = m_in.text();
        out.label = phrase_in(m_in);
        out.score = m_in.text();
        return out;
    }

    /// Its name comes first, and its path ends in it.
    const Field* member(const data::Path& path) {
        data::Unpacker ahead = m_in;
        return field(path / ahead.text());
    }

    data::Unpacker m_in;
};

}  // namespace

std::string pack_fields(const Field& root) {
    data::Packer out;
    pack(out, root);
    return std::move(out.bytes());
}

std::deque<Field> unpack_fields(std::string_view bytes) {
    Unpacking unpacking(bytes);
    unpacking.field({});
    return std::move(unpacking.fields);
}

}  // namespace plaint::schema
