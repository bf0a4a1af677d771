// Lists of records: what to sort them by, which columns to show, and what stands in a cell.
#pragma once

#include "base/result.hpp"
#include "data/document.hpp"
#include "expr/beyond.hpp"
#include "schema/fields.hpp"
#include "time/zone.hpp"

#include <compare>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace plaint::query {

enum class Order { ascending, descending };

struct SortKey {
    data::Path path;
    Order order = Order::ascending;
    schema::Shape shape = schema::Shape::text;
    /// Their order is the order of values; null when the field is no enumeration. Belongs to the Fields, or to whoever
    /// puts another list here (the states of a policy).
    const std::vector<schema::Choice>* choices = nullptr;
};

/// Reads `-received.at,urgency`: paths, or labels that only one field has; a minus reverses. Findings about all that is
/// wrong. Failing::usage. The result points into `fields`. `$NAME` is a variable of the vocabulary that says what its
/// values are; its path is that name, dollar and all, where the caller puts the value into the record.
Result<std::vector<SortKey>> parse_sort(std::string_view text, const schema::Fields& fields,
                                        const expr::Vocabulary* vocabulary = nullptr);

/// The places of the records in sorted order; records that compare as equal keep theirs. Choices go by their order in
/// the schema, dates and instants by what they mean, numbers by value, booleans no before yes, texts by code point but
/// with runs of digits as numbers (`CP-2026-999` before `CP-2026-1000`), lists of groups by their length, other lists
/// by their first item. Blanks come last in either direction.
std::vector<std::size_t> sorted(std::span<const data::View> records, std::span<const SortKey> keys);

struct Column {
    data::Path path;
    Phrase label;  ///< Of the field; with its group's label where two columns would have the same.
    schema::Shape shape = schema::Shape::text;
    const std::vector<schema::Choice>* choices = nullptr;  ///< As in SortKey.
};

/// Reads `id,received.at,urgency`, as parse_sort does, without minuses.
Result<std::vector<Column>> parse_columns(std::string_view text, const schema::Fields& fields,
                                          const expr::Vocabulary* vocabulary = nullptr);

/// What to show of a record in a column, on one line: labels of choices, times of the zone as `2026-03-02 09:12`, yes
/// or no, several values joined, of a list of groups the number of its entries. Empty when blank. May hold any
/// characters that the record does: escape before printing.
Phrase cell(const Column& column, data::View record, const time::Zone& zone);

}  // namespace plaint::query
