// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/cyclechecks.h"

#include "domain/plan/board.h"
#include "domain/plan/racedays.h"
#include "domain/squad/rules.h"

#include <algorithm>
#include <iterator>

namespace fivepace {

namespace {

constexpr int kLeastEasyAfterSs2 = 2;

/// A quality day on the calendar.
struct Quality {
    Date day;
    PaceRole role;
    bool own; ///< of the cycle that is checked, not of a neighbour
};

/// The sessions of the five paces, and those that are still to be chosen.
std::vector<Quality> qualityDays(const Squad &squad, const Cycle &cycle, bool own)
{
    std::vector<Quality> found;
    for (const auto &day : boardOf(squad, cycle)) {
        for (const auto &entry : day.entries) {
            if (entry.role)
                found.push_back({ day.date, *entry.role, own });
        }
    }
    return found;
}

/// The cycles of the group before and after this one.
std::vector<const Cycle *> neighboursOf(const Squad &squad, const Cycle &cycle)
{
    std::vector<const Cycle *> neighbours;
    const Cycle *after = nullptr;
    for (const auto *other : cyclesOf(squad, cycle.group)) {
        if (other->id == cycle.id)
            continue;
        if (other->firstDay < cycle.firstDay)
            neighbours = { other };
        else if (!after)
            after = other;
    }
    if (after)
        neighbours.push_back(after);
    return neighbours;
}

/// -1 faster than race pace, 0 race pace, +1 slower.
int sideOf(PaceRole role)
{
    return role == PaceRole::RP ? 0 : role < PaceRole::RP ? -1 : 1;
}

/// The one session beside the five that a cycle may have (T-CW), with an easy day on either side.
bool isSixth(const std::vector<Quality> &own, const Quality &second)
{
    const auto isThere
        = [&](PaceRole role) { return std::ranges::find(own, role, &Quality::role) != own.end(); };
    const auto near = std::ranges::count_if(own,
        [&](const Quality &each) { return std::chrono::abs(each.day - second.day) <= std::chrono::days(1); });
    return own.size() == kAllRoles.size() + 1 && std::ranges::all_of(kAllRoles, isThere) && near == 1;
}

void checkRoles(const Squad &squad, const Cycle &cycle, const std::vector<Quality> &own,
    std::vector<CycleRemark> &remarks)
{
    for (const auto role : kAllRoles) {
        const auto count = std::ranges::count(own, role, &Quality::role);
        if (count == 0 && !raceInPlaceOf(squad, cycle, role))
            remarks.push_back({ CycleCheck::RoleMissing, cycle.firstDay, role });
        if (count < 2)
            continue;
        const auto last = std::ranges::find(own.rbegin(), own.rend(), role, &Quality::role);
        if (!isSixth(own, *last))
            remarks.push_back({ CycleCheck::RoleTwice, last->day, role });
    }
}

/// A race of the other side that stands for its session lies between the two.
bool isRaceBetween(const Squad &squad, const Cycle &cycle, const Quality &first, const Quality &second)
{
    return std::ranges::any_of(kAllRoles, [&](PaceRole role) {
        const auto *race = sideOf(role) != sideOf(first.role) ? raceInPlaceOf(squad, cycle, role) : nullptr;
        return race && race->date > first.day && race->date < second.day;
    });
}

/// Two quality days one after the other, whatever lies between.
void checkPair(const Squad &squad, const Cycle &cycle, const Quality &first, const Quality &second,
    std::vector<CycleRemark> &remarks)
{
    const auto &named = second.own ? second : first;
    const bool acrossBoundary = first.own != second.own;
    const auto easyDays = (second.day - first.day).count() - 1;
    if (easyDays <= 0)
        remarks.push_back({ acrossBoundary ? CycleCheck::AdjacentToNeighbour : CycleCheck::AdjacentQuality,
            named.day, named.role });
    else if (first.role == PaceRole::SS2 && easyDays < kLeastEasyAfterSs2)
        remarks.push_back({ CycleCheck::TooSoonAfterSs2, named.day, named.role });
    if (!acrossBoundary && sideOf(first.role) != 0 && sideOf(first.role) == sideOf(second.role)
        && !isRaceBetween(squad, cycle, first, second))
        remarks.push_back({ CycleCheck::SameSideTwice, second.day, second.role });
}

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
    std::vector<CycleRemark> remarks;
    const auto own = qualityDays(squad, cycle, true);
    checkRoles(squad, cycle, own, remarks);
    checkSprinters(squad, cycle, remarks);

    auto all = own;
    for (const auto *neighbour : neighboursOf(squad, cycle))
        std::ranges::copy(qualityDays(squad, *neighbour, false), std::back_inserter(all));
    std::ranges::stable_sort(all, {}, &Quality::day);
    for (std::size_t i = 1; i < all.size(); ++i) {
        if (all[i - 1].own || all[i].own)
            checkPair(squad, cycle, all[i - 1], all[i], remarks);
    }
    for (const auto &quality : own) {
        const bool inFirstHalf = cycle.dayOf(quality.day) * 2 < cycle.days;
        if (quality.role == PaceRole::RP && inFirstHalf)
            remarks.push_back({ CycleCheck::RacePaceEarly, quality.day, quality.role });
        if (raceBeside(squad, cycle.group, quality.day))
            remarks.push_back({ CycleCheck::TooNearRace, quality.day, quality.role });
    }
    std::ranges::stable_sort(remarks, {}, &CycleRemark::day);
    return remarks;
}

} // namespace fivepace
