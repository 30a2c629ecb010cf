// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/sessionfrom.h"

namespace fivepace {

namespace {

Session atUsualTime(const SquadCard &card, GroupId group, Date day, const Workout &workout)
{
    Session session;
    session.group = group;
    session.date = day;
    session.startMinute = card.startMinute;
    session.venue = card.venue;
    session.workout = workout;
    return session;
}

} // namespace

int plannedRpe(PaceRole role)
{
    switch (role) {
    case PaceRole::SS1:
    case PaceRole::ES1:
    case PaceRole::RP:
        return 8;
    case PaceRole::SS2:
    case PaceRole::ES2:
        break;
    }
    return 7;
}

Session sessionFrom(
    const SquadCard &card, const Cycle &cycle, Date day, std::optional<PaceRole> role, const Workout &workout)
{
    auto session = atUsualTime(card, cycle.group, day, workout);
    session.cycle = cycle.id;
    session.role = role;
    if (role)
        session.plannedRpe = plannedRpe(*role);
    return session;
}

Session sessionFrom(const Squad &squad, GroupId group, Date day, const Workout &workout)
{
    const auto *cycle = cycleOn(squad, group, day);
    return cycle ? sessionFrom(squad.card, *cycle, day, cycle->fivePaces.roleOf(workout.rung), workout)
                 : atUsualTime(squad.card, group, day, workout);
}

} // namespace fivepace
