// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fivepace {

/// The path of a file whose name somebody typed. Qt takes one that begins with ":" for a thing built into the
/// program, and would look nowhere else.
inline QString asFile(const QString &given)
{
    return given.startsWith(u':') ? QStringLiteral("./") + given : given;
}

} // namespace fivepace
