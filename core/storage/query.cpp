// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/query.h"

#include <QSqlError>

#include <sqlite3.h>

namespace fivepace {

Query::Query(const QSqlDatabase &db, const QString &sql)
    : m_query(db)
{
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(sql);
}

void Query::add(const QVariant &value)
{
    // The driver takes a null QString for NULL; only a QVariant without a value is that here.
    const bool isNullText = value.metaType() == QMetaType::fromType<QString>() && value.toString().isNull();
    m_query.addBindValue(isNullText ? QVariant(QStringLiteral("")) : value);
}

void Query::add(const QVariantList &values)
{
    for (const auto &value : values)
        add(value);
}

Result<> Query::run()
{
    if (!m_prepared || !m_query.exec())
        return errorOf(m_query.lastError());
    return {};
}

Result<> execute(const QSqlDatabase &db, const QString &sql)
{
    return Query(db, sql).run();
}

Result<QVariant> single(const QSqlDatabase &db, const QString &sql)
{
    Query query(db, sql);
    if (auto ran = query.run(); !ran)
        return ran.error();
    return query.next() ? query.value(0) : QVariant();
}

Error errorOf(const QSqlError &error)
{
    const auto detail = error.databaseText().toStdString();
    switch (error.nativeErrorCode().toInt() & 0xff) { // the low byte is the primary result code
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

Transaction::Transaction(QSqlDatabase db)
    : m_db(std::move(db))
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
