// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/cyclechecks.h"

#include "domain/plan/racedays.h"
#include "domain/plan/sessionorder.h"
#include "domain/squad/rules.h"

#include <algorithm>
#include <iterator>

namespace fivepace {

namespace {

void checkSprinters(const Squad &squad, const Cycle &cycle, std::vector<CycleRemark> &remarks)
{
    if (!areSprinters(membersOf(squad, cycle.group)))
        return;
    for (const auto *session : sessionsOf(squad, cycle.group, { cycle.firstDay, cycle.lastDay() })) {
        if (fliesTooFarForSprinters(session->workout))
            remarks.push_back({ CycleCheck::SprintersFlyFurther, session->date, session->role });
    }
}

} // namespace

std::vector<CycleRemark> check(const Squad &squad, const Cycle &cycle)
{
    const auto own = qualityDays(squad, cycle);
    std::vector<CycleRemark> remarks;
    checkSprinters(squad, cycle, remarks);
    std::ranges::copy(SessionOrder(squad, cycle).remarksOn(own), std::back_inserter(remarks));
    for (const auto &quality : own) {
        if (raceBeside(squad, cycle.group, quality.day))
            remarks.push_back({ CycleCheck::TooNearRace, quality.day, quality.role });
    }
    std::ranges::stable_sort(remarks, {}, &CycleRemark::day);
    return remarks;
}

} // namespace fivepace
