// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QtEndian>

#include <unistd.h>

#include <atomic>

namespace fivepace {

namespace {

constexpr char kMagic[] = "SQLite format 3";
constexpr int kHeaderSize = 100;
constexpr int kVersionAt = 60; // user_version and application_id: "The SQLite Database File Format", 1.3
constexpr int kApplicationIdAt = 68;

QString uniqueName()
{
    static std::atomic<int> count = 0;
    return QStringLiteral("fivepace-%1").arg(++count);
}

} // namespace

Database::Database(QString name, bool readOnly)
    : m_name(std::move(name))
    , m_connection(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
    , m_readOnly(readOnly)
{
}

Database::~Database()
{
    // A truncated journal would stay beside the file; a squad is one file.
    if (!m_readOnly) [[maybe_unused]]
        const auto tidied = single(m_connection, QStringLiteral("PRAGMA journal_mode = DELETE"));
    m_connection.close();
    m_connection = QSqlDatabase(); // removeDatabase warns while a copy is alive
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, bool readOnly)
{
    std::unique_ptr<Database> database(new Database(uniqueName(), readOnly));
    auto &db = database->m_connection;
    db.setDatabaseName(path);
    db.setConnectOptions(readOnly ? QStringLiteral("QSQLITE_BUSY_TIMEOUT=2000;QSQLITE_OPEN_READONLY")
                                  : QStringLiteral("QSQLITE_BUSY_TIMEOUT=2000"));
    if (!db.open())
        return Error { Errc::CannotOpen, path.toStdString() };
    QStringList pragmas { QStringLiteral("PRAGMA foreign_keys = ON") };
    if (!readOnly)
        pragmas << QStringLiteral("PRAGMA journal_mode = TRUNCATE")
                << QStringLiteral("PRAGMA synchronous = FULL");
    for (const auto &pragma : pragmas) {
        if (auto set = single(db, pragma); !set)
            return set.error();
    }
    return database;
}

Result<FileHeader> readHeader(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Error { Errc::NotFound, path.toStdString() };
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return Error { Errc::CannotOpen, path.toStdString() };
    const auto header = file.read(kHeaderSize);
    if (header.size() < kHeaderSize || !header.startsWith(QByteArray(kMagic, sizeof kMagic)))
        return Error { Errc::Foreign, path.toStdString() };
    return FileHeader { qFromBigEndian<qint32>(header.constData() + kApplicationIdAt),
        qFromBigEndian<qint32>(header.constData() + kVersionAt) };
}

Result<> checkDatabase(const QSqlDatabase &db, bool full)
{
    const auto found = single(
        db, full ? QStringLiteral("PRAGMA integrity_check(1)") : QStringLiteral("PRAGMA quick_check(1)"));
    if (!found)
        return found.error().code == Errc::Foreign ? Error { Errc::Damaged, found.error().detail }
                                                   : found.error();
    if (found->toString() != QStringLiteral("ok"))
        return Error { Errc::Damaged, found->toString().toStdString() };
    const auto broken = single(db, QStringLiteral("PRAGMA foreign_key_check"));
    if (!broken)
        return broken.error();
    if (!broken->isNull())
        return Error { Errc::Damaged,
            "a row of table " + broken->toString().toStdString() + " points nowhere" };
    return {};
}

Result<> copyDatabase(const QSqlDatabase &db, const QString &path)
{
    const auto failed = [&path](const QString &why) {
        return Error { Errc::CannotWrite, (path + ": " + why).toStdString() };
    };
    Query copy(db, QStringLiteral("VACUUM INTO ?"));
    copy.add(path);
    auto done = copy.run();
    if (done) {
        const auto copied = Database::open(path, true);
        done = copied ? checkDatabase((*copied)->connection(), true) : Result<>(copied.error());
    }
    QFile file(path);
    const bool isDurable = done && file.open(QIODevice::ReadWrite) && ::fsync(file.handle()) == 0;
    file.close();
    if (!isDurable) {
        QFile::remove(path);
        return failed(
            done ? QStringLiteral("it could not be written") : QString::fromStdString(done.error().detail));
    }
    return {};
}

} // namespace fivepace
