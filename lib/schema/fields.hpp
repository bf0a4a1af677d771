// Field descriptions: what a record schema says of each field besides validity: labels, order, personal data, what is
// append-only.
#pragma once

#include "base/lang.hpp"
#include "base/result.hpp"
#include "data/document.hpp"
#include "schema/schema.hpp"

#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plaint::schema {

/// One allowed value of an enumeration: the ASCII word that is stored, and what people call it (`x-labels`).
struct Choice {
    std::string value;
    Phrase label;
    std::string score = {};  ///< What it is worth on the scale from 1 to 5 (`x-scores`); empty: it has none.
};

enum class Shape { text, integer, number, boolean, date, instant, list, group, any };

/// A field (or a list's item) of the record schema.
struct Field {
    data::Path path;   ///< Indices left out: `investigations.method` describes every entry's method.
    std::string name;  ///< Last key.
    Shape shape = Shape::any;
    Phrase label;                       ///< `x-label`, else the name.
    Phrase help;                        ///< `x-help`, may be empty.
    std::vector<Choice> choices;        ///< Of an enumeration; of a list's items when the items are one.
    bool required = false;              ///< By its parent's `required`.
    bool personal = false;              ///< `x-personal`: masked, sealed, erased.
    bool append_only = false;           ///< `x-append-only` lists: entries are added, never altered.
    bool computed = false;              ///< `x-computed`: written by plaint only (`state`, `history`, …).
    bool decimal = false;               ///< `x-decimal`: a number written as text, so that no digit is lost.
    bool long_text = false;             ///< `x-long`: several lines are usual.
    bool names_record = false;          ///< `x-record`: the id of a record.
    const Field* item = nullptr;        ///< Of a list.
    std::vector<const Field*> members;  ///< Of a group (or of a list's group items), in the schema's order.
};

/// The fields of one compiled record schema, as a tree. Built by following `properties`, `items`, `$ref` and `allOf`.
class Fields {
public:
    Fields() = default;
    /// `resolver` must outlive the call only.
    static Result<Fields> read(const data::Document& schema, const Resolver& resolver = {});
    /// The fields as bytes, which the program carries so that no schema has to be read for them; and what such bytes,
    /// which are believed, say.
    [[nodiscard]] std::string packed() const;
    static Fields unpacked(std::string_view bytes);

    [[nodiscard]] const Field& root() const;
    /// The field at a path, indices ignored; null pointer when the schema does not name it.
    [[nodiscard]] const Field* find(const data::Path& path) const;
    [[nodiscard]] const Field* find(std::string_view dotted) const;
    /// Place of a key among its siblings in the schema, for inserting; large when unknown.
    [[nodiscard]] std::size_t rank(const data::Path& parent, std::string_view key) const;
    /// Names the values of a field that the schema leaves to somebody else: states and kinds are the policy's. Copies
    /// made before share the names.
    void name_values(std::string_view dotted, std::vector<Choice> choices);
    /// Every path, for suggestions.
    [[nodiscard]] std::vector<std::string> names() const;

private:
    struct Impl;
    explicit Fields(std::deque<Field> fields);

    std::shared_ptr<Impl> m_impl;
};

/// The stored word for what a user typed: the word itself, or its label in either language (case and width folded).
/// Nothing when it is none.
std::optional<std::string> choose(const Field& field, std::string_view typed);
/// The label of a stored word; the word itself when it has none.
Phrase label_of(const Field& field, std::string_view value);

}  // namespace plaint::schema
