#include "cmd/review_states.hpp"

#include "cmd/repository_cache.hpp"
#include "cmd/review_codes.hpp"
#include "cmd/revision.hpp"
#include "cmd/session.hpp"
#include "review/codes.hpp"
#include "store/aliases.hpp"
#include "store/codes.hpp"
#include "store/others.hpp"

#include <algorithm>

namespace plaint::cmd {

namespace {

constexpr std::size_t k_short_id = 10;

Finding no_common_past(const std::string& base) {
    return error(
        k_unrelated,
        phrase({"`{0}` and the present branch have no commit in common", "`{0}` 与当前分支没有共同的提交"}, base),
        Text("In a shallow clone fetch more: git fetch --unshallow", "浅克隆请先补全历史：git fetch --unshallow"));
}

}  // namespace

// ---- a state

ReviewStates::Opened::Opened(std::unique_ptr<store::Source> source, const Context& context,
                             std::unique_ptr<store::Cache> cache)
    : m_source(std::move(source)), m_resources(m_source.get(), context.globals().data_dir), m_cache(std::move(cache)) {}

Result<void> ReviewStates::Opened::load(std::unique_ptr<store::Cache> others) {
    PLAINT_TRY(rules, store::load_rules(m_source.get(), m_resources));
    m_rules.emplace(std::move(rules));
    m_rules->policy.others = store::others(*m_source, m_rules->policy, std::move(others));
    m_state.emplace(review::State{*m_source, m_resources, *m_rules, m_cache.get()});
    return {};
}

void ReviewStates::Opened::borrow(const Opened& other) {
    m_state.emplace(review::State{*m_source, m_resources, *other.m_rules, m_cache.get()});
}

// ---- which two

Result<std::unique_ptr<ReviewStates>> ReviewStates::of_words(Context& context, const std::vector<std::string>& words) {
    std::unique_ptr<ReviewStates> out(new ReviewStates(context));
    PLAINT_CHECK(out->open_repository());
    PLAINT_CHECK(out->read_words(words));
    PLAINT_CHECK(out->open_states());
    return out;
}

Result<std::unique_ptr<ReviewStates>> ReviewStates::since(Context& context, const std::string& base) {
    std::unique_ptr<ReviewStates> out(new ReviewStates(context));
    PLAINT_CHECK(out->open_repository());
    PLAINT_TRY(from, out->revision(base));
    PLAINT_TRY(head, out->m_repository->head());
    PLAINT_TRY(branch, out->m_repository->branch());
    out->m_compared = {base, branch};
    if (const auto& typed = context.globals().revision) {
        PLAINT_TRY(point, point_in_history(context, *out->m_repository, *typed));
        head = point.commit;
        out->m_compared.after = *typed;
        out->m_to = head;
    } else if (out->m_repository->bare()) {
        out->m_to = head;
    }
    if (out->m_compared.after.empty()) out->m_compared.after = head.substr(0, k_short_id);
    PLAINT_TRY(common, out->m_repository->merge_base(from, head));
    if (!common) return fail(Failing::usage, no_common_past(base));
    out->m_from = *common;
    PLAINT_CHECK(out->open_states());
    return out;
}

Result<void> ReviewStates::open_repository() {
    PLAINT_TRY(repository, git::Repository::open(m_context.folder(), git_environment(m_context.surroundings())));
    m_repository.emplace(std::move(repository));
    return {};
}

Result<git::ObjectId> ReviewStates::revision(const std::string& typed) const {
    return m_repository->resolve(typed.empty() ? "HEAD" : typed);
}

std::optional<git::ObjectId> ReviewStates::revision_not_id(const std::string& word) const {
    const auto commit = m_repository->resolve(word);
    if (!commit) return std::nullopt;
    const auto session = m_context.session();
    if (session && store::normal_id((*session)->policy(), word)) return std::nullopt;
    return *commit;
}

Result<void> ReviewStates::read_words(const std::vector<std::string>& words) {
    PLAINT_TRY(head, m_repository->head());
    m_from = head;
    m_compared.before = "HEAD";
    if (m_repository->bare()) m_to = head;
    std::size_t next = 0;
    if (!words.empty() && words[0].find("..") != std::string::npos) {
        PLAINT_CHECK(read_range(words[next++]));
    } else if (!words.empty()) {
        if (const auto from = revision_not_id(words[0])) {
            m_from = *from;
            m_compared.before = words[next++];
            if (const auto to = words.size() > 1 ? revision_not_id(words[1]) : std::nullopt) {
                m_to = *to;
                m_compared.after = words[next++];
            }
        }
    }
    m_words.assign(words.begin() + static_cast<std::ptrdiff_t>(next), words.end());
    return {};
}

Result<void> ReviewStates::read_range(const std::string& range) {
    const auto dots = range.find("..");
    const bool since_parting = range.compare(dots, 3, "...") == 0;
    m_compared.before = range.substr(0, dots);
    m_compared.after = range.substr(dots + (since_parting ? 3 : 2));
    PLAINT_TRY(from, revision(m_compared.before));
    PLAINT_TRY(to, revision(m_compared.after));
    m_from = from;
    m_to = to;
    for (std::string* side : {&m_compared.before, &m_compared.after}) {
        if (side->empty()) *side = "HEAD";
    }
    if (!since_parting) return {};
    PLAINT_TRY(common, m_repository->merge_base(from, to));
    if (!common) return fail(Failing::usage, no_common_past(m_compared.before));
    m_from = *common;
    return {};
}

// ---- opening them

std::unique_ptr<store::Cache> ReviewStates::cache(const git::ObjectId& commit) const {
    return repository_cache(*m_repository, commit.empty() ? CacheAt::work_tree : CacheAt::past);
}

std::unique_ptr<ReviewStates::Opened> ReviewStates::opened(const git::ObjectId& commit) const {
    auto source =
        commit.empty() ? store::folder_source(m_repository->work_tree()) : store::commit_source(*m_repository, commit);
    return std::make_unique<Opened>(std::move(source), m_context, cache(commit));
}

Result<void> ReviewStates::open_states() {
    m_after = opened(m_to);
    PLAINT_CHECK(m_after->load(cache(m_to)));
    m_now = after().rules.policy.zone.localized({m_context.now(), 0});
    if (m_from.empty()) return {};
    m_before = opened(m_from);
    PLAINT_TRY(policy, m_before->source().read(store::k_policy_path, 0));
    if (!policy) {
        m_before.reset();
        return {};
    }
    if (const auto loaded = m_before->load(cache(m_from)); !loaded) {
        m_before->borrow(*m_after);
        Finding finding =
            warning(review::k_unlike_rules, phrase({"the rules of {0} cannot be read: {1}", "{0} 的规则无法读取：{1}"},
                                                   m_compared.before, loaded.error().findings.front().message));
        finding.file = store::k_policy_path;
        m_noticed.push_back(std::move(finding));
    }
    return {};
}

Result<std::set<std::string>> ReviewStates::ids() const {
    std::set<std::string> out;
    for (const std::string& word : m_words) {
        auto id = store::normal_id(after().rules.policy, word);
        if (!id) {
            // It may have been meant as a revision.
            PLAINT_TRY(revision, m_repository->resolve(word));
            return fail(std::move(id));
        }
        out.insert(std::move(*id));
    }
    return out;
}

Result<std::vector<review::ChangedFile>> ReviewStates::changed_files() const {
    if (m_before == nullptr) return review::changed_files(before(), after());
    if (!m_to.empty()) return review::changed_files(*m_repository, m_from, m_to);
    PLAINT_TRY(files, review::changed_files(before(), after()));
    // Files that are none of plaint's are told as far as they are committed.
    PLAINT_TRY(head, m_repository->head());
    PLAINT_TRY(committed, review::changed_files(*m_repository, m_from, head));
    std::set<std::string> known;
    for (const review::ChangedFile& one : files) known.insert(one.path);
    for (review::ChangedFile& one : committed) {
        if (!known.contains(one.path) && review::is_other(before(), after(), one.path)) files.push_back(std::move(one));
    }
    return files;
}

Result<void> ReviewStates::check_exists(const std::string& id) const {
    const review::State* const states[] = {&after(), before()};
    auto last = store::load(after().source, after().rules, id);
    for (const review::State* state : states) {
        if (state == nullptr) continue;
        const auto loaded = store::load(state->source, state->rules, id);
        const bool missing = !loaded && loaded.error().findings.front().code == store::k_not_found.word;
        if (!missing) return {};
        PLAINT_TRY(bearers, store::bearers(store::Survey(state->source, state->rules.policy), id));
        if (!bearers.empty()) return {};
    }
    Failure failure = std::move(last).error();
    if (m_repository->resolve(id))
        failure.findings.front().hint = phrase({"The branch of that name: heads/{0}", "同名分支请写作 heads/{0}"}, id);
    return tl::make_unexpected(std::move(failure));
}

Result<review::Review> ReviewStates::review(review::Question::Checks checks) const {
    review::Question question;
    PLAINT_TRY(files, changed_files());
    question.files = std::move(files);
    PLAINT_TRY(ids, this->ids());
    question.ids = std::move(ids);
    question.now = m_now;
    question.checks = checks;
    PLAINT_TRY(out, review::review(before(), after(), question));
    for (const std::string& id : question.ids) {
        const bool told = std::any_of(out.records.begin(), out.records.end(),
                                      [&](const auto& one) { return one.id == id || one.id_then == id; });
        if (!told) PLAINT_CHECK(check_exists(id));
    }
    out.findings.insert(out.findings.begin(), m_noticed.begin(), m_noticed.end());
    return out;
}

}  // namespace plaint::cmd
