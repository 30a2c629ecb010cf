// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edit.h"
#include "domain/history.h"
#include "storage/query.h"

namespace fivepace {

// The edits that can be taken back or done again, kept in the file, so that undo survives closing the
// program.

/// An edit as JSON text and back; exact for every value.
std::string toJson(const Edit &edit);
Result<Edit> editFromJson(EditKind kind, const std::string &subject, const std::string &json);

/// Adds an edit just done; what could be redone is forgotten, and so is what is older than kMostUndoSteps.
Result<> remember(sqlite3 *db, const Edit &edit);

struct UndoStep {
    qlonglong id;
    Edit edit;
};
/// The newest edit that is done, or the oldest that was taken back; nothing where there is none.
Result<std::optional<UndoStep>> nextToUndo(sqlite3 *db);
Result<std::optional<UndoStep>> nextToRedo(sqlite3 *db);
Result<> markDone(sqlite3 *db, qlonglong id, bool done);
Result<HistoryTop> historyTop(sqlite3 *db);

} // namespace fivepace
