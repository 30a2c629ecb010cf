// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <map>
#include <string_view>
#include <utility>

namespace fivepace {

/// One prepared, forward-only statement. The only user of QSqlQuery.
class Query {
public:
    Query(const QSqlDatabase &db, const QString &sql);

    /// Values go to the statement's question marks in order.
    void add(const QVariant &value);
    void add(const QVariantList &values);
    Result<> run();
    bool next() { return m_query.next(); }
    /// Of the current row, from column 0.
    QVariant value(int column) const { return m_query.value(column); }

private:
    QSqlQuery m_query;
    bool m_prepared;
};

/// Statements that are run again and again, each worded and prepared once for as long as this lives. One is
/// done with before it is asked for again.
class Statements {
public:
    explicit Statements(QSqlDatabase db)
        : m_db(std::move(db))
    {
    }

    const QSqlDatabase &db() const { return m_db; }
    /// `purpose` and `table` say which; `sql` words it the first time.
    template <class Sql> Query &prepared(const char *purpose, const QString &table, Sql sql)
    {
        const auto key = std::pair(std::string_view(purpose), table);
        const auto found = m_queries.find(key);
        return found != m_queries.end() ? found->second
                                        : m_queries.try_emplace(key, m_db, sql()).first->second;
    }

private:
    QSqlDatabase m_db;
    std::map<std::pair<std::string_view, QString>, Query> m_queries;
};

/// Runs one statement that gives no rows.
Result<> execute(const QSqlDatabase &db, const QString &sql);
/// The first column of the first row; null where there is none.
Result<QVariant> single(const QSqlDatabase &db, const QString &sql);

/// What SQLite said, as one of our errors: a full disk, a file that may not be written, somebody else's lock,
/// a damaged file.
Error errorOf(const QSqlError &error);

/// Rolls back where it ends without `commit`.
class Transaction {
public:
    explicit Transaction(QSqlDatabase db);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Takes SQLite's write lock at once.
    Result<> begin();
    Result<> commit();

private:
    QSqlDatabase m_db;
    bool m_open = false;
};

} // namespace fivepace
