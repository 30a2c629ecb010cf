// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/sheet.h"

#include <QStringList>

#include <vector>

namespace fivepace::output {

/// A mark of the scale along the track: what stands at it, and what lies between it and the next.
struct ScaleMark {
    QString at;
    QString after;
};

/// The words of a sheet around its table.
struct SheetContent {
    QString title;
    QString subtitle;
    QString club;
    QStringList warmUp;
    QString mainHead; ///< totals
    QStringList mainSet; ///< as typed
    QStringList mainNotes;
    QStringList coolDown;
    QStringList watchFor;
    std::vector<ScaleMark> scale; ///< empty where there is nothing to set out
    QString targets; ///< where they come from
    QString conditions; ///< RPE, wind, temperature to fill in
    QStringList remarks; ///< under the table: the session's note, its groups, who is out, what was assumed
};
SheetContent sheetContent(
    const Squad &squad, const Session &session, const SessionGrid &grid, const SheetOptions &options);

/// The workout's name, else its pace and level.
QString sessionTitle(const Workout &workout);

} // namespace fivepace::output
