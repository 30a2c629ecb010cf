// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/seasons.h"

namespace fivepace::test {

/// A squad whose own workout has an id of its own, as the program gives them, and is run in every session.
inline Squad withOwnWorkout()
{
    auto squad = aSquad();
    squad.workouts = { aWorkout(50'000) };
    squad.workouts[0].name = "My 200s";
    squad.workouts[0].tags = { "hill" };
    for (auto &session : squad.sessions)
        session.workout = squad.workouts[0];
    return squad;
}

} // namespace fivepace::test
