// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/query.h"

#include <sqlite3.h>

namespace fivepace {

Query::Query(sqlite3 *db, const QString &sql)
    : m_db(db)
{
    const auto text = sql.toUtf8();
    sqlite3_prepare_v2(m_db, text.constData(), static_cast<int>(text.size()), &m_statement, nullptr);
}

Query::~Query()
{
    sqlite3_finalize(m_statement);
}

void Query::add(std::int64_t number)
{
    sqlite3_bind_int64(m_statement, nextPlace(), number);
}

void Query::add(std::string_view text)
{
    const char *start = text.empty() ? "" : text.data(); // a null pointer would be NULL
    sqlite3_bind_text(m_statement, nextPlace(), start, static_cast<int>(text.size()), SQLITE_TRANSIENT);
}

void Query::add(const QVariant &value)
{
    if (!value.isValid())
        sqlite3_bind_null(m_statement, nextPlace());
    else if (value.metaType() == QMetaType::fromType<QString>())
        add(std::string_view(value.toString().toStdString()));
    else
        add(static_cast<std::int64_t>(value.toLongLong()));
}

void Query::add(const QVariantList &values)
{
    for (const auto &value : values)
        add(value);
}

Result<> Query::run()
{
    if (!m_statement)
        return errorOf(m_db);
    sqlite3_reset(m_statement);
    m_bound = 0;
    const int answer = sqlite3_step(m_statement);
    m_hasRow = answer == SQLITE_ROW;
    if (m_hasRow)
        return {};
    Result<> done;
    if (answer != SQLITE_DONE)
        done = errorOf(m_db);
    sqlite3_reset(m_statement); // lets go of the file's lock
    return done;
}

bool Query::next()
{
    if (std::exchange(m_hasRow, false))
        return true;
    if (sqlite3_stmt_busy(m_statement) == 0)
        return false;
    const bool hasRow = sqlite3_step(m_statement) == SQLITE_ROW;
    if (!hasRow)
        sqlite3_reset(m_statement);
    return hasRow;
}

QVariant Query::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return QVariant::fromValue<qlonglong>(sqlite3_column_int64(m_statement, column));
    case SQLITE_TEXT:
        return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column)),
            sqlite3_column_bytes(m_statement, column));
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement, column);
    default:
        return {};
    }
}

/// Values can be bound to a statement only while it does not run.
int Query::nextPlace()
{
    if (m_bound == 0)
        sqlite3_reset(m_statement);
    return ++m_bound;
}

Result<> execute(sqlite3 *db, const QString &sql)
{
    return Query(db, sql).run();
}

Result<QVariant> single(sqlite3 *db, const QString &sql)
{
    Query query(db, sql);
    if (auto ran = query.run(); !ran)
        return ran.error();
    return query.next() ? query.value(0) : QVariant();
}

Error errorOf(sqlite3 *db)
{
    const std::string detail = sqlite3_errmsg(db);
    switch (sqlite3_errcode(db)) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return { Errc::Locked, detail };
    case SQLITE_NOTADB:
        return { Errc::Foreign, detail };
    case SQLITE_CORRUPT:
        return { Errc::Damaged, detail };
    case SQLITE_CANTOPEN:
        return { Errc::CannotOpen, detail };
    case SQLITE_CONSTRAINT:
        return { Errc::Conflict, detail };
    case SQLITE_READONLY:
        return { Errc::ReadOnly, detail };
    default:
        return { Errc::CannotWrite, detail };
    }
}

Transaction::Transaction(sqlite3 *db)
    : m_db(db)
{
}

Transaction::~Transaction()
{
    if (m_open) [[maybe_unused]]
        const auto ended = execute(m_db, QStringLiteral("ROLLBACK"));
}

Result<> Transaction::begin()
{
    auto begun = execute(m_db, QStringLiteral("BEGIN IMMEDIATE"));
    m_open = static_cast<bool>(begun);
    return begun;
}

Result<> Transaction::commit()
{
    auto committed = execute(m_db, QStringLiteral("COMMIT"));
    if (committed)
        m_open = false;
    return committed;
}

} // namespace fivepace
