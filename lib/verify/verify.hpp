// Whether history came by legal steps: every commit of a range, every record in it, under the rules that were in force.
#pragma once

#include "git/history.hpp"
#include "time/instant.hpp"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

namespace plaint::verify {

/// A finding and the commit that it is about. Notes tell what was accepted and who should know of it.
struct Told {
    git::ObjectId commit;  ///< Empty: about the range as a whole.
    Finding finding;       ///< `file` is the path in the commit.
};

struct Report {
    std::size_t commits = 0;  ///< Looked at.
    std::size_t changes = 0;  ///< Of records, judged.
    std::vector<Told> told;   ///< In the order of the commits.
};

struct Request {
    git::Range range;
    std::optional<std::filesystem::path> data_dir;
    std::int64_t now = 0;                                                 ///< Seconds since 1970.
    std::function<void(std::size_t done, std::size_t of)> progress = {};  ///< May be empty.
    /// A commit that is about to be made is not signed yet.
    enum class Signatures { wanted, left_out } signatures = Signatures::wanted;
};

/// Goes through the commits of a range, oldest first. A failure means that the repository could not be read.
Result<Report> verified(const git::Repository& repository, const Request& request);

}  // namespace plaint::verify
