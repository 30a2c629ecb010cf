// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/query.h"

namespace fivepace {

// What SQLite's own check finds, in a coach's words: what it is about, and whose row.

/// Of a line of its integrity check that is not "ok".
Error damageIn(sqlite3 *db, const QString &line);
/// That every row of a table keeps the rules it was made with: SQLite looks at them only where it may write.
/// Errc::Damaged with whose row breaks one.
Result<> checkRules(sqlite3 *db, const QString &table);
/// Of a row of a table that points to something that is not there.
Error danglingIn(sqlite3 *db, const QString &table, const QVariant &row);

} // namespace fivepace
