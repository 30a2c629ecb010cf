// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/log/groupverdict.h"
#include "domain/squad/squad.h"

#include <optional>
#include <vector>

namespace fivepace {

struct SessionGrid;

enum class Tone { Good, Watch, Bad, Plain };

/// What the rules can say. Words are made in app/text. A level verdict says what speaks against it too, so
/// that no two sentences about one athlete and session contradict.
enum class InsightKind {
    NotReady, ///< R2: planned for pace work without base and transition done
    MostRepsFast, ///< R6 holds for more than half of the `of` athletes of whom enough is timed: `count`
    FewRepsFast, ///< R6 does not hold: for half of them or more, or for one athlete (`count` of `of` reps)
    SlowingDown, ///< R8: the last two or more reps of a kind each slower than the one before
    RecoveryCutShort, ///< R9: `count` of `of` that are known
    NotLoose, ///< R12, Rule 1
    EasyOnShortRecovery, ///< R13: try max velocity work; `count` of `of` recoveries known
    LacksTopSpeed, ///< R14 in `count` of `of` sessions, or as the profile says
    LacksEndurance, ///< as the profile says
    ReadyForNextLevel, ///< of one athlete, or of the group by its vote
    RepeatLevel,
    StepBackLevel,
    TooFewTimed, ///< no level: `count` of `of` reps timed
    NoTarget, ///< no level, and left out of the group's vote
    NoRecentResult, ///< has results, but no race or trial of the last 120 days
    UnavailableButPlanned,
    JustRaced, ///< a race or trial `count` days before a quality session, 0 to 2
    ResultsWait, ///< `count` results move no pace until the coach approves
};
inline constexpr auto kLastInsightKind = InsightKind::ResultsWait;

/// One sentence's worth of advice with what stands behind it.
struct Insight {
    InsightKind kind;
    Tone tone = Tone::Plain;
    std::optional<AthleteId> athlete; ///< absent: about the whole session
    std::optional<SessionId> session;
    std::vector<std::size_t> reps; ///< behind it, in running order from 0
    int count = 0, of = 0; ///< "31 of 35"
    std::optional<EntryReading> reading; ///< behind what is said of one athlete and session
    std::optional<GroupVerdict> vote; ///< behind a level verdict of the group
    std::optional<int> level; ///< to run next; absent where the library has none such
    std::optional<Duration> value, limit; ///< the two numbers behind a speed or endurance verdict, per 400 m
    std::optional<double> ratio; ///< of sprint to aerobic speed, behind such a verdict

    bool operator==(const Insight &) const = default;
};

/// About one session: the whole of it first, then by athlete in the grid's order.
std::vector<Insight> insightsOf(const Squad &squad, const Session &session, Date today);
/// The same from the session's grid.
std::vector<Insight> insightsOf(
    const Squad &squad, const Session &session, const SessionGrid &grid, Date today);
/// About one athlete, newest first. Nothing is said of sessions from before the last cycle: that stands in
/// their own page.
std::vector<Insight> insightsOf(const Squad &squad, const Athlete &athlete, Date today);
/// Who needs attention today, over the whole squad; most pressing first. Looks at the last days, and at 400
/// pace of the last four months.
std::vector<Insight> attention(const Squad &squad, Date today);

} // namespace fivepace
