// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/wholefile.h"

#include <QString>

#include <functional>
#include <string>
#include <vector>

namespace fivepace {

/// Makes the squad file `path` by letting `write` fill another one beside it, as files/wholefile.h does. One
/// that is replaced must not be written by anybody, and what its journal holds is settled first. Errc as
/// `Store::create`.
/// New names of others' files that had names which a squad needs.
Result<std::vector<std::string>> writeNewFile(
    const QString &path, Existing existing, const std::function<Result<>(const QString &half)> &write);

} // namespace fivepace
