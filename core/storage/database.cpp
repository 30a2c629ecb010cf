// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include "files/wholefile.h"
#include "storage/damage.h"
#include "storage/leftovers.h"
#include "storage/watch.h"

#include <QFile>
#include <QTemporaryDir>
#include <QUrl>
#include <QtEndian>

#include <cerrno>
#include <cstring>
#include <sqlite3.h>
#include <sys/stat.h>

namespace fivepace {

namespace {

constexpr QByteArrayView kMagic("SQLite format 3"); // then a zero
constexpr int kHeaderSize = 100;
constexpr int kChangesAt = 24;
constexpr int kVersionAt = 60; // user_version and application_id: "The SQLite Database File Format", 1.3
constexpr int kApplicationIdAt = 68;

constexpr int kBusyTimeoutMs = 2000;

/// SQLite takes some names for something else: an address, or a database that is nowhere.
QByteArray nameForSqlite(const QString &path, Database::Access access)
{
    const bool isMemory = access == Database::Access::Make && path == QLatin1String(":memory:");
    const bool isSpecial = path.startsWith(u':') || path.startsWith(QLatin1String("file:"));
    return (isSpecial && !isMemory ? "./" : "") + path.toUtf8();
}

/// Only then SQLite sees that a journal is to be rolled back.
Result<QVariant> readOnce(const Database &database)
{
    return single(database.connection(), QStringLiteral("PRAGMA schema_version"));
}

constexpr int kIncremental = 2; // PRAGMA auto_vacuum
constexpr int kFreePart = 10;

constexpr int kStepsBetweenLooks = 10'000; // of SQLite's machine: some tenths of a millisecond

/// A statement that does its work row by row.
Result<> runThrough(sqlite3 *db, const QString &sql)
{
    Query query(db, sql);
    auto ran = query.run();
    while (ran && query.next()) { }
    return query.ended();
}

/// Page by page, which is far quicker than row by row, so that a writer hardly waits.
Result<> copyPages(sqlite3 *from, sqlite3 *into)
{
    auto *backup = sqlite3_backup_init(into, "main", from, "main");
    if (backup == nullptr)
        return errorOf(into);
    const int stepped = sqlite3_backup_step(backup, -1);
    const bool isOfSource = (stepped & 0xff) == SQLITE_BUSY || (stepped & 0xff) == SQLITE_LOCKED
        || stepped == SQLITE_IOERR_READ || stepped == SQLITE_IOERR_SHORT_READ;
    const auto error = errorOf(isOfSource ? from : into, stepped);
    sqlite3_backup_finish(backup);
    return stepped == SQLITE_DONE ? Result<>() : Result<>(error);
}

} // namespace

Database::~Database()
{
    // A truncated journal would stay beside the file; a squad is one file.
    if (m_connection && m_tidies) [[maybe_unused]]
        const auto tidied = single(m_connection, QStringLiteral("PRAGMA journal_mode = DELETE"));
    sqlite3_close(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    auto kept = access == Access::Write ? keepStrangersBeside(path) : std::vector<std::string>();
    if (!kept)
        return kept.error();
    std::unique_ptr<Database> database(new Database(access != Access::Read));
    database->m_keptAside = *std::move(kept);
    auto *&db = database->m_connection;
    const int mode = access == Access::Read ? SQLITE_OPEN_READONLY
        : access == Access::Write           ? SQLITE_OPEN_READWRITE
                                            : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    if (sqlite3_open_v2(nameForSqlite(path, access).constData(), &db, mode | SQLITE_OPEN_NOMUTEX, nullptr)
        != SQLITE_OK)
        return Error { Errc::CannotOpen, path.toStdString() };
    sqlite3_busy_timeout(db, kBusyTimeoutMs);
    QStringList pragmas { QStringLiteral("PRAGMA foreign_keys = ON") };
    if (access != Access::Read)
        pragmas << QStringLiteral("PRAGMA journal_mode = TRUNCATE")
                << QStringLiteral("PRAGMA synchronous = FULL");
    for (const auto &pragma : pragmas) {
        if (auto set = single(db, pragma); !set) {
            database->m_tidies = false; // whoever stands in the way would be waited for once more
            return set.error();
        }
    }
    return database;
}

Result<std::unique_ptr<Database>> Database::copyOf(sqlite3 *file)
{
    auto copy = open(QStringLiteral(":memory:"), Access::Make);
    if (!copy)
        return copy.error();
    if (auto copied = copyPages(file, (*copy)->m_connection); !copied)
        return copied.error();
    return copy;
}

/// Of a file where only reading is possible: what another program left beside it, a journal or what it had
/// not put into the file yet, is played into a copy.
Result<std::unique_ptr<Database>> Database::copyOfWhatWasLeft(const QString &path)
{
    const QTemporaryDir folder;
    const auto aside = folder.filePath(QStringLiteral("squad"));
    if (!folder.isValid())
        return Error { Errc::CannotRead, {}, Cause::HalfWritten };
    for (const auto &part : { QString(), QStringLiteral("-journal"), QStringLiteral("-wal") }) {
        const bool isThere = part.isEmpty() || QFile::exists(path + part);
        if (isThere && !QFile::copy(path + part, aside + part))
            return Error { Errc::CannotRead, {}, Cause::HalfWritten };
        QFile::setPermissions(aside + part, QFile::ReadOwner | QFile::WriteOwner);
    }
    auto settled = open(aside, Access::Write);
    if (!settled)
        return settled.error();
    return copyOf((*settled)->m_connection);
}

Result<std::unique_ptr<Database>> Database::inMemoryCopy(const QString &path)
{
    auto file = open(path, Access::Read);
    if (!file)
        return file.error();
    const auto isHot = hasHotJournal(**file);
    if (!isHot)
        return isHot.error();
    if (!*isHot)
        return copyOf((*file)->m_connection);
    if (mayBeWritten(path)) {
        auto writable = open(path, Access::Write);
        if (writable && readOnce(**writable)) {
            auto copy = copyOf((*writable)->m_connection);
            if (copy)
                (*copy)->m_keptAside = (*writable)->m_keptAside;
            return copy;
        }
    }
    return copyOfWhatWasLeft(path);
}

Result<bool> hasHotJournal(const Database &database)
{
    const auto read = readOnce(database);
    if (read)
        return false;
    const auto code = read.error().code;
    return code == Errc::ReadOnly || code == Errc::CannotOpen ? Result<bool>(true) : read.error();
}

Result<QByteArray> Database::rawBytes(int from, int count) const
{
    sqlite3_file *file = nullptr;
    QByteArray bytes(count, '\0');
    if (sqlite3_file_control(m_connection, "main", SQLITE_FCNTL_FILE_POINTER, static_cast<void *>(&file))
            != SQLITE_OK
        || !file || !file->pMethods)
        return Error { Errc::CannotRead, {} };
    const int answer = file->pMethods->xRead(file, bytes.data(), count, from);
    if (answer == SQLITE_IOERR_SHORT_READ)
        return bytes; // zeros behind the end
    if (answer != SQLITE_OK)
        return Error { Errc::CannotRead, std::strerror(errno) };
    return bytes;
}

Result<FileHeader> readHeader(const QString &path)
{
    struct stat status { };
    if (::stat(QFile::encodeName(path).constData(), &status) != 0) {
        if (errno == ENOENT || errno == ENOTDIR)
            return Error { Errc::NotFound, path.toStdString() };
        return systemError(path, errno, Errc::CannotOpen);
    }
    if (!S_ISREG(status.st_mode)) // opening a pipe would wait for whoever fills it
        return Error { Errc::NotAFile, path.toStdString() };
    const auto file = Database::open(path, Database::Access::Read);
    if (!file)
        return systemError(path, errno, errno == EACCES ? Errc::CannotOpen : Errc::CannotRead);
    const auto header = (*file)->rawBytes(0, kHeaderSize);
    if (!header)
        return Error { header.error().code, path.toStdString() + ": " + header.error().detail };
    const bool isSqlites = header->startsWith(kMagic) && header->at(kMagic.size()) == '\0';
    if (status.st_size < kHeaderSize || !isSqlites)
        return Error { Errc::Foreign, path.toStdString() };
    return FileHeader { qFromBigEndian<qint32>(header->constData() + kApplicationIdAt),
        qFromBigEndian<qint32>(header->constData() + kVersionAt),
        qFromBigEndian<quint32>(header->constData() + kChangesAt) };
}

Result<> checkDatabase(sqlite3 *db)
{
    const auto found = single(db, QStringLiteral("PRAGMA integrity_check(1)"));
    if (!found)
        return found.error().code == Errc::Foreign ? Error { Errc::Damaged, found.error().detail }
                                                   : found.error();
    if (const int failure = found->toString() == QStringLiteral("ok") ? 0 : diskFailure(db); failure != 0)
        return Error { Errc::CannotRead, std::strerror(failure) };
    if (found->toString() != QStringLiteral("ok"))
        return damageIn(db, found->toString());
    Query broken(db, QStringLiteral("PRAGMA foreign_key_check"));
    if (auto ran = broken.run(); !ran)
        return ran;
    if (broken.next())
        return danglingIn(db, broken.value(0).toString(), broken.value(1));
    return broken.ended();
}

Result<> checkUnlocked(const QString &path, const std::atomic<bool> &stop)
{
    // "immutable": no locks, and no look at a journal that may be the writer's.
    const auto address = "file:" + QUrl::toPercentEncoding(path, "/") + "?immutable=1";
    Database database(true);
    auto *&db = database.m_connection;
    if (sqlite3_open_v2(
            address.constData(), &db, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX, nullptr)
        != SQLITE_OK)
        return Error { Errc::CannotOpen, path.toStdString() };
    sqlite3_progress_handler(
        db, kStepsBetweenLooks,
        [](void *flag) { return static_cast<const std::atomic<bool> *>(flag)->load() ? 1 : 0; },
        const_cast<std::atomic<bool> *>(&stop));
    auto sound = checkDatabase(db);
    return stop ? Result<>() : sound;
}

Result<> giveBackFreePages(sqlite3 *db)
{
    const auto pages = single(db, QStringLiteral("PRAGMA page_count"));
    const auto free = single(db, QStringLiteral("PRAGMA freelist_count"));
    if (!pages || !free)
        return pages ? free.error() : pages.error();
    if (free->toLongLong() == 0 || free->toLongLong() * kFreePart < pages->toLongLong())
        return {};
    const auto mode = single(db, QStringLiteral("PRAGMA auto_vacuum"));
    if (!mode)
        return mode.error();
    if (mode->toInt() == kIncremental)
        return runThrough(db, QStringLiteral("PRAGMA incremental_vacuum"));
    const auto set = single(db, QStringLiteral("PRAGMA auto_vacuum = INCREMENTAL"));
    return set ? execute(db, QStringLiteral("VACUUM")) : set.error();
}

Result<> copyDatabase(sqlite3 *db, const QString &path, const WorkProgress &progress)
{
    const auto copy = Database::open(path, Database::Access::Make);
    if (!copy)
        return copy.error();
    auto *into = (*copy)->connection();
    // Nobody else has this file, and it goes where anything fails: whoever gives it its name puts it on the
    // disk.
    for (const char *off : { "PRAGMA journal_mode = OFF", "PRAGMA synchronous = OFF" }) {
        if (auto set = single(into, QLatin1String(off)); !set)
            return set.error();
    }
    if (auto copied = copyPages(db, into); !copied)
        return copied;
    constexpr double kPages = 0.2; // of the time it takes; the rest is the check
    Watch watch(into, progress);
    return watch.tell(kPages) ? checkDatabase(into) : Error { Errc::Cancelled, {} };
}

} // namespace fivepace
