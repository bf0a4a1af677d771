#include "store/cache.hpp"

#include "data/packing.hpp"
#include "store/sqlite.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <numeric>
#include <system_error>
#include <unordered_set>

namespace plaint::store {

namespace {

using sqlite::Database;
using sqlite::Outcome;
using sqlite::Statement;

// Nothing is synchronized with the disk: every value carries its check sum and says something that stays true (these
// bytes have this fact, this stamp had this content), so that a file torn by a power failure costs time and no more.
// Large pages, because kinds are read as a whole.
constexpr const char* k_tables = R"(
CREATE TABLE IF NOT EXISTS about (program BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS folder (tree BLOB, path BLOB, files BLOB NOT NULL, PRIMARY KEY (tree, path)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS kind (id INTEGER PRIMARY KEY, name BLOB NOT NULL UNIQUE);
CREATE TABLE IF NOT EXISTS fact (kind INTEGER, content BLOB, value BLOB NOT NULL, PRIMARY KEY (kind, content))
    WITHOUT ROWID;
)";

/// Facts of other versions of the same rules or the same derivation that stay: for branches with other rules.
constexpr std::int64_t k_versions_kept = 2;
/// Facts of a kind that may be kept beyond twice those of the present tree.
constexpr std::size_t k_spare_facts = 1000;

std::uint64_t seed_of(std::string_view kind) { return data::check_sum(kind); }
std::uint64_t seed_of(std::uint64_t kind_seed, std::string_view content) { return data::check_sum(content, kind_seed); }

constexpr std::size_t k_prefixes = 65'536;
std::uint64_t head_of(std::string_view content) {
    std::uint64_t head = 0;
    for (std::size_t i = 0; i < sizeof head; ++i)
        head = head << 8U | (i < content.size() ? static_cast<std::uint8_t>(content[i]) : 0U);
    return head;
}
std::size_t prefix_of(std::uint64_t head) { return head >> 48U; }

/// Whether the file was made by this program.
Outcome made_by(Database& database, const std::string& program) {
    Statement about = database.prepare("SELECT program FROM about");
    const Outcome outcome = about.step();
    if (outcome != Outcome::row) return outcome == Outcome::done ? Outcome::strange : outcome;
    return about.bytes(0) == program ? Outcome::done : Outcome::strange;
}

std::vector<KnownFile> unpacked_files(std::string_view bytes) {
    std::vector<KnownFile> files;
    data::Unpacker in(bytes);
    while (!in.at_end()) {
        const std::string_view name = in.text();
        const std::string_view stamp = in.text();
        files.push_back({name, stamp, in.text()});
    }
    if (!in.good()) files.clear();
    return files;
}

std::string packed_files(const std::vector<KnownFile>& files) {
    data::Packer out;
    for (const KnownFile& file : files) {
        out.text(file.name);
        out.text(file.stamp);
        out.text(file.content);
    }
    return std::move(out.bytes());
}

/// Bytes of many rows in few pieces of memory, which do not move.
class Arena {
public:
    std::string_view add(std::string_view bytes) {
        if (m_pieces->empty() || m_pieces->back().capacity() - m_pieces->back().size() < bytes.size()) {
            m_pieces->emplace_back();
            m_pieces->back().reserve(std::max(k_piece, bytes.size()));
        }
        std::string& piece = m_pieces->back();
        const std::size_t begin = piece.size();
        piece += bytes;
        return std::string_view(piece).substr(begin);
    }
    [[nodiscard]] std::shared_ptr<const std::vector<std::string>> pieces() const { return m_pieces; }

private:
    static constexpr std::size_t k_piece = 1U << 20;
    std::shared_ptr<std::vector<std::string>> m_pieces = std::make_shared<std::vector<std::string>>();
};

Outcome recall_folders(Database& database, const std::string& tree, Recollection& out) {
    Arena arena;
    Statement rows = database.prepare("SELECT path, files FROM folder WHERE tree = ?1");
    rows.bind(1, tree);
    Outcome outcome = rows.step();
    for (; outcome == Outcome::row; outcome = rows.step()) {
        const std::string path(rows.bytes(0));
        const std::string_view files = data::unsealed(arena.add(rows.bytes(1)), seed_of(path));
        out.folders.emplace(path, unpacked_files(files));
    }
    out.memory = arena.pieces();
    return outcome;
}

Outcome recall_facts(Database& database, std::string_view kind, Recollection& out) {
    Arena arena;
    std::vector<std::pair<std::string_view, std::string_view>> by_content;
    Statement rows = database.prepare(
        "SELECT content, value FROM fact WHERE kind = (SELECT id FROM kind WHERE name = ?1) ORDER BY content");
    rows.bind(1, kind);
    Outcome outcome = rows.step();
    for (; outcome == Outcome::row; outcome = rows.step()) {
        const std::string_view content = arena.add(rows.bytes(0));
        by_content.emplace_back(content, arena.add(rows.bytes(1)));
    }
    out.facts = Facts(kind, by_content, arena.pieces());
    return outcome;
}

/// One writing transaction; what is not finished is undone.
class Writing {
public:
    Writing(Database& database, const Discoveries& found, std::string_view tree)
        : m_database(database), m_found(found), m_tree(tree) {}

    Outcome all() {
        for (const auto step : {&Writing::folders, &Writing::kind, &Writing::facts, &Writing::forget}) {
            if (const Outcome outcome = (this->*step)(); outcome != Outcome::done) return outcome;
        }
        return Outcome::done;
    }

private:
    Outcome folders() {
        Statement put = m_database.prepare("INSERT OR REPLACE INTO folder VALUES (?1, ?2, ?3)");
        for (const auto& [path, files] : m_found.folders) {
            const std::string bytes = data::sealed(packed_files(files), seed_of(path));
            put.bind(1, m_tree).bind(2, path).bind(3, bytes);
            if (const Outcome outcome = put.step(); outcome != Outcome::done) return outcome;
            put.reset();
        }
        return Outcome::done;
    }

    Outcome kind() {
        Statement put = m_database.prepare("INSERT OR IGNORE INTO kind (name) VALUES (?1)");
        if (const Outcome outcome = put.bind(1, m_found.kind).step(); outcome != Outcome::done) return outcome;
        Statement get = m_database.prepare("SELECT id FROM kind WHERE name = ?1");
        if (const Outcome outcome = get.bind(1, m_found.kind).step(); outcome != Outcome::row)
            return outcome == Outcome::done ? Outcome::strange : outcome;
        m_kind = get.number(0);
        return Outcome::done;
    }

    Outcome facts() {
        Statement put = m_database.prepare("INSERT OR REPLACE INTO fact VALUES (?1, ?2, ?3)");
        const std::uint64_t seed = seed_of(m_found.kind);
        for (const auto& [content, value] : m_found.facts) {
            const std::string bytes = data::sealed(value, seed_of(seed, content));
            put.bind(1, m_kind).bind(2, content).bind(3, bytes);
            if (const Outcome outcome = put.step(); outcome != Outcome::done) return outcome;
            put.reset();
        }
        return Outcome::done;
    }

    /// Drops what nobody will ask for: folders that are gone, older versions of this kind, and contents that no file
    /// has any more, once they are many.
    Outcome forget() {
        Outcome outcome = forget_folders();
        if (outcome == Outcome::done) outcome = forget_versions();
        if (outcome == Outcome::done) outcome = forget_contents();
        return outcome;
    }

    Outcome forget_folders() {
        const std::unordered_set<std::string_view> present(m_found.present_folders.begin(),
                                                           m_found.present_folders.end());
        std::vector<std::string> gone;
        Statement rows = m_database.prepare("SELECT path FROM folder WHERE tree = ?1");
        rows.bind(1, m_tree);
        Outcome outcome = rows.step();
        for (; outcome == Outcome::row; outcome = rows.step()) {
            if (!present.contains(rows.bytes(0))) gone.emplace_back(rows.bytes(0));
        }
        Statement drop = m_database.prepare("DELETE FROM folder WHERE tree = ?1 AND path = ?2");
        for (std::size_t i = 0; i < gone.size() && outcome == Outcome::done; ++i) {
            outcome = drop.bind(1, m_tree).bind(2, gone[i]).step();
            drop.reset();
        }
        return outcome;
    }

    Outcome forget_versions() {
        const std::string_view name = std::string_view(m_found.kind).substr(0, m_found.kind.find('/') + 1);
        std::vector<std::int64_t> versions;
        Statement rows = m_database.prepare("SELECT id FROM kind WHERE substr(name, 1, ?2) = ?1 ORDER BY id DESC");
        rows.bind(1, name).bind(2, static_cast<std::int64_t>(name.size()));
        Outcome outcome = rows.step();
        for (; outcome == Outcome::row; outcome = rows.step()) versions.push_back(rows.number(0));
        Statement facts = m_database.prepare("DELETE FROM fact WHERE kind = ?1");
        Statement kinds = m_database.prepare("DELETE FROM kind WHERE id = ?1");
        std::int64_t others = 0;
        for (const std::int64_t id : versions) {
            if (id == m_kind || ++others < k_versions_kept || outcome != Outcome::done) continue;
            for (Statement* drop : {&facts, &kinds}) {
                if (outcome == Outcome::done) outcome = drop->bind(1, id).step();
                drop->reset();
            }
        }
        return outcome;
    }

    Outcome forget_contents() {
        Statement count = m_database.prepare("SELECT count(*) FROM fact WHERE kind = ?1");
        Outcome outcome = count.bind(1, m_kind).step();
        if (outcome != Outcome::row) return outcome;
        const auto kept = static_cast<std::size_t>(count.number(0));
        count.reset();
        if (kept <= 2 * m_found.contents.size() + k_spare_facts) return Outcome::done;
        const std::unordered_set<std::string_view> present(m_found.contents.begin(), m_found.contents.end());
        std::vector<std::string> gone;
        Statement rows = m_database.prepare("SELECT content FROM fact WHERE kind = ?1");
        rows.bind(1, m_kind);
        for (outcome = rows.step(); outcome == Outcome::row; outcome = rows.step()) {
            if (!present.contains(rows.bytes(0))) gone.emplace_back(rows.bytes(0));
        }
        Statement drop = m_database.prepare("DELETE FROM fact WHERE kind = ?1 AND content = ?2");
        for (std::size_t i = 0; i < gone.size() && outcome == Outcome::done; ++i) {
            outcome = drop.bind(1, m_kind).bind(2, gone[i]).step();
            drop.reset();
        }
        return outcome;
    }

    Database& m_database;
    const Discoveries& m_found;
    std::string_view m_tree;
    std::int64_t m_kind = 0;
};

/// Empty tables of this program; what another one kept goes.
Outcome make_tables(Database& database, const std::string& program) {
    if (made_by(database, program) == Outcome::done) return Outcome::done;
    Outcome outcome = database.run(
        "DROP TABLE IF EXISTS about; DROP TABLE IF EXISTS folder; DROP TABLE IF EXISTS kind; DROP TABLE IF EXISTS "
        "fact;");
    if (outcome == Outcome::done) outcome = database.run(k_tables);
    if (outcome != Outcome::done) return outcome;
    return database.prepare("INSERT INTO about VALUES (?1)").bind(1, program).step();
}

Outcome write(const std::string& file, const Discoveries& found, const std::string& tree, const std::string& program) {
    auto database = Database::open(file, Database::Mode::write);
    if (!database) return Outcome::failed;
    Outcome outcome = database->run("PRAGMA page_size = 32768; PRAGMA synchronous = OFF; BEGIN IMMEDIATE");
    if (outcome == Outcome::done) outcome = make_tables(*database, program);
    if (outcome == Outcome::done) outcome = Writing(*database, found, tree).all();
    if (outcome == Outcome::done) outcome = database->run("COMMIT");
    return outcome;
}

}  // namespace

Facts::Facts(std::string_view kind, const std::vector<std::pair<std::string_view, std::string_view>>& by_content,
             std::shared_ptr<const std::vector<std::string>> memory)
    : m_seed(seed_of(kind)), m_starts(k_prefixes + 1, 0), m_memory(std::move(memory)) {
    m_rows.reserve(by_content.size());
    for (const auto& [content, sealed] : by_content) {
        m_rows.push_back({head_of(content), content, sealed});
        ++m_starts[prefix_of(m_rows.back().head) + 1];
    }
    std::partial_sum(m_starts.begin(), m_starts.end(), m_starts.begin());
}

std::optional<std::string_view> Facts::find(std::string_view content) const {
    if (m_rows.empty()) return std::nullopt;
    const std::uint64_t head = head_of(content);
    std::size_t place = m_starts[prefix_of(head)];
    const std::size_t end = m_starts[prefix_of(head) + 1];
    while (place < end && (m_rows[place].head != head || m_rows[place].content != content)) ++place;
    if (place == end) return std::nullopt;
    const std::string_view fact = data::unsealed(m_rows[place].sealed, seed_of(m_seed, content));
    return fact.empty() ? std::nullopt : std::optional(fact);
}

Cache::Cache(std::filesystem::path file, std::string tree, std::string program)
    : m_file(std::move(file)), m_tree(std::move(tree)), m_program(std::move(program)) {}

Recollection Cache::recall(std::string_view kind) {
    Recollection out;
    if (::access(m_file.c_str(), R_OK) != 0) return out;
    auto database = Database::open(m_file.string(), Database::Mode::read);
    if (!database) return out;
    Outcome outcome = database->run("BEGIN");
    if (outcome == Outcome::done) outcome = made_by(*database, m_program);
    if (outcome == Outcome::done) outcome = recall_folders(*database, m_tree, out);
    if (outcome == Outcome::done) outcome = recall_facts(*database, kind, out);
    if (outcome == Outcome::done) return out;
    m_damaged = outcome == Outcome::damaged;
    return {};
}

std::optional<Cache::Moment> Cache::moment() const {
    // In git's directory: the cache's own is made when something is kept.
    const std::string probe =
        (m_file.parent_path().parent_path() / ("plaint-now-" + std::to_string(::getpid()))).string();
    const int file = ::open(probe.c_str(), O_CREAT | O_WRONLY | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (file < 0) return std::nullopt;
    struct stat status {};
    const bool known = ::fstat(file, &status) == 0;
    ::close(file);
    ::unlink(probe.c_str());
    if (!known) return std::nullopt;
    return Moment{status.st_mtim.tv_sec, status.st_dev};
}

void Cache::keep(const Discoveries& discoveries) {
    const std::string file = m_file.string();
    const auto drop = [&] {
        ::unlink(file.c_str());
        ::unlink((file + "-journal").c_str());
    };
    std::error_code failed;
    std::filesystem::create_directory(m_file.parent_path(), failed);
    if (m_damaged) drop();
    m_damaged = false;
    const Outcome outcome = write(file, discoveries, m_tree, m_program);
    if (outcome != Outcome::damaged && outcome != Outcome::strange) return;
    drop();
    write(file, discoveries, m_tree, m_program);
}

}  // namespace plaint::store
