// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/distance.h"
#include "domain/duration.h"
#include "domain/workout.h"

#include <cstddef>

namespace fivepace::notation {

// The bounds of a text. All are ours: far beyond any workout, and they keep a pasted book from taking for
// ever.

inline constexpr std::size_t kMostCharacters = 10'000;
inline constexpr std::size_t kDeepest = 8; ///< sets within each other; kMostReps reps stand in workout.h
/// No rep, recovery or target is longer.
inline constexpr Distance kFarthestRun = Distance::kilometres(1000);
inline constexpr Duration kLongestRun = std::chrono::hours(100);

} // namespace fivepace::notation
