// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/store.h"

#include "storage/database.h"
#include "storage/newfile.h"
#include "storage/schema.h"
#include "storage/tables.h"
#include "storage/undolog.h"
#include "storage/writerlock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace fivepace {

class Store::Private {
public:
    QString path;
    std::string pathUtf8;
    std::string writer;
    std::unique_ptr<WriterLock> lock;
    std::unique_ptr<Database> database;
    bool readOnly = false;
    HistoryTop history;

    sqlite3 *db() const { return database->connection(); }

    Result<> refreshHistory()
    {
        auto top = historyTop(db());
        if (!top)
            return top.error();
        history = *top;
        return {};
    }

    /// Writes the changes, then lets `note` write what undo needs, all in one transaction.
    template <class Note> Result<> commit(const Edit &edit, Note note)
    {
        if (readOnly) {
            const auto may = writer.empty() ? mayBeWritten(path) : Result<>();
            return may ? Error { Errc::ReadOnly, writer } : may.error();
        }
        Transaction transaction(db());
        Statements statements(db());
        auto done = transaction.begin();
        for (const auto &change : edit.changes) {
            if (done)
                done = writeChange(statements, change);
        }
        if (done)
            done = note();
        if (done)
            done = transaction.commit();
        return done ? refreshHistory() : done;
    }

    /// Turns a step of the undo log round: back where `done` is false, forward where it is true.
    Result<std::optional<Edit>> turn(const Result<std::optional<UndoStep>> &step, bool done)
    {
        if (!step)
            return step.error();
        if (!*step)
            return std::optional<Edit>();
        auto edit = done ? (*step)->edit : inverse((*step)->edit);
        auto committed = commit(edit, [&] { return markDone(db(), (*step)->id, done); });
        if (!committed)
            return committed.error();
        return std::optional(std::move(edit));
    }
};

namespace {

Result<> prepareNew(sqlite3 *db, const Squad &content)
{
    auto done = execute(db, QStringLiteral("PRAGMA application_id = %1").arg(kApplicationId));
    if (done)
        done = upgradeSchema(db, schemaSteps());
    Transaction transaction(db);
    if (done)
        done = transaction.begin();
    if (done)
        done = writeSquad(db, content);
    return done ? transaction.commit() : done;
}

/// A file of an older version is copied beside itself first, then brought up to date.
Result<> bringUpToDate(sqlite3 *db, const QString &path, int version)
{
    if (version == static_cast<int>(schemaSteps().size()))
        return {};
    const auto copy = QStringLiteral("%1.version-%2").arg(path).arg(version);
    if (!QFile::exists(copy)) {
        auto copied = writeNewFile(
            copy, Existing::Keep, [&db](const QString &half) { return copyDatabase(db, half); });
        if (!copied)
            return copied;
    }
    return upgradeSchema(db, schemaSteps());
}

/// Refuses what is not ours or too new, by the header alone.
Result<int> acceptedVersion(const QString &path)
{
    const auto header = readHeader(path);
    if (!header)
        return header.error();
    if (header->applicationId != kApplicationId)
        return Error { Errc::Foreign, path.toStdString() };
    if (header->version > static_cast<int>(schemaSteps().size()))
        return Error { Errc::Newer, path.toStdString() };
    return header->version;
}

/// An older file stays as it is: a copy in memory is brought up to date and read instead.
Result<std::unique_ptr<Database>> openToRead(const QString &path, int version)
{
    const bool isOlder = version < static_cast<int>(schemaSteps().size());
    auto database = isOlder ? Database::inMemoryCopy(path) : Database::open(path, true);
    if (!database || !isOlder)
        return database;
    if (auto upgraded = upgradeSchema((*database)->connection(), schemaSteps()); !upgraded)
        return upgraded.error();
    return database;
}

Error named(Error error, const QString &path)
{
    if (error.detail.find(path.toStdString()) == std::string::npos)
        error.detail = path.toStdString() + (error.detail.empty() ? "" : ": " + error.detail);
    return error;
}

} // namespace

