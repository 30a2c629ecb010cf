// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/remedies.h"

#include "domain/edits/severaledits.h"
#include "domain/plan/board.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace fivepace::edits {

namespace {

/// The group as one athlete, who raced on the days on which most of it did and is a sprinter where all are:
/// the checks ask no more of it. Empty where it has nobody.
std::optional<Athlete> groupAsOne(const Squad &squad, GroupId group)
{
    Athlete one;
    one.groups = { group };
    one.kind = AthleteKind::Sprinter400;
    std::size_t members = 0;
    std::map<Date, std::set<AthleteId>> raced;
    for (const auto &athlete : squad.athletes) {
        if (athlete.archived || !isMember(athlete, group))
            continue;
        ++members;
        one.id = athlete.id;
        if (athlete.kind != AthleteKind::Sprinter400)
            one.kind = AthleteKind::MiddleDistance;
        for (const auto &result : athlete.results) {
            if (result.kind != ResultKind::Estimate)
                raced[result.date].insert(athlete.id);
        }
    }
    for (const auto &[date, who] : raced) {
        if (who.size() * 2 > members)
            one.results.push_back({ .date = date });
    }
    return members > 0 ? std::optional(one) : std::nullopt;
}

/// What the checks of a cycle look at and nothing else, wholly in memory, to try edits on.
Squad asChecked(const Squad &squad, const Cycle &cycle)
{
    const std::chrono::days around(2 * kLongestCycle);
    const DayRange looked { cycle.firstDay - around, cycle.lastDay() + around };
    Squad part;
    if (const auto one = groupAsOne(squad, cycle.group))
        part.athletes = { *one };
    std::ranges::copy_if(squad.cycles, std::back_inserter(part.cycles),
        [&](const Cycle &each) { return each.group == cycle.group; });
    part.races = squad.races;
    for (const auto *session : sessionsOf(squad, cycle.group, looked))
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

/// `part` is as it was when this returns.
std::optional<Remedy> remedyFor(
    Squad &part, const Cycle &cycle, const CycleRemark &remark, std::size_t now, Date today)
{
    const auto about = isMoved(remark.check) ? aboutOf(part, cycle, remark) : Picked {};
    if (about.isEmpty())
        return {};
    std::vector<bool> isShut; // of each day: something closed stands on it
    for (const auto &day : boardOf(part, cycle))
        isShut.push_back(std::ranges::any_of(day.entries, isClosed));
    const int from = cycle.dayOf(remark.day);
    for (const int day : daysAround(cycle, from)) {
        const auto date = cycle.dateOf(day);
        if (isShut[static_cast<std::size_t>(day)] || (date < today && remark.day >= today))
            continue;
        auto edit = moveSeveral(part, about, day - from);
        if (edit.changes.empty() || !apply(part, edit))
            continue;
        const bool isBetter = check(part, *part.find(cycle.id)).size() < now;
        if (!apply(part, inverse(edit)))
            return {};
        if (isBetter)
            return Remedy { date, std::move(edit) };
    }
    return {};
}

} // namespace

std::vector<std::optional<Remedy>> remediesFor(
    const Squad &squad, const Cycle &cycle, const std::vector<CycleRemark> &remarks, Date today)
{
    std::vector<std::optional<Remedy>> remedies;
    if (std::ranges::none_of(remarks, [](const CycleRemark &remark) { return isMoved(remark.check); })) {
        remedies.resize(remarks.size());
        return remedies;
    }
    auto part = asChecked(squad, cycle);
    const auto now = check(part, cycle).size();
    for (const auto &remark : remarks)
        remedies.push_back(remedyFor(part, cycle, remark, now, today));
    return remedies;
}

} // namespace fivepace::edits
