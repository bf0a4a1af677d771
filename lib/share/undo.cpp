#include "share/undo.hpp"

#include "share/codes.hpp"

#include <algorithm>

namespace plaint::share {

namespace {

/// How far back a change of one's own is looked for.
constexpr std::size_t k_far = 1000;
constexpr std::string_view k_undo = "undo";
constexpr std::string_view k_redo = "redo";

std::string short_id(const git::ObjectId& id) { return id.substr(0, 10); }

/// The id of the record that a file is, or nothing.
std::string record_at(const policy::Policy& policy, std::string_view path) {
    constexpr std::string_view k_suffix = ".yaml";
    if (!path.ends_with(k_suffix)) return {};
    std::string_view name = path.substr(path.rfind('/') + 1);
    name.remove_suffix(k_suffix.size());
    for (const policy::Series& series : policy.series) {
        const auto parts = series.parse(name);
        if (parts && series.path(*parts) == path) return std::string(name);
    }
    return {};
}

bool is_own(const git::Commit& commit, std::string_view actor) {
    return policy::Policy::same_person(commit.author.person(), actor);
}

Result<std::vector<git::PathChange>> changes_of(const git::Repository& repository, const git::Commit& commit) {
    return repository.compare(commit.parents.empty() ? git::ObjectId() : commit.parents.front(), commit.id, "");
}

bool touches_records(const policy::Policy& policy, const std::vector<git::PathChange>& changes) {
    return std::any_of(changes.begin(), changes.end(),
                       [&](const git::PathChange& one) { return !record_at(policy, one.path).empty(); });
}

tl::unexpected<Failure> nothing() {
    return fail(Failing::refused,
                error(k_nothing_to_undo, Text{"there is no change of yours to take back", "没有可由您撤销的修改"},
                      Text{"`git log` shows the commits; name a record: plaint undo ID",
                           "`git log` 可查看提交；也可指定记录：plaint undo 编号"}));
}

/// The newest commit of one's own on the branch that changed a record.
Result<git::Commit> newest_own(const git::Repository& repository, const policy::Policy& policy, git::ObjectId at,
                               std::string_view actor) {
    for (std::size_t looked = 0; !at.empty() && looked < k_far; ++looked) {
        PLAINT_TRY(commit, repository.commit_of(at));
        if (commit.parents.size() < 2 && is_own(commit, actor)) {
            PLAINT_TRY(changes, changes_of(repository, commit));
            if (touches_records(policy, changes)) return commit;
        }
        at = commit.parents.empty() ? git::ObjectId() : commit.parents.front();
    }
    return nothing();
}

Result<git::Commit> last_of(const git::Repository& repository, std::string_view path) {
    PLAINT_TRY(log, repository.log(path, 1));
    if (log.empty()) return nothing();
    return repository.commit_of(log.front().id);
}

Result<void> check_commit(const git::Commit& commit, std::string_view actor) {
    if (commit.parents.size() > 1) {
        return fail(
            Failing::refused,
            error(k_undo_merge,
                  phrase({"the last change came by the merge {0}", "最近一次修改来自合并 {0}"}, short_id(commit.id)),
                  phrase({"git revert -m 1 {0}", "git revert -m 1 {0}"}, short_id(commit.id))));
    }
    if (is_own(commit, actor)) return {};
    return fail(Failing::refused,
                error(k_of_another,
                      phrase({"the last change ({0}, {1}) was made by {2}", "最近一次修改（{0}，{1}）由 {2} 完成"},
                             commit.subject(), short_id(commit.id), commit.author.person())));
}

bool is_same(const std::optional<git::Entry>& one, const std::optional<git::Entry>& other) {
    return one.has_value() == other.has_value() && (!one || (one->id == other->id && one->kind == other->kind));
}

Result<git::FileChange> as_before(const git::Repository& repository, const git::ObjectId& head,
                                  const git::Commit& commit, const git::PathChange& change) {
    PLAINT_TRY(now, repository.find(head, change.path));
    if (!is_same(now, change.after)) {
        return fail(Failing::refused,
                    error(k_gone_on,
                          phrase({"{0} was changed again after {1} ({2})", "{0} 在 {1}（{2}）之后又有修改"},
                                 change.path, short_id(commit.id), commit.subject()),
                          phrase({"git log -- {0}", "git log -- {0}"}, change.path)));
    }
    git::FileChange file{change.path, std::nullopt, false};
    if (change.before) {
        PLAINT_TRY(text, repository.blob(change.before->id));
        file.content = std::move(text);
        file.executable = change.before->kind == git::EntryKind::executable;
    }
    return file;
}

/// What the commit did, by its trailer.
std::string event_of(const policy::Policy& policy, const git::Commit& commit) {
    for (const git::Trailer& trailer : git::trailers(commit.message)) {
        if (trailer.key != "Event") continue;
        const policy::Action* action = policy.action(trailer.value);
        return action == nullptr ? trailer.value : action->typed();
    }
    return "change";
}

/// `close` of `CP-2026-001: undo close`.
std::string undone_before(std::string_view subject) {
    for (const std::string_view word : {k_undo, k_redo}) {
        const std::string mark = fmt::format(": {} ", word);
        const auto found = subject.find(mark);
        if (found != std::string_view::npos) return std::string(subject.substr(found + mark.size()));
    }
    return {};
}

}  // namespace

Result<Undo> last_change(const git::Repository& repository, const policy::Policy& policy, const git::ObjectId& head,
                         std::string_view path, std::string_view actor) {
    PLAINT_TRY(commit, path.empty() ? newest_own(repository, policy, head, actor) : last_of(repository, path));
    PLAINT_CHECK(check_commit(commit, actor));
    PLAINT_TRY(changes, changes_of(repository, commit));
    Undo undo;
    undo.event = event_of(policy, commit);
    if (undo.event == k_undo || undo.event == k_redo) {
        undo.again = undo.event == k_undo;
        if (std::string before = undone_before(commit.subject()); !before.empty()) undo.event = std::move(before);
    }
    for (const git::PathChange& change : changes) {
        PLAINT_TRY(file, as_before(repository, head, commit, change));
        if (std::string id = record_at(policy, change.path); !id.empty()) {
            if (!change.before) undo.vanishing.push_back(id);
            undo.ids.push_back(std::move(id));
        }
        undo.files.push_back(std::move(file));
    }
    undo.commit = std::move(commit);
    return undo;
}

std::string undo_message(const Undo& undo, std::string_view rules) {
    const std::string_view word = undo.again ? k_redo : k_undo;
    const std::string what = undo.ids.size() == 1 ? undo.ids.front() : fmt::format("{} records", undo.ids.size());
    std::string message =
        fmt::format("{}: {} {}\n\nThis reverts commit {}.\n\n", what, word, undo.event, undo.commit.id);
    for (const std::string& id : undo.ids) message += fmt::format("Complaint: {}\n", id);
    return message + fmt::format("Event: {}\nPolicy: {}\n", word, rules);
}

}  // namespace plaint::share
