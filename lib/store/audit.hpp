// Checking a repository's files: every record against schema and policy, and the records against one another.
#pragma once

#include "store/records.hpp"
#include "store/survey.hpp"

#include <cstddef>
#include <string>

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

/// Every record of the survey, and across them: ids and uids used twice, references that lead nowhere; what lies among
/// them and is none. A record that was found clean before, in the same place by the same rules, is not judged again.
Result<Audit> check_all(const Survey& survey, const Rules& rules, const time::Instant& now);

/// Whether the schema that editors use is the one in force.
Findings check_editor_schema(const Source& source, const Rules& rules);

}  // namespace plaint::store
