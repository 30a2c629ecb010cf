// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad.h"

#include <vector>

namespace fivepace {

/// What a coach can choose from: the squad's own workouts and those that ship with the program, hidden ones
/// left out; by rung, style, level, then name. The squad's copy of a built-in workout stands for it.
std::vector<const Workout *> libraryOf(const Squad &squad);

/// The squad's own workout, else the built-in one; null where there is neither.
const Workout *findInLibrary(const Squad &squad, WorkoutId id);

/// How many levels the progression has that this workout is part of: the highest level of its rung and style.
int levelsBeside(const std::vector<const Workout *> &library, const Workout &workout);

} // namespace fivepace
