// A session: the opened repository, the rules in force and the person who acts; what commands that need a repository
// work with.
#pragma once

#include "cmd/command.hpp"
#include "cmd/context.hpp"
#include "git/repository.hpp"
#include "policy/request.hpp"
#include "store/records.hpp"
#include "store/rules.hpp"
#include "store/staging.hpp"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plaint::store {
class Cache;
class Survey;
}  // namespace plaint::store

namespace plaint::cmd {

class Session {
public:
    ~Session();
    /// Opens the repository around the context's folder; with --rev it is read at that commit, a bare one without at
    /// HEAD.
    static Result<std::shared_ptr<Session>> open(Context& context);
    /// For a command that writes: who acts, and whatever stands in the way of a commit, said before any work is done.
    [[nodiscard]] Result<void> prepare(Needs needs);

    [[nodiscard]] git::Repository& repository() { return *m_repository; }
    [[nodiscard]] const store::Source& source() const { return *m_source; }
    [[nodiscard]] const store::Rules& rules() const { return *m_rules; }
    [[nodiscard]] const policy::Policy& policy() const { return m_rules->policy; }
    [[nodiscard]] const store::Resources& resources() const { return *m_resources; }
    /// The present, or the moment that --rev names.
    [[nodiscard]] time::Instant now() const { return m_now; }
    /// Whether what is read is no work tree and no HEAD, but what --rev names.
    [[nodiscard]] bool reads_past() const { return m_reads_past; }
    /// For going through all records.
    [[nodiscard]] store::Survey survey() const;

    /// Who acts; only when prepared for writing.
    [[nodiscard]] const policy::Acting& acting() const { return *m_acting; }

    /// Who would act, as `Name <email>`; empty when git knows nobody. For telling what could be done next.
    [[nodiscard]] std::string repository_author() const;

    /// One record by the id that a person typed.
    [[nodiscard]] Result<store::Record> load(std::string_view typed_id) const;
    /// The same, refused when it has uncommitted changes.
    [[nodiscard]] Result<store::Record> load_to_change(std::string_view typed_id) const;
    /// The next id of a kind's series, for a record received or imported in `year`.
    [[nodiscard]] Result<std::string> next_id(std::string_view kind, int year) const;

    /// Commits staged records and further files, or prints the difference on --dry-run.
    struct Written {
        git::ObjectId commit;  ///< Empty on --dry-run.
    };
    [[nodiscard]] Result<Written> write(const std::vector<store::Staged>& staged, std::string message,
                                        std::vector<git::FileChange> further = {});
    /// A request on a record: staged, committed, told. A refusal talks of a text that is on no disk, so its findings
    /// name the record instead of positions.
    [[nodiscard]] Result<int> change(const store::Record& record, const policy::Request& request,
                                     std::vector<git::FileChange> further = {});
    /// `write` for one record, with its own message, and the report of what was done on stdout (text or JSON).
    [[nodiscard]] Result<int> write_and_tell(const store::Staged& staged, std::vector<git::FileChange> further = {});

private:
    explicit Session(Context& context);

    Context& m_context;
    std::optional<git::Repository> m_repository;
    std::unique_ptr<store::Source> m_source;
    std::unique_ptr<store::Cache> m_cache;
    std::unique_ptr<store::Resources> m_resources;
    std::optional<store::Rules> m_rules;
    std::optional<policy::Acting> m_acting;
    git::ObjectId m_head;
    time::Instant m_now;
    bool m_reads_past = false;
};

/// Random texts of Crockford's base32 alphabet, for entry ids (lower case) and uids (upper case).
enum class Letters { lower, upper };
std::string random_id(const std::function<std::uint64_t()>& random, std::size_t length, Letters letters);

/// What git needs to know of the surroundings.
git::Environment git_environment(Surroundings& surroundings);

}  // namespace plaint::cmd
