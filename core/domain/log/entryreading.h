// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/log/repreading.h"
#include "domain/squad/squad.h"

#include <optional>
#include <vector>

namespace fivepace {

// What one athlete made of one session, read once: the marks in the grid, the session's remarks, the
// insights, the level verdict and the planner all read this value. How each rule is read, and on what least
// evidence, stands in domain section 2.4 and in resources/help/rules.md.

/// R6: reps at 400 m pace faster than the athlete's real 800 m pace. Exactly half is not most.
struct Majority {
    int faster = 0;
    int timed = 0;
    bool holds() const { return faster * 2 > timed; }

    bool operator==(const Majority &) const = default;
};

/// The last rep of a length against the first of that length.
struct Fade {
    std::size_t first = 0, last = 0; ///< in running order from 0
    Duration by {}; ///< beyond what the workout itself asks the last one to be slower
    bool isOffTarget
        = false; ///< it asks for that, so `by` is how much further off its target the last one is

    bool operator==(const Fade &) const = default;
};

/// What to do next with a workout's progression (ours, domain 1.5 and 2.4).
enum class NextStep { Progress, Repeat, StepBack };

/// Why there is no level verdict.
enum class NoVerdict {
    None, ///< there is one
    NotRun,
    Out, ///< taken out by the coach
    NoTarget, ///< of no rep: left out of the group's vote, and said
    UnderWay, ///< the log is open and reps are still to come
    TooFewTimed, ///< less than half of the planned reps timed and judged, and no ending
    Prediction, ///< a race prediction is no level
};

struct EntryReading {
    AthleteId athlete;
    PaceRung rung = PaceRung::M400; ///< of the workout that was run
    bool isOwnWorkout = false; ///< and not the session's: no part of what is said of the group
    std::vector<RepReading> reps; ///< one a rep of the workout, in running order
    int planned = 0; ///< reps of this athlete
    int timed = 0; ///< of them, run in full and timed
    int judged = 0, onTarget = 0, tooFast = 0, tooSlow = 0; ///< of the timed ones
    int compared = 0; ///< of the timed ones, with another of their length before them
    int missed = 0; ///< not run or cut short, and others run after it
    std::optional<Stop> stop; ///< before the last planned rep: the coach's word, a rep not run or cut short
                              ///< at the end, or reps not timed that others of the session have times for
    bool tight = false; ///< R12, Rule 1
    int harder = 0; ///< RPE over the plan; negative is easier, 0 where either is not given
    std::vector<std::size_t> slowing; ///< R8: the last two or more of a kind, each slower than the one before
    std::optional<Fade> fade; ///< the largest
    std::optional<Majority> majority; ///< R6; absent with less than half of the 400 m pace reps timed
    int recoveriesStated = 0, recoveriesKnown = 0; ///< that the workout states; those of them taken down
    bool easyOnShortRecovery = false; ///< R13
    bool recoveredEarly = false;
    NoVerdict why = NoVerdict::NotRun;
    std::optional<NextStep> step; ///< absent exactly where `why` says why

    bool wasRun() const { return why != NoVerdict::NotRun && why != NoVerdict::Out; }
    bool operator==(const EntryReading &) const = default;
};

/// One reading an entry, in their order. `entries` are all of the session: whether somebody stopped is read
/// from the others too. `today` decides whether the session is still under way.
std::vector<EntryReading> readSession(
    const Session &session, const std::vector<const Entry *> &entries, Date today);

} // namespace fivepace
