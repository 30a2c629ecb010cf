// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad/squad.h"

#include <map>
#include <optional>
#include <vector>

namespace fivepace {

/// The pace that a rep or a part of one is booked at: its own, by the cycle's five where it is a role, else
/// the workout's. Empty for what is by effort alone.
std::optional<PaceRung> bookedAt(const Target &target, const Workout &workout, const FivePaces &fivePaces);

/// Time at each step of the ladder (1500 and mile are one); recoveries are no part of it.
using TimesByStep = std::map<int, Duration>;

/// What the athlete is to run of the session in the targets of that day (targets.h), the first `reps` of them
/// or all; nothing of reps for which there is no target. `line` (may be null) brings what the athlete does
/// otherwise.
TimesByStep timesToRun(const Squad &squad, const Session &session, const FivePaces &fivePaces,
    const Athlete &athlete, const Entry *line, std::optional<int> reps = {});
/// The mean of that over the session's group, of those who have targets for it; of a large group over
/// kMostAsked of its athletes, evenly taken.
TimesByStep meanTimesToRun(const Squad &squad, const Session &session, const FivePaces &fivePaces);
inline constexpr std::size_t kMostAsked = 24; // ours: a squad of 400 costs no more

/// What was run of the session, whose reps in running order are `ofSession`: times of reps that were not cut
/// short. The time of a rep of parts is shared out by the
/// athlete's targets for them, else by their length.
TimesByStep timesRun(const Squad &squad, const Session &session, const std::vector<RunRep> &ofSession,
    const FivePaces &fivePaces, const Entry &entry);

} // namespace fivepace
