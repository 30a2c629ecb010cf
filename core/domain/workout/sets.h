// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workout/workout.h"

namespace fivepace {

// The sets of a workout as a coach counts them: the repeats of what stands at its top level.

inline constexpr int kMostSets = 30;

/// From 1 on; 0 of an empty workout.
int setsOf(const Blocks &blocks);
/// Reps in the first so many sets.
int repsInSets(const Blocks &blocks, int sets);
/// How many sets these first reps make up, the last one begun counts.
int setsOfReps(const Blocks &blocks, int reps);
/// The same with more sets, at most kMostSets: the last block is run more often, with the pause that it has
/// between its repeats or, where it is run once, after it in the list before. As it is for fewer.
Blocks withSets(const Blocks &blocks, int sets);

} // namespace fivepace
