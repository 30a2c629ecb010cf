// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/checkedpart.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace fivepace {

namespace {

/// The group as one athlete, who raced on the days on which most of it did and is a sprinter where all are:
/// the checks ask no more of it. Empty where it has nobody.
std::optional<Athlete> groupAsOne(const Squad &squad, GroupId group)
{
    Athlete one;
    one.groups = { group };
    one.kind = AthleteKind::Sprinter400;
    std::size_t members = 0;
    std::map<Date, std::set<AthleteId>> raced;
    for (const auto &athlete : squad.athletes) {
        if (athlete.archived || !isMember(athlete, group))
            continue;
        ++members;
        one.id = athlete.id;
        if (athlete.kind != AthleteKind::Sprinter400)
            one.kind = AthleteKind::MiddleDistance;
        for (const auto &result : athlete.results) {
            if (isRaceOn(result, result.date))
                raced[result.date].insert(athlete.id);
        }
    }
    for (const auto &[date, who] : raced) {
        if (who.size() * 2 > members)
            one.results.push_back({ .date = date });
    }
    return members > 0 ? std::optional(one) : std::nullopt;
}

} // namespace

Squad checkedPart(const Squad &squad, const Cycle &cycle)
{
    const std::chrono::days around(2 * kLongestCycle);
    const DayRange looked { cycle.firstDay - around, cycle.lastDay() + around };
    Squad part;
    if (const auto one = groupAsOne(squad, cycle.group))
        part.athletes = { *one };
    std::ranges::copy_if(squad.cycles, std::back_inserter(part.cycles),
        [&](const Cycle &each) { return each.group == cycle.group; });
    part.races = squad.races;
    for (const auto *session : sessionsOf(squad, cycle.group, looked))
        part.sessions.push_back(*session);
    std::ranges::sort(part.sessions, {}, &Session::id);
    return part;
}

} // namespace fivepace
