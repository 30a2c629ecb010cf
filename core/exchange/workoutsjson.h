// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/library/libraryintake.h"
#include "domain/values/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace fivepace::exchange {

/// Version of the form of a set of workouts; it rises when a key changes its meaning.
inline constexpr int kWorkoutsJsonVersion = 1;

/// A set of workouts as one file: CONTRIBUTING, "A set of workouts". Trees in canonical notation, times in
/// whole milliseconds in keys ending _ms, distances in metres in keys ending _m.
QJsonObject workoutsJson(const std::vector<const Workout *> &workouts);
/// The same as UTF-8, ready to write.
QByteArray workoutsFile(const std::vector<const Workout *> &workouts);

/// What stands in such a file; a workout that cannot be taken in says why. Errc::Unreadable where it is not
/// such a file, Errc::Newer where a newer program wrote it.
Result<std::vector<IncomingWorkout>> workoutsFromFile(const QByteArray &content);

} // namespace fivepace::exchange
