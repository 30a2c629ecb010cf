// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/athlete.h"
#include "domain/squad/session.h"

#include <vector>

namespace fivepace {

// The rules of the source post (M. Tosques, "400m Pace Workouts"), R2 to R14 of the project's list, as far as
// they need no logged session (those are in entryreading.h). They advise; none of them blocks. Numbers that
// the post leaves open are ours and named as such.

/// R2: base and transition both done by `on`.
bool isReadyForPaceWork(const Athlete &athlete, Date on);

/// R8: how much slower than the rep before is still as good (ours), itself included: 0.2 s where one of them
/// was taken by hand or by a device, whose button is pressed by hand, else 0.05 s, and never less than the
/// coarser unit typed.
Duration repTolerance(const RepTime &one, const RepTime &other);

/// R10: a 400 m sprinter rests longer after reps over 50 m; reps of 50 m and shorter are unchanged. `percent`
/// 150 to 200. Durations round to 5 s.
Recovery recoveryForSprinter(const Recovery &planned, const Length &rep, int percent);

/// A 400 m sprinter stays at flying 30 m (the post): the rep as a sprinter runs it.
Rep repOfSprinter(Rep rep);
inline constexpr Distance kSprintersFly = Distance::metres(30);
/// True where a rep of it is not run by sprinters as it stands: they fly less far.
bool fliesTooFarForSprinters(const Workout &workout);
/// Tagged "sprinters": planned for groups of 400 m sprinters alone.
bool isForSprinters(const Workout &workout);
/// Somebody, and 400 m sprinters all of them.
bool areSprinters(const std::vector<const Athlete *> &athletes);

/// Days after a race or time trial without a session of quality (domain 2.4), its own day apart.
inline constexpr std::chrono::days kEasyAfterRace { 2 };

/// R11: stride rates (steps a minute) of a 400 m sprinter and an 800 m runner in their race.
struct StrideRates {
    int least, most;
};
inline constexpr StrideRates kStrideRate400 { 233, 250 };
inline constexpr StrideRates kStrideRate800 { 200, 215 };

/// R12, Rule 1: an athlete who cannot stay loose trains too hard. True when looseness was given and is 2 or
/// less.
bool breaksRuleOne(const Entry &entry);

/// Where a session lives from its long recoveries, so that longer ones are worth advising: 400 m pace, max
/// velocity, single reps and what is called so (domain 1.5).
bool livesFromLongRecoveries(const Workout &workout);

/// Straight needed for a flying sprint, run-in 10-20 m and slow-down 50-100 m included (domain §2.3).
struct StraightNeeded {
    Distance least, most;
};
StraightNeeded straightFor(const FlyingStart &flying);

} // namespace fivepace
