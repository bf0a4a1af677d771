// Letters: a profile's mustache template filled in from a record.
#pragma once

#include "base/result.hpp"
#include "data/document.hpp"
#include "data/value.hpp"
#include "expr/expr.hpp"
#include "schema/fields.hpp"
#include "time/zone.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace plaint::render {

/// A template with what its first lines say of it: `{{! label: … }}`, `{{! needs: EXPRESSION }}`.
struct Letter {
    std::string name;                 ///< For findings.
    std::string label;                ///< In the letter's language; may be empty.
    std::optional<expr::Expr> needs;  ///< What a record must have before the letter makes sense.
    std::string text;
};

/// render.bad_template, with its place. Failing::data.
Result<Letter> read_letter(std::string_view text, std::string_view name, const schema::Fields& fields,
                           const expr::Vocabulary* vocabulary = nullptr);

/// What letters may name beside the record's own fields.
struct Beside {
    data::Mapping values;              ///< Texts, and groups of texts: `today`, `due.response`.
    const time::Zone* zone = nullptr;  ///< That moments are written in; null: in the record's own offsets.
};

/// Fills `{{customer.name}}`-like tags from the record; enumerated values come as their label in `lang`, moments as
/// `2026-03-02 09:12`; lists are sections, `last.LIST` is the last entry of one. Nothing is escaped: the result is
/// plain text.
Result<std::string> letter(const Letter& letter, data::View record, const schema::Fields& fields, const Beside& beside,
                           Lang lang);

}  // namespace plaint::render
