// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/log/grid.h"

#include <QString>
#include <QStringList>

namespace fivepace::words {

/// "B" of those that a session is run in, 1 to 26; empty for 0.
QString subgroup(int subgroup);
/// "runs 4 × 200 m at 800 m pace"
QString ownWorkout(const Workout &workout);
/// The times of an athlete's own workout, each length and time once: "200 m in 29.8"; at most so many.
QStringList ownTargets(const SessionGrid &grid, const GridRow &row, int most);
/// What an athlete does otherwise than the session says: "B", "guest", "4 of 6 reps", "pace 98 %", "recovery
/// 150 %", "flies 30 m".
QStringList deviations(const GridRow &row);

} // namespace fivepace::words
