// Tables of edits: a text, changes, and the exact text that must come out.
#pragma once

#include "yaml/patch.hpp"
#include "yaml/yaml.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>
#include <string_view>
#include <vector>

namespace plaint::yaml::test {

using data::Change;
using data::Mapping;
using data::Number;
using data::Sequence;
using data::Value;

inline Change set(std::string_view path, Value value) {
    return {Change::Op::set, data::Path::parse(path).value(), std::move(value)};
}
inline Change append(std::string_view path, Value value) {
    return {Change::Op::append, data::Path::parse(path).value(), std::move(value)};
}
inline Change drop(std::string_view path) { return {Change::Op::remove, data::Path::parse(path).value(), {}}; }

struct Edit {
    std::string what;
    std::string before;
    std::vector<Change> changes;
    std::string after;
};

/// `code line:column` of each finding.
inline std::string told(const Failure& failure) {
    std::string all;
    for (const Finding& finding : failure.findings) {
        all += fmt::format("{}{} {}:{}", all.empty() ? "" : "; ", finding.code, finding.position.line,
                           finding.position.column);
    }
    return all;
}

/// The text after the changes, or what was told instead.
inline std::string outcome(const std::string& before, const std::vector<Change>& changes, const KeyRank& rank = {}) {
    const Result<data::Document> document = parse(before, "record.yaml");
    if (!document) return "unreadable: " + told(document.error());
    const Result<data::Document> result = edited(*document, changes, rank);
    return result ? result->text() : told(result.error());
}

inline void check_all(const std::vector<Edit>& edits, const KeyRank& rank = {}) {
    for (const Edit& edit : edits) {
        CAPTURE(edit.what);
        CAPTURE(edit.before);
        CHECK_EQ(outcome(edit.before, edit.changes, rank), edit.after);
    }
}

}  // namespace plaint::yaml::test
