#include "cmd/session.hpp"

#include "base/unicode.hpp"
#include "cmd/present_id.hpp"
#include "cmd/progress.hpp"
#include "cmd/record_codes.hpp"
#include "cmd/repository_cache.hpp"
#include "cmd/revision.hpp"
#include "data/json.hpp"
#include "store/others.hpp"
#include "store/survey.hpp"

#include <algorithm>
#include <filesystem>

namespace plaint::cmd {

namespace {

Finding uncommitted(const std::string& path, std::string_view id) {
    Finding finding =
        error(k_uncommitted, phrase({"{0} has changes that are not committed", "{0} 有未提交的修改"}, id),
              phrase({"Take them over with an event: plaint edit {0} --adopt; or drop them: git restore {1}",
                      "连同事件一起接收：plaint edit {0} --adopt；或放弃：git restore {1}"},
                     id, path));
    finding.file = path;
    return finding;
}

}  // namespace

std::string random_id(const std::function<std::uint64_t()>& random, std::size_t length, Letters letters) {
    constexpr std::string_view k_lower = "0123456789abcdefghjkmnpqrstvwxyz";
    constexpr std::string_view k_upper = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    const std::string_view alphabet = letters == Letters::lower ? k_lower : k_upper;
    std::string out;
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < length; ++i) {
        if (i % 12 == 0) bits = random();
        out += alphabet[bits & 31U];
        bits >>= 5U;
    }
    return out;
}

git::Environment git_environment(Surroundings& surroundings) {
    const std::int64_t now = surroundings.now();
    return {surroundings.environment, now, surroundings.offset_minutes ? surroundings.offset_minutes(now) : 0};
}

Result<std::shared_ptr<Session>> Session::open(Context& context) {
    std::shared_ptr<Session> session(new Session(context));
    Surroundings& surroundings = context.surroundings();
    const auto& data_dir = context.globals().data_dir;
    PLAINT_TRY(repository, git::Repository::open(context.folder(), git_environment(surroundings)));
    session->m_repository.emplace(std::move(repository));
    PLAINT_TRY(head, session->m_repository->head());
    session->m_head = head;
    std::int64_t now = surroundings.now();
    if (const auto& typed = context.globals().revision) {
        PLAINT_TRY(point, point_in_history(context, *session->m_repository, *typed));
        session->m_reads_past = true;
        session->m_source = store::commit_source(*session->m_repository, point.commit);
        now = point.moment.value_or(now);
    } else {
        session->m_source = session->m_repository->bare() ? store::commit_source(*session->m_repository, head)
                                                          : store::folder_source(session->m_repository->work_tree());
    }
    const CacheAt at = session->m_reads_past ? CacheAt::past : CacheAt::work_tree;
    session->m_cache = repository_cache(*session->m_repository, at);
    session->m_resources = std::make_unique<store::Resources>(session->m_source.get(), data_dir);
    PLAINT_TRY(rules, store::load_rules(session->m_source.get(), *session->m_resources));
    session->m_rules.emplace(std::move(rules));
    policy::Policy& policy = session->m_rules->policy;
    policy.others = store::others(*session->m_source, policy, repository_cache(*session->m_repository, at));
    session->m_now = session->policy().zone.localized({now, 0});
    return session;
}

Session::Session(Context& context) : m_context(context) {}
Session::~Session() = default;

store::Survey Session::survey() const { return {*m_source, policy(), m_cache.get(), ReadingProgress(m_context)}; }

Result<void> Session::prepare(Needs needs) {
    if (needs != Needs::repository_to_write) return {};
    if (!m_context.globals().dry_run) PLAINT_CHECK(m_repository->ready_to_commit());
    PLAINT_TRY(author, m_repository->author());
    const auto& random = m_context.surroundings().random;
    m_acting =
        policy::Acting{author.person(), author.name, m_now, [random] { return random_id(random, 6, Letters::lower); },
                       [random] { return random_id(random, 26, Letters::upper); }};
    return {};
}

std::string Session::repository_author() const {
    const auto author = m_repository->author();
    return author ? author->person() : std::string();
}

Result<store::Record> Session::load(std::string_view typed_id) const {
    PLAINT_TRY(id, present_id(m_context, *this, typed_id));
    return store::load(*m_source, *m_rules, id);
}

