// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "storage/fileseen.h"
#include "storage/undolog.h"

#include <QByteArray>

namespace fivepace {

/// What the file was when we last read or wrote it: its place on the disk, its times, SQLite's count of its
/// changes and the stamps of its newest edits. A copy of the same file that went its own way differs in the
/// stamps alone.
class FileIdentity {
public:
    /// Errc::Gone, CannotRead.
    Result<> remember(const Database &database, const QString &path);
    /// Errc::Gone, Changed. Costs two questions to the system where nothing changed.
    Result<> check(const Database &database, const QString &path);

    /// That something else has the name now, or nothing: what we opened is still there for us, as we left it,
    /// until it is closed.
    bool isSetAside(const QString &path) const;

private:
    FileSeen m_seen;
    QByteArray m_counter;
    Stamps m_stamps;
};

} // namespace fivepace
