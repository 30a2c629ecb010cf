// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"
#include "support/builders.h"

#include <QTemporaryDir>

namespace fivepace::test {

/// A folder of a test's own with squad files in it.
class SquadFiles {
public:
    QString folder() const { return m_folder.path(); }
    QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    /// A file with the builders' squad, closed again; empty where it cannot be written.
    QString aFile(const char *name) const
    {
        const auto made = Store::create(path(name).toStdString(), aSquad());
        return made ? path(name) : QString();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace fivepace::test
