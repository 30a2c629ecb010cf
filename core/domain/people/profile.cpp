// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/profile.h"

#include "domain/people/countingresults.h"

#include <algorithm>
#include <cmath>

namespace fivepace {

namespace {

using namespace std::chrono_literals;

const RaceResult *find(const YearOfResults &year, Distance distance)
{
    const auto found = std::ranges::find(year.results, distance, &RaceResult::distance);
    return found == year.results.end() ? nullptr : &*found;
}

std::optional<LapComparison> compareLaps(const Athlete &athlete, const YearOfResults &year)
{
    const auto *best400 = find(year, Distance::metres(400));
    const auto *best800 = find(year, Distance::metres(800));
    if (!best400 || !best800)
        return {};
    LapComparison laps { *best400, *best800, Duration((best800->time.time.count() + 1) / 2), {}, {},
        athlete.category == Category::Men ? 4s : 5s, Standing::InBalance };
    if (best400->time.method == TimingMethod::Hand)
        laps.addedToHandTime = handTimeOffset(PaceModel::WorldAthletics, best400->distance);
    const auto raced400 = best400->time.time + laps.addedToHandTime;
    laps.difference = laps.lap - raced400;
    const auto twice = best800->time.time - 2 * raced400; // not rounded
    if (twice < 2 * (laps.rule - kHardlyOffTheRule))
        laps.standing = Standing::LacksTopSpeed;
    else if (twice > 2 * (laps.rule + kHardlyOffTheRule))
        laps.standing = Standing::LacksEndurance;
    return laps;
}

/// True where the ratio, in hundredths, says the other of the two than the laps, which decide: speed where
/// these lack it, endurance where these lack that, or clearly one of them where these are in balance.
bool contradicts(Standing laps, long hundredths)
{
    switch (laps) {
    case Standing::LacksTopSpeed:
        return hundredths >= 158;
    case Standing::LacksEndurance:
        return hundredths < 148;
    case Standing::InBalance:
        return hundredths < 136;
    }
    return false;
}

std::optional<SprintComparison> compareSprint(
    const Athlete &athlete, const YearOfResults &year, const std::optional<LapComparison> &laps)
{
    const auto *sprint = fastestFlying(year.results);
    const auto *race = find(year, Distance::metres(1500));
    race = race ? race : find(year, kMile);
    if (!sprint || !race)
        return {};
    const SpeedReserve reserve { maximalAerobicSpeed({ race->distance, race->time.time }),
        Pace::of(sprint->distance, sprint->time.time).inMetresPerSecond() };
    if (reserve.inMetresPerSecond() <= 0)
        return {}; // no sprint at full speed
    const double ratio = reserve.anaerobic / reserve.aerobic;
    const auto hundredths = std::lround(ratio * 100); // the types are stated to two decimals
    if (laps && contradicts(laps->standing, hundredths))
        return {};
    std::optional<RunnerType> type;
    if (hundredths >= 158)
        type = RunnerType::Sprinting800;
    else if (hundredths >= 148)
        type = RunnerType::Pure800;
    else if (hundredths >= 136)
        type = RunnerType::Enduring800;
    const auto over400 = Distance::metres(400);
    return SprintComparison { *sprint, *race, reserve, ratio, type,
        athlete.targetRace == PaceRung::M800 && hundredths < 148
            && (!laps || laps->standing == Standing::LacksTopSpeed),
        find(year, over400) ? std::nullopt : reserve.timeFor(over400) };
}

} // namespace

SpeedProfile profileOf(const Athlete &athlete, Date on)
{
    if (athlete.kind == AthleteKind::Sprinter400)
        return {};
    const auto year = yearOfResults(athlete, on);
    auto laps = compareLaps(athlete, year);
    auto sprint = compareSprint(athlete, year, laps);
    return { std::move(laps), std::move(sprint) };
}

std::optional<Standing> standingOf(const SpeedProfile &profile)
{
    if (profile.laps)
        return profile.laps->standing;
    if (!profile.sprint)
        return {};
    return profile.sprint->lacksTopSpeed ? Standing::LacksTopSpeed : Standing::InBalance;
}

} // namespace fivepace
