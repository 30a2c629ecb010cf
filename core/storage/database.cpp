// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sqlite3.h>
#include <unistd.h>

namespace fivepace {

namespace {

constexpr char kMagic[] = "SQLite format 3";
constexpr int kHeaderSize = 100;
constexpr int kVersionAt = 60; // user_version and application_id: "The SQLite Database File Format", 1.3
constexpr int kApplicationIdAt = 68;

constexpr int kBusyTimeoutMs = 2000;

} // namespace

Database::~Database()
{
    // A truncated journal would stay beside the file; a squad is one file.
    if (m_connection && !m_readOnly) [[maybe_unused]]
        const auto tidied = single(m_connection, QStringLiteral("PRAGMA journal_mode = DELETE"));
    sqlite3_close(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, bool readOnly)
{
    std::unique_ptr<Database> database(new Database(readOnly));
    auto *&db = database->m_connection;
    const int mode = readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    if (sqlite3_open_v2(path.toUtf8().constData(), &db, mode | SQLITE_OPEN_NOMUTEX, nullptr) != SQLITE_OK)
        return Error { Errc::CannotOpen, path.toStdString() };
    sqlite3_busy_timeout(db, kBusyTimeoutMs);
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

Result<std::unique_ptr<Database>> Database::inMemoryCopy(const QString &path)
{
    const auto file = open(path, true);
    if (!file)
        return file.error();
    auto copy = open(QStringLiteral(":memory:"), false);
    if (!copy)
        return copy.error();
    auto *into = (*copy)->m_connection;
    auto *backup = sqlite3_backup_init(into, "main", (*file)->m_connection, "main");
    sqlite3_backup_step(backup, -1);
    if (sqlite3_backup_finish(backup) != SQLITE_OK)
        return errorOf(into);
    return copy;
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

Result<> checkDatabase(sqlite3 *db, bool full)
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

Result<> copyDatabase(sqlite3 *db, const QString &path)
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
