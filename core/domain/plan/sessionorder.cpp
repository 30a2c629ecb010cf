// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/sessionorder.h"

#include "domain/plan/board.h"
#include "domain/plan/racedays.h"

#include <algorithm>
#include <iterator>

namespace fivepace {

namespace {

constexpr int kLeastEasyAfterSs2 = 2;

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
bool isSixth(const std::vector<QualityDay> &own, const QualityDay &second)
{
    const auto isThere
        = [&](PaceRole role) { return std::ranges::find(own, role, &QualityDay::role) != own.end(); };
    const auto near = std::ranges::count_if(own, [&](const QualityDay &each) {
        return std::chrono::abs(each.day - second.day) <= std::chrono::days(1);
    });
    return own.size() == kAllRoles.size() + 1 && std::ranges::all_of(kAllRoles, isThere) && near == 1;
}

} // namespace

std::vector<QualityDay> qualityDays(const Squad &squad, const Cycle &cycle, bool own)
{
    std::vector<QualityDay> found;
    for (const auto &day : boardOf(squad, cycle)) {
        for (const auto &entry : day.entries) {
            if (entry.role)
                found.push_back({ day.date, *entry.role, own });
        }
    }
    return found;
}

SessionOrder::SessionOrder(const Squad &squad, const Cycle &cycle)
    : m_cycle(cycle)
{
    for (std::size_t i = 0; i < kAllRoles.size(); ++i)
        m_instead[i] = raceInPlaceOf(squad, cycle, kAllRoles[i]);
    for (const auto *neighbour : neighboursOf(squad, cycle)) {
        std::ranges::copy(qualityDays(squad, *neighbour, false), std::back_inserter(m_neighbours));
        m_hasNext = m_hasNext || neighbour->firstDay > cycle.firstDay;
    }
}

void SessionOrder::expectNext(const std::vector<QualityDay> &planned)
{
    const auto first = std::ranges::min_element(planned, {}, &QualityDay::day);
    if (!m_hasNext && first != planned.end())
        m_neighbours.push_back({ first->day + std::chrono::days(m_cycle.days), first->role, false });
}

std::vector<CycleRemark> SessionOrder::remarksOn(const std::vector<QualityDay> &own) const
{
    std::vector<CycleRemark> remarks;
    checkRoles(own, remarks);
    auto all = own;
    std::ranges::copy(m_neighbours, std::back_inserter(all));
    std::ranges::stable_sort(all, {}, &QualityDay::day);
    for (std::size_t i = 1; i < all.size(); ++i) {
        if (all[i - 1].own || all[i].own)
            checkPair(all[i - 1], all[i], remarks);
    }
    for (const auto &quality : own) {
        const bool inFirstHalf = m_cycle.dayOf(quality.day) * 2 < m_cycle.days;
        if (quality.role == PaceRole::RP && inFirstHalf)
            remarks.push_back({ CycleCheck::RacePaceEarly, quality.day, quality.role });
    }
    return remarks;
}

void SessionOrder::checkRoles(const std::vector<QualityDay> &own, std::vector<CycleRemark> &remarks) const
{
    for (std::size_t i = 0; i < kAllRoles.size(); ++i) {
        const auto role = kAllRoles[i];
        const auto count = std::ranges::count(own, role, &QualityDay::role);
        if (count == 0 && !m_instead[i])
            remarks.push_back({ CycleCheck::RoleMissing, m_cycle.firstDay, role });
        if (count < 2)
            continue;
        const auto last = std::ranges::max_element(
            own, {}, [role](const QualityDay &each) { return each.role == role ? each.day : Date::min(); });
        if (!isSixth(own, *last))
            remarks.push_back({ CycleCheck::RoleTwice, last->day, role });
    }
}

/// Two quality days one after the other, whatever lies between.
void SessionOrder::checkPair(
    const QualityDay &first, const QualityDay &second, std::vector<CycleRemark> &remarks) const
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
        && !isRaceBetween(first, second))
        remarks.push_back({ CycleCheck::SameSideTwice, second.day, second.role });
}

/// A race of the other side that stands for its session lies between the two.
bool SessionOrder::isRaceBetween(const QualityDay &first, const QualityDay &second) const
{
    for (std::size_t i = 0; i < kAllRoles.size(); ++i) {
        const auto *race = sideOf(kAllRoles[i]) != sideOf(first.role) ? m_instead[i] : nullptr;
        if (race && race->date > first.day && race->date < second.day)
            return true;
    }
    return false;
}

} // namespace fivepace
