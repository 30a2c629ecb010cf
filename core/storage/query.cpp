// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/query.h"

#include <cerrno>
#include <cstring>
#include <sqlite3.h>

namespace fivepace {

Query::Query(sqlite3 *db, const QString &sql)
    : m_db(db)
{
    const auto text = sql.toUtf8();
    if (sqlite3_prepare_v2(m_db, text.constData(), static_cast<int>(text.size()), &m_statement, nullptr)
        != SQLITE_OK)
        m_prepared = errorOf(m_db);
}

Query::~Query()
{
    sqlite3_finalize(m_statement);
}

void Query::add(std::int64_t number)
{
    bound(sqlite3_bind_int64(m_statement, nextPlace(), number));
}

void Query::add(std::string_view text)
{
    const char *start = text.empty() ? "" : text.data(); // a null pointer would be NULL
    bound(
        sqlite3_bind_text(m_statement, nextPlace(), start, static_cast<int>(text.size()), SQLITE_TRANSIENT));
}

void Query::addLasting(std::string_view text)
{
    const char *start = text.empty() ? "" : text.data(); // a null pointer would be NULL
    bound(sqlite3_bind_text(m_statement, nextPlace(), start, static_cast<int>(text.size()), SQLITE_STATIC));
}

void Query::add(std::nullopt_t)
{
    bound(sqlite3_bind_null(m_statement, nextPlace()));
}

void Query::add(const QVariant &value)
{
    if (!value.isValid())
        add(std::nullopt);
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
    m_hasRow = false;
    m_ended = m_prepared;
    if (!m_prepared)
        return m_prepared;
    sqlite3_reset(m_statement);
    m_bound = 0;
    const int answer = sqlite3_step(m_statement);
    m_hasRow = answer == SQLITE_ROW;
    if (m_hasRow)
        return {};
    if (answer != SQLITE_DONE)
        m_ended = errorOf(m_db);
    sqlite3_reset(m_statement); // lets go of the file's lock
    return m_ended;
}

bool Query::next()
{
    if (std::exchange(m_hasRow, false))
        return true;
    if (sqlite3_stmt_busy(m_statement) == 0)
        return false;
    const int answer = sqlite3_step(m_statement);
    if (answer == SQLITE_ROW)
        return true;
    if (answer != SQLITE_DONE)
        m_ended = errorOf(m_db);
    sqlite3_reset(m_statement);
    return false;
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

bool Query::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::optional<std::int64_t> Query::integer(int column) const
{
    if (sqlite3_column_type(m_statement, column) != SQLITE_INTEGER)
        return {};
    return sqlite3_column_int64(m_statement, column);
}

std::optional<std::string_view> Query::text(int column) const
{
    if (sqlite3_column_type(m_statement, column) != SQLITE_TEXT)
        return {};
    const auto *start = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return std::string_view(start, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column)));
}

/// Values can be bound to a statement only while it does not run.
int Query::nextPlace()
{
    if (m_bound == 0)
        sqlite3_reset(m_statement);
    return ++m_bound;
}

void Query::bound(int answer)
{
    if (answer != SQLITE_OK && m_prepared)
        m_prepared = errorOf(m_db);
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
    if (query.next())
        return query.value(0);
    return query.ended() ? Result<QVariant>(QVariant()) : query.ended().error();
}

namespace {

/// What a failure of the disk means: while reading, or while writing.
Errc inputOrOutput(int extended)
{
    switch (extended) {
    case SQLITE_IOERR_WRITE:
    case SQLITE_IOERR_FSYNC:
    case SQLITE_IOERR_DIR_FSYNC:
    case SQLITE_IOERR_TRUNCATE:
    case SQLITE_IOERR_DELETE:
        return Errc::CannotWrite;
    default:
        return Errc::CannotRead;
    }
}

Errc codeFor(int extended)
{
    if (extended == SQLITE_READONLY_DBMOVED)
        return Errc::Gone;
    switch (extended & 0xff) { // the rest says it more exactly
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return Errc::Locked;
    case SQLITE_NOTADB:
        return Errc::Foreign;
    case SQLITE_CORRUPT:
    case SQLITE_MISMATCH:
        return Errc::Damaged;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return Errc::CannotOpen;
    case SQLITE_CONSTRAINT:
        return Errc::Conflict;
    case SQLITE_READONLY:
        return Errc::ReadOnly;
    case SQLITE_FULL:
        return Errc::DiskFull;
    case SQLITE_ERROR: // a table or column that is not there
    case SQLITE_SCHEMA:
        return Errc::WrongVersion;
    case SQLITE_IOERR:
        return inputOrOutput(extended);
    case SQLITE_INTERRUPT:
        return Errc::Cancelled;
    case SQLITE_NOMEM:
        return Errc::CannotRead;
    default:
        return Errc::CannotWrite;
    }
}

} // namespace

Error errorOf(sqlite3 *db)
{
    return errorOf(db, sqlite3_extended_errcode(db));
}

Error errorOf(sqlite3 *db, int extended)
{
    const int primary = extended & 0xff;
    if (const int failure = primary == SQLITE_CORRUPT ? diskFailure(db) : 0; failure != 0)
        return { Errc::CannotRead, std::strerror(failure) };
    const int number = primary == SQLITE_IOERR || primary == SQLITE_CANTOPEN ? sqlite3_system_errno(db) : 0;
    if (number == ENOSPC || number == EDQUOT)
        return { Errc::DiskFull, {} };
    return { codeFor(extended), number == 0 ? std::string() : std::strerror(number) };
}

int diskFailure(sqlite3 *db)
{
    int number = 0;
    sqlite3_file_control(db, "main", SQLITE_FCNTL_LAST_ERRNO, &number);
    return number;
}

Error whileReading(Error error, Thing thing)
{
    error.thing = thing;
    return error;
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
