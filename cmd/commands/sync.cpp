// plaint sync: this branch and the one it follows brought together and pushed, so that everybody has everything.
#include "base/unicode.hpp"
#include "cmd/commands/share_commands.hpp"
#include "cmd/common_args.hpp"
#include "cmd/drivers.hpp"
#include "cmd/input.hpp"
#include "cmd/json.hpp"
#include "cmd/record_codes.hpp"
#include "cmd/renumbering.hpp"
#include "cmd/session.hpp"
#include "cmd/version.hpp"
#include "git/history.hpp"
#include "share/codes.hpp"
#include "share/outgoing.hpp"
#include "share/transport.hpp"
#include "store/cache.hpp"
#include "store/source.hpp"
#include "store/survey.hpp"
#include "verify/verify.hpp"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <sstream>
#include <thread>

namespace plaint::cmd {

namespace {

constexpr int k_rounds = 15;

/// What a run has done so far, for the report.
struct Report {
    share::Route route;
    std::size_t fetched = 0;
    std::vector<NewNumber> numbers;
    std::vector<Followed> followed;
    share::MergeResult::How merged = share::MergeResult::How::not_needed;
    std::size_t records = 0;
    std::size_t pushed = 0;
    int rounds = 0;
    git::ObjectId head;
};

Result<std::size_t> count(const git::Repository& repository, const git::ObjectId& of, const git::ObjectId& without) {
    if (of.empty() || of == without) return 0;
    git::Range range{{of}, {}};
    if (!without.empty()) range.exclude = {without};
    PLAINT_TRY(walk, repository.walk(range));
    return walk.commits.size();
}

Phrase listed(const std::vector<std::string>& files) { return Phrase::same(fmt::format("{}", fmt::join(files, ", "))); }

/// The first lines of what merge drivers said, each indented.
std::string first_lines(std::string_view said) {
    constexpr int k_most = 6;
    std::istringstream lines{printable(said)};
    std::string out;
    std::string line;
    for (int count = 0; count < k_most && std::getline(lines, line);) {
        if (line.empty()) continue;
        out += "\n  " + line;
        ++count;
    }
    return out;
}

tl::unexpected<Failure> conflict(const share::Route& route, const share::MergeResult& merged) {
    return fail(
        Failing::refused,
        error(
            share::k_conflict,
            phrase({"{0} and this branch changed the same: {1}{2}", "{0} 与本分支修改了同一内容：{1}{2}"},
                   route.upstream.name, listed(merged.conflicts), first_lines(merged.said)),
            Text(
                "Open the files: their first lines say what to do. Then `git add` them, `git merge --continue`, and "
                "`plaint sync` again; or give it up: git merge --abort",
                "请打开文件，按开头的说明处理，然后执行 `git add`、`git merge --continue`，再次 `plaint sync`；或放弃：git "
                "merge --abort")));
}

/// What is known of records by their bytes; nothing of a work tree's files is put there.
std::unique_ptr<store::Cache> cache_of_commits(const git::Repository& repository) {
    return std::make_unique<store::Cache>(repository.common_dir() / "plaint" / "cache.sqlite", "@", build_id());
}

/// One run: rounds of fetching, renumbering, merging, checking and pushing until the push is in time.
class Sync {
public:
    Sync(Context& context, int rounds) : m_context(context), m_rounds(rounds) {}

    Result<Report> run(const std::string& remote) {
        PLAINT_TRY(session, open());
        PLAINT_CHECK(session->repository().ready_to_commit());
        PLAINT_TRY(route, share::route(session->repository(), remote));
        m_report.route = std::move(route);
        PLAINT_TRY(start, session->repository().head());
        if (!m_context.globals().dry_run) PLAINT_CHECK(install_drivers(session->repository()));
        for (m_report.rounds = 1;; ++m_report.rounds) {
            PLAINT_CHECK(share::fetch(program(), m_report.route, asking()));
            PLAINT_CHECK(look_again(m_session->repository(), remote));
            PLAINT_CHECK(is_late());
            PLAINT_TRY(done, round(start));
            if (done) return std::move(m_report);
            if (m_report.rounds >= m_rounds) return too_slow();
            pause();
            PLAINT_CHECK(open());
        }
    }

