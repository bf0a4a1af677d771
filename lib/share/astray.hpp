// References that a merge has led astray: made on one side to a record that the other side renumbered, so that they now
// name nobody, or another record that got the number since.
#pragma once

#include "git/repository.hpp"
#include "store/survey.hpp"

#include <string>
#include <vector>

namespace plaint::share {

struct Astray {
    std::string path;  ///< Of the record that names another one.
    std::string from;  ///< The number that it names.
    std::string to;    ///< That of the record which is meant.
};

/// Those in `merged`, the merge of two commits; `survey` goes through its records. Reads what the merge changed only.
Result<std::vector<Astray>> astray(const git::Repository& repository, const store::Survey& survey,
                                   const git::ObjectId& ours, const git::ObjectId& theirs, const git::ObjectId& merged);

}  // namespace plaint::share
