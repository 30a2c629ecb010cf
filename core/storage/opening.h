// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad/squad.h"
#include "storage/database.h"

#include <QString>

#include <memory>

namespace fivepace {

// The ways in which a squad file comes to be open.

/// Refuses what is not ours or too new, by the header alone. The answer is the file's version.
Result<int> acceptedVersion(const QString &path);
/// An older file stays as it is: a copy in memory is brought up to date and read instead. So is what a
/// program that was cut off left half written.
Result<std::unique_ptr<Database>> openToRead(const QString &path, int version);
/// A file of an older version is copied beside itself first, then brought up to date.
Result<> bringUpToDate(sqlite3 *db, const QString &path, int version);
/// Makes a new file's tables and fills them.
Result<> prepareNew(sqlite3 *db, const Squad &content);
/// A program that was cut off while it had the file open by another of its names left a journal there: what
/// it holds goes back into the file. Empty for no other name.
void settleUnder(const QString &otherName, const QString &path);

} // namespace fivepace
