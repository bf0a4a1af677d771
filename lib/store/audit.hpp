// Checking a repository's files: every record against schema and policy, and the records against one another.
#pragma once

#include "store/records.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace plaint::store {

struct Audit {
    std::size_t records = 0;
    Findings findings;  ///< In the order of the files.
};

/// One file's text: syntax, schema, history, place (when `rules` say where it belongs and `path` lies in the
/// repository), evidence.
enum class Place { in_repository, anywhere };
Findings check_text(const Rules& rules, const Source* evidence, const std::string& path, std::string text, Place place,
                    const time::Instant& now);

/// Every file at `paths`, on all cores, and across them: ids and uids used twice, links that lead nowhere.
Audit check_all(const Source& source, const Rules& rules, const std::vector<std::string>& paths,
                const time::Instant& now);

/// Whether the schema that editors use is the one in force.
Findings check_editor_schema(const Source& source, const Rules& rules);

}  // namespace plaint::store
