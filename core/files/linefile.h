// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/result.h"

#include <QByteArrayList>
#include <QString>

namespace fivepace {

// A file of ours that grows line by line. What was added stays when the program dies; it is not waited for
// until it is on the disk.

/// The file and its folder are made where they are not there. `line` holds no line break. Errc: CannotWrite,
/// DiskFull; then nothing was added.
Result<> addLine(const QString &path, const QByteArray &line);
/// The lines that were written to their end, without it; none where there is no file. Errc as `readWhole`.
Result<QByteArrayList> wholeLines(const QString &path);

} // namespace fivepace
