// The cache: what it saves, when it must not be believed, and that nothing that happens to it changes a result.
#include "store/cache.hpp"

#include "store/sqlite.hpp"
#include "unit/store/shelf.hpp"

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <random>

using namespace plaint;
using namespace plaint::store;
using namespace plaint::store::test;

namespace {

Cache cache_of(const Shelf& shelf, const std::string& program = "this build") {
    std::filesystem::create_directories(shelf.top() / ".git");
    return {shelf.cache_file(), "", program};
}

/// The states as they are, found without a cache.
std::vector<std::string> truth(const Shelf& shelf) { return states(AgedSource(shelf.top()), nullptr).lines; }

/// Runs in a process of its own; true when it returns true.
template <class Work>
pid_t in_child(const Work& work) {
    const pid_t child = ::fork();
    if (child == 0) ::_exit(work() ? 0 : 1);
    return child;
}
bool succeeded(pid_t child) {
    int status = 0;
    return ::waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

}  // namespace

TEST_CASE("a second survey reads and studies nothing") {
    const Shelf shelf;
    const AgedSource source(shelf.top());
    Cache cache = cache_of(shelf);
    const Seen first = states(source, &cache);
    CHECK(first.studied == Shelf::k_records);
    CHECK(source.read() == Shelf::k_records);
    const Seen second = states(source, &cache);
    CHECK(second.lines == first.lines);
    CHECK(second.studied == 0);
    CHECK(source.read() == 0);
}

TEST_CASE("one changed record is read alone") {
    const Shelf shelf;
    const AgedSource source(shelf.top());
    Cache cache = cache_of(shelf);
    (void)states(source, &cache);
    shelf.put(7, "closed");
    (void)source.read();
    const Seen seen = states(source, &cache);
    CHECK(seen.lines == truth(shelf));
    CHECK(seen.studied == 1);
    CHECK(source.read() == 1);
}

TEST_CASE("records that come, go and change places are seen") {
    const Shelf shelf;
    const AgedSource source(shelf.top());
    Cache cache = cache_of(shelf);
    (void)states(source, &cache);
    std::filesystem::remove(shelf.record(3));
    shelf.put(77, "closed");
    std::filesystem::rename(shelf.record(5), shelf.record(55));
    const Seen seen = states(source, &cache);
    CHECK(seen.lines == truth(shelf));
    CHECK(seen.studied == 1);  // the renamed one has the bytes of a known one
}

TEST_CASE("a file that was written just before it was read is read again") {
    const Shelf shelf;
    const auto source = folder_source(shelf.top());
    Cache cache = cache_of(shelf);
    (void)states(*source, &cache);
    shelf.put(7, "old");  // as long as before
    const Seen seen = states(*source, &cache);
    CHECK(seen.lines == truth(shelf));
    CHECK(seen.lines[6].ends_with("old"));
    CHECK(seen.studied == 1);
}

TEST_CASE("contents are known again at another place and after a return to older bytes") {
    const Shelf shelf;
    const AgedSource source(shelf.top());
    Cache cache = cache_of(shelf);
    (void)states(source, &cache);
    for (int number = 1; number <= Shelf::k_records; ++number) shelf.put(number, "closed");
    CHECK(states(source, &cache).studied == Shelf::k_records);
    for (int number = 1; number <= Shelf::k_records; ++number) shelf.put(number, "new");
    const Seen back = states(source, &cache);
    CHECK(back.lines == truth(shelf));
    CHECK(back.studied == 0);
}

TEST_CASE("facts of other rules, of another derivation or another build are not used") {
    const Shelf shelf;
    const AgedSource source(shelf.top());
    Cache cache = cache_of(shelf);
    (void)states(source, &cache, "states/1 aaaa");
    CHECK(states(source, &cache, "states/1 bbbb").studied == Shelf::k_records);
    CHECK(states(source, &cache, "states/2 aaaa").studied == Shelf::k_records);
    CHECK(states(source, &cache, "states/1 bbbb").studied == 0);
    Cache other = cache_of(shelf, "another build");
    CHECK(states(source, &other, "states/1 bbbb").studied == Shelf::k_records);
    CHECK(states(source, &other, "states/1 bbbb").studied == 0);
}

TEST_CASE("a few records make no cache") {
    const Shelf shelf;
    for (int number = 5; number <= Shelf::k_records; ++number) std::filesystem::remove(shelf.record(number));
    Cache cache = cache_of(shelf);
    (void)states(AgedSource(shelf.top()), &cache);
    CHECK_FALSE(std::filesystem::exists(shelf.cache_file()));
}

TEST_CASE("a damaged cache is made anew without a word") {
    const Shelf shelf;
    const AgedSource source(shelf.top());
    {
        Cache cache = cache_of(shelf);
        (void)states(source, &cache);
    }
    const std::string whole = Shelf::read(shelf.cache_file());
    REQUIRE(whole.size() > 1000);
    const std::vector<std::pair<const char*, std::string>> damages = {
        {"no database", "hello"},
        {"empty", ""},
        {"cut off", whole.substr(0, whole.size() / 2)},
        {"cut off in the header", whole.substr(0, 50)},
        {"zeros", std::string(whole.size(), '\0')},
        {"zeros behind the header", whole.substr(0, 100) + std::string(whole.size() - 100, '\0')},
    };
    for (const auto& damage : damages) {
        CAPTURE(damage.first);
        Shelf::write(shelf.cache_file(), damage.second);
        Cache cache = cache_of(shelf);
        CHECK(states(source, &cache).lines == truth(shelf));
        Cache again = cache_of(shelf);
        const Seen seen = states(source, &again);
        CHECK(seen.lines == truth(shelf));
        CHECK(seen.studied == 0);
    }
}

TEST_CASE("no damaged byte anywhere changes a result") {
    const Shelf shelf;
    const AgedSource source(shelf.top());
    {
        Cache cache = cache_of(shelf);
        (void)states(source, &cache);
    }
    const std::string whole = Shelf::read(shelf.cache_file());
    const std::vector<std::string> expected = truth(shelf);
    std::mt19937 random(2026);
    std::size_t unharmed = 0;
    for (int round = 0; round < 300; ++round) {
        std::string bytes = whole;
        // Most of a page is empty: half of the damages hit what is written.
        std::size_t at = random() % bytes.size();
        if (round % 2 == 0) {
            while (bytes[at] == '\0') at = random() % bytes.size();
        }
        bytes[at] = static_cast<char>(static_cast<unsigned char>(bytes[at]) ^ (1U << (random() % 8)));
        CAPTURE(at);
        Shelf::write(shelf.cache_file(), bytes);
        Cache cache = cache_of(shelf);
        const Seen seen = states(source, &cache);
        REQUIRE(seen.lines == expected);
        unharmed += seen.studied == 0 ? 1 : 0;
    }
    CHECK(unharmed < 300);  // else the damage was none
}

TEST_CASE("a place where nothing can be written does without") {
    const Shelf shelf;
    Shelf::write(shelf.top() / ".git/plaint", "a file where the folder should be");
    Cache cache = cache_of(shelf);
    const AgedSource source(shelf.top());
    CHECK(states(source, &cache).lines == truth(shelf));
    CHECK(states(source, &cache).studied == Shelf::k_records);
}

TEST_CASE("a cache that another process has locked is left alone") {
    const Shelf shelf;
    const AgedSource source(shelf.top());
    Cache cache = cache_of(shelf);
    (void)states(source, &cache);
    {
        auto other = sqlite::Database::open(shelf.cache_file().string(), sqlite::Database::Mode::write);
        REQUIRE(other.has_value());
        REQUIRE(other->run("BEGIN EXCLUSIVE") == sqlite::Outcome::done);
        const Seen seen = states(source, &cache);
        CHECK(seen.lines == truth(shelf));
        CHECK(seen.studied == Shelf::k_records);
    }
    CHECK(states(source, &cache).studied == 0);
}

TEST_CASE("a process killed while it writes leaves a cache that can be used") {
    const Shelf shelf;
    const AgedSource source(shelf.top());
    {
        Cache cache = cache_of(shelf);
        (void)states(source, &cache);
    }
    const pid_t child = in_child([&] {
        auto database = sqlite::Database::open(shelf.cache_file().string(), sqlite::Database::Mode::write);
        // A cache of one page: changes are written to the file before the end of the transaction.
        database->run(
            "PRAGMA cache_size = 1; PRAGMA synchronous = OFF; BEGIN IMMEDIATE;"
            "DELETE FROM fact; DELETE FROM folder;"
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000)"
            "INSERT INTO fact SELECT 99, CAST(i AS BLOB), zeroblob(200) FROM n;");
        ::raise(SIGKILL);
        return true;
    });
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE(WIFSIGNALED(status));
    CHECK(std::filesystem::exists(shelf.cache_file().string() + "-journal"));
    for (int round = 0; round < 2; ++round) {
        Cache cache = cache_of(shelf);
        CHECK(states(source, &cache).lines == truth(shelf));
    }
    Cache cache = cache_of(shelf);
    CHECK(states(source, &cache).studied == 0);
}

