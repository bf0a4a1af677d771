#include "store/sqlite.hpp"

#include <dlfcn.h>

#include <type_traits>

namespace plaint::store::sqlite {

namespace {

struct Library {
    decltype(&::sqlite3_open_v2) open_v2 = nullptr;
    decltype(&::sqlite3_close_v2) close_v2 = nullptr;
    decltype(&::sqlite3_busy_timeout) busy_timeout = nullptr;
    decltype(&::sqlite3_exec) exec = nullptr;
    decltype(&::sqlite3_prepare_v2) prepare_v2 = nullptr;
    decltype(&::sqlite3_finalize) finalize = nullptr;
    decltype(&::sqlite3_step) step = nullptr;
    decltype(&::sqlite3_reset) reset = nullptr;
    decltype(&::sqlite3_bind_blob64) bind_blob64 = nullptr;
    decltype(&::sqlite3_bind_int64) bind_int64 = nullptr;
    decltype(&::sqlite3_column_blob) column_blob = nullptr;
    decltype(&::sqlite3_column_bytes) column_bytes = nullptr;
    decltype(&::sqlite3_column_int64) column_int64 = nullptr;
    bool complete = false;
};

Library load() {
    Library library;
    void* const handle = dlopen("libsqlite3.so.0", RTLD_LAZY | RTLD_LOCAL);
    if (handle == nullptr) return library;
    const auto find = [handle](auto& function, const char* name) {
        function = reinterpret_cast<std::remove_reference_t<decltype(function)>>(dlsym(handle, name));
        return function != nullptr;
    };
    library.complete =
        find(library.open_v2, "sqlite3_open_v2") && find(library.close_v2, "sqlite3_close_v2") &&
        find(library.busy_timeout, "sqlite3_busy_timeout") && find(library.exec, "sqlite3_exec") &&
        find(library.prepare_v2, "sqlite3_prepare_v2") && find(library.finalize, "sqlite3_finalize") &&
        find(library.step, "sqlite3_step") && find(library.reset, "sqlite3_reset") &&
        find(library.bind_blob64, "sqlite3_bind_blob64") && find(library.bind_int64, "sqlite3_bind_int64") &&
        find(library.column_blob, "sqlite3_column_blob") && find(library.column_bytes, "sqlite3_column_bytes") &&
        find(library.column_int64, "sqlite3_column_int64");
    return library;
}

const Library& library() {
    static const Library loaded = load();
    return loaded;
}

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

void CloseDatabase::operator()(sqlite3* database) const { library().close_v2(database); }
void FinishStatement::operator()(sqlite3_stmt* statement) const { library().finalize(statement); }

Statement& Statement::bind(int parameter, std::string_view bytes) {
    if (m_statement)
        library().bind_blob64(m_statement.get(), parameter, bytes.empty() ? "" : bytes.data(), bytes.size(),
                              SQLITE_STATIC);
    return *this;
}

Statement& Statement::bind(int parameter, std::int64_t number) {
    if (m_statement) library().bind_int64(m_statement.get(), parameter, number);
    return *this;
}

Outcome Statement::step() { return m_statement ? outcome_of(library().step(m_statement.get())) : m_problem; }

void Statement::reset() {
    if (m_statement) library().reset(m_statement.get());
}

std::string_view Statement::bytes(int column) const {
    const void* const begin = library().column_blob(m_statement.get(), column);
    const int length = library().column_bytes(m_statement.get(), column);
    if (begin == nullptr || length <= 0) return {};
    return {static_cast<const char*>(begin), static_cast<std::size_t>(length)};
}

std::int64_t Statement::number(int column) const { return library().column_int64(m_statement.get(), column); }

std::optional<Database> Database::open(const std::string& file, Mode mode) {
    if (!library().complete) return std::nullopt;
    sqlite3* raw = nullptr;
    const int flags =
        (mode == Mode::read ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE) | SQLITE_OPEN_NOMUTEX;
    const int status = library().open_v2(file.c_str(), &raw, flags, nullptr);
    Database database(raw);
    if (status != SQLITE_OK) return std::nullopt;
    library().busy_timeout(raw, k_patience_ms);
    return database;
}

Outcome Database::run(const char* statements) {
    return outcome_of(library().exec(m_database.get(), statements, nullptr, nullptr, nullptr));
}

Statement Database::prepare(std::string_view statement) {
    sqlite3_stmt* raw = nullptr;
    const int status =
        library().prepare_v2(m_database.get(), statement.data(), static_cast<int>(statement.size()), &raw, nullptr);
    return {raw, outcome_of(status)};
}

}  // namespace plaint::store::sqlite
