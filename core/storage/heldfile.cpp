// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/heldfile.h"

#include "domain/squad/logbook.h"
#include "files/wholefile.h"
#include "storage/backups.h"
#include "storage/opening.h"
#include "storage/tables.h"

namespace fivepace {

HeldFile::~HeldFile()
{
    if (log)
        log->close();
    if (!database || readOnly)
        return;
    if (!stillAsSeen())
        database->leaveAsItIs();
    else [[maybe_unused]]
        const auto given = giveBackFreePages(db());
}

void HeldFile::use(std::unique_ptr<Database> opened)
{
    database = std::move(opened);
    log = std::make_shared<StoredLog>(db());
    addKeptAside(database->keptAside());
}

void HeldFile::addKeptAside(const std::vector<std::string> &names)
{
    foundBeside.keptAside.insert(foundBeside.keptAside.end(), names.begin(), names.end());
}

Result<> HeldFile::takeLock(OpenMode mode, LockPolicy policy)
{
    lock = std::make_unique<WriterLock>(path);
    auto taken = lock->take(policy);
    foundBeside.droppedLock = lock->dropped();
    addKeptAside(lock->keptAside());
    if (taken) {
        settleUnder(lock->otherName(), path);
        return {};
    }
    lock.reset();
    if (mode == OpenMode::Write)
        return taken;
    readOnly = true;
    const auto code = taken.error().code;
    isLockedElsewhere = code == Errc::LockedElsewhere;
    if (code == Errc::Locked || isLockedElsewhere)
        writer = taken.error().writer;
    else if (mayBeWritten(path))
        obstacle = taken.error();
    return {};
}

Result<> HeldFile::makeCurrent()
{
    auto current = refreshHistory();
    return current && readOnly ? log->holdToThisState() : current;
}

Squad HeldFile::withPast(Squad held) const
{
    held.logbook = std::make_shared<Logbook>(log);
    return held;
}

Result<> HeldFile::refreshHistory()
{
    auto top = historyTop(db());
    if (!top)
        return top.error();
    history = *top;
    const auto newest = newestRevision(db());
    if (!newest)
        return newest.error();
    revision = *newest;
    const auto written = stampsOf(db());
    if (!written)
        return written.error();
    stamps = *written;
    return {};
}

Result<> HeldFile::rememberIdentity()
{
    return path.isEmpty() || readOnly ? Result<>() : identity.remember(*database, path);
}

Result<> HeldFile::stillAsSeen()
{
    if (path.isEmpty() || readOnly)
        return {};
    auto same = identity.check(*database, path);
    if (!same && same.error().code != Errc::Changed)
        return same;
    auto held = lock->hold(); // whoever took it over is the one who changed the file
    return held ? same : held;
}

Result<> HeldFile::transact(const Edit &edit, const Note &note, std::int64_t stamp) const
{
    Transaction transaction(db());
    Statements statements(db());
    auto done = transaction.begin();
    for (const auto &change : edit.changes) {
        if (done)
            done = writeChange(statements, change);
    }
    if (done)
        done = note(stamp);
    return done ? transaction.commit() : done;
}

/// What is so after a transaction failed: the disk may have taken it before it said no.
Error HeldFile::whatIsSo(Error error, std::int64_t stamp) const
{
    const bool isOfDisk = error.code == Errc::CannotRead || error.code == Errc::CannotWrite
        || error.code == Errc::DiskFull || error.code == Errc::CannotOpen;
    if (!isOfDisk)
        return error;
    const auto written = stampsOf(db());
    if (written && written->done != stamp && written->takenBack != stamp)
        return error;
    error.code = Errc::Unconfirmed;
    return error;
}

Result<> HeldFile::mayWrite()
{
    if (!readOnly)
        return stillAsSeen();
    if (obstacle)
        return *obstacle;
    if (const auto may = writer ? Result<>() : mayBeWritten(path); !may)
        return may;
    Error error { Errc::ReadOnly, {}, isBackup(pathUtf8) ? Cause::IsBackup : Cause::None };
    error.writer = writer;
    return error;
}

Result<> HeldFile::settle(const Result<> &done, std::int64_t stamp)
{
    if (!done) {
        const auto error = whatIsSo(done.error(), stamp);
        if (error.code == Errc::Unconfirmed) [[maybe_unused]]
            const auto known = rememberIdentity();
        return error;
    }
    auto after = rememberIdentity();
    if (after)
        after = refreshHistory();
    return after ? after : Error { Errc::Unconfirmed, after.error().detail };
}

Result<> HeldFile::commit(const Edit &edit, const Note &note)
{
    if (auto may = mayWrite(); !may)
        return may;
    const auto stamp = freshStamp();
    return settle(transact(edit, note, stamp), stamp);
}

Result<std::optional<Edit>> HeldFile::turn(const Result<std::optional<UndoStep>> &step, bool done)
{
    if (!step)
        return step.error();
    if (!*step)
        return std::optional<Edit>();
    auto edit = done ? (*step)->edit : inverse((*step)->edit);
    auto committed
        = commit(edit, [&](std::int64_t stamp) { return markDone(db(), (*step)->id, done, stamp); });
    if (!committed)
        return committed.error();
    return std::optional(std::move(edit));
}

} // namespace fivepace
