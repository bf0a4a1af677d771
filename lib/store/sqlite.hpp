// What the cache needs of SQLite: its handles made safe, its statuses as far as the cache minds. Private to the room.
#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace plaint::store::sqlite {

/// What a call came to, as far as the cache minds.
enum class Outcome {
    row,
    done,
    strange,  ///< The tables are not those that the statement is about.
    damaged,  ///< The file is no database, or a broken one.
    failed,   ///< Locked for too long, not writable, full, gone.
};

struct CloseDatabase {
    void operator()(sqlite3* database) const;
};
struct FinishStatement {
    void operator()(sqlite3_stmt* statement) const;
};

class Statement {
public:
    Statement(sqlite3_stmt* statement, Outcome problem) : m_statement(statement), m_problem(problem) {}

    /// Numbers of parameters start at 1, those of columns at 0. Bound texts must stay until the next `reset`.
    Statement& bind(int parameter, std::string_view bytes);
    Statement& bind(int parameter, std::int64_t number);
    Outcome step();
    void reset();
    [[nodiscard]] std::string_view bytes(int column) const;  ///< Until the next step.
    [[nodiscard]] std::int64_t number(int column) const;

private:
    std::unique_ptr<sqlite3_stmt, FinishStatement> m_statement;
    Outcome m_problem;  ///< What `step` answers when there is no statement.
};

class Database {
public:
    enum class Mode { read, write };
    /// Nothing when it cannot be opened or there is no SQLite. A file that is no database opens too: the first
    /// statement tells.
    static std::optional<Database> open(const std::string& file, Mode mode);

    /// Runs statements without results.
    Outcome run(const char* statements);
    /// What went wrong here is the outcome of the statement's first step.
    Statement prepare(std::string_view statement);

private:
    explicit Database(sqlite3* database) : m_database(database) {}
    std::unique_ptr<sqlite3, CloseDatabase> m_database;
};

}  // namespace plaint::store::sqlite
