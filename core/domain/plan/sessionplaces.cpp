// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/sessionplaces.h"

#include "domain/plan/sessionorder.h"

#include <algorithm>
#include <compare>
#include <cstdlib>

namespace fivepace {

namespace {

using Days = std::vector<std::optional<int>>; ///< of each open session, from 0; absent where it is left out

/// What speaks against days, the weightiest first.
struct Cost {
    int leftOut = 0, remarks = 0, withNext = 0, beforeRaces = 0, onRest = 0, moved = 0, earlier = 0;

    auto operator<=>(const Cost &) const = default;
};

/// Looks for the days of the open sessions, a step at a time: the best change of one of them, and where none
/// is better and something is still to mend, of two at once.
class Search {
public:
    Search(const Squad &squad, const Cycle &cycle, const std::vector<SettledPlace> &places)
        : m_cycle(cycle)
        , m_order(squad, cycle)
        , m_orderWithNext(m_order)
    {
        m_orderWithNext.expectNext(qualityDays(squad, cycle));
        readBoard(squad);
        auto planned = m_fixed;
        for (const auto &place : places)
            planned.push_back({ place.planned.day, place.planned.role });
        m_tolerated = static_cast<int>(m_order.remarksOn(planned).size());
        m_toleratedWithNext = static_cast<int>(m_orderWithNext.remarksOn(planned).size());
        for (const auto &place : places) {
            if (place.isStoodFor)
                continue;
            m_roles.push_back(place.planned.role);
            m_planned.push_back(cycle.dayOf(place.planned.day));
            m_days.push_back(place.race ? std::nullopt : std::optional(m_planned.back()));
        }
        m_cost = costOf(m_days);
    }

    Days best()
    {
        while (stepOne() || (isToMend() && stepTwo())) { }
        return m_days;
    }

private:
    struct Day {
        bool isBesideRace = false, isFree = false, hasRest = false, isBeforeRace = false;
    };

    void readBoard(const Squad &squad)
    {
        auto fixed = m_order.neighbours();
        for (const auto &day : boardOf(squad, m_cycle)) {
            for (const auto &entry : day.entries) {
                if (entry.session && entry.role)
                    m_fixed.push_back({ day.date, *entry.role });
            }
            const bool isBeside = raceBeside(squad, m_cycle.group, day.date).has_value();
            m_board.push_back({ isBeside, !isBeside && !day.hasSession(), day.hasRest(),
                isDayBeforeRace(squad, m_cycle.group, day.date) });
        }
        std::ranges::copy(m_fixed, std::back_inserter(fixed));
        for (const auto &quality : fixed) {
            for (int day = m_cycle.dayOf(quality.day) - 1; day <= m_cycle.dayOf(quality.day) + 1; ++day) {
                if (day >= 0 && day < m_cycle.days)
                    m_board[static_cast<std::size_t>(day)].isFree = false;
            }
        }
    }

    bool isAllowed(const Days &tried, std::size_t place) const
    {
        if (!tried[place])
            return true;
        const int day = *tried[place];
        const bool isMoved = day != m_planned[place];
        if (isMoved && !m_board[static_cast<std::size_t>(day)].isFree)
            return false;
        for (std::size_t other = 0; other < tried.size(); ++other) {
            const bool isNear = other != place && tried[other] && std::abs(*tried[other] - day) <= 1;
            if (isNear && (isMoved || *tried[other] != m_planned[other]))
                return false;
        }
        return true;
    }

    std::vector<QualityDay> qualityOn(const Days &tried) const
    {
        auto quality = m_fixed;
        for (std::size_t i = 0; i < tried.size(); ++i) {
            if (tried[i])
                quality.push_back({ m_cycle.dateOf(*tried[i]), m_roles[i] });
        }
        return quality;
    }

    Cost costOf(const Days &tried) const
    {
        Cost cost;
        for (std::size_t i = 0; i < tried.size(); ++i) {
            if (!tried[i]) {
                ++cost.leftOut;
                continue;
            }
            if (*tried[i] == m_planned[i])
                continue;
            const auto &day = m_board[static_cast<std::size_t>(*tried[i])];
            cost.beforeRaces += day.isBeforeRace;
            cost.onRest += day.hasRest;
            cost.moved += std::abs(*tried[i] - m_planned[i]);
            cost.earlier += *tried[i] < m_planned[i];
        }
        const auto quality = qualityOn(tried);
        cost.remarks = std::max(m_tolerated, static_cast<int>(m_order.remarksOn(quality).size()));
        cost.withNext
            = std::max(m_toleratedWithNext, static_cast<int>(m_orderWithNext.remarksOn(quality).size()));
        return cost;
    }

    bool isToMend() const
    {
        return m_cost.leftOut > 0 || m_cost.remarks > m_tolerated || m_cost.withNext > m_toleratedWithNext;
    }

    /// The days that are tried, with another day of one session.
    template <class Visit> void eachDayOf(std::size_t place, const Days &tried, const Visit &visit) const
    {
        auto with = tried;
        for (int day = 0; day < m_cycle.days; ++day) {
            const auto &there = m_board[static_cast<std::size_t>(day)];
            if (there.isBesideRace || (day != m_planned[place] && !there.isFree))
                continue;
            with[place] = day;
            visit(with);
        }
    }

