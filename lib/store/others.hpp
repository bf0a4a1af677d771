// The other records, for computed values that count those like a record.
#pragma once

#include "policy/computed.hpp"
#include "store/cache.hpp"
#include "store/source.hpp"

#include <memory>

namespace plaint::store {

/// Goes through the records once, when somebody asks for the first time. The cache is its own, as that may be in the
/// middle of another survey; it may be null. `source` and `policy` must outlive it.
std::shared_ptr<const policy::Others> others(const Source& source, const policy::Policy& policy,
                                             std::unique_ptr<Cache> cache);

}  // namespace plaint::store
