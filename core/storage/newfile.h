// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"

#include <QString>

#include <functional>

namespace fivepace {

/// Makes the file `path` by letting `write` fill another one beside it, which then takes its name: the file
/// is there whole or not at all. Errc as `Store::create`.
Result<> writeNewFile(
    const QString &path, Existing existing, const std::function<Result<>(const QString &half)> &write);

/// CannotWrite where the user has no right to write this file or in its folder. What is not there is no
/// failure here.
Result<> mayBeWritten(const QString &path);

} // namespace fivepace