    /// Numbers that were given and stay, also when something else went wrong.
    [[nodiscard]] const std::vector<NewNumber>& numbers() const { return m_report.numbers; }

private:
    [[nodiscard]] share::Asking asking() { return can_ask(m_context) ? share::Asking::allowed : share::Asking::never; }

    /// A session of what is there now, ready to write: git changes the repository between the steps.
    Result<Session*> open() {
        PLAINT_TRY(session, Session::open(m_context));
        PLAINT_CHECK(session->prepare(Needs::repository_to_write));
        m_session = std::move(session);
        return m_session.get();
    }

    [[nodiscard]] share::Program program() {
        return {m_session->repository(), git_environment(m_context.surroundings())};
    }

    Result<void> look_again(const git::Repository& repository, const std::string& remote) {
        const git::ObjectId before = m_report.route.upstream.tip;
        PLAINT_TRY(route, share::route(repository, remote));
        PLAINT_TRY(fetched, count(repository, route.upstream.tip, before));
        m_report.fetched += fetched;
        m_report.route = std::move(route);
        if (!before.empty() && m_report.route.upstream.tip.empty()) return gone();
        return {};
    }

    /// `git fetch` with fetch.prune takes it away here too.
    tl::unexpected<Failure> gone() const {
        const git::Upstream& upstream = m_report.route.upstream;
        return fail(
            Failing::refused,
            error(share::k_branch_gone,
                  phrase({"{0} has no branch {1} any more", "{0} 上已没有分支 {1}"}, upstream.remote, upstream.branch),
                  phrase({"If it was merged, go on from the main branch; to share it again: git push {0} {1}",
                          "若已合并，请在主分支上继续；如需重新共享：git push {0} {1}"},
                         upstream.remote, m_report.route.branch)));
    }

    /// Everything between fetching and pushing; whether the push was in time. `start` is where the branch stood before
    /// this run: there it goes back to when somebody else was faster, so that no round leaves traces.
    Result<bool> round(const git::ObjectId& start) {
        PLAINT_CHECK(renumber());
        if (m_context.globals().dry_run) return true;
        PLAINT_CHECK(merge());
        PLAINT_TRY(session, open());
        const git::Repository& repository = session->repository();
        const git::ObjectId& tip = m_report.route.upstream.tip;
        PLAINT_TRY(head, repository.head());
        m_report.head = head;
        PLAINT_TRY(ahead, count(repository, head, tip));
        if (ahead == 0) return true;
        PLAINT_CHECK(check(*session, tip, head));
        PLAINT_TRY(pushed, share::push(program(), m_report.route, asking()));
        if (pushed.done) {
            m_report.pushed = ahead;
            return true;
        }
        m_said = pushed.said.empty() ? std::string("?") : pushed.said;
        m_refused_on = tip;
        PLAINT_CHECK(share::go_back(repository, program(), head, start));
        m_report.numbers.clear();
        m_report.followed.clear();
        m_report.merged = share::MergeResult::How::not_needed;
        return false;
    }

    Result<void> renumber() {
        if (m_report.route.upstream.tip.empty()) return {};
        PLAINT_TRY(numbers,
                   m_context.globals().dry_run ? collisions_to_mend(*m_session) : mend_collisions(*m_session, ""));
        m_report.numbers = std::move(numbers);
        return {};
    }

    Result<void> merge() {
        if (m_report.route.upstream.tip.empty()) return {};
        const share::Merging how{driver_settings(), {{"PLAINT_LANG", m_context.lang() == Lang::zh ? "zh" : "en"}}};
        PLAINT_TRY(merged, share::merge(m_session->repository(), program(), m_report.route, how));
        if (merged.how == share::MergeResult::How::conflict) return conflict(m_report.route, merged);
        m_report.merged = merged.how;
        return follow();
    }

    /// References that the merge led astray, be it this run's or one that a person finished.
    Result<void> follow() {
        PLAINT_TRY(session, open());
        PLAINT_TRY(head, session->repository().head());
        PLAINT_TRY(commit, session->repository().commit_of(head));
        if (commit.parents.size() != 2 || head == m_report.route.upstream.tip) return {};
        PLAINT_TRY(followed, mend_references(*session, commit.parents[0], commit.parents[1]));
        m_report.followed = std::move(followed);
        return {};
    }

