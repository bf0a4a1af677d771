// Sign-offs as a policy writes them: who has to agree to a matter, in which order, and which entries say so.
#pragma once

#include "data/document.hpp"
#include "expr/expr.hpp"

#include <optional>
#include <string>
#include <vector>

namespace plaint::policy {

/// One signature that is asked for.
struct SignStep {
    std::string role;
    Phrase label;  ///< What this step does, in words ("reviews"); may be empty.
    data::View view;
};

/// Who signs the records that fit.
struct SignLine {
    std::optional<expr::Expr> when;  ///< Without it the line fits always.
    std::vector<SignStep> steps;
    data::View view;
};

struct SignOff {
    std::string name;
    Phrase label;
    data::Path entries;                ///< The append-only list whose entries are the signatures.
    std::optional<expr::Expr> where;   ///< Of an entry: whether it belongs here; all do without it.
    std::optional<expr::Expr> passed;  ///< Of an entry: whether it consents; all do without it.
    data::Path since;                  ///< Moment before which entries do not count; empty: all count.
    std::optional<expr::Expr> recent;  ///< Of an entry: not before that moment.
    std::string role;                  ///< Member of the entry that says as what it was signed.
    bool ordered = false;
    std::vector<SignLine> lines;  ///< The first that fits a record; none: nothing to sign.
    data::View view;
};

}  // namespace plaint::policy
