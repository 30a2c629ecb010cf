// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fivepace {

/// Takes a file that is somebody else's out of the way of one of ours: it is called NAME.kept-1 then, or the
/// next number that is free. True also where it is not there; false where it had to stay.
bool keepAside(const QString &path);

} // namespace fivepace
