// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repcell.h"

#include "text/words.h"

namespace fivepace {

QString toneOf(const GridCell &cell)
{
    if (!cell.result)
        return {};
    if (cell.result->ending == Ending::CutShort)
        return QStringLiteral("bad");
    switch (cell.verdict.flag) {
    case RepFlag::SlowerThanBand:
        return QStringLiteral("bad");
    case RepFlag::SlowerThanBefore:
        return QStringLiteral("watch");
    case RepFlag::None:
    case RepFlag::Faster:
    case RepFlag::OffTarget:
        break;
    }
    return cell.verdict.recoveryCutShort ? QStringLiteral("watch") : QString();
}

QString cellText(const GridCell &cell)
{
    if (!cell.result)
        return {};
    if (cell.result->ending == Ending::Skipped)
        return QStringLiteral("–");
    return cell.result->time ? words::time(*cell.result->time) : QString();
}

} // namespace fivepace
