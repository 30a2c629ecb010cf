// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/sessionplaces.h"

#include <algorithm>

namespace fivepace {

namespace {

Choice without(const OpenPlace &place, ChoiceReason reason, const RaceBeside &race)
{
    Choice choice { place.role, place.day, {}, reason, {}, {} };
    choice.race = race;
    return choice;
}

bool isPlaceOf(const PlanItem &item, const OpenPlace &place, int day)
{
    return item.kind == ItemKind::Quality && item.role == place.role && item.day == day;
}

} // namespace

SessionPlaces::SessionPlaces(const Squad &squad, const Cycle &cycle)
    : m_squad(squad)
    , m_cycle(cycle)
{
    const DayRange around { cycle.firstDay - std::chrono::days(1), cycle.lastDay() + std::chrono::days(1) };
    for (const auto *session : sessionsOf(squad, cycle.group, around)) {
        if (session->role)
            m_quality.push_back(session->date);
    }
    for (const auto &place : openPlaces(boardOf(squad, cycle)))
        m_quality.push_back(place.day);
}

void SessionPlaces::sort(std::vector<OpenPlace> &places) const
{
    std::ranges::stable_partition(
        places, [this](const OpenPlace &place) { return raceInPlaceOf(m_squad, m_cycle, place.role); });
}

std::optional<Choice> SessionPlaces::settle(OpenPlace &place, Cycle &plan)
{
    const auto *race = raceInPlaceOf(m_squad, m_cycle, place.role);
    if (race && std::ranges::find(m_standing, race->id) == m_standing.end()) {
        m_standing.push_back(race->id);
        leaveOut(place, plan);
        return without(
            place, ChoiceReason::RaceStandsForIt, RaceBeside { NearRace::OnTheDay, race->date, race->id });
    }
    const auto beside = raceBeside(m_squad, m_cycle.group, place.day);
    if (!beside)
        return {};
    std::erase(m_quality, place.day);
    const auto other = dayInstead(m_squad, m_cycle, boardOf(m_squad, plan), place.day, m_quality);
    if (!other) {
        leaveOut(place, plan);
        return without(place, ChoiceReason::NoDayBesideRace, *beside);
    }
    m_quality.push_back(*other);
    changeDays(place, plan, m_cycle.dayOf(*other));
    place.day = *other;
    return {};
}

void SessionPlaces::leaveOut(const OpenPlace &place, Cycle &plan)
{
    const int day = m_cycle.dayOf(place.day);
    std::erase(m_quality, place.day);
    std::erase_if(plan.items, [&](const PlanItem &item) { return isPlaceOf(item, place, day); });
    const bool isRaceDay = std::ranges::find(m_squad.races, place.day, &Race::date) != m_squad.races.end();
    const bool isEmpty = std::ranges::find(plan.items, day, &PlanItem::day) == plan.items.end();
    if (isEmpty && !isRaceDay) {
        for (const auto &item : easyDay(ItemKind::BaseRun, day))
            plan.items.push_back(item);
    }
    std::ranges::stable_sort(plan.items, {}, &PlanItem::day);
}

/// What the whole group does easily on the other day takes the place's day.
void SessionPlaces::changeDays(const OpenPlace &place, Cycle &plan, int other) const
{
    const int day = m_cycle.dayOf(place.day);
    for (auto &item : plan.items) {
        if (isPlaceOf(item, place, day))
            item.day = other;
        else if (item.day == other && isEasy(item.kind) && item.athletes.empty())
            item.day = day;
    }
    std::ranges::stable_sort(plan.items, {}, &PlanItem::day);
}

} // namespace fivepace
