// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules.h"
#include "domain/squad.h"

#include <optional>
#include <vector>

namespace fivepace {

enum class Tone { Good, Watch, Bad, Plain };

/// What the rules can say. Words are made in app/text.
enum class InsightKind {
    NotReady, ///< R2: planned for pace work without base and transition done
    MostRepsFast, ///< R6 holds in the session
    FewRepsFast, ///< R6 does not hold
    SlowingDown, ///< R8: the last three or more reps each slower than the one before
    RecoveryCutShort, ///< R9
    NotLoose, ///< R12, Rule 1
    EasyOnShortRecovery, ///< R13: try max velocity work
    LacksTopSpeed, ///< R14, or 800 lap less the 400 best under 4 s (men) or 5 s (women)
    LacksEndurance, ///< 800 lap less the 400 best clearly over that: by 2 s and more (our number)
    ReadyForNextLevel, ///< nextStep says progress
    RepeatLevel,
    StepBackLevel,
    NoRecentResult, ///< no race or trial in 60 days (our number)
    UnavailableButPlanned,
    RacedYesterday, ///< quality session the day after a race
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
    std::optional<StepAdvice> next; ///< behind a level verdict
    std::optional<Duration> value, limit; ///< the two numbers behind a speed or endurance verdict, per 400 m

    bool operator==(const Insight &) const = default;
};

/// About one session: the whole of it first, then by athlete in the grid's order.
std::vector<Insight> insightsOf(const Squad &squad, const Session &session, Date today);
/// About one athlete, newest first.
std::vector<Insight> insightsOf(const Squad &squad, const Athlete &athlete, Date today);
/// Who needs attention today, over the whole squad; most pressing first.
std::vector<Insight> attention(const Squad &squad, Date today);

} // namespace fivepace
