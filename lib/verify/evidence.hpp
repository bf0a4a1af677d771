// Attached files: what a commit does to those that records list.
#pragma once

#include "git/history.hpp"
#include "model/complaint.hpp"

#include <string>
#include <string_view>

namespace plaint::verify {

inline constexpr std::string_view k_evidence_folder = "evidence/";

/// The id of the record that a file below evidence/ belongs to; empty for others.
std::string_view owner_of(std::string_view path);

/// The entry of a record that lists a file.
data::View listed(const model::Complaint& record, std::string_view path);

/// Whether a file of a commit has the content that was attached; what git-lfs keeps elsewhere is known by its pointer.
Result<bool> is_there(const git::Repository& repository, const git::ObjectId& commit, std::string_view path,
                      std::string_view sha256);

/// Entries of `after` that `before` (or null) has not: their files have to be there.
Result<Findings> judge_attached(const git::Repository& repository, const git::ObjectId& commit,
                                const model::Complaint* before, const model::Complaint& after);

/// That a listed file is gone or altered.
Finding not_as_attached(data::View entry, std::string_view path);

}  // namespace plaint::verify
