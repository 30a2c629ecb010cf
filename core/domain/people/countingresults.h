// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/athlete.h"
#include "domain/people/prediction.h"

#include <vector>

namespace fivepace {

// What counts (ours, read the same way by paces, profile, insights and proposals): over each distance the
// fastest result of the 120 days before the day, else the fastest of the year before it. Results after the
// day, and those that wait or that the coach left out, never count; an estimate counts only where the year
// has no race or trial over its distance. What is older than a year counts only for a pace that nothing newer
// gives.

inline constexpr std::chrono::days kFreshDays { 120 };
inline constexpr std::chrono::days kOneYear { 365 };

/// Why a result is left out of the paces beside another that contradicts it.
enum class Fault {
    Older,
    TakenByHand, ///< of one day; the other was not
    Estimated, ///< the other was run
    SlowerPace, ///< of one day and method: whoever ran the longer one can run the shorter one faster
    NotFullSpeed, ///< a flying sprint no faster than 400 pace
};
/// Two results of which the shorter was not run at the faster pace, so that no ladder has both.
struct Contradiction {
    RaceResult leftOut;
    RaceResult kept;
    Fault fault;

    bool operator==(const Contradiction &) const = default;
};

/// The results of one year that paces are worked out from, one for each distance and
/// flying sprint, short to long, and those that would count if nothing contradicted them: the first of each
/// distance.
struct YearOfResults {
    std::vector<RaceResult> results;
    std::vector<Contradiction> contradictions;

    bool operator==(const YearOfResults &) const = default;
};
/// The year up to `on` first, always there; then, newest first, years of what is older, each up to its newest
/// result.
std::vector<YearOfResults> yearsOfResults(const Athlete &athlete, Date on);
/// The first of them.
YearOfResults yearOfResults(const Athlete &athlete, Date on);

/// The pace at which a result was run.
Pace paceOf(const RaceResult &result);

/// A race or trial of the last 120 days.
bool hasFreshResult(const Athlete &athlete, Date on);
/// A race or trial up to `on`, however old.
bool hasResult(const Athlete &athlete, Date on);
/// The fastest result over the distance, however old; null where there is none. None that waits or that the
/// coach left out.
const RaceResult *bestThatMayCount(const Athlete &athlete, Distance distance, Date on);

/// True where a line through the two says something of the distances between them: these are at least 1.3
/// apart in ratio.
bool makeALine(const RaceResult &a, const RaceResult &b);

/// The flying sprint at the highest speed; null where there is none.
const RaceResult *fastestFlying(const std::vector<RaceResult> &results);
/// A race for which the pace models hold: not a sprint.
bool isRace(Distance distance);

KnownRace known(const RaceResult &result);
} // namespace fivepace