    /// Whatever is new is checked, as it was committed, before it is shared.
    Result<void> check(Session& session, const git::ObjectId& tip, const git::ObjectId& head) {
        const auto source = store::commit_source(session.repository(), head);
        const auto cache = cache_of_commits(session.repository());
        const store::Survey survey(*source, session.policy(), cache.get());
        PLAINT_TRY(audit,
                   share::check_outgoing(session.repository(), survey, session.rules(), tip, head, session.now()));
        m_report.records = audit.records;
        if (audit.findings.empty()) PLAINT_CHECK(verify(session, tip, head, audit.findings));
        if (audit.findings.empty()) return {};
        audit.findings.push_back(
            error(share::k_not_clean, Text("nothing was pushed: what is new has findings", "未推送：新增内容存在问题"),
                  Text("Mend it, commit, and run `plaint sync` again", "请改正并提交，然后再次执行 `plaint sync`")));
        return fail(Failing::refused, std::move(audit.findings));
    }

    /// Each new commit by the rules that were in force; what was accepted (reverts, overrides) is no reason to stop.
    Result<void> verify(Session& session, const git::ObjectId& tip, const git::ObjectId& head, Findings& findings) {
        verify::Request request;
        request.range.include = {head};
        if (!tip.empty()) request.range.exclude = {tip};
        request.data_dir = m_context.globals().data_dir;
        request.now = m_context.now();
        PLAINT_TRY(report, verify::verified(session.repository(), request));
        for (verify::Told& told : report.told) {
            if (told.finding.severity != Severity::error) continue;
            if (told.finding.file.empty()) told.finding.file = told.commit.substr(0, 10);
            findings.push_back(std::move(told.finding));
        }
        return {};
    }

    /// A refused push is worth another round when the remote moved meanwhile, or may be just about to.
    Result<void> is_late() {
        if (m_said.empty()) return {};
        const bool moved = m_report.route.upstream.tip != m_refused_on;
        m_refused = moved ? 0 : m_refused + 1;
        if (m_refused == 1 && !m_refused_on.empty()) {
            PLAINT_TRY(there, share::is_there(program(), m_report.route, asking()));
            if (!there) return gone();
        }
        if (m_refused < 3) return {};
        return fail(
            Failing::system,
            error(share::k_git_failed,
                  phrase({"{0} did not take it: {1}", "{0} 拒绝接收：{1}"}, m_report.route.upstream.remote, m_said),
                  Text("Your commits are kept here; nothing was lost", "提交保留在本地，没有内容丢失")));
    }

    tl::unexpected<Failure> too_slow() const {
        return fail(
            Failing::system,
            error(share::k_too_slow,
                  phrase({"{0} rounds, and somebody else was faster each time", "已尝试 {0} 次，每次都有人抢先推送"},
                         m_report.rounds),
                  Text("Nothing is lost; run it again, with --attempts 50 when many push at once",
                       "没有内容丢失，请重试；多人同时推送时可用 --attempts 50")));
    }

    /// A moment that differs from clone to clone, so that two of them do not meet again and again.
    void pause() {
        const std::uint64_t most = std::uint64_t{40} * std::uint64_t(std::min(m_report.rounds, 10));
        const std::uint64_t wait = std::uint64_t{m_context.surroundings().random()} % most;
        std::this_thread::sleep_for(std::chrono::milliseconds(static_cast<std::int64_t>(wait)));
    }

