// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/squad/squad.h"

#include "domain/squad/logbook.h"
#include "domain/values/folded.h"

#include <algorithm>
#include <cassert>
#include <ranges>
#include <set>
#include <tuple>

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

std::vector<const Session *> sessions(const Squad &squad, const SessionsAsked &asked)
{
    if (squad.logbook)
        return squad.logbook->sessions(asked);
    auto found = those(squad.sessions, [&](const Session &session) { return holds(asked, session); });
    std::ranges::stable_sort(found, {}, &Session::date);
    return found;
}

std::vector<const Entry *> entries(const Squad &squad, const EntriesAsked &asked)
{
    if (squad.logbook)
        return squad.logbook->entries(asked);
    return those(squad.entries, [&](const Entry &entry) {
        const auto *session = asked.days == DayRange {} ? nullptr : squad.find(entry.session);
        return holds(asked, entry, session);
    });
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
    return logbook ? logbook->find(id) : findById(sessions, id);
}

const Entry *Squad::find(EntryId id) const
{
    return logbook ? logbook->find(id) : findById(entries, id);
}

const Entry *Squad::entryOf(SessionId session, AthleteId athlete) const
{
    const auto lines = entriesOf(*this, session);
    const auto found = std::ranges::find(lines, athlete, &Entry::athlete);
    return found == lines.end() ? nullptr : *found;
}

bool Squad::operator==(const Squad &other) const
{
    const auto isSame = [](const auto *one, const auto *another) { return *one == *another; };
    return card == other.card && groups == other.groups && athletes == other.athletes
        && workouts == other.workouts && cycles == other.cycles && phases == other.phases
        && races == other.races && std::ranges::equal(allSessions(*this), allSessions(other), isSame)
        && std::ranges::equal(allEntries(*this), allEntries(other), isSame);
}

std::vector<const Athlete *> membersOf(const Squad &squad, GroupId group)
{
    std::vector<std::pair<std::string, const Athlete *>>
        named; // each name is folded once, as comesBefore does
    for (const auto &athlete : squad.athletes) {
        if (!athlete.archived && isMember(athlete, group))
            named.emplace_back(folded(athlete.name), &athlete);
    }
    std::ranges::stable_sort(named, [](const auto &one, const auto &other) {
        return std::tie(one.first, one.second->name) < std::tie(other.first, other.second->name);
    });
    std::vector<const Athlete *> members;
    members.reserve(named.size());
    for (const auto &[name, athlete] : named)
        members.push_back(athlete);
    return members;
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

std::vector<const Session *> sessionsBetween(const Squad &squad, DayRange days)
{
    return sessions(squad, { .days = days });
}

std::vector<const Session *> sessionsOf(const Squad &squad, GroupId group, DayRange days)
{
    return sessions(squad, { .days = days, .group = group });
}

std::vector<const Session *> sessionsOf(const Squad &squad, CycleId cycle)
{
    return sessions(squad, { .cycle = cycle });
}

std::vector<const Session *> sessionsOf(const Squad &squad, WorkoutId workout, DayRange days)
{
    return sessions(squad, { .days = days, .workout = workout });
}

std::vector<const Entry *> entriesOf(const Squad &squad, SessionId session)
{
    return entries(squad, { .session = session });
}

std::vector<const Entry *> entriesOf(const Squad &squad, AthleteId athlete, DayRange days)
{
    return entries(squad, { .athlete = athlete, .days = days });
}

std::vector<const Entry *> entriesOfOwnWorkouts(const Squad &squad, DayRange days)
{
    assert(days.from);
    return entries(squad, { .days = days, .haveOwnWorkout = true });
}

void goBack(const Squad &squad, GroupId group, Date before, const std::function<bool(const Session &)> &visit)
{
    constexpr std::chrono::days kStretch { 120 };
    const auto first = firstSessionDay(squad);
    for (auto last = before - std::chrono::days(1); first && last >= *first; last -= kStretch) {
        const auto from = last - kStretch + std::chrono::days(1);
        for (const auto *session : sessionsOf(squad, group, { from, last }) | std::views::reverse) {
            if (!visit(*session))
                return;
        }
    }
}

std::map<WorkoutId, WorkoutUse> usesOf(const Squad &squad, Date today)
{
    if (squad.logbook)
        return squad.logbook->uses(today);
    std::set<SessionId> logged;
    for (const auto &entry : squad.entries) {
        if (entry.isLogged())
            logged.insert(entry.session);
    }
    std::map<WorkoutId, WorkoutUse> uses;
    for (const auto &session : squad.sessions) {
        const bool wasRun = session.finished || logged.contains(session.id);
        if (session.workout.id.isNull() || session.date > today || !wasRun)
            continue;
        auto &use = uses[session.workout.id];
        use.last = use.times == 0 ? session.date : std::max(use.last, session.date);
        ++use.times;
    }
    return uses;
}

std::optional<Date> firstSessionDay(const Squad &squad)
{
    if (squad.logbook)
        return squad.logbook->firstDay();
    const auto first = std::ranges::min_element(squad.sessions, {}, &Session::date);
    return first == squad.sessions.end() ? std::nullopt : std::optional(first->date);
}

std::vector<const Session *> allSessions(const Squad &squad)
{
    auto all = sessions(squad, {});
    std::ranges::sort(all, {}, &Session::id);
    return all;
}

std::vector<const Entry *> allEntries(const Squad &squad)
{
    return entries(squad, {});
}

} // namespace fivepace
