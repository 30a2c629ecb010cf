// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/sessionwords.h"

#include "text/notationwords.h"
#include "text/words.h"
#include "text/wordscontext.h"

namespace fivepace::words {

QString subgroup(int subgroup)
{
    return subgroup > 0 ? QString(QChar(u'A' + subgroup - 1)) : QString();
}

QString ownWorkout(const Workout &workout)
{
    return Words::tr("runs %1 at %2 pace", "runs 4 × 200 m at 800 m pace")
        .arg(shortBlocks(workout.main), rung(workout.rung));
}

QStringList ownTargets(const SessionGrid &grid, const GridRow &row, int most)
{
    QStringList targets;
    for (std::size_t i = 0; i < row.cells.size() && targets.size() < most; ++i) {
        const auto asked = words::asked(row.cells[i].explained.target);
        if (!row.cells[i].planned || asked.isEmpty())
            continue;
        const auto length = repLength(grid.repOf(row, i).what.length);
        const auto target = Words::tr("%1 in %2", "400 m in 65.0").arg(length, asked);
        if (!targets.contains(target))
            targets << target;
    }
    return targets;
}

QStringList deviations(const GridRow &row)
{
    QStringList all;
    if (row.subgroup > 0)
        all << subgroup(row.subgroup);
    if (row.isGuest)
        all << Words::tr("guest");
    if (row.own)
        all << ownWorkout(*row.own);
    if (row.reps)
        all << Words::tr("%1 of %2 reps").arg(*row.reps).arg(row.repCount);
    if (row.pacePercent)
        all << Words::tr("pace %1 %").arg(*row.pacePercent);
    if (row.recoveryPercent)
        all << Words::tr("recovery %1 %").arg(*row.recoveryPercent);
    for (const auto &cell : row.cells) {
        if (const auto own = cell.explained.target.ownLength) {
            all << Words::tr("flies %1", "30 m").arg(distance(*own));
            break;
        }
    }
    return all;
}

} // namespace fivepace::words
