// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/athlete.h"

#include <algorithm>

namespace fivepace {

const std::string &sheetName(const Athlete &athlete)
{
    return athlete.shortName.empty() ? athlete.name : athlete.shortName;
}

const Absence *absenceOn(const Athlete &athlete, Date day)
{
    const auto found = std::ranges::find_if(athlete.absences,
        [day](const Absence &absence) { return absence.from <= day && (!absence.to || *absence.to >= day); });
    return found == athlete.absences.end() ? nullptr : &*found;
}

const RaceResult *bestResult(const Athlete &athlete, Distance distance, Date on, std::optional<Date> since)
{
    const RaceResult *best = nullptr;
    for (const auto &result : athlete.results) {
        const bool counts = result.distance == distance && result.kind != ResultKind::Estimate
            && result.date <= on && (!since || result.date >= *since);
        if (counts && (!best || result.time.time < best->time.time))
            best = &result;
    }
    return best;
}

bool isMember(const Athlete &athlete, GroupId group)
{
    return std::ranges::find(athlete.groups, group) != athlete.groups.end();
}

} // namespace fivepace
