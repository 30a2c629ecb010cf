// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/paces.h"
#include "domain/squad/session.h"
#include "domain/squad/squad.h"

#include <optional>
#include <vector>

namespace fivepace {

/// What one athlete is asked for in one rep, and where it comes from.
struct ExplainedTarget {
    RepTarget target;
    std::optional<PaceSource> source; ///< absent where there is no pace
    std::vector<Duration> partTimes; ///< of a rep of parts, in their order; empty where one has no time

    bool operator==(const ExplainedTarget &) const = default;
};

/// What of the rep this athlete is timed over: the zone of a flying sprint, and the athlete's own length
/// where it is not the workout's.
Length lengthTimed(const RepTarget &target, const Rep &rep);

/// With every recovery that is stated at this percent of its time, as an athlete's line has it.
Blocks withRecoveriesAt(Blocks blocks, int percent);

/// Targets of every rep in running order. `entry` (may be null) brings individual changes. Roles (SS2 …)
/// resolve by `fivePaces`. The pace is the rep's own if stated, else the workout's rung; a time the coach
/// wrote has no source. The slowest edge is the upper end of a range, else the time at the next slower rung
/// (rule R7), the fastest the time at the next faster one; of 400 m pace and max velocity the slowest edge is
/// the next rung as raced, no allowance moves it, and there is no fastest; without a 400 m pace a flying
/// sprint has 5 % more than its best. A rep of parts goes by the parts. Recoveries of 400 m sprinters after
/// reps over 50 m at 400 pace or faster are longer by `sprinterRecoveryPercent` (rule R10), and they fly 30 m
/// where others fly further.
std::vector<ExplainedTarget> targetsFor(const Workout &workout, const Athlete &athlete,
    const PaceTable &paces, const FivePaces &fivePaces, const Entry *entry, int sprinterRecoveryPercent);

/// The pace that an athlete with these five runs the session's workout at: its own, but where it stands for
/// ES2 of 5000 m as 60 or 90 min, the one of the two that is the athlete's (see `fivePacesOf`).
PaceRung ownRung(const Session &session, const FivePaces &fivePaces);

/// The same of a session, at `ownRung`, or of the athlete's own workout in it.
std::vector<ExplainedTarget> targetsFor(const Session &session, const Athlete &athlete,
    const PaceTable &paces, const FivePaces &fivePaces, const Entry *entry, int sprinterRecoveryPercent);

} // namespace fivepace
