// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad/edit.h"
#include "domain/squad/history.h"
#include "domain/squad/pastedits.h"
#include "storage/query.h"

namespace fivepace {

// The edits that can be taken back or done again, kept in the file, so that undo survives closing the
// program.

/// A random number for one transaction, never 0.
std::int64_t freshStamp();

/// What the log keeps beside its newest step.
struct UndoBounds {
    std::size_t steps = kMostUndoSteps;
    std::size_t bytes = kMostUndoBytes;
    std::chrono::seconds age = kOldestUndoStep;
};

/// An edit as the log keeps it.
struct LoggedEdit {
    EditKind kind;
    std::string subject;
    std::string changes; ///< JSON, see editjson.h
};
LoggedEdit logged(const Edit &edit);

/// Adds an edit just done; what could be redone is forgotten, and so is what is beyond the bounds. `now`:
/// since 1 January 1970, UTC.
Result<> remember(sqlite3 *db, const LoggedEdit &edit, std::chrono::seconds now, std::int64_t stamp,
    const UndoBounds &bounds = {});

struct UndoStep {
    qlonglong id;
    Edit edit;
};
/// The newest edit that is done, or the oldest that was taken back; nothing where there is none.
Result<std::optional<UndoStep>> nextToUndo(sqlite3 *db);
Result<std::optional<UndoStep>> nextToRedo(sqlite3 *db);
/// The same as the log keeps it, so that a large one can be read into an edit on a helper thread.
struct LoggedStep {
    qlonglong id;
    LoggedEdit edit;
};
Result<std::optional<LoggedStep>> nextLogged(sqlite3 *db, bool toRedo);
/// Bytes of the step that would be undone, or redone; 0 where there is none.
Result<std::size_t> sizeOfNext(sqlite3 *db, bool toRedo);
/// Steps that are done, newest first, at most so many.
Result<std::vector<PastEdit>> pastEdits(sqlite3 *db, std::size_t most);
/// What was done after this step, in order; nothing where the step is not there, or was taken back.
Result<std::optional<std::vector<Edit>>> editsAfter(sqlite3 *db, std::int64_t step);
Result<> markDone(sqlite3 *db, qlonglong id, bool done, std::int64_t stamp);

Result<Revision> newestRevision(sqlite3 *db);
/// What was done since, in order; nothing where the log does not reach back so far.
Result<std::optional<std::vector<Edit>>> editsSince(sqlite3 *db, Revision revision);
Result<HistoryTop> historyTop(sqlite3 *db);

/// The stamps of the newest step that is done and of the oldest that was taken back, 0 where there is none:
/// every transaction of ours changes one of them.
struct Stamps {
    std::int64_t done = 0;
    std::int64_t takenBack = 0;

    bool operator==(const Stamps &) const = default;
};
Result<Stamps> stampsOf(sqlite3 *db);

} // namespace fivepace
