// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad/squad.h"

#include <optional>

namespace fivepace {

// What races leave of the days of a cycle (ours, domain 2.4): no quality session on the day of a race or time
// trial of the group or on the two days after it, none on the two days before a target race of rank A, none
// on the day before one of rank B; one of rank C is run out of training.

enum class NearRace { OnTheDay, After, Before };

struct RaceBeside {
    NearRace how;
    Date date; ///< of the race or trial
    std::optional<RaceId> race; ///< absent for a time trial, and for results of most of the group

    bool operator==(const RaceBeside &) const = default;
};
/// The race or trial that keeps a quality session from this day; empty where none does. A trial is one that
/// is planned in a cycle; races and trials that more than half of the group have a result of count too.
std::optional<RaceBeside> raceBeside(const Squad &squad, GroupId group, Date day);

/// The group's race within the cycle at the pace of this part of it: it stands for the session. Null where
/// there is none.
const Race *raceInPlaceOf(const Squad &squad, const Cycle &cycle, PaceRole role);

/// A race of the group, of whatever rank, is on the day after: a session has a better day where there is one.
bool isDayBeforeRace(const Squad &squad, GroupId group, Date day);

} // namespace fivepace