    bool take(const Days &tried)
    {
        const auto cost = costOf(tried);
        if (cost >= m_cost)
            return false;
        m_cost = cost;
        m_days = tried;
        return true;
    }

    bool stepOne()
    {
        const auto from = m_days;
        bool isBetter = false;
        for (std::size_t place = 0; place < from.size(); ++place) {
            eachDayOf(place, from, [&](const Days &tried) {
                if (isAllowed(tried, place))
                    isBetter |= take(tried);
            });
        }
        return isBetter;
    }

    bool stepTwo()
    {
        const auto from = m_days;
        bool isBetter = false;
        for (std::size_t one = 0; one < from.size(); ++one) {
            for (std::size_t other = one + 1; other < from.size(); ++other) {
                eachDayOf(one, from, [&](const Days &half) {
                    eachDayOf(other, half, [&](const Days &tried) {
                        if (isAllowed(tried, one) && isAllowed(tried, other))
                            isBetter |= take(tried);
                    });
                });
            }
        }
        return isBetter;
    }

    const Cycle &m_cycle;
    SessionOrder m_order;
    SessionOrder m_orderWithNext; ///< and with the cycle that is to be expected
    std::vector<PaceRole> m_roles;
    std::vector<int> m_planned;
    std::vector<QualityDay> m_fixed; ///< sessions that are there
    std::vector<Day> m_board;
    int m_tolerated = 0; ///< remarks of the days as they were planned, every session on its own
    int m_toleratedWithNext = 0;
    Days m_days;
    Cost m_cost;
};

bool isPlaceOf(const PlanItem &item, const OpenPlace &place, int day)
{
    return item.kind == ItemKind::Quality && item.role == place.role && item.day == day;
}

bool isEasyForAll(const PlanItem &item)
{
    return isEasy(item.kind) && item.athletes.empty();
}

/// Moves the items of the sessions; what is easy on the days they come to goes to those they leave, base runs
/// to those that are left with nothing, and nothing to days of races.
void moveItems(const Squad &squad, SettledPlaces &settled)
{
    auto &plan = settled.cycle;
    std::vector<int> left, taken;
    for (const auto &place : settled.places) {
        const int from = plan.dayOf(place.planned.day);
        if (place.day == place.planned.day)
            continue;
        left.push_back(from);
        const auto item = std::ranges::find_if(
            plan.items, [&](const PlanItem &each) { return isPlaceOf(each, place.planned, from); });
        if (place.day)
            item->day = plan.dayOf(*place.day);
        else
            plan.items.erase(item);
    }
    for (const auto &place : settled.places) {
        if (!place.isMoved())
            continue;
        const int to = plan.dayOf(*place.day);
        if (std::erase(left, to) == 0)
            taken.push_back(to);
    }
    const auto hasRace = [&](int day) {
        return std::ranges::any_of(squad.races,
            [&](const Race &race) { return race.date == plan.dateOf(day) && isFor(race, plan.group); });
    };
    for (const int to : taken) {
        const auto near = std::ranges::min_element(
            left, {}, [to, &hasRace](int day) { return std::pair(hasRace(day), std::abs(day - to)); });
        if (near == left.end() || hasRace(*near)) {
            std::erase_if(
                plan.items, [&](const PlanItem &item) { return item.day == to && isEasyForAll(item); });
            continue;
        }
        for (auto &item : plan.items) {
            if (item.day == to && isEasyForAll(item))
                item.day = *near;
        }
        left.erase(near);
    }
    for (const int day : left) {
        if (!hasRace(day) && std::ranges::find(plan.items, day, &PlanItem::day) == plan.items.end())
            std::ranges::copy(easyDay(ItemKind::BaseRun, day), std::back_inserter(plan.items));
    }
    std::ranges::stable_sort(plan.items, {}, &PlanItem::day);
}

} // namespace

SettledPlaces settlePlaces(const Squad &squad, const Cycle &cycle, const std::vector<PaceRole> &chosen)
{
    SettledPlaces settled { cycle, {} };
    std::vector<RaceId> standing;
    for (const auto &open : openPlaces(boardOf(squad, cycle))) {
        const bool isChosen = std::ranges::find(chosen, open.role) != chosen.end();
        const auto *race = isChosen ? nullptr : raceInPlaceOf(squad, cycle, open.role);
        if (race && std::ranges::find(standing, race->id) == standing.end()) {
            standing.push_back(race->id);
            const RaceBeside on { NearRace::OnTheDay, race->date, race->id };
            settled.places.push_back({ open, {}, on, true });
            continue;
        }
        settled.places.push_back({ open, open.day, raceBeside(squad, cycle.group, open.day) });
    }
    const auto first = std::ranges::find_if(
        settled.places, [](const SettledPlace &place) { return place.race.has_value(); });
    if (first == settled.places.end())
        return settled;
    const auto found = Search(squad, cycle, settled.places).best();
    auto day = found.begin();
    for (auto &place : settled.places) {
        if (place.isStoodFor)
            continue;
        place.day = *day ? std::optional(cycle.dateOf(**day)) : std::nullopt;
        ++day;
        if (place.isMoved() && !place.race)
            place.race = first->race; // it moves along
    }
    moveItems(squad, settled);
    return settled;
}

} // namespace fivepace