    Context& m_context;
    std::shared_ptr<Session> m_session;
    int m_rounds;
    std::string m_said;          ///< By git, of the last push that was refused.
    git::ObjectId m_refused_on;  ///< Where the remote's branch stood then.
    int m_refused = 0;           ///< How often in a row while nobody else was seen to push.
    Report m_report;
};

Result<int> rounds_from(const Args& args) {
    const auto typed = args.value("attempts");
    if (!typed) return k_rounds;
    int number = 0;
    const auto read = std::from_chars(typed->data(), typed->data() + typed->size(), number);
    if (read.ec == std::errc{} && read.ptr == typed->data() + typed->size() && number >= 1 && number <= 1000)
        return number;
    return fail(
        Failing::usage,
        error(k_bad_number, phrase({"`{0}` is no number from 1 to 1000", "`{0}` 不是 1 到 1000 的数"}, *typed)));
}

Json json_of(const Report& report, bool dry_run) {
    using How = share::MergeResult::How;
    Json out = envelope("plaint.sync", 1);
    out["branch"] = report.route.branch;
    out["upstream"] = report.route.upstream.name;
    out["dry_run"] = dry_run;
    out["fetched"] = report.fetched;
    out["renumbered"] = json_of(report.numbers);
    out["followed"] = Json::array();
    for (const Followed& one : report.followed)
        out["followed"].push_back({{"id", one.id}, {"from", one.from}, {"to", one.to}});
    out["merged"] = report.merged == How::merge ? "merge" : report.merged == How::forward ? "forward" : "no";
    out["pushed"] = report.pushed;
    out["rounds"] = report.rounds;
    out["head"] = report.head;
    return out;
}

void tell(Context& context, const Report& report) {
    using How = share::MergeResult::How;
    const std::string& name = report.route.upstream.name;
    const bool dry = context.globals().dry_run;
    if (report.fetched > 0)
        context.line(phrase({"Commits fetched from {0}: {1}", "已获取 {0} 的 {1} 个提交"}, name, report.fetched));
    for (const NewNumber& number : report.numbers) tell(context, number);
    if (dry) {
        context.line(phrase({"Would merge with {0} and push", "将与 {0} 合并并推送"}, name));
        return;
    }
    if (report.merged == How::merge) context.line(phrase({"Merged with {0}", "已与 {0} 合并"}, name));
    for (const Followed& one : report.followed) context.line(words_of(one));
    if (report.merged == How::forward) context.line(phrase({"Took over {0}", "已更新到 {0}"}, name));
    if (report.pushed > 0) {
        context.line(phrase({"Records checked: {0}", "已检查记录：{0} 条"}, report.records));
        context.line(phrase({"Commits pushed to {0}: {1}", "已向 {0} 推送 {1} 个提交"}, name, report.pushed));
    }
    if (report.rounds > 1)
        context.line(phrase({"{0} rounds were needed: others pushed at the same time", "共尝试 {0} 次：他人同时在推送"},
                            report.rounds));
    if (report.pushed == 0 && report.merged == How::not_needed)
        context.line(phrase({"{0} has everything already", "{0} 已是最新"}, name));
}

Result<int> run_sync(Context& context, const Args& args) {
    PLAINT_TRY(rounds, rounds_from(args));
    Sync sync(context, rounds);
    auto done = sync.run(args.value("remote").value_or(""));
    if (!done) {
        for (const NewNumber& number : sync.numbers()) context.note(words_of(number));
        return fail(std::move(done));
    }
    const Report& report = *done;
    if (context.globals().format == Format::json) {
        context.print(json_text(json_of(report, context.globals().dry_run)));
    } else {
        tell(context, report);
    }
    return 0;
}

}  // namespace

Command sync_command() {
    Command command;
    command.words = {"sync"};
    command.group = "share";
    command.help = Text("Bring this branch and the team's together", "与团队仓库同步当前分支");
    command.details = Text(
        "Fetches the branch that this one follows, renumbers records whose number somebody else took meanwhile, merges "
        "by the meaning of records, checks what is new, and pushes; when somebody was faster, again. git does fetching, "
        "merging and pushing, so every kind of remote and login works. At a conflict it stops in the middle of the "
        "merge: mend the files, `git merge --continue`, and sync again; or `git merge --abort`. --dry-run fetches, and "
        "says what it would do.",
        "获取所跟踪的分支，为编号被他人占用的记录分配新编号，按记录含义合并，检查新增内容，然后推送；若有人抢先则重试。"
        "获取、合并和推送由 git 完成，支持各种远程仓库和登录方式。发生冲突时停在合并过程中：修正文件后执行 `git merge "
        "--continue` 并再次同步，或用 `git merge --abort` 放弃。--dry-run 只获取并说明将要执行的操作。");
    command.needs = Needs::repository_to_write;
    command.formats = {Format::text, Format::json};
    command.args = {option("remote", "NAME",
                           Text("remote to exchange with; the one that the branch follows when left out",
                                "要同步的远程仓库，缺省为该分支所跟踪的")),
                    option("attempts", "N",
                           Text("how often to try when others push too; 15 when left out",
                                "他人同时推送时最多尝试的次数，缺省为 15"))};
    command.examples = {{"plaint sync", {}}, {"plaint sync --dry-run", {}}};
    command.run = run_sync;
    return command;
}

}  // namespace plaint::cmd
