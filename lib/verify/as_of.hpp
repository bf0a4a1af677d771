// A record as it was after its first events, as far as its later text tells.
#pragma once

#include "model/complaint.hpp"
#include "policy/policy.hpp"

#include <cstddef>

namespace plaint::verify {

/// The record after `count` of its events: entries that later events brought are left out, tracked fields and the state
/// are what the events had told by then. Of other fields nobody knows when they changed: they are as they are.
/// Its nodes have no positions; their paths are those of `record`.
model::Complaint as_of(const policy::Policy& policy, const model::Complaint& record, std::size_t count);

}  // namespace plaint::verify
