#include "store/records.hpp"

#include "base/nearest.hpp"
#include "store/codes.hpp"
#include "yaml/yaml.hpp"

#include <algorithm>
#include <charconv>
#include <optional>

namespace plaint::store {

namespace {

constexpr std::string_view k_suffix = ".yaml";

std::string upper(std::string_view text) {
    std::string out(text);
    for (char& c : out) {
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    }
    return out;
}

/// Puts missing zeros before the number, as people leave them out.
std::string padded(std::string_view id, const policy::Series& series) {
    const auto digits = id.find_last_not_of("0123456789");
    if (digits == std::string_view::npos) return std::string(id);
    std::string_view number = id.substr(digits + 1);
    while (number.size() > 1 && number.front() == '0') number.remove_prefix(1);
    const std::size_t missing = number.size() < series.width ? series.width - number.size() : 0;
    return std::string(id.substr(0, digits + 1)) + std::string(missing, '0') + std::string(number);
}

std::vector<std::string> ids_in(const Source& source, std::string_view folder) {
    std::vector<std::string> out;
    const auto found = source.list(folder);
    if (!found) return out;
    for (const Found& entry : *found) {
        if (entry.name.ends_with(k_suffix)) out.push_back(entry.name.substr(0, entry.name.size() - k_suffix.size()));
    }
    return out;
}

std::optional<std::uint64_t> number_of(std::string_view name) {
    std::uint64_t number = 0;
    const auto read = std::from_chars(name.data(), name.data() + name.size(), number);
    if (read.ec != std::errc{} || read.ptr != name.data() + name.size()) return std::nullopt;
    return number;
}

/// The highest number of a series in a year of one source; reads two folders.
Result<std::uint64_t> highest_number(const Source& source, const policy::Series& series, int year) {
    const std::string folder = fmt::format("{}/{:04}", series.folder, year);
    PLAINT_TRY(groups, source.list(folder));
    std::vector<std::pair<std::uint64_t, std::string>> numbered;
    for (const Found& group : groups) {
        if (const auto number = number_of(group.name)) numbered.emplace_back(*number, group.name);
    }
    std::sort(numbered.rbegin(), numbered.rend());
    for (const auto& [ignored, name] : numbered) {
        std::uint64_t highest = 0;
        for (const std::string& id : ids_in(source, fmt::format("{}/{}", folder, name))) {
            if (const auto parts = series.parse(id)) highest = std::max(highest, parts->number);
        }
        if (highest > 0) return highest;
    }
    return 0;
}

std::string_view folder_of(std::string_view path) { return path.substr(0, path.rfind('/')); }

/// Ids are copied out of comments of pull requests, where word joiners keep them in one line.
std::string without_joiners(std::string_view typed) {
    constexpr std::string_view k_joiner = "\u2060";
    std::string out(typed);
    for (auto at = out.find(k_joiner); at != std::string::npos; at = out.find(k_joiner, at))
        out.erase(at, k_joiner.size());
    return out;
}

}  // namespace

Result<std::string> normal_id(const policy::Policy& policy, std::string_view typed) {
    const std::string id = upper(without_joiners(typed));
    for (const policy::Series& series : policy.series) {
        if (const auto parts = series.parse(padded(id, series))) return series.id(parts->year, parts->number);
    }
    std::vector<std::string> examples;
    for (const policy::Series& series : policy.series) examples.push_back(series.id(2026, 1));
    return fail(Failing::usage,
                error(k_bad_id, phrase({"`{0}` is no record id", "`{0}` 不是记录编号"}, typed),
                      phrase({"Ids look like {0}", "编号形如 {0}"}, fmt::format("{}", fmt::join(examples, ", ")))));
}

Result<std::string> path_of(const policy::Policy& policy, std::string_view id) {
    for (const policy::Series& series : policy.series) {
        if (const auto parts = series.parse(id)) return series.path(*parts);
    }
    return fail(Failing::usage, error(k_bad_id, phrase({"`{0}` is no record id", "`{0}` 不是记录编号"}, id)));
}

Result<Record> read_record(const Rules& rules, std::string path, std::string text) {
    PLAINT_TRY(document, yaml::parse(std::move(text), path));
    if (Findings findings = rules.schema.check(document.root()); !findings.empty())
        return fail(Failing::data, std::move(findings));
    return Record{std::move(path), model::Complaint(std::move(document))};
}

Result<Record> load(const Source& source, const Rules& rules, std::string_view id) {
    PLAINT_TRY(path, path_of(rules.policy, id));
    PLAINT_TRY(text, source.read(path, yaml::Limits{}.bytes));
    if (!text) {
        Phrase hint = Text("`plaint list` shows the records", "`plaint list` 可列出记录");
        if (const auto near = nearest(id, ids_in(source, folder_of(path))))
            hint = phrase({"Did you mean {0}?", "是否想写 {0}？"}, *near);
        return fail(Failing::usage, error(k_not_found, phrase({"there is no record {0}", "没有记录 {0}"}, id), hint));
    }
    PLAINT_TRY(record, read_record(rules, std::move(path), std::move(*text)));
    if (record.complaint.id() != id) {
        return fail(
            Failing::data,
            data::at(record.complaint.root().find("id"),
                     error(k_misplaced,
                           phrase({"the file of {0} holds the record {1}", "{0} 的文件中是记录 {1}"}, id,
                                  record.complaint.id()),
                           Text("Move it with `git mv` to where its id says", "请用 `git mv` 移到编号对应的位置"))));
    }
    return record;
}

Result<std::uint64_t> next_number(const Source& source, const git::Repository& repository, const policy::Series& series,
                                  int year) {
    PLAINT_TRY(highest, highest_number(source, series, year));
    PLAINT_TRY(tips, repository.branch_tips());
    for (const git::ObjectId& tip : tips) {
        PLAINT_TRY(there, highest_number(*commit_source(repository, tip), series, year));
        highest = std::max(highest, there);
    }
    return highest + 1;
}

}  // namespace plaint::store
