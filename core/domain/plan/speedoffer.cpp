// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/speedoffer.h"

#include "domain/log/insights.h"
#include "domain/plan/workoutchooser.h"

#include <algorithm>

namespace fivepace {

namespace {

bool lacksTopSpeed(const Squad &squad, const Athlete &athlete, Date today)
{
    const auto said = insightsOf(squad, athlete, today);
    return std::ranges::any_of(said, [](const Insight &insight) {
        return insight.kind == InsightKind::LacksTopSpeed || insight.kind == InsightKind::EasyOnShortRecovery;
    });
}

bool isSpeedSessionToCome(const Squad &squad, const Session &session, Date today)
{
    const bool isSpeed = session.role == PaceRole::SS1 || session.role == PaceRole::SS2;
    const bool isOver = session.finished || session.date < today;
    return isSpeed && !isOver && session.workout.rung != PaceRung::MaxVelocity
        && std::ranges::none_of(
            entriesOf(squad, session.id), [](const Entry *entry) { return entry->isLogged(); });
}

} // namespace

std::optional<SpeedOffer> speedOfferFor(const Squad &squad, const Session &session, Date today)
{
    if (!isSpeedSessionToCome(squad, session, today))
        return {};
    SpeedOffer offer;
    for (const auto *athlete : membersOf(squad, session.group)) {
        if (lacksTopSpeed(squad, *athlete, today))
            offer.athletes.push_back(athlete->id);
    }
    if (offer.athletes.empty())
        return {};
    const auto choice
        = WorkoutChooser(squad, session.group).choose(*session.role, PaceRung::MaxVelocity, session.date);
    if (!choice.workout)
        return {};
    offer.workout = *choice.workout;
    return offer;
}

} // namespace fivepace
