// `check` over all records gives the same with what was found clean before as without.
#include "store/audit.hpp"

#include "store/codes.hpp"
#include "store/evidence.hpp"
#include "unit/store/shelf.hpp"

#include <random>

using namespace plaint;
using namespace plaint::store;
using namespace plaint::store::test;

namespace {

/// Valid records of the default profile.
class Register {
public:
    Register() {
        m_text = Shelf::read(PLAINT_TEST_DATA "/records/valid/complaint-smallest.yaml");
        for (int number = 1; number <= Shelf::k_records; ++number) put(number);
    }
    void put(int number, const std::string& more = {}) const {
        Shelf::write(m_shelf.record(number), text(number) + more);
    }
    std::string text(int number) const {
        std::string out = m_text;
        replace_value(out, "id", fmt::format("CP-2026-{:03}", number));
        replace_value(out, "uid", fmt::format("08MX5JV7GM57VSQ219FTVR{:04}", number));
        return out;
    }
    const Shelf& shelf() const { return m_shelf; }

    Audit check(Cache* cache, const char* now = "2026-06-01T00:00:00Z", const Rules& by = rules()) const {
        const AgedSource source(m_shelf.top());
        auto audit = check_all(Survey(source, by.policy, cache), by, *time::parse_instant(now));
        REQUIRE(audit.has_value());
        m_read = source.read();
        return std::move(*audit);
    }
    int read() const { return m_read; }

    static void replace_value(std::string& text, const std::string& key, const std::string& value) {
        const auto begin = text.find("\n" + key + ": ") + 1;
        text.replace(begin, text.find('\n', begin) - begin, key + ": " + value);
    }

private:
    Shelf m_shelf;
    std::string m_text;
    mutable int m_read = 0;
};

std::string told(const Audit& audit) {
    std::string out = fmt::format("{} records\n", audit.records);
    for (const Finding& finding : audit.findings) {
        out += fmt::format("{}:{}:{} {} {}\n", finding.file, finding.position.line, finding.position.column,
                           finding.code, finding.message.en);
    }
    return out;
}

Cache cache_of(const Register& records) {
    std::filesystem::create_directories(records.shelf().top() / ".git");
    return {records.shelf().cache_file(), "", "this build"};
}

std::string link_to(int number) {
    return fmt::format(
        "links:\n  - id: g7h8j9\n    type: related\n    to: CP-2026-{:03}\n"
        "    at: 2026-03-03T08:05:00Z\n    by: Wang Fang\n",
        number);
}

bool has(const Audit& audit, const Code& code) {
    for (const Finding& finding : audit.findings) {
        if (finding.code == code.word) return true;
    }
    return false;
}

}  // namespace

TEST_CASE("clean records are not judged again") {
    const Register records;
    Cache cache = cache_of(records);
    const Audit first = records.check(&cache);
    CHECK(told(first) == fmt::format("{} records\n", Shelf::k_records));
    CHECK(records.read() == Shelf::k_records);
    CHECK(told(records.check(&cache)) == told(first));
    CHECK(records.read() == 0);
}

TEST_CASE("a record that stopped being right is found") {
    const Register records;
    Cache cache = cache_of(records);
    (void)records.check(&cache);
    records.put(7, "nonsense: 1\n");
    CHECK(told(records.check(&cache)) == told(records.check(nullptr)));
    CHECK(records.check(&cache).findings.size() == 1);
}

TEST_CASE("ids and uids used twice are found with their positions though both records were clean before") {
    const Register records;
    Cache cache = cache_of(records);
    (void)records.check(&cache);
    std::string text = records.text(12);
    Register::replace_value(text, "uid", "08MX5JV7GM57VSQ219FTVR0003");
    Shelf::write(records.shelf().record(12), text);
    std::filesystem::copy_file(records.shelf().record(4), records.shelf().record(60));
    (void)records.check(&cache);
    const Audit audit = records.check(&cache);
    CHECK(has(audit, k_duplicate_id));
    CHECK(has(audit, k_duplicate_uid));
    CHECK(has(audit, k_misplaced));
    CHECK(told(audit) == told(records.check(nullptr)));
}

