// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/countingresults.h"

#include <algorithm>

namespace fivepace {

namespace {

constexpr std::chrono::days kRecent { 365 }; // an older result counts only where there is no newer one (ours)
constexpr std::chrono::days kMostApart { 365 }; // two results that say something together (domain 3.9)
constexpr int kLeastRatioTenths = 13; // of their distances (domain 3.9)
constexpr Distance kShortestForRaces = Distance::metres(300);

/// Races and trials before estimates, recent before old, then the faster.
bool isBetter(const RaceResult &a, const RaceResult &b, Date on)
{
    const bool aEstimate = a.kind == ResultKind::Estimate;
    const bool bEstimate = b.kind == ResultKind::Estimate;
    if (aEstimate != bEstimate)
        return bEstimate;
    const bool aRecent = on - a.date <= kRecent;
    const bool bRecent = on - b.date <= kRecent;
    if (aRecent != bRecent)
        return aRecent;
    return a.time.time < b.time.time;
}

} // namespace

std::vector<RaceResult> countingResults(const Athlete &athlete, Date on)
{
    std::vector<const RaceResult *> best;
    for (const auto &result : athlete.results) {
        if (result.date > on || result.use != PaceUse::Counts || isTimedBetter(result, athlete.results))
            continue;
        const auto same = std::ranges::find(best, result.distance, &RaceResult::distance);
        if (same == best.end())
            best.push_back(&result);
        else if (isBetter(result, **same, on))
            *same = &result;
    }
    std::ranges::sort(best, {}, &RaceResult::distance);
    std::vector<RaceResult> results;
    results.reserve(best.size());
    for (const auto *result : best)
        results.push_back(*result);
    return results;
}

bool makeALine(const RaceResult &a, const RaceResult &b)
{
    const auto [shorter, longer] = std::minmax(a.distance, b.distance);
    return longer * 10 >= shorter * kLeastRatioTenths && areOfOneYear(a, b);
}

bool areOfOneYear(const RaceResult &a, const RaceResult &b)
{
    return std::chrono::abs(a.date - b.date) <= kMostApart;
}

bool isRace(Distance distance)
{
    return distance >= kShortestForRaces;
}

KnownRace known(const RaceResult &result)
{
    return { result.distance, result.time.time };
}

} // namespace fivepace
