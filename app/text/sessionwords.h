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
/// The same of a line in a session, without its group, for those who read a plan: "3 of 4 reps", "3:45 rec",
/// "5 × 300 m", "2:00 rec", "guest".
QStringList changes(const Squad &squad, const Session &session, const Entry &line);
/// What is run otherwise than the session says, a line for all who do the same and are in one group, by
/// group: "B: 3 of 4 reps, 3:45 rec (M. Duarte, L. Hansen)", "F. Brandt: 5 × 300 m, 2:00 rec". A group that
/// runs the session as it is has its line too: "A: as the session (I. Vidal)". At the end who was taken out
/// of it, or, where that is most of them, at the beginning who runs it: "Only A. Okafor".
enum class Whom { Everybody, Groups }; ///< Groups: those who run in one
QStringList withinSession(const Squad &squad, const Session &session, Whom whom = Whom::Everybody);

/// "Groups A, B · 2 otherwise": the groups that a session is run in, and how many athletes do something else
/// beside them, where it is narrow; empty where all do the same.
QString withinShort(const Squad &squad, const Session &session);
/// "Sat 2 May is over: what was run there can be logged.": of a session that was moved there.
QString isOver(Date day);

} // namespace fivepace::words
