// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/result.h"

#include <QString>

#include <string>
#include <vector>

namespace fivepace {

/// SQLite takes NAME-journal, NAME-wal and NAME-shm for its own, and empties or removes what it finds there.
/// What it cannot have left is somebody's file, and is kept under another name before a squad is written.
/// These names; Errc::CannotWrite where that cannot be done.
Result<std::vector<std::string>> keepStrangersBeside(const QString &squadFile);

} // namespace fivepace
