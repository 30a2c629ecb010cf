// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/racedays.h"

#include "domain/squad/rules.h"

#include <algorithm>

namespace fivepace {

namespace {

constexpr std::chrono::days kBeforeTarget { 2 }, kBeforeSecond { 1 };

/// The days before it that are kept easy.
std::chrono::days easyBefore(const Race &race)
{
    if (!race.isTarget || race.rank == TargetRank::C)
        return {};
    return race.rank == TargetRank::A ? kBeforeTarget : kBeforeSecond;
}

bool hasTrialOn(const Squad &squad, GroupId group, Date day)
{
    const auto *cycle = cycleOn(squad, group, day);
    return cycle && std::ranges::any_of(cycle->items, [&](const PlanItem &item) {
        return item.kind == ItemKind::TimeTrial && cycle->dateOf(item.day) == day && item.athletes.empty();
    });
}

bool mostRacedOn(const Squad &squad, GroupId group, Date day)
{
    std::size_t members = 0, raced = 0;
    for (const auto &athlete : squad.athletes) {
        if (athlete.archived || !isMember(athlete, group))
            continue;
        ++members;
        raced += std::ranges::any_of(
            athlete.results, [day](const RaceResult &result) { return isRaceOn(result, day); });
    }
    return raced * 2 > members;
}

/// The race of the group on a day, the one that most is kept easy for.
const Race *raceOn(const Squad &squad, GroupId group, Date day)
{
    const Race *found = nullptr;
    for (const auto &race : squad.races) {
        if (race.date == day && isFor(race, group) && (!found || easyBefore(race) > easyBefore(*found)))
            found = &race;
    }
    return found;
}

} // namespace

std::optional<RaceBeside> raceBeside(const Squad &squad, GroupId group, Date day)
{
    for (auto before = std::chrono::days(0); before <= kEasyAfterRace; ++before) {
        const auto date = day - before;
        const auto how = before == std::chrono::days(0) ? NearRace::OnTheDay : NearRace::After;
        if (const auto *race = raceOn(squad, group, date))
            return RaceBeside { how, date, race->id };
        if (hasTrialOn(squad, group, date) || mostRacedOn(squad, group, date))
            return RaceBeside { how, date, {} };
    }
    for (auto after = std::chrono::days(1); after <= kBeforeTarget; ++after) {
        const auto *race = raceOn(squad, group, day + after);
        if (race && easyBefore(*race) >= after)
            return RaceBeside { NearRace::Before, race->date, race->id };
    }
    return {};
}

const Race *raceInPlaceOf(const Squad &squad, const Cycle &cycle, PaceRole role)
{
    const auto step = stepOf(cycle.fivePaces.at(role));
    for (const auto &race : squad.races) {
        const auto rung = rungOfLength(race.distance);
        if (rung && stepOf(*rung) == step && cycle.contains(race.date) && isFor(race, cycle.group))
            return &race;
    }
    return nullptr;
}

bool isDayBeforeRace(const Squad &squad, GroupId group, Date day)
{
    return raceOn(squad, group, day + std::chrono::days(1)) != nullptr;
}

} // namespace fivepace
