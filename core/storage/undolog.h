// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edit.h"
#include "domain/history.h"
#include "storage/query.h"

namespace fivepace {

// The edits that can be taken back or done again, kept in the file, so that undo survives closing the
// program.

/// An edit as JSON text and back; exact for every value.
QString toJson(const Edit &edit);
Result<Edit> editFromJson(EditKind kind, const std::string &subject, const QString &json);

/// Adds an edit just done; what could be redone is forgotten, and so is what is older than kMostUndoSteps.
Result<> remember(const QSqlDatabase &db, const Edit &edit);

struct UndoStep {
    qlonglong id;
    Edit edit;
};
/// The newest edit that is done, or the oldest that was taken back; nothing where there is none.
Result<std::optional<UndoStep>> nextToUndo(const QSqlDatabase &db);
Result<std::optional<UndoStep>> nextToRedo(const QSqlDatabase &db);
Result<> markDone(const QSqlDatabase &db, qlonglong id, bool done);
Result<HistoryTop> historyTop(const QSqlDatabase &db);

} // namespace fivepace
