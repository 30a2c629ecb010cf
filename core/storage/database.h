// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/query.h"

#include <QString>

#include <memory>

namespace fivepace {

/// One SQLite connection of our own, closed where it ends.
class Database {
public:
    /// `path` may be ":memory:". Foreign keys on; rollback journal and full durability where it may write.
    static Result<std::unique_ptr<Database>> open(const QString &path, bool readOnly);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    const QSqlDatabase &connection() const { return m_connection; }

private:
    Database(QString name, bool readOnly);

    QString m_name;
    QSqlDatabase m_connection;
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
Result<> checkDatabase(const QSqlDatabase &db, bool full);

/// Writes a checked copy to `path`, a free name. Errc::CannotWrite leaves nothing.
Result<> copyDatabase(const QSqlDatabase &db, const QString &path);

} // namespace fivepace
