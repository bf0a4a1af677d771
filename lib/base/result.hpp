// Results: a value, or a failure that says how bad it is and why.
#pragma once

#include "base/finding.hpp"

#include <tl/expected.hpp>

#include <utility>

namespace plaint {

/// Why a piece of work did not happen. The kind alone decides the exit status (README, "Exit status").
enum class Failing {
    refused,  ///< The rules do not allow it, or there are findings: exit 1.
    usage,    ///< The command line is wrong: exit 2.
    data,     ///< A record, policy, schema or input file is bad: exit 3.
    system,   ///< Repository, file system or another program: exit 4.
};

struct Failure {
    Failing kind = Failing::system;
    Findings findings;
};

template <class T>
using Result = tl::expected<T, Failure>;

inline tl::unexpected<Failure> fail(Failing kind, Findings findings) {
    return tl::make_unexpected(Failure{kind, std::move(findings)});
}
inline tl::unexpected<Failure> fail(Failing kind, Finding finding) {
    Findings findings;
    findings.push_back(std::move(finding));
    return fail(kind, std::move(findings));
}
/// Passes another result's failure on.
template <class T>
tl::unexpected<Failure> fail(Result<T>&& other) {
    return tl::make_unexpected(std::move(other).error());
}

// Unwraps a Result into a new variable, or returns its failure from the calling function.
#define PLAINT_TRY(name, expression)                                     \
    auto name##_result = (expression);                                   \
    if (!name##_result) return ::plaint::fail(std::move(name##_result)); \
    auto name = std::move(*name##_result)

// The same for a Result<void>.
#define PLAINT_CHECK(expression) \
    if (auto plaint_checked = (expression); !plaint_checked) return ::plaint::fail(std::move(plaint_checked))

}  // namespace plaint
