// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/query.h"

#include <QStringList>

#include <vector>

namespace fivepace {

/// "5PCE": marks an SQLite file as a squad file.
inline constexpr qint32 kApplicationId = 0x35504345;

/// One step is a list of single statements; step n brings a file from version n to n + 1. A shipped step is
/// never edited.
using SchemaSteps = std::vector<QStringList>;
const SchemaSteps &schemaSteps();

/// Runs the steps from the file's version on, each in a transaction that also sets the version. What fails
/// leaves the file as it was before that step.
Result<> upgradeSchema(sqlite3 *db, const SchemaSteps &steps);
Result<int> schemaVersion(sqlite3 *db);

} // namespace fivepace
