// Records in a repository: where they lie, finding one, loading all, the next free number.
#pragma once

#include "model/complaint.hpp"
#include "store/rules.hpp"
#include "store/source.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace plaint::store {

struct Record {
    std::string path;
    model::Complaint complaint;
};

/// The id that a person typed, as it is written: case and padding are mended (`cp-2026-1` is CP-2026-001).
/// record.bad_id, Failing::usage, when no series fits.
Result<std::string> normal_id(const policy::Policy& policy, std::string_view typed);
/// Where the record with this (normal) id lies.
Result<std::string> path_of(const policy::Policy& policy, std::string_view id);

/// Parses a record's text and checks it by the schema; findings carry `path`. Failing::data.
Result<Record> read_record(const Rules& rules, std::string path, std::string text);
/// Finds and reads one record. record.not_found suggests the nearest id.
Result<Record> load(const Source& source, const Rules& rules, std::string_view id);

/// The next free number of a series in a year: behind the highest of the work tree, HEAD and every local and
/// remote-tracking branch.
Result<std::uint64_t> next_number(const Source& source, const git::Repository& repository, const policy::Series& series,
                                  int year);

}  // namespace plaint::store
