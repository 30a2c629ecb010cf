// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/progress.h"
#include "storage/query.h"

#include <QByteArray>
#include <QString>

#include <atomic>
#include <memory>

namespace fivepace {

/// One SQLite connection of our own, for one thread, closed where it ends.
class Database {
public:
    /// Make is for a file that may not be there yet.
    enum class Access { Read, Write, Make };
    /// `path` may be ":memory:", with Make. Foreign keys on; rollback journal and full durability where it
    /// may write. Waits up to 2 s for another program's lock.
    static Result<std::unique_ptr<Database>> open(const QString &path, Access access);
    /// What the file holds at one moment, in memory. What a program that was cut off left half written is
    /// taken back first, in the file where we may write it, else in a copy of our own.
    static Result<std::unique_ptr<Database>> inMemoryCopy(const QString &path);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    sqlite3 *connection() const { return m_connection; }
    /// New names of others' files that had names which SQLite would have taken for its own.
    const std::vector<std::string> &keptAside() const { return m_keptAside; }
    /// Nothing is tidied beside the file when this is closed: another one may have its name by then.
    void leaveAsItIs() { m_tidies = false; }
    /// Bytes of the file itself, not of what is kept of it in memory, by SQLite's own hand: while a store is
    /// open nothing else in the process may open and close its file, since that would drop SQLite's locks.
    Result<QByteArray> rawBytes(int from, int count) const;

private:
    friend Result<> checkUnlocked(const QString &path, const std::atomic<bool> &stop);
    explicit Database(bool tidies)
        : m_tidies(tidies)
    {
    }
    static Result<std::unique_ptr<Database>> copyOf(sqlite3 *file);
    static Result<std::unique_ptr<Database>> copyOfWhatWasLeft(const QString &path);

    sqlite3 *m_connection = nullptr;
    bool m_tidies;
    std::vector<std::string> m_keptAside;
};

/// That a program was cut off while it wrote: this connection, which only reads, cannot take back what it
/// left. Errc where the file cannot be read otherwise.
Result<bool> hasHotJournal(const Database &database);

/// What the first hundred bytes say; a refused file stays untouched. Errc: NotFound, NotAFile, CannotOpen,
/// CannotRead, Foreign.
struct FileHeader {
    qint32 applicationId;
    qint32 version;
    quint32 changes; ///< counts the edits written
};
Result<FileHeader> readHeader(const QString &path);

/// SQLite's own full check and the foreign keys. Errc::Damaged with the first thing found.
Result<> checkDatabase(sqlite3 *db);
/// The same without taking a lock, so that nobody waits for it: an edit written meanwhile may look like
/// damage. Sound once `stop` is true.
Result<> checkUnlocked(const QString &path, const std::atomic<bool> &stop);

/// Makes the file smaller where a tenth of it is free.
Result<> giveBackFreePages(sqlite3 *db);

/// Writes a checked copy to `path`, an empty file or none. Errc::Cancelled where `progress` stops the check.
Result<> copyDatabase(sqlite3 *db, const QString &path, const WorkProgress &progress = {});

} // namespace fivepace