Result<store::Record> Session::load_to_change(std::string_view typed_id) const {
    PLAINT_TRY(id, present_id(m_context, *this, typed_id));
    PLAINT_TRY(path, store::path_of(policy(), id));
    PLAINT_TRY(modified, m_repository->modified(path));
    if (modified) {
        PLAINT_TRY(text, m_source->read(path, 0));
        if (text) return fail(Failing::refused, uncommitted(path, id));
    }
    return store::load(*m_source, *m_rules, id);
}

Result<std::string> Session::next_id(std::string_view kind, int year) const {
    const policy::Kind* known = policy().kind(kind);
    const policy::Series* series = known == nullptr ? nullptr : policy().series_of(known->series);
    if (series == nullptr) {
        return fail(Failing::usage, error(k_unknown_kind, phrase({"there is no kind `{0}`", "没有类型 `{0}`"}, kind)));
    }
    PLAINT_TRY(number, store::next_number(*m_source, *m_repository, *series, year));
    return series->id(year, number);
}

Result<Session::Written> Session::write(const std::vector<store::Staged>& staged, std::string message,
                                        std::vector<git::FileChange> further) {
    if (m_context.globals().dry_run) {
        for (const store::Staged& one : staged) m_context.print(git::Repository::diff(one.path, one.before, one.after));
        for (const git::FileChange& file : further) {
            m_context.note(file.content ? phrase({"Would write {0} ({1} bytes)", "将写入 {0}（{1} 字节）"}, file.path,
                                                 file.content->size())
                                        : phrase({"Would remove {0}", "将删除 {0}"}, file.path));
        }
        return Written{};
    }
    git::CommitRequest request;
    for (const store::Staged& one : staged) request.files.push_back({one.path, one.after, false, one.takes_over});
    for (git::FileChange& file : further) request.files.push_back(std::move(file));
    request.message = std::move(message);
    request.expected_head = m_head;
    PLAINT_TRY(committed, m_repository->commit(request));
    if (!committed.hook_output.empty()) m_context.note(Phrase::same(printable(committed.hook_output)));
    m_head = committed.id;
    return Written{committed.id};
}

Result<int> Session::change(const store::Record& record, const policy::Request& request,
                            std::vector<git::FileChange> further) {
    auto staged = store::stage(rules(), record, request, acting());
    if (staged) return write_and_tell(*staged, std::move(further));
    for (Finding& finding : staged.error().findings) {
        finding.position = {};
        finding.file = record.complaint.id();
    }
    return fail(std::move(staged));
}

Result<int> Session::write_and_tell(const store::Staged& staged, std::vector<git::FileChange> further) {
    PLAINT_TRY(written, write({staged}, store::commit_message(*m_rules, staged), std::move(further)));
    const model::Complaint& record = staged.complaint;
    if (m_context.globals().format == Format::json) {
        const data::Mapping schema{{"name", "plaint.change"}, {"version", 1}};
        const data::Mapping out{{"schema", schema},        {"id", record.id()}, {"event", staged.event},
                                {"from", staged.from},     {"to", staged.to},   {"path", staged.path},
                                {"commit", written.commit}};
        if (!m_context.globals().dry_run) m_context.print(data::to_json(data::Value(out)) + "\n");
        return 0;
    }
    if (m_context.globals().dry_run) return 0;
    const auto label = [&](std::string_view state) {
        const policy::State* known = policy().state(record.kind(), state);
        return known == nullptr ? Phrase::same(state) : known->label;
    };
    const Phrase done = policy().event_label(staged.event);
    if (staged.from == staged.to) {
        m_context.line(phrase({"{0}: {1} ({2})", "{0}：{1}（{2}）"}, record.id(), done, label(staged.to)));
    } else if (staged.from.empty()) {
        m_context.line(phrase({"{0}: {1}", "{0}：{1}"}, record.id(), label(staged.to)));
    } else {
        m_context.line(phrase({"{0}: {1}, {2} -> {3}", "{0}：{1}，{2} → {3}"}, record.id(), done, label(staged.from),
                              label(staged.to)));
    }
    return 0;
}

}  // namespace plaint::cmd
