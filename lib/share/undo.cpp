#include "share/undo.hpp"

#include "git/mailmap.hpp"
#include "share/codes.hpp"
#include "share/places.hpp"
#include "yaml/yaml.hpp"

#include <algorithm>

namespace plaint::share {

namespace {

/// How far back a change of one's own is looked for.
constexpr std::size_t k_far = 1000;
constexpr std::string_view k_undo = "undo";
constexpr std::string_view k_redo = "redo";

constexpr Text k_put_right{"Put it right by a further step, or by an entry that corrects the wrong one (--corrects)",
                           "请用后续操作，或用更正条目（--corrects）改正"};

std::string short_id(const git::ObjectId& id) { return id.substr(0, 10); }

/// `Name <address>` taken apart.
git::Signature signature_of(std::string_view person) {
    const auto open = person.rfind('<');
    if (open == std::string_view::npos) return {std::string(person), {}};
    std::string_view name = person.substr(0, open);
    while (name.ends_with(' ')) name.remove_suffix(1);
    const std::string_view address = person.substr(open + 1);
    return {std::string(name), std::string(address.substr(0, address.find('>')))};
}

/// The person who takes back, under all addresses that .mailmap has for them.
class Own {
public:
    Own(const git::Repository& repository, const git::ObjectId& head, std::string_view actor)
        : m_map(text_of(repository, head)), m_actor(m_map.resolved(signature_of(actor)).person()) {}

    [[nodiscard]] bool is(const git::Signature& who) const {
        return policy::Policy::same_person(m_map.resolved(who).person(), m_actor);
    }
    [[nodiscard]] bool is(std::string_view person) const { return is(signature_of(person)); }

private:
    static std::string text_of(const git::Repository& repository, const git::ObjectId& head) {
        const auto entry = repository.find(head, ".mailmap");
        if (head.empty() || !entry || !*entry) return {};
        return repository.blob((*entry)->id).value_or("");
    }

    git::Mailmap m_map;
    std::string m_actor;
};

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
                               const Own& own) {
    for (std::size_t looked = 0; !at.empty() && looked < k_far; ++looked) {
        PLAINT_TRY(commit, repository.commit_of(at));
        if (commit.parents.size() < 2 && own.is(commit.author)) {
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

Result<void> check_commit(const git::Commit& commit, const Own& own) {
    if (commit.parents.size() > 1) {
        return fail(
            Failing::refused,
            error(k_undo_merge,
                  phrase({"the last change came by the merge {0}", "最近一次修改来自合并 {0}"}, short_id(commit.id)),
                  k_put_right));
    }
    if (own.is(commit.author)) return {};
    return fail(Failing::refused,
                error(k_of_another,
                      phrase({"the last change ({0}, {1}) was made by {2}", "最近一次修改（{0}，{1}）由 {2} 完成"},
                             commit.subject(), short_id(commit.id), commit.author.person()),
                      k_put_right));
}

bool holds(data::View history, data::View event) {
    for (const data::View one : history) {
        if (data::same(one, event)) return true;
    }
    return false;
}

/// Who took a step that a record has by the commit, when it was somebody else; empty otherwise.
Result<std::string> other_hand(const git::Repository& repository, const git::PathChange& change, const Own& own) {
    if (!change.after) return std::string();
    PLAINT_TRY(before, change.before ? repository.blob(change.before->id) : Result<std::string>(""));
    PLAINT_TRY(after, repository.blob(change.after->id));
    const auto then = yaml::parse(std::move(before), change.path);
    const auto now = yaml::parse(std::move(after), change.path);
    if (!now) return std::string();
    const data::View known = then ? then->root().find("history") : data::View();
    for (const data::View event : now->root().find("history")) {
        const std::string_view by = event.find("by").text();
        if (!by.empty() && !own.is(by) && !holds(known, event)) return std::string(by);
    }
    return std::string();
}

/// A squash holds the steps of several people.
Result<void> check_hands(const git::Repository& repository, const git::Commit& commit, const git::PathChange& change,
                         const Own& own) {
    PLAINT_TRY(by, other_hand(repository, change, own));
    if (by.empty()) return {};
    return fail(Failing::refused, error(k_of_another,
                                        phrase({"the last change ({0}, {1}) holds a step of {2} too",
                                                "最近一次修改（{0}，{1}）还包含 {2} 的操作"},
                                               commit.subject(), short_id(commit.id), by),
                                        k_put_right));
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
    const Own own(repository, head, actor);
    PLAINT_TRY(commit, path.empty() ? newest_own(repository, policy, head, own) : last_of(repository, path));
    PLAINT_CHECK(check_commit(commit, own));
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
            PLAINT_CHECK(check_hands(repository, commit, change, own));
            if (!change.before) undo.vanishing.push_back(id);
            undo.ids.push_back(std::move(id));
        } else if (!change.path.starts_with("evidence/")) {
            undo.besides.push_back(change.path);
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
