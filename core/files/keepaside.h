// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/result.h"

#include <QString>

namespace fivepace {

/// Takes a file that is somebody else's out of the way of one of ours: it is called NAME.kept-1 then, or the
/// next number that is free. That name is the answer, empty where there was no such file. Errc::CannotWrite,
/// FileNotYours, where it had to stay.
Result<QString> keepAside(const QString &path);

} // namespace fivepace
