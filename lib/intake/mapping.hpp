// Mappings: how the columns of a register become the fields of records.
#pragma once

#include "base/result.hpp"
#include "data/change.hpp"
#include "data/document.hpp"
#include "intake/csv.hpp"
#include "schema/fields.hpp"
#include "time/zone.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plaint::intake {

/// What a row becomes, before ids and events.
struct Draft {
    std::string kind;
    std::string state;  ///< Empty: the workflow's initial state.
    std::string id;     ///< The number in the old register, when it is mapped; may be empty.
    data::Mapping fields;
    std::map<std::string, const Cell*> origin;  ///< Field path to the cell it came from, for findings.
    const Row* row = nullptr;
};

class Mapping {
public:
    /// Reads a mapping document (valid by the mapping schema) for a table's header and a record schema. Unknown columns
    /// and fields are findings with the mapping's positions, nearest suggested. Failing::data.
    static Result<Mapping> read(const data::Document& document, const std::vector<std::string>& header,
                                const schema::Fields& fields, const time::Zone& zone, const time::Instant& now);

    /// A row as a draft, nothing for a row that is to be skipped; or all of the row's findings, each with its cell's
    /// position in the file `name`.
    [[nodiscard]] Result<std::optional<Draft>> apply(const Row& row, std::string_view name) const;

private:
    /// Where a value comes from.
    struct Rule {
        std::vector<std::size_t> columns;
        std::string join = " ";
        std::optional<data::Value> constant;
        std::vector<std::pair<std::string, data::Value>> values;
        std::optional<data::Value> preset;
        std::string date;
        std::optional<time::Zone> zone;
        std::string split;
        bool keep_spaces = false;
    };
    struct FieldRule {
        data::Path path;
        const schema::Field* field = nullptr;
        Rule rule;
    };
    struct Skip {
        std::size_t column = 0;
        std::string equals;
    };

    class Builder;
    [[nodiscard]] Result<std::optional<data::Value>> value_of(const Rule& rule, const schema::Field* field,
                                                              const Row& row, std::string_view name) const;
    [[nodiscard]] Result<data::Value> read_cell(const Rule& rule, const schema::Field* field, const std::string& text,
                                                const Cell& cell, std::string_view name) const;

    Rule m_kind;
    std::optional<Rule> m_state;
    std::optional<std::size_t> m_id_column;
    std::vector<Skip> m_skips;
    std::vector<FieldRule> m_fields;
    time::Zone m_zone = time::Zone::utc();
    time::Instant m_now;
};

}  // namespace plaint::intake
