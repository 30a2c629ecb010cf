// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad/squad.h"

#include <vector>

namespace fivepace {

enum class HiddenWorkouts { LeftOut, Included };

/// What a coach can choose from: the squad's own workouts and those that ship with the program, by rung,
/// style, level, then name. Where the squad marked a built-in workout (hidden, favourite), its row stands for
/// it.
std::vector<const Workout *> libraryOf(const Squad &squad, HiddenWorkouts hidden = HiddenWorkouts::LeftOut);

/// The squad's own workout, else the built-in one; null where there is neither.
const Workout *findInLibrary(const Squad &squad, WorkoutId id);

/// How many levels the progression has that this workout is part of: the highest level of its rung and style.
int levelsBeside(const std::vector<const Workout *> &library, const Workout &workout);

/// The next lower and the next higher level of the same pace and style; null where there is none.
struct Neighbours {
    const Workout *lower = nullptr;
    const Workout *higher = nullptr;
};
Neighbours neighboursOf(const std::vector<const Workout *> &library, const Workout &workout);

/// The same reps and recoveries at the same step of the ladder, whatever they are called.
bool isSameWork(const Workout &one, const Workout &other);
/// Workouts that are the same work, two and more together, in the library's order.
std::vector<std::vector<const Workout *>> sameWork(const std::vector<const Workout *> &library);

} // namespace fivepace
