// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/query.h"

#include <QString>

#include <memory>

namespace fivepace {

/// One SQLite connection of our own, for one thread, closed where it ends.
class Database {
public:
    /// `path` may be ":memory:". Foreign keys on; rollback journal and full durability where it may write.
    static Result<std::unique_ptr<Database>> open(const QString &path, bool readOnly);
    /// What the file holds, in memory; the file is only read.
    static Result<std::unique_ptr<Database>> inMemoryCopy(const QString &path);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    sqlite3 *connection() const { return m_connection; }

private:
    explicit Database(bool readOnly)
        : m_readOnly(readOnly)
    {
    }

    sqlite3 *m_connection = nullptr;
    bool m_readOnly;
};

/// What the first hundred bytes say, read without SQLite so that a refused file stays untouched. Errc:
/// NotFound, CannotOpen, Foreign.
struct FileHeader {
    qint32 applicationId;
    qint32 version;
};
Result<FileHeader> readHeader(const QString &path);

/// SQLite's own check, quick or full, and the foreign keys. Errc::Damaged with the first thing found.
Result<> checkDatabase(sqlite3 *db, bool full);

/// Writes a checked copy to `path`, a free name. Errc::CannotWrite leaves nothing.
Result<> copyDatabase(sqlite3 *db, const QString &path);

} // namespace fivepace