Store::Store(std::unique_ptr<Private> opened)
    : d(std::move(opened))
{
}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::open(const std::string &pathUtf8, OpenMode mode)
{
    const auto path = QString::fromStdString(pathUtf8);
    const auto version = acceptedVersion(path);
    if (!version)
        return version.error();

    auto d = std::make_unique<Private>();
    d->path = path;
    d->pathUtf8 = pathUtf8;
    d->readOnly = mode == OpenMode::Read || (mode == OpenMode::Either && !QFileInfo(path).isWritable());
    if (mode == OpenMode::Write) {
        if (const auto may = mayBeWritten(path); !may)
            return may.error();
    }
    if (!d->readOnly) {
        d->lock = std::make_unique<WriterLock>(path);
        if (auto taken = d->lock->take(); !taken) {
            if (mode == OpenMode::Write)
                return named(taken.error(), path);
            d->readOnly = true;
            d->writer = taken.error().code == Errc::Locked ? taken.error().detail : std::string();
            d->lock.reset();
        }
    }
    auto database = d->readOnly ? openToRead(path, *version) : Database::open(path, false);
    if (!database)
        return named(database.error(), path);
    d->database = *std::move(database);
    auto sound = checkDatabase(d->db(), false);
    if (sound && !d->readOnly)
        sound = bringUpToDate(d->db(), path, *version);
    if (sound)
        sound = d->refreshHistory();
    if (!sound)
        return named(sound.error(), path);
    return std::unique_ptr<Store>(new Store(std::move(d)));
}

Result<std::unique_ptr<Store>> Store::create(const std::string &path, const Squad &content, Existing existing)
{
    const auto written
        = writeNewFile(QString::fromStdString(path), existing, [&content](const QString &half) -> Result<> {
              const auto database = Database::open(half, false);
              return database ? prepareNew((*database)->connection(), content) : database.error();
          });
    if (!written)
        return written.error();
    return open(path, OpenMode::Write);
}

Result<std::unique_ptr<Store>> Store::inMemory(const Squad &content)
{
    auto database = Database::open(QStringLiteral(":memory:"), false);
    if (!database)
        return database.error();
    auto d = std::make_unique<Private>();
    d->database = *std::move(database);
    if (auto prepared = prepareNew(d->db(), content); !prepared)
        return prepared.error();
    return std::unique_ptr<Store>(new Store(std::move(d)));
}

Result<Squad> Store::squad() const
{
    return readSquad(d->db());
}

Result<Squad> Store::squadReadAside() const
{
    const auto version = acceptedVersion(d->path);
    if (!version)
        return version.error();
    const auto database = openToRead(d->path, *version);
    return database ? readSquad((*database)->connection()) : database.error();
}

Result<> Store::apply(const Edit &edit)
{
    if (isEmpty(edit))
        return {};
    return d->commit(edit, [&] { return remember(d->db(), edit); });
}

Result<std::optional<Edit>> Store::undo()
{
    return d->turn(nextToUndo(d->db()), false);
}

Result<std::optional<Edit>> Store::redo()
{
    return d->turn(nextToRedo(d->db()), true);
}

HistoryTop Store::history() const
{
    return d->history;
}

bool Store::isReadOnly() const
{
    return d->readOnly;
}

Result<> Store::checkRights() const
{
    return d->path.isEmpty() ? Result<>() : mayBeWritten(d->path);
}

const std::string &Store::writer() const
{
    return d->writer;
}
bool Store::isWriterGone() const
{
    if (d->writer.empty())
        return false;
    WriterLock lock(d->path);
    return static_cast<bool>(lock.take()); // given back at once
}

const std::string &Store::path() const
{
    return d->pathUtf8;
}

Result<> Store::checkIntegrity() const
{
    return checkDatabase(d->db(), true);
}

Result<> Store::copyTo(const std::string &path, Existing existing) const
{
    return writeNewFile(QString::fromStdString(path), existing,
        [this](const QString &half) { return copyDatabase(d->db(), half); });
}

} // namespace fivepace
