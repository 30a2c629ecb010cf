// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/query.h"
#include "storage/store.h"

namespace fivepace {

/// Counts, without reading all.
Result<SquadFacts> factsIn(sqlite3 *db);

/// What SQLite's own check does not see: tables, columns, rules and indexes that are not those of the schema
/// (Errc::WrongVersion), lists with gaps, and steps of the undo log that cannot be read (Errc::Damaged). The
/// detail names what it is about. For a file of the newest version.
Result<> checkContent(sqlite3 *db);

} // namespace fivepace
