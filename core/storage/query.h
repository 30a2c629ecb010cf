// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/result.h"

#include <QString>
#include <QVariant>

#include <cstdint>
#include <map>
#include <optional>
#include <string_view>
#include <utility>

struct sqlite3;
struct sqlite3_stmt;

namespace fivepace {

/// One prepared, forward-only statement, straight on SQLite: QSqlQuery takes longer over a row than SQLite
/// does, and a squad is read, and an import written, by the ten thousand rows.
class Query {
public:
    Query(sqlite3 *db, const QString &sql);
    ~Query();
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    /// Values go to the statement's question marks in order; nullopt, and a QVariant without a value, is
    /// NULL.
    void add(std::int64_t number);
    void add(std::string_view text);
    /// The same of a text that outlives the statement: it is not copied.
    void addLasting(std::string_view text);
    void add(std::nullopt_t);
    void add(const QVariant &value);
    void add(const QVariantList &values);
    /// May be run again, with new values.
    Result<> run();
    /// False at the end, and where a row could not be read: `ended` says which.
    bool next();
    /// What made the last `run` or `next` stop, where that was not the end.
    const Result<> &ended() const { return m_ended; }
    /// Of the current row, from column 0.
    QVariant value(int column) const;
    bool isNull(int column) const;
    /// Nothing where something else stands there; a text lasts until the next row.
    std::optional<std::int64_t> integer(int column) const;
    std::optional<std::string_view> text(int column) const;

private:
    int nextPlace();
    void bound(int answer);

    sqlite3 *m_db;
    sqlite3_stmt *m_statement = nullptr;
    int m_bound = 0;
    bool m_hasRow = false; ///< `run` came upon the first row, and `next` has not been asked for it
    Result<> m_prepared; ///< that SQLite understood the statement and took its values
    Result<> m_ended;
};

/// Statements that are run again and again, each worded and prepared once for as long as this lives. One is
/// done with before it is asked for again.
class Statements {
public:
    explicit Statements(sqlite3 *db)
        : m_db(db)
    {
    }

    sqlite3 *db() const { return m_db; }
    /// `purpose` and `table` say which; `sql` words it the first time.
    template <class Sql> Query &prepared(const char *purpose, const QString &table, Sql sql)
    {
        const auto key = std::pair(std::string_view(purpose), table);
        const auto found = m_queries.find(key);
        return found != m_queries.end() ? found->second
                                        : m_queries.try_emplace(key, m_db, sql()).first->second;
    }

private:
    sqlite3 *m_db;
    std::map<std::pair<std::string_view, QString>, Query> m_queries;
};

/// Runs one statement that gives no rows.
Result<> execute(sqlite3 *db, const QString &sql);
/// The first column of the first row; null where there is none.
Result<QVariant> single(sqlite3 *db, const QString &sql);

/// What SQLite said last, as one of our errors: a full disk, a failed read, a file that may not be written,
/// somebody else's lock, a damaged file. The detail is what the system says, if anything; never SQLite's
/// words.
Error errorOf(sqlite3 *db);
/// The same of an extended code that SQLite gave as an answer outside a statement.
Error errorOf(sqlite3 *db, int extended);
/// What the system said when a read or write of the file last failed, 0 where none did: SQLite calls what a
/// failing disk gives damage.
int diskFailure(sqlite3 *db);
/// The same with what was being read before the reason: "the results of the athletes: Input/output error".
Error whileReading(Error error, Thing thing);

/// Rolls back where it ends without `commit`.
class Transaction {
public:
    explicit Transaction(sqlite3 *db);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Takes SQLite's write lock at once.
    Result<> begin();
    Result<> commit();

private:
    sqlite3 *m_db;
    bool m_open = false;
};

} // namespace fivepace
