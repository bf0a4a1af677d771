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

/// No message takes more commits back than this; a hostile one may claim any number.
constexpr std::size_t k_most_named = 200;
/// How far back a change is looked for that a message takes back without naming it by its id.
constexpr std::size_t k_far = 20'000;

constexpr std::string_view k_says = "This reverts ";

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

/// Several commits may be taken back at once: the newest first, from what each made to what it found. The last of them;
/// empty when the wanted content does not come out.
Result<git::ObjectId> by_names(const git::Repository& repository, std::vector<Step> steps,
                               const git::PathChange& change) {
    const std::string wanted = change.after ? change.after->id : std::string();
    std::string now = change.before ? change.before->id : std::string();
    git::ObjectId last;
    for (bool moved = true; moved && (last.empty() || now != wanted);) {
        moved = false;
        for (auto step = steps.begin(); step != steps.end(); ++step) {
            PLAINT_TRY(made, content(repository, step->id, change.path));
            PLAINT_TRY(found, content(repository, step->before, change.path));
            if (made != now || found == made) continue;
            now = found;
            last = step->id;
            steps.erase(step);
            moved = true;
            break;
        }
    }
    return now == wanted ? last : git::ObjectId();
}

/// The same by the newest changes of the path, `most` of them: a rebase changes the ids that messages name, and hosts
/// name requests instead.
Result<git::ObjectId> by_newest(const git::Repository& repository, git::ObjectId from, std::size_t most,
                                const git::PathChange& change) {
    const std::string wanted = change.after ? change.after->id : std::string();
    std::string now = change.before ? change.before->id : std::string();
    for (std::size_t looked = 0; !from.empty() && looked < k_far && most > 0; ++looked) {
        const auto read = repository.commit_of(from);
        if (!read) break;  // a shallow clone ends here
        const git::ObjectId before = read->parents.empty() ? git::ObjectId() : read->parents.front();
        if (!before.empty() && !repository.commit_of(before)) break;
        PLAINT_TRY(found, content(repository, before, change.path));
        if (found == wanted && found != now) return from;
        if (found != now) --most;
        now = std::move(found);
        from = before;
    }
    return git::ObjectId();
}

std::size_t lines_that_say_so(std::string_view message) {
    std::size_t count = 0;
    for (auto at = message.find(k_says); at != std::string_view::npos; at = message.find(k_says, at + 1))
        count += at == 0 || message[at - 1] == '\n' ? 1U : 0U;
    return std::min(count, k_most_named);
}

}  // namespace

std::vector<Reverted> named_in(std::string_view message) {
    constexpr std::string_view k_names = "This reverts commit ";
    constexpr std::string_view k_mainline = ", reversing\nchanges made to ";
    std::vector<Reverted> out;
    for (auto at = message.find(k_names); at != std::string_view::npos && out.size() < k_most_named;
         at = message.find(k_names, at + 1)) {
        const std::string_view rest = message.substr(at + k_names.size());
        const std::string_view id = id_at(rest);
        const auto same = [&](const Reverted& one) { return one.commit == id; };
        if (id.empty() || std::any_of(out.begin(), out.end(), same)) continue;
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
    const std::size_t said = lines_that_say_so(commit.message);
    if (said == 0 || commit.parents.empty()) return out;
    PLAINT_TRY(steps, steps_of(repository, commit));
    for (const git::PathChange& change : changes) {
        PLAINT_TRY(named, by_names(repository, steps, change));
        git::ObjectId last = std::move(named);
        if (last.empty()) {
            PLAINT_TRY(newest, by_newest(repository, commit.parents.front(), said, change));
            last = std::move(newest);
        }
        if (!last.empty()) out.emplace(change.path, std::move(last));
    }
    return out;
}

}  // namespace plaint::verify
