// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/remedies.h"

#include "domain/edits/severaledits.h"
#include "domain/plan/board.h"

#include <algorithm>
#include <cstdlib>

namespace fivepace::edits {

namespace {

/// What the checks of a cycle look at, wholly in memory, to try an edit on.
Squad asChecked(const Squad &squad, const Cycle &cycle)
{
    Squad part;
    part.card = squad.card;
    std::ranges::copy_if(squad.athletes, std::back_inserter(part.athletes),
        [&](const Athlete &athlete) { return isMember(athlete, cycle.group); });
    std::ranges::copy_if(squad.cycles, std::back_inserter(part.cycles),
        [&](const Cycle &each) { return each.group == cycle.group; });
    part.races = squad.races;
    const std::chrono::days around(2 * kLongestCycle);
    for (const auto *session :
        sessionsOf(squad, cycle.group, { cycle.firstDay - around, cycle.lastDay() + around }))
        part.sessions.push_back(*session);
    std::ranges::sort(part.sessions, {}, &Session::id);
    return part;
}

bool isClosed(const BoardEntry &entry)
{
    return entry.session && entry.session->finished;
}

/// What the remark is about; empty where nothing of it can be moved.
Picked aboutOf(const Squad &squad, const Cycle &cycle, const CycleRemark &remark)
{
    Picked about { cycle.id, {}, {} };
    const auto board = boardOf(squad, cycle);
    if (!cycle.contains(remark.day) || !remark.role)
        return about;
    for (const auto &entry : board[static_cast<std::size_t>(cycle.dayOf(remark.day))].entries) {
        if (entry.role != remark.role || isClosed(entry) || !about.isEmpty())
            continue;
        if (entry.session)
            about.sessions = { entry.session->id };
        else
            about.items = { *entry.item };
    }
    return about;
}

bool isMoved(CycleCheck check)
{
    return check != CycleCheck::RoleMissing && check != CycleCheck::RoleTwice
        && check != CycleCheck::SprintersFlyFurther;
}

/// The other days of the cycle from near to far, later ones first.
std::vector<int> daysAround(const Cycle &cycle, int day)
{
    std::vector<int> all;
    for (int by = 1; by < cycle.days; ++by) {
        for (const int other : { day + by, day - by }) {
            if (other >= 0 && other < cycle.days)
                all.push_back(other);
        }
    }
    return all;
}

} // namespace

std::optional<Remedy> remedyFor(const Squad &squad, const Cycle &cycle, const CycleRemark &remark, Date today)
{
    const auto about = isMoved(remark.check) ? aboutOf(squad, cycle, remark) : Picked {};
    if (about.isEmpty())
        return {};
    const auto part = asChecked(squad, cycle);
    const auto now = check(part, cycle).size();
    const auto board = boardOf(squad, cycle);
    const int from = cycle.dayOf(remark.day);
    for (const int day : daysAround(cycle, from)) {
        const auto &there = board[static_cast<std::size_t>(day)];
        if (std::ranges::any_of(there.entries, isClosed) || (there.date < today && remark.day >= today))
            continue;
        auto edit = moveSeveral(part, about, day - from);
        auto tried = part;
        if (edit.changes.empty() || !apply(tried, edit))
            continue;
        if (check(tried, *tried.find(cycle.id)).size() < now)
            return Remedy { there.date, std::move(edit) };
    }
    return {};
}

} // namespace fivepace::edits
