// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/planwarnings.h"

#include "domain/squad/rules.h"

#include <algorithm>

namespace fivepace {

namespace {

bool isEasyPhase(PhaseKind kind)
{
    return kind == PhaseKind::Base || kind == PhaseKind::Transition || kind == PhaseKind::Break;
}

bool isAway(const Athlete &athlete, Date from, Date to)
{
    return std::ranges::any_of(athlete.absences,
        [&](const Absence &absence) { return absence.from <= to && (!absence.to || *absence.to >= from); });
}

} // namespace

std::vector<PlanWarning> warningsFor(const Squad &squad, GroupId group, DayRange days)
{
    PlanWarning unready { PlanWarningKind::NotReady, {}, {} }, away { PlanWarningKind::Away, {}, {} };
    const auto from = days.from.value_or(Date::min()), to = days.to.value_or(Date::max());
    const auto members = membersOf(squad, group);
    for (const auto *athlete : members) {
        if (!isReadyForPaceWork(*athlete, from))
            unready.athletes.push_back(athlete->id);
        if (isAway(*athlete, from, to))
            away.athletes.push_back(athlete->id);
    }
    std::vector<PlanWarning> warnings;
    if (members.empty())
        warnings.push_back({ PlanWarningKind::NoAthletes, {}, {} });
    if (!unready.athletes.empty())
        warnings.push_back(std::move(unready));
    for (const auto &phase : squad.phases) {
        if (phase.group == group && isEasyPhase(phase.kind) && phase.firstDay <= to && phase.lastDay >= from)
            warnings.push_back({ PlanWarningKind::EasyPhase, {}, phase.id });
    }
    if (!away.athletes.empty())
        warnings.push_back(std::move(away));
    return warnings;
}

} // namespace fivepace
