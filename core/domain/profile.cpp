// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/profile.h"

#include "domain/countingresults.h"

#include <cmath>

namespace fivepace {

namespace {

using namespace std::chrono_literals;

constexpr Duration kClearlyMore = 2s;

/// The athlete's own result behind the rung's pace; null where it is worked out.
const RaceResult *ownResult(const PaceTable &paces, PaceRung rung)
{
    const auto *pace = paces.at(rung);
    return pace && pace->source.kind == SourceKind::Own ? &pace->source.from.front() : nullptr;
}

std::optional<LapComparison> compareLaps(const Athlete &athlete, const PaceTable &paces)
{
    const auto *best400 = ownResult(paces, PaceRung::M400);
    const auto *best800 = ownResult(paces, PaceRung::M800);
    if (!best400 || !best800 || !areOfOneYear(*best400, *best800))
        return {};
    LapComparison laps { *best400, *best800, Duration((best800->time.time.count() + 1) / 2), {},
        athlete.category == Category::Men ? 4s : 5s, Standing::InBalance };
    laps.difference = laps.lap - best400->time.time;
    const auto twice = best800->time.time - 2 * best400->time.time; // not rounded
    if (twice < 2 * laps.rule)
        laps.standing = Standing::LacksTopSpeed;
    else if (twice > 2 * (laps.rule + kClearlyMore))
        laps.standing = Standing::LacksEndurance;
    return laps;
}

std::optional<SprintComparison> compareSprint(const Athlete &athlete, const PaceTable &paces)
{
    const auto *sprint = ownResult(paces, PaceRung::MaxVelocity);
    const auto *race = ownResult(paces, PaceRung::M1500);
    race = race ? race : ownResult(paces, PaceRung::Mile);
    if (!sprint || !race || !areOfOneYear(*sprint, *race))
        return {};
    const SpeedReserve reserve { maximalAerobicSpeed({ race->distance, race->time.time }),
        Pace::of(sprint->distance, sprint->time.time).inMetresPerSecond() };
    if (reserve.inMetresPerSecond() <= 0)
        return {}; // no sprint at full speed
    const double ratio = reserve.anaerobic / reserve.aerobic;
    const auto hundredths = std::lround(ratio * 100); // the types are stated to two decimals
    std::optional<RunnerType> type;
    if (hundredths >= 158)
        type = RunnerType::Sprinting800;
    else if (hundredths >= 148)
        type = RunnerType::Pure800;
    else if (hundredths >= 136)
        type = RunnerType::Enduring800;
    return SprintComparison { *sprint, *race, reserve, ratio, type,
        athlete.targetRace == PaceRung::M800 && hundredths < 148 };
}

} // namespace

SpeedProfile profileOf(const Athlete &athlete, const PaceTable &paces)
{
    return { compareLaps(athlete, paces), compareSprint(athlete, paces) };
}

} // namespace fivepace
