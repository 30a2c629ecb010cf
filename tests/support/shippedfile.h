// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <QFile>
#include <QStringList>

namespace fivepace::test {

/// Writes a file as an older version wrote it, from a script of tests/data; false where that fails.
inline bool writeShippedFile(const QString &script, const QString &path)
{
    QFile file(QStringLiteral(FIVEPACE_TEST_DATA "/") + script);
    const auto database = Database::open(path, Database::Access::Make);
    if (!file.open(QIODevice::ReadOnly) || !database)
        return false;
    // The script makes its tables by name, not in the order they refer to each other.
    auto *db = (*database)->connection();
    auto done = execute(db, QStringLiteral("PRAGMA foreign_keys = OFF"));
    for (const auto &statement : QString::fromUtf8(file.readAll()).split(QStringLiteral(";\n"))) {
        if (done && !statement.trimmed().isEmpty())
            done = execute(db, statement);
    }
    return static_cast<bool>(done);
}

} // namespace fivepace::test
