// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workout/workout.h"

#include <vector>

namespace fivepace {

/// The workouts that ship with the program (resources/library), ids 1 to 9 999, in order: the eight of the
/// source post from their verbatim lines, then starters for every rung and levels made from them by the
/// published levers: longer reps, more of them, or, but for 400 pace and faster, shorter recoveries. Retired
/// ones are hidden; what was run of them is still theirs. The same on every call.
const std::vector<Workout> &builtInWorkouts();

} // namespace fivepace
