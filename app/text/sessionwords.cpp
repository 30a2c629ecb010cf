// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/sessionwords.h"

#include "text/words.h"
#include "text/wordscontext.h"

namespace fivepace::words {

QString subgroup(int subgroup)
{
    return subgroup > 0 ? QString(QChar(u'A' + subgroup - 1)) : QString();
}

QStringList deviations(const GridRow &row)
{
    QStringList all;
    if (row.subgroup > 0)
        all << subgroup(row.subgroup);
    if (row.isGuest)
        all << Words::tr("guest");
    if (row.reps)
        all << Words::tr("%1 of %2 reps").arg(*row.reps).arg(row.cells.size());
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
