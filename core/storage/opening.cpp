// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/opening.h"

#include "storage/fileseen.h"
#include "storage/newfile.h"
#include "storage/schema.h"
#include "storage/tables.h"

#include <QFile>

#include <utility>

namespace fivepace {

namespace {

int newestVersion()
{
    return static_cast<int>(schemaSteps().size());
}

/// Page by page, but for what SQLite counts in the first one.
bool holdsTheSame(const QString &copy, const QString &another)
{
    const auto read = [](const QString &file) {
        const auto bytes = readWhole(file);
        constexpr qsizetype kChangesAt = 24, kValidForAt = 92; // "The SQLite Database File Format", 1.3
        return bytes ? QByteArray(*bytes).replace(kValidForAt, 8, "").replace(kChangesAt, 4, "")
                     : QByteArray();
    };
    return read(copy) == read(another);
}

} // namespace

Result<int> acceptedVersion(const QString &path)
{
    const auto header = readHeader(path);
    if (!header)
        return header.error();
    if (header->applicationId != kApplicationId)
        return Error { Errc::Foreign, path.toStdString() };
    if (header->version > newestVersion())
        return Error { Errc::Newer, path.toStdString() };
    if (header->version < 1)
        return Error { Errc::WrongVersion, path.toStdString() };
    return header->version;
}

Result<std::unique_ptr<Database>> openToRead(const QString &path, int version)
{
    if (version == newestVersion()) {
        auto database = Database::open(path, Database::Access::Read);
        if (!database)
            return database;
        const auto isHot = hasHotJournal(**database);
        if (!isHot)
            return isHot.error();
        if (!*isHot)
            return database;
    }
    auto copy = Database::inMemoryCopy(path);
    if (!copy || version == newestVersion())
        return copy;
    if (auto upgraded = upgradeSchema((*copy)->connection(), schemaSteps()); !upgraded)
        return upgraded.error();
    return copy;
}

Result<> bringUpToDate(sqlite3 *db, const QString &path, int version)
{
    if (version == newestVersion())
        return {};
    const auto usual = QStringLiteral("%1.version-%2").arg(path, QString::number(version));
    QString before;
    auto copy = usual;
    for (int number = 2; QFile::exists(copy); ++number) { // of another time, when it held something else
        before = std::exchange(copy, QStringLiteral("%1 (%2)").arg(usual, QString::number(number)));
    }
    const auto copied
        = writeNewFile(copy, Existing::Keep, [&db](const QString &half) { return copyDatabase(db, half); });
    if (!copied)
        return copied.error();
    if (!before.isEmpty() && holdsTheSame(copy, before))
        QFile::remove(copy);
    return upgradeSchema(db, schemaSteps());
}

Result<> prepareNew(sqlite3 *db, const Squad &content)
{
    auto done = execute(db, QStringLiteral("PRAGMA auto_vacuum = INCREMENTAL")); // before the first table
    if (done)
        done = execute(db, QStringLiteral("PRAGMA application_id = %1").arg(kApplicationId));
    if (done)
        done = upgradeSchema(db, schemaSteps());
    Transaction transaction(db);
    if (done)
        done = transaction.begin();
    if (done)
        done = writeSquad(db, content);
    return done ? transaction.commit() : done;
}

void settleUnder(const QString &otherName, const QString &path)
{
    if (otherName.isEmpty() || !QFile::exists(otherName + QStringLiteral("-journal")))
        return;
    const auto other = lookAt(otherName);
    const auto ours = lookAt(path);
    if (!other || !ours || !isSameFile(*other, *ours))
        return;
    const auto database = Database::open(otherName, Database::Access::Write);
    if (database) [[maybe_unused]]
        const auto read = single((*database)->connection(), QStringLiteral("PRAGMA schema_version"));
}

} // namespace fivepace
