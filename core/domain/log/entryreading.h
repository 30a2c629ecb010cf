// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad/rules.h"
#include "domain/squad/squad.h"

#include <map>
#include <optional>
#include <vector>

namespace fivepace {

// What one athlete made of one session, read once: the marks in the grid, the session's remarks, the
// insights, the level verdict and the planner all read this value. How each rule is read, and on what least
// evidence, stands in domain section 2.4 and in resources/help/rules.md.

/// How a timed rep stands to its band. Both edges belong to it.
enum class RepStanding {
    NotTimed, ///< no time, or the rep was cut short
    NoTarget, ///< timed, and nothing to hold it against
    OnTarget,
    TooFast, ///< faster than the next faster rung's pace; never at 400 m pace and max velocity
    TooSlow, ///< slower than the next slower rung's pace, or more than 1 % over a target without edges (ours)
};
RepStanding standingOf(const RepTarget &target, const RepResult &result);

/// Of the target's speed in percent: over 100 is faster. Empty without a target or a whole rep's time.
std::optional<double> percentOfTarget(const RepTarget &target, const RepResult &result);
/// Their mean over the reps that have one; empty where none has.
class MeanOfTarget {
public:
    void add(std::optional<double> percent)
    {
        m_sum += percent.value_or(0);
        m_count += percent ? 1 : 0;
    }
    std::optional<double> value() const
    {
        return m_count > 0 ? std::optional(m_sum / m_count) : std::nullopt;
    }

private:
    double m_sum = 0;
    int m_count = 0;
};

/// R6: a whole rep at 400 m pace against the athlete's real 800 m pace; absent where that is not asked.
/// `session` is the session's rung, for targets that were frozen before the edge was kept.
std::optional<bool> isFasterThanSlowerPace(
    const RepTarget &target, const RepResult &result, PaceRung session);

struct RepReading {
    RepStanding standing = RepStanding::NotTimed;
    bool slowerThanBefore = false; ///< R8: than the rep of its kind before it, by more than the tolerance
    bool faded = false; ///< the last of its kind, slower than the first by more than the tolerance
    bool recoveryCutShort = false; ///< R9: less than 90 % of the stated recovery was taken before it
    bool cutShort = false; ///< broken off

    bool operator==(const RepReading &) const = default;
};

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

/// What the group has earned: on when more than half of those with a verdict move on, and more than half of
/// all who ran with a target; back when more than half with a verdict step back; else the same again.
struct GroupVerdict {
    NextStep step = NextStep::Repeat;
    int verdicts = 0, onward = 0, back = 0;
    int ran = 0; ///< with a target
    int withoutTarget = 0; ///< ran, and are left out

    bool operator==(const GroupVerdict &) const = default;
};
GroupVerdict groupVerdict(const std::vector<EntryReading> &readings);

/// R14, cue B: in three or more of these sessions at 400 m pace no majority was faster than 800 m pace and
/// the athlete recovered early (numbers ours), and the two newest do not both have a majority. `newestFirst`
/// are the athlete's sessions at 400 m pace of the last `kCueDays`.
bool lacksTopSpeed(const std::vector<EntryReading> &newestFirst);
inline constexpr std::chrono::days kCueDays { 120 };

/// Readings of sessions as they are asked for, each session read once. The squad must not change meanwhile.
class SessionReadings {
public:
    SessionReadings(const Squad &squad, Date today)
        : m_squad(squad)
        , m_today(today)
    {
    }

    const std::vector<EntryReading> &of(const Session &session);
    /// Null where the athlete has no line in it.
    const EntryReading *of(const Session &session, AthleteId athlete);

private:
    const Squad &m_squad;
    Date m_today;
    std::map<SessionId, std::vector<EntryReading>> m_read;
};

} // namespace fivepace