TEST_CASE("several processes at once get the right results and leave a cache that can be used") {
    const Shelf shelf;
    const std::vector<std::string> expected = truth(shelf);
    std::filesystem::create_directories(shelf.top() / ".git");
    std::vector<pid_t> children;
    for (int child = 0; child < 3; ++child) {
        children.push_back(in_child([&, child] {
            const AgedSource source(shelf.top());
            for (int round = 0; round < 8; ++round) {
                Cache cache = cache_of(shelf);
                // Each writes facts of its own and shares the folders.
                if (states(source, &cache, fmt::format("states{}/{}", child, round)).lines != expected) return false;
                if (child == 0 && round % 3 == 1) std::filesystem::remove(shelf.cache_file());
            }
            return true;
        }));
    }
    for (const pid_t child : children) CHECK(succeeded(child));
    Cache cache = cache_of(shelf);
    const AgedSource source(shelf.top());
    CHECK(states(source, &cache).lines == expected);
    CHECK(states(source, &cache).studied == 0);
}

TEST_CASE("work trees of one repository share facts and not stamps") {
    const Shelf shelf;
    const Shelf other;
    const AgedSource source(shelf.top());
    const AgedSource other_source(other.top());
    Cache cache = cache_of(shelf);
    (void)states(source, &cache);
    Cache of_other(shelf.cache_file(), "worktrees/other", "this build");
    CHECK(states(other_source, &of_other).studied == 0);
    CHECK(other_source.read() == Shelf::k_records);
    CHECK(states(other_source, &of_other).studied == 0);
    CHECK(other_source.read() == 0);
    (void)source.read();
    CHECK(states(source, &cache).studied == 0);
    CHECK(source.read() == 0);
}

TEST_CASE("facts that nobody needs any more are dropped") {
    const Shelf shelf;
    const AgedSource source(shelf.top());
    Cache cache = cache_of(shelf);
    for (int round = 0; round < 40; ++round) {
        for (int number = 1; number <= Shelf::k_records; ++number) shelf.put(number, fmt::format("s{}", round));
        (void)states(source, &cache);
    }
    CHECK(cache.recall("states/1").facts.size() < 1200);  // of 1600
    for (int version = 0; version < 5; ++version) (void)states(source, &cache, fmt::format("states/1 v{}", version));
    CHECK(cache.recall("states/1 v4").facts.size() == Shelf::k_records);
    CHECK(cache.recall("states/1 v3").facts.size() == Shelf::k_records);
    CHECK(cache.recall("states/1 v1").facts.size() == 0);
}
