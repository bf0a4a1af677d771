// A policy's own cases: records and events as data, with what the policy is expected to make of them. Pure.
#pragma once

#include "policy/policy.hpp"
#include "sla/rules.hpp"

#include <cstddef>

namespace plaint::cases {

struct Outcome {
    std::size_t run = 0;  ///< Cases; each row of a table is one.
    std::size_t failed = 0;
    Findings findings;  ///< At the place of what was expected.
};

/// Runs every case of a document, which should have passed the schema of cases. People of the policy are replaced by
/// those that a case names while it runs; afterwards they are what they were.
Outcome run(const data::Document& document, policy::Policy& policy, const sla::Rules& clocks);

}  // namespace plaint::cases
