// Balances: what was taken in and given out in the entries of a record, by key: `balanced(materials)`.
#pragma once

#include "expr/expr.hpp"
#include "schema/decimal.hpp"

#include <optional>
#include <string>
#include <vector>

namespace plaint::policy {

/// The entries of a list, each with a quantity.
struct Flow {
    data::Path entries;
    std::string quantity;
    std::optional<expr::Expr> where;  ///< Of an entry: whether it counts; all do without it.
};

struct Balance {
    std::string name;
    Phrase label;
    std::string key;  ///< Member of every entry that says what it is about.
    std::vector<Flow> in;
    std::vector<Flow> out;
};

/// The word of conditions: `balanced(materials)`.
inline constexpr std::string_view k_balanced = "balanced";

/// What one key comes to.
struct Account {
    std::string key;
    schema::Decimal in;
    schema::Decimal out;
    data::View overdrawn;  ///< The entry with which more had gone out than had come in; absent when none did.

    [[nodiscard]] bool even() const { return in == out; }
};

/// By key, in the order in which they first occur. Entries that another one corrects are left out, and so are those
/// without a key or a quantity.
std::vector<Account> accounts(const Balance& balance, data::View record, const expr::Scope& scope);
/// The fields that a balance reads, and whether the clock matters to it.
expr::Vocabulary::Basis basis_of(const Balance& balance);
/// The keys that do not come out even, each with its figures; "nothing is open" when all do.
Phrase open_accounts(const std::vector<Account>& accounts);

}  // namespace plaint::policy
