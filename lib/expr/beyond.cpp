#include "expr/beyond.hpp"

#include <algorithm>

namespace plaint::expr {

const Vocabulary::Variable* Vocabulary::variable(std::string_view name) const {
    const auto found =
        std::find_if(variables.begin(), variables.end(), [&](const Variable& one) { return one.name == name; });
    return found == variables.end() ? nullptr : &*found;
}

const Vocabulary::Predicate* Vocabulary::predicate(std::string_view word) const {
    const auto found =
        std::find_if(predicates.begin(), predicates.end(), [&](const Predicate& one) { return one.word == word; });
    return found == predicates.end() ? nullptr : &*found;
}

}  // namespace plaint::expr
