// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/athlete.h"
#include "domain/session.h"

#include <optional>
#include <vector>

namespace fivepace {

// The rules of the source post (M. Tosques, "400m Pace Workouts"), R2 to R14 of the project's list, one pure
// function each. They advise; none of them blocks. Numbers that the post leaves open are ours and named as
// such.

/// R2: base and transition both done by `on`.
bool isReadyForPaceWork(const Athlete &athlete, Date on);

/// R6: aim faster than 800 pace for most reps.
struct Majority {
    int faster = 0;
    int timed = 0;
    bool holds() const { return timed > 0 && faster * 2 > timed; }

    bool operator==(const Majority &) const = default;
};
/// Reps timed faster than their slowest edge.
Majority fasterThanSlowerPace(const std::vector<RepTarget> &targets, const std::vector<RepResult> &results);

/// How one rep went. Ok where there is nothing to say.
enum class RepFlag {
    None, ///< in the band, or nothing to compare with
    Faster, ///< well inside: faster than the target
    SlowerThanBand, ///< R7: slower than the next slower rung's pace
    SlowerThanBefore, ///< R8: slower than the rep of the same length before it, by more than the tolerance
    OffTarget, ///< slower than target yet within the band (shown softly)
};
struct RepVerdict {
    RepFlag flag = RepFlag::None;
    bool recoveryCutShort = false; ///< R9: less than 90 % of the planned recovery was taken before this rep

    bool operator==(const RepVerdict &) const = default;
};
/// R7, R8, R9 over one athlete's session, one verdict a result. `lengths`, `targets` and `results` are in
/// running order; results may be fewer.
std::vector<RepVerdict> judgeReps(const std::vector<Length> &lengths, const std::vector<RepTarget> &targets,
    const std::vector<RepResult> &results);
/// R8's tolerance (ours): 0.2 s by hand, 0.05 s electronic or device.
Duration repTolerance(TimingMethod method);

/// R10: a 400 m sprinter rests longer after reps over 50 m; reps of 50 m and shorter are unchanged. `percent`
/// 150 to 200. Durations round to 5 s.
Recovery recoveryForSprinter(const Recovery &planned, const Length &rep, int percent);

/// R11: stride rates (steps a minute) of a 400 m sprinter and an 800 m runner in their race.
struct StrideRates {
    int least, most;
};
inline constexpr StrideRates kStrideRate400 { 233, 250 };
inline constexpr StrideRates kStrideRate800 { 200, 215 };

/// R12, Rule 1: an athlete who cannot stay loose trains too hard. True when looseness was given and is 2 or
/// less.
bool breaksRuleOne(const Entry &entry);

/// R13, cue A: took 60 % of the planned recovery or less on average, and RPE 5 or less (numbers ours).
bool finishesEasilyOnShortRecovery(const Entry &entry);

/// R14, cue B: in at least three 400-pace entries no majority was faster than 800 pace, and "recovered early"
/// was ticked in them (numbers ours).
bool lacksTopSpeed(const std::vector<const Entry *> &entriesAt400Pace);

/// In the band: not slower than the next slower rung's pace, or, where there is no such edge, than one
/// percent over the target (ours). Absent where there is neither.
std::optional<bool> isOnTarget(const RepTarget &target, const RepTime &time);

/// What to do next with a workout's progression (our proposal, domain §1.5).
enum class NextStep { Progress, Repeat, StepBack };
/// The step with all that decides it.
struct StepAdvice {
    NextStep step = NextStep::Repeat;
    int onTarget = 0, judged = 0; ///< reps no slower than their slowest edge, of those that have a target
    int planned = 0, undone = 0; ///< reps, and those of them without a time
    int harder = 0; ///< RPE over the plan; negative is easier, 0 where either is not given
    std::optional<Duration> fade; ///< last rep less the first of its length, where over R8's tolerance
    bool tight = false; ///< Rule 1 broken

    bool operator==(const StepAdvice &) const = default;
};
/// From one logged entry: share on target, RPE against the plan, last rep against the first, Rule 1. Empty
/// where too little was logged.
std::optional<StepAdvice> nextStep(const Session &session, const Entry &entry);

/// Straight needed for a flying sprint, run-in 10-20 m and slow-down 50-100 m included (domain §2.3).
struct StraightNeeded {
    Distance least, most;
};
StraightNeeded straightFor(const FlyingStart &flying);

} // namespace fivepace
