#include "verify/reverts.hpp"

#include <algorithm>

namespace plaint::verify {

namespace {

bool is_hex(std::string_view text) {
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

/// The id that a text begins with, else empty.
std::string_view id_at(std::string_view text) {
    constexpr std::size_t k_length = 40;
    const std::string_view id = text.substr(0, k_length);
    return id.size() == k_length && is_hex(id) ? id : std::string_view();
}

/// A commit that is taken back: what it made, and from what.
struct Step {
    git::ObjectId id;
    git::ObjectId before;
};

/// What a path is in a commit: the blob's id, empty for none.
Result<std::string> content(const git::Repository& repository, const git::ObjectId& commit, const std::string& path) {
    if (commit.empty()) return std::string();
    PLAINT_TRY(entry, repository.find(commit, path));
    return entry ? entry->id : std::string();
}

Result<std::vector<Step>> steps_of(const git::Repository& repository, const git::Commit& commit) {
    std::vector<Step> out;
    for (const Reverted& named : named_in(commit.message)) {
        if (commit.parents.empty()) break;
        const auto found = repository.commit_of(named.commit);
        if (!found) continue;  // it names what is not here
        const auto base = repository.merge_base(named.commit, commit.parents.front());
        if (!base || *base != named.commit) continue;
        const std::vector<git::ObjectId>& parents = found->parents;
        git::ObjectId before = parents.empty() ? git::ObjectId() : parents.front();
        if (std::find(parents.begin(), parents.end(), named.mainline) != parents.end()) before = named.mainline;
        out.push_back({named.commit, before});
    }
    return out;
}

}  // namespace

std::vector<Reverted> named_in(std::string_view message) {
    constexpr std::string_view k_says = "This reverts commit ";
    constexpr std::string_view k_mainline = ", reversing\nchanges made to ";
    std::vector<Reverted> out;
    for (auto at = message.find(k_says); at != std::string_view::npos; at = message.find(k_says, at + 1)) {
        const std::string_view rest = message.substr(at + k_says.size());
        const std::string_view id = id_at(rest);
        if (id.empty()) continue;
        Reverted named{std::string(id), {}};
        if (rest.substr(id.size()).starts_with(k_mainline))
            named.mainline = id_at(rest.substr(id.size() + k_mainline.size()));
        out.push_back(std::move(named));
    }
    return out;
}

Result<std::map<std::string, git::ObjectId>> taken_back(const git::Repository& repository, const git::Commit& commit,
                                                        const std::vector<git::PathChange>& changes) {
    std::map<std::string, git::ObjectId> out;
    if (commit.message.find("This reverts commit ") == std::string::npos) return out;
    PLAINT_TRY(steps, steps_of(repository, commit));
    for (const git::PathChange& change : changes) {
        const std::string wanted = change.after ? change.after->id : std::string();
        std::string now = change.before ? change.before->id : std::string();
        std::vector<Step> left = steps;
        git::ObjectId last;
        // Several commits may be taken back at once: the newest first, from what each made to what it found.
        for (bool moved = true; moved && (last.empty() || now != wanted);) {
            moved = false;
            for (auto step = left.begin(); step != left.end(); ++step) {
                PLAINT_TRY(made, content(repository, step->id, change.path));
                PLAINT_TRY(found, content(repository, step->before, change.path));
                if (made != now || found == made) continue;
                now = found;
                last = step->id;
                left.erase(step);
                moved = true;
                break;
            }
        }
        if (!last.empty() && now == wanted) out.emplace(change.path, last);
    }
    return out;
}

}  // namespace plaint::verify
