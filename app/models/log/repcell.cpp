// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/log/repcell.h"

#include "text/tone.h"
#include "text/words.h"

namespace fivepace {

QString toneOf(const GridCell &cell)
{
    if (!cell.result)
        return {};
    if (cell.result->ending == Ending::CutShort)
        return toneName(Tone::Bad);
    const auto &reading = cell.reading;
    if (reading.standing == RepStanding::TooSlow)
        return toneName(Tone::Bad);
    if (reading.slowerThanBefore || reading.faded || reading.recoveryCutShort)
        return toneName(Tone::Watch);
    return reading.standing == RepStanding::TooFast ? QStringLiteral("soft") : QString();
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
