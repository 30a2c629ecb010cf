// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/board.h"

#include <algorithm>
#include <map>
#include <set>

namespace fivepace {

namespace {

constexpr int kUntimedFirst = -1, kUntimedLast = 24 * 60;

int orderOf(const BoardEntry &entry)
{
    if (entry.item)
        return entry.item->startMinute.value_or(kUntimedFirst);
    return (entry.session ? entry.session->startMinute : entry.race->startMinute).value_or(kUntimedLast);
}

/// Those of the planned quality sessions that the cycle has a session for: each session meets one of its
/// role, that of its own day before any other.
std::set<const PlanItem *> metBy(const std::vector<const Session *> &sessions, const Cycle &cycle)
{
    std::set<const PlanItem *> met;
    std::map<PaceRole, int> left;
    for (const auto *session : sessions) {
        if (!session->role)
            continue;
        const auto own = std::ranges::find_if(cycle.items, [&](const PlanItem &item) {
            return item.role == session->role && item.day == cycle.dayOf(session->date)
                && !met.contains(&item);
        });
        if (own != cycle.items.end())
            met.insert(&*own);
        else
            ++left[*session->role];
    }
    for (const auto &item : cycle.items) {
        if (item.role && !met.contains(&item) && left[*item.role]-- > 0)
            met.insert(&item);
    }
    return met;
}

} // namespace

bool BoardDay::hasSession() const
{
    return std::ranges::any_of(entries, [](const BoardEntry &entry) { return entry.session != nullptr; });
}

bool BoardDay::hasRest() const
{
    return std::ranges::any_of(
        entries, [](const BoardEntry &entry) { return entry.item && entry.item->kind == ItemKind::Rest; });
}

std::vector<BoardDay> boardOf(const Squad &squad, const Cycle &cycle)
{
    std::vector<BoardDay> board(static_cast<std::size_t>(cycle.days));
    for (int day = 0; day < cycle.days; ++day)
        board[static_cast<std::size_t>(day)].date = cycle.dateOf(day);
    const auto on = [&](Date date) -> auto &
    {
        return board[static_cast<std::size_t>(cycle.dayOf(date))].entries;
    };
    const auto sessions = sessionsOf(squad, cycle.group, { cycle.firstDay, cycle.lastDay() });
    const auto met = metBy(sessions, cycle);
    for (const auto &item : cycle.items) {
        if (item.day >= 0 && item.day < cycle.days && !met.contains(&item))
            on(cycle.dateOf(item.day)).push_back({ .item = &item, .role = item.role });
    }
    for (const auto *session : sessions)
        on(session->date).push_back({ .session = session, .role = session->role });
    for (const auto &race : squad.races) {
        if (cycle.contains(race.date) && isFor(race, cycle.group))
            on(race.date).push_back({ .race = &race });
    }
    for (auto &day : board)
        std::ranges::stable_sort(day.entries, {}, orderOf);
    return board;
}

std::vector<int> easyDaysBetween(const std::vector<BoardDay> &board)
{
    std::vector<int> between;
    const BoardDay *last = nullptr;
    for (const auto &day : board) {
        if (!std::ranges::any_of(day.entries,
                [](const BoardEntry &entry) { return entry.session || entry.race || entry.isOpen(); }))
            continue;
        if (last)
            between.push_back(static_cast<int>((day.date - last->date).count()) - 1);
        last = &day;
    }
    return between;
}

std::vector<std::vector<AthleteId>> awayOf(const Squad &squad, const Cycle &cycle)
{
    std::vector<std::vector<AthleteId>> away(static_cast<std::size_t>(cycle.days));
    for (const auto *athlete : membersOf(squad, cycle.group)) {
        for (int day = 0; day < cycle.days && !athlete->absences.empty(); ++day) {
            if (absenceOn(*athlete, cycle.dateOf(day)))
                away[static_cast<std::size_t>(day)].push_back(athlete->id);
        }
    }
    return away;
}

std::vector<AthleteId> missingFrom(const Squad &squad, const Session &session)
{
    std::vector<AthleteId> missing;
    const auto lines = entriesOf(squad, session.id);
    for (const auto *athlete : membersOf(squad, session.group)) {
        const auto line = std::ranges::find(lines, athlete->id, &Entry::athlete);
        const bool hasLine = line != lines.end();
        const bool isAway = absenceOn(*athlete, session.date) && !(hasLine && (*line)->isLogged());
        if (isAway || (hasLine && (*line)->out))
            missing.push_back(athlete->id);
    }
    return missing;
}

std::vector<OpenPlace> openPlaces(const std::vector<BoardDay> &board)
{
    std::vector<OpenPlace> places;
    for (const auto &day : board) {
        if (day.hasSession())
            continue;
        for (const auto &entry : day.entries) {
            if (entry.isOpen())
                places.push_back({ day.date, *entry.role });
        }
    }
    return places;
}

} // namespace fivepace
