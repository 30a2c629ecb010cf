// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/paces.h"
#include "domain/squad/rules.h"
#include "domain/squad/squad.h"
#include "domain/workout/workout.h"

#include <optional>
#include <vector>

namespace fivepace {

/// How much of a workout's main set is run at one pace.
struct PaceShare {
    std::optional<PaceRung> rung; ///< absent: by effort, or at a time the coach wrote
    Distance distance; ///< of reps and parts given by distance
    Duration duration {}; ///< of those given by duration

    bool operator==(const PaceShare &) const = default;
};
/// Fast to slow, what has no pace last; reps and parts without a pace of their own count for the workout's.
/// Roles (SS2 …) are rungs of `fivePaces`.
std::vector<PaceShare> sharesByPace(const Workout &workout, const FivePaces &fivePaces);

/// A recovery after a rep over 50 m, and how long a 400 m sprinter takes instead (rule R10).
struct SprinterRest {
    Duration planned;
    Duration least, most; ///< 1.5 and 2 times
    Duration chosen; ///< by the squad's own percentage

    bool operator==(const SprinterRest &) const = default;
};
/// The different ones in running order; empty where the workout is slower than 400 pace.
std::vector<SprinterRest> sprinterRests(const Workout &workout, int percent);

/// Of the longest flying sprint; absent where there is none.
std::optional<StraightNeeded> straightNeeded(const Workout &workout);

/// The five paces of a plan for the group: its own where it has some for this race, else the race's, with 60
/// or 90 min as the member in the middle by 10 000 m pace has them.
FivePaces groupFivePaces(const Squad &squad, GroupId group, PaceRung target, Date today);

/// Paces of the member in the middle of the group, by pace at `rung`; empty where nobody has one.
std::optional<PaceTable> middlePaces(const Squad &squad, GroupId group, PaceRung rung, Date today);

} // namespace fivepace
