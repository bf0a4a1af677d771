// Evidence: attached files, where they lie and what they were when they were attached.
#pragma once

#include "store/records.hpp"

#include <string>
#include <string_view>

namespace plaint::store {

/// SHA-256 in lower-case hex.
std::string sha256(std::string_view bytes);

/// The name of a file as it may stand in a path: the last part of what was typed; characters that would make trouble
/// become `_`.
std::string evidence_name(std::string_view typed);

/// Where an attached file goes: `evidence/CP-2026-001/mail-3f2a1b.eml`, with the first digits of its SHA-256: two
/// branches may attach files of one name to one record, and git could not keep both under it.
std::string evidence_path(std::string_view id, std::string_view name, std::string_view sha256);

/// Largest file that is attached or hashed, in bytes.
inline constexpr std::size_t k_most_evidence_bytes = 1U << 30;

/// Whether the file at `path` is there and is still what was attached. Reads it.
bool is_as_attached(const Source& source, std::string_view path, std::string_view sha256);

/// For each piece with a path: missing or altered files, with the position of the entry. Reads the files.
Findings check_evidence(const Source& source, const model::Complaint& record);

}  // namespace plaint::store