TEST_CASE("a link that leads nowhere is found when its target goes, though the record is as it was") {
    const Register records;
    Cache cache = cache_of(records);
    records.put(2, link_to(9));
    CHECK(records.check(&cache).findings.empty());
    std::filesystem::remove(records.shelf().record(9));
    const Audit audit = records.check(&cache);
    REQUIRE(audit.findings.size() == 1);
    CHECK(audit.findings[0].code == k_dangling_link.word);
    CHECK(audit.findings[0].position.line > 1);
    CHECK(told(audit) == told(records.check(nullptr)));
}

TEST_CASE("whatever names a record has to lead to one, not links alone") {
    const Register records;
    Cache cache = cache_of(records);
    records.put(2, "archive:\n  related:\n    - CP-2026-009\n    - CP-2026-099\n");
    for (int times = 0; times < 2; ++times) {
        std::string places;
        for (const Finding& finding : records.check(&cache).findings) {
            if (finding.code == k_dangling_link.word) places += fmt::format("{}\n", finding.message.en);
        }
        CHECK(places == "there is no record CP-2026-099\n");
    }
}

TEST_CASE("evidence that was altered or lost is found, though its record is as it was") {
    const Register records;
    const auto file = records.shelf().top() / "evidence/CP-2026-002/mail.txt";
    Shelf::write(file, "as it was");
    records.put(2, fmt::format("evidence:\n  - id: a1b2c3\n    type: email_record\n    description: d\n"
                               "    path: evidence/CP-2026-002/mail.txt\n    sha256: {}\n"
                               "    at: 2026-03-03T08:05:00Z\n    by: Wang Fang\n",
                               sha256("as it was")));
    Cache cache = cache_of(records);
    const std::string before = told(records.check(&cache));
    CHECK(told(records.check(&cache)) == before);
    Shelf::write(file, "as it is!");
    CHECK(has(records.check(&cache), k_altered_evidence));
    CHECK(told(records.check(&cache)) == told(records.check(nullptr)));
    std::filesystem::remove(file);
    CHECK(has(records.check(&cache), k_missing_evidence));
}

TEST_CASE("what was clean at one moment is judged again for an earlier one") {
    const Register records;
    Cache cache = cache_of(records);
    CHECK(records.check(&cache).findings.empty());
    const char* const earlier = "2020-01-01T00:00:00Z";
    CHECK(told(records.check(&cache, earlier)) == told(records.check(nullptr, earlier)));
    CHECK_FALSE(records.check(&cache, earlier).findings.empty());
    CHECK(records.check(&cache).findings.empty());
}

TEST_CASE("other rules judge anew") {
    const Register records;
    Cache cache = cache_of(records);
    (void)records.check(&cache);
    Rules other = fresh_rules();
    other.version = "000000000000";
    CHECK(records.check(&cache, "2026-06-01T00:00:00Z", other).findings.empty());
    CHECK(records.read() == Shelf::k_records);
}

TEST_CASE("after any edits the findings are those without a cache") {
    const Register records;
    Cache cache = cache_of(records);
    std::mt19937 random(7);
    for (int round = 0; round < 60; ++round) {
        const int number = 1 + static_cast<int>(random() % Shelf::k_records);
        const int other = 1 + static_cast<int>(random() % Shelf::k_records);
        std::error_code ignored;
        switch (random() % 6) {
            case 0:
                records.put(number);
                break;
            case 1:
                records.put(number, link_to(other));
                break;
            case 2:
                std::filesystem::remove(records.shelf().record(number));
                break;
            case 3:
                Shelf::write(records.shelf().record(number), records.text(other));
                break;
            case 4:
                records.put(number, "title: twice\n");
                break;
            default:
                std::filesystem::rename(records.shelf().record(number), records.shelf().record(other), ignored);
        }
        CAPTURE(round);
        REQUIRE(told(records.check(&cache)) == told(records.check(nullptr)));
    }
}
