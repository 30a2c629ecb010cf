// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workout.h"

#include <vector>

namespace fivepace {

/// The workouts that ship with the program, ids 1 to 9 999, in order: the eight of the source post from their
/// verbatim lines, then the starters of the other rungs. The same on every call.
const std::vector<Workout> &builtInWorkouts();

} // namespace fivepace
