// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/squad.h"

#include <algorithm>

namespace fivepace {

namespace {

template <class T, class AnId> const T *findById(const std::vector<T> &values, AnId id)
{
    const auto found = std::ranges::lower_bound(values, id, {}, &T::id);
    return found != values.end() && found->id == id ? &*found : nullptr;
}

template <class T, class Claim> std::vector<const T *> those(const std::vector<T> &values, Claim claim)
{
    std::vector<const T *> found;
    for (const auto &value : values) {
        if (claim(value))
            found.push_back(&value);
    }
    return found;
}

std::vector<const Session *> byDate(std::vector<const Session *> sessions)
{
    std::ranges::stable_sort(sessions, {}, &Session::date);
    return sessions;
}

} // namespace

const Group *Squad::find(GroupId id) const
{
    return findById(groups, id);
}

const Athlete *Squad::find(AthleteId id) const
{
    return findById(athletes, id);
}

const Workout *Squad::find(WorkoutId id) const
{
    return findById(workouts, id);
}

const Cycle *Squad::find(CycleId id) const
{
    return findById(cycles, id);
}

const Phase *Squad::find(PhaseId id) const
{
    return findById(phases, id);
}

const Race *Squad::find(RaceId id) const
{
    return findById(races, id);
}

const Session *Squad::find(SessionId id) const
{
    return findById(sessions, id);
}

const Entry *Squad::find(EntryId id) const
{
    return findById(entries, id);
}

const Entry *Squad::entryOf(SessionId session, AthleteId athlete) const
{
    const auto found = std::ranges::find_if(
        entries, [=](const Entry &entry) { return entry.session == session && entry.athlete == athlete; });
    return found == entries.end() ? nullptr : &*found;
}

std::vector<const Athlete *> membersOf(const Squad &squad, GroupId group)
{
    auto members = those(squad.athletes,
        [group](const Athlete &athlete) { return !athlete.archived && isMember(athlete, group); });
    std::ranges::stable_sort(members, {}, &Athlete::name);
    return members;
}

std::vector<const Entry *> entriesOf(const Squad &squad, SessionId session)
{
    return those(squad.entries, [session](const Entry &entry) { return entry.session == session; });
}

std::vector<const Entry *> entriesOf(const Squad &squad, AthleteId athlete)
{
    return those(squad.entries, [athlete](const Entry &entry) { return entry.athlete == athlete; });
}

std::vector<const Session *> sessionsOf(const Squad &squad, GroupId group)
{
    return byDate(those(squad.sessions, [group](const Session &session) { return session.group == group; }));
}

std::vector<const Session *> sessionsOf(const Squad &squad, CycleId cycle)
{
    return byDate(those(squad.sessions, [cycle](const Session &session) { return session.cycle == cycle; }));
}

std::vector<const Cycle *> cyclesOf(const Squad &squad, GroupId group)
{
    auto cycles = those(squad.cycles, [group](const Cycle &cycle) { return cycle.group == group; });
    std::ranges::stable_sort(cycles, {}, &Cycle::firstDay);
    return cycles;
}

const Cycle *cycleOn(const Squad &squad, GroupId group, Date day)
{
    const auto found = std::ranges::find_if(
        squad.cycles, [=](const Cycle &cycle) { return cycle.group == group && cycle.contains(day); });
    return found == squad.cycles.end() ? nullptr : &*found;
}

} // namespace fivepace
