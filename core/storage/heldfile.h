// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad/squad.h"
#include "storage/database.h"
#include "storage/fileidentity.h"
#include "storage/foundbeside.h"
#include "storage/storedlog.h"
#include "storage/undolog.h"
#include "storage/writerlock.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace fivepace {

/// A squad file that a store has open: its connection, its lock, and what was last seen of it.
class HeldFile {
public:
    QString path; ///< empty for a store in memory
    std::string pathUtf8;
    std::optional<Writer> writer;
    FoundBeside foundBeside;
    std::optional<Error> obstacle; ///< to writing, where it is no other holder and not the rights
    bool readOnly = false;
    bool isLockedElsewhere = false;
    HistoryTop history;
    Revision revision = 0;
    Stamps stamps;
    FileIdentity identity; ///< nothing for a store in memory, or that only reads
    std::unique_ptr<WriterLock> lock; ///< let go of last
    std::unique_ptr<Database> database;
    std::shared_ptr<StoredLog> log; ///< of the database; logbooks read from it, also those that outlive us

    HeldFile() = default;
    ~HeldFile();
    HeldFile(const HeldFile &) = delete;
    HeldFile &operator=(const HeldFile &) = delete;

    sqlite3 *db() const { return database->connection(); }
    void use(std::unique_ptr<Database> opened);
    void addKeptAside(const std::vector<std::string> &names);
    /// Reads only from then on where the lock is somebody else's and `mode` allows that.
    Result<> takeLock(OpenMode mode, LockPolicy policy);

    /// What others write from now on no longer goes with what is read now.
    Result<> makeCurrent();
    Result<> rememberIdentity();
    /// That nothing else wrote, replaced, moved or took over the file.
    Result<> stillAsSeen();
    Squad withPast(Squad held) const;

    /// Writes the changes, then lets `note` write what undo needs, given the stamp of the transaction; all in
    /// one.
    using Note = std::function<Result<>(std::int64_t stamp)>;
    Result<> commit(const Edit &edit, const Note &note);
    /// The two ends of the same, for whoever writes the changes between them: that anything may be written,
    /// and what is so after a transaction with this stamp that went like `done`.
    Result<> mayWrite();
    Result<> settle(const Result<> &done, std::int64_t stamp);
    /// Turns a step of the undo log round: back where `done` is false, forward where it is true.
    Result<std::optional<Edit>> turn(const Result<std::optional<UndoStep>> &step, bool done);

private:
    Result<> refreshHistory();
    Result<> transact(const Edit &edit, const Note &note, std::int64_t stamp) const;
    Error whatIsSo(Error error, std::int64_t stamp) const;
};

} // namespace fivepace
