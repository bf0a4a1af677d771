// The two states of a repository that `diff` and `check --base` compare: revisions as typed, opened with their rules.
#pragma once

#include "cmd/context.hpp"
#include "git/repository.hpp"
#include "review/markdown.hpp"
#include "review/review.hpp"
#include "store/cache.hpp"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace plaint::cmd {

inline constexpr std::string_view k_option_base = "base";  ///< Of `check`: since which revision.

class ReviewStates {
public:
    /// What is compared: `A..B`, `A...B` (from where they parted), `A B`, `A` (with the work tree), nothing (HEAD with
    /// the work tree); further words, and any that can be one, are ids of records.
    static Result<std::unique_ptr<ReviewStates>> of_words(Context& context, const std::vector<std::string>& words);
    /// What has come since HEAD and a revision parted, the work tree's edits included.
    static Result<std::unique_ptr<ReviewStates>> since(Context& context, const std::string& base);

    /// Null: there were no rules yet.
    [[nodiscard]] const review::State* before() const { return m_before ? &m_before->state() : nullptr; }
    [[nodiscard]] const review::State& after() const { return m_after->state(); }
    [[nodiscard]] const review::Compared& compared() const { return m_compared; }
    [[nodiscard]] const std::vector<std::string>& words() const { return m_words; }
    [[nodiscard]] time::Instant now() const { return m_now; }
    /// Ids among the words, as they are written.
    [[nodiscard]] Result<std::set<std::string>> ids() const;

    /// The review, with what was noticed on opening.
    [[nodiscard]] Result<review::Review> review(review::Question::Checks checks) const;

private:
    /// A source with the rules that it holds.
    class Opened {
    public:
        Opened(std::unique_ptr<store::Source> source, const Context& context, std::unique_ptr<store::Cache> cache);
        Result<void> load(std::unique_ptr<store::Cache> others);
        /// Reads the files by another state's rules.
        void borrow(const Opened& other);
        [[nodiscard]] const review::State& state() const { return *m_state; }
        [[nodiscard]] const store::Source& source() const { return *m_source; }

    private:
        std::unique_ptr<store::Source> m_source;
        store::Resources m_resources;
        std::unique_ptr<store::Cache> m_cache;
        std::optional<store::Rules> m_rules;
        std::optional<review::State> m_state;
    };

    explicit ReviewStates(Context& context) : m_context(context) {}
    Result<void> open_repository();
    [[nodiscard]] Result<void> read_words(const std::vector<std::string>& words);
    [[nodiscard]] Result<void> read_range(const std::string& range);
    [[nodiscard]] Result<git::ObjectId> revision(const std::string& typed) const;
    /// A word that is a record's id means the record, whatever branch is called so.
    [[nodiscard]] std::optional<git::ObjectId> revision_not_id(const std::string& word) const;
    [[nodiscard]] Result<std::vector<review::ChangedFile>> changed_files() const;
    /// Whether either state has, or had, a record of that id.
    [[nodiscard]] Result<void> check_exists(const std::string& id) const;
    Result<void> open_states();
    [[nodiscard]] std::unique_ptr<Opened> opened(const git::ObjectId& commit) const;
    [[nodiscard]] std::unique_ptr<store::Cache> cache(const git::ObjectId& commit) const;

    Context& m_context;
    std::optional<git::Repository> m_repository;
    git::ObjectId m_from;  ///< Empty: nothing was there.
    git::ObjectId m_to;    ///< Empty: the work tree.
    review::Compared m_compared;
    std::vector<std::string> m_words;
    std::unique_ptr<Opened> m_before;
    std::unique_ptr<Opened> m_after;
    Findings m_noticed;
    time::Instant m_now;
};

}  // namespace plaint::cmd
