// Which files differ between two states, told by their bytes alone.
#include "review/review.hpp"

#include "git/history.hpp"
#include "review/rule_files.hpp"
#include "store/evidence.hpp"

#include <map>
#include <set>

namespace plaint::review {

namespace {

/// Path to the name of its content; empty where the file has to be read for it.
using Listing = std::map<std::string, std::string>;

// NOLINTNEXTLINE(misc-no-recursion): as deep as the folders are, and their names bound that
Result<void> collect(const store::Source& source, const std::string& folder, Listing& out) {
    PLAINT_TRY(entries, source.look(folder, ""));
    for (const store::Found& entry : entries) {
        const std::string path = folder + "/" + entry.name;
        if (entry.what == store::Found::What::folder) {
            PLAINT_CHECK(collect(source, path, out));
        } else if (entry.what == store::Found::What::file) {
            out.emplace(path, source.stamps() == store::StampIs::content ? entry.stamp : std::string());
        }
    }
    return {};
}

std::set<std::string> folders(const State* before, const State& after) {
    std::set<std::string> out(std::begin(k_rule_folders), std::end(k_rule_folders));
    out.insert("evidence");
    for (const State* state : {before, &after}) {
        if (state == nullptr) continue;
        for (const policy::Series& series : state->rules.policy.series) out.insert(series.folder);
    }
    // A folder within another is gone through with that.
    std::erase_if(out, [&](const std::string& one) {
        for (auto slash = one.rfind('/'); slash != std::string::npos; slash = one.rfind('/', slash - 1)) {
            if (out.contains(one.substr(0, slash))) return true;
            if (slash == 0) break;
        }
        return false;
    });
    return out;
}

Result<Listing> listing(const State& state, const std::set<std::string>& folders) {
    Listing out;
    for (const std::string& folder : folders) PLAINT_CHECK(collect(state.source, folder, out));
    std::vector<std::string_view> top(std::begin(k_top_rule_files), std::end(k_top_rule_files));
    top.emplace_back(store::k_policy_path);
    for (const std::string_view path : top) {
        PLAINT_TRY(text, state.source.read(path, store::k_most_evidence_bytes));
        if (text) out.emplace(path, store::content_name(*text));
    }
    return out;
}

Result<std::string> content(const State& state, const Listing::value_type& file) {
    if (!file.second.empty()) return file.second;
    PLAINT_TRY(text, state.source.read(file.first, store::k_most_evidence_bytes));
    return text ? store::content_name(*text) : std::string();
}

}  // namespace

Result<std::vector<ChangedFile>> changed_files(const State* before, const State& after) {
    const auto where = folders(before, after);
    Listing then;
    if (before != nullptr) {
        PLAINT_TRY(listed, listing(*before, where));
        then = std::move(listed);
    }
    PLAINT_TRY(now, listing(after, where));
    std::vector<ChangedFile> out;
    for (const auto& file : now) {
        const auto earlier = then.find(file.first);
        if (earlier == then.end()) {
            out.push_back({file.first, false, true});
            continue;
        }
        PLAINT_TRY(content_then, content(*before, *earlier));
        PLAINT_TRY(content_now, content(after, file));
        if (content_then != content_now) out.push_back({file.first, true, true});
    }
    for (const auto& file : then) {
        if (!now.contains(file.first)) out.push_back({file.first, true, false});
    }
    return out;
}

Result<std::vector<ChangedFile>> changed_files(const git::Repository& repository, const git::ObjectId& from,
                                               const git::ObjectId& to) {
    PLAINT_TRY(changes, repository.compare(from, to, ""));
    std::vector<ChangedFile> out;
    for (const git::PathChange& one : changes) out.push_back({one.path, one.before.has_value(), one.after.has_value()});
    return out;
}

}  // namespace plaint::review
