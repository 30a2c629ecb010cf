// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad/squad.h"

namespace fivepace {

/// Expected effort of a session by its part in the cycle, 0 to 10 (our numbers).
int plannedRpe(PaceRole role);

/// A workout on a day as a session: its own copy, at the squad's usual time and place, in the cycle of that
/// day as the part of it that runs the workout's pace, with the effort expected of that part. The id is null.
Session sessionFrom(const Squad &squad, GroupId group, Date day, const Workout &workout);
/// The same in this cycle, which need not be in the squad yet. `role` is absent for a workout at no pace of
/// the cycle.
Session sessionFrom(const SquadCard &card, const Cycle &cycle, Date day, std::optional<PaceRole> role,
    const Workout &workout);

} // namespace fivepace
