#include "store/sqlite.hpp"

namespace plaint::store::sqlite {

namespace {

Outcome outcome_of(int status) {
    switch (status & 0xFF) {
        case SQLITE_ROW:
            return Outcome::row;
        case SQLITE_OK:
        case SQLITE_DONE:
            return Outcome::done;
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
            return Outcome::damaged;
        case SQLITE_ERROR:
        case SQLITE_MISMATCH:
        case SQLITE_CONSTRAINT:
        case SQLITE_SCHEMA:
            return Outcome::strange;
        default:
            return Outcome::failed;
    }
}

/// Another process holds the file while it writes: milliseconds, as nothing waits for the disk.
constexpr int k_patience_ms = 200;

}  // namespace

void CloseDatabase::operator()(sqlite3* database) const { sqlite3_close_v2(database); }
void FinishStatement::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }

Statement& Statement::bind(int parameter, std::string_view bytes) {
    if (m_statement)
        sqlite3_bind_blob64(m_statement.get(), parameter, bytes.empty() ? "" : bytes.data(), bytes.size(),
                            SQLITE_STATIC);
    return *this;
}

Statement& Statement::bind(int parameter, std::int64_t number) {
    if (m_statement) sqlite3_bind_int64(m_statement.get(), parameter, number);
    return *this;
}

Outcome Statement::step() { return m_statement ? outcome_of(sqlite3_step(m_statement.get())) : m_problem; }

void Statement::reset() {
    if (m_statement) sqlite3_reset(m_statement.get());
}

std::string_view Statement::bytes(int column) const {
    const void* const begin = sqlite3_column_blob(m_statement.get(), column);
    const int length = sqlite3_column_bytes(m_statement.get(), column);
    if (begin == nullptr || length <= 0) return {};
    return {static_cast<const char*>(begin), static_cast<std::size_t>(length)};
}

std::int64_t Statement::number(int column) const { return sqlite3_column_int64(m_statement.get(), column); }

std::optional<Database> Database::open(const std::string& file, Mode mode) {
    sqlite3* raw = nullptr;
    const int flags =
        (mode == Mode::read ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE) | SQLITE_OPEN_NOMUTEX;
    const int status = sqlite3_open_v2(file.c_str(), &raw, flags, nullptr);
    Database database(raw);
    if (status != SQLITE_OK) return std::nullopt;
    sqlite3_busy_timeout(raw, k_patience_ms);
    return database;
}

Outcome Database::run(const char* statements) {
    return outcome_of(sqlite3_exec(m_database.get(), statements, nullptr, nullptr, nullptr));
}

Statement Database::prepare(std::string_view statement) {
    sqlite3_stmt* raw = nullptr;
    const int status =
        sqlite3_prepare_v2(m_database.get(), statement.data(), static_cast<int>(statement.size()), &raw, nullptr);
    return {raw, outcome_of(status)};
}

}  // namespace plaint::store::sqlite
