// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits.h"

#include <algorithm>
#include <cassert>

namespace fivepace::edits {

namespace {

template <class T> AnyChange added(const T &value)
{
    return Change<T> { {}, value };
}

template <class T> AnyChange removed(const T &value)
{
    return Change<T> { value, {} };
}

template <class T> AnyChange changed(const T &before, const T &after)
{
    return Change<T> { before, after };
}

/// The sessions with their entries, entries first: what refers goes before what it refers to.
void removeSessions(
    std::vector<AnyChange> &changes, const Squad &squad, const std::vector<const Session *> &sessions)
{
    for (const auto *session : sessions) {
        for (const auto *entry : entriesOf(squad, session->id))
            changes.push_back(removed(*entry));
        changes.push_back(removed(*session));
    }
}

} // namespace

Edit changeSquad(const SquadCard &before, const SquadCard &after)
{
    return { EditKind::ChangeSquad, after.club, { changed(before, after) } };
}

Edit addGroup(const Group &group)
{
    return { EditKind::AddGroup, group.name, { added(group) } };
}

Edit changeGroup(const Group &before, const Group &after)
{
    return { EditKind::ChangeGroup, after.name, { changed(before, after) } };
}

Edit removeGroup(const Squad &squad, GroupId id)
{
    const auto *group = squad.find(id);
    if (!group)
        return { EditKind::RemoveGroup, {}, {} };
    Edit edit { EditKind::RemoveGroup, group->name, {} };
    removeSessions(edit.changes, squad, sessionsOf(squad, id));
    for (const auto *cycle : cyclesOf(squad, id))
        edit.changes.push_back(removed(*cycle));
    for (const auto &phase : squad.phases) {
        if (phase.group == id)
            edit.changes.push_back(removed(phase));
    }
    for (const auto &race : squad.races) {
        auto without = race;
        if (std::erase(without.groups, id) > 0)
            edit.changes.push_back(changed(race, without));
    }
    for (const auto &athlete : squad.athletes) {
        auto without = athlete;
        if (std::erase(without.groups, id) > 0)
            edit.changes.push_back(changed(athlete, without));
    }
    edit.changes.push_back(removed(*group));
    return edit;
}

Edit addAthlete(const Athlete &athlete)
{
    return { EditKind::AddAthlete, athlete.name, { added(athlete) } };
}

Edit changeAthlete(const Athlete &before, const Athlete &after)
{
    return { EditKind::ChangeAthlete, after.name, { changed(before, after) } };
}

Edit removeAthlete(const Squad &squad, AthleteId id)
{
    const auto *athlete = squad.find(id);
    if (!athlete)
        return { EditKind::RemoveAthlete, {}, {} };
    Edit edit { EditKind::RemoveAthlete, athlete->name, {} };
    for (const auto *entry : entriesOf(squad, id))
        edit.changes.push_back(removed(*entry));
    edit.changes.push_back(removed(*athlete));
    return edit;
}

Edit changeAthletes(EditKind kind, const std::vector<Change<Athlete>> &changes)
{
    return { kind, std::to_string(changes.size()), { changes.begin(), changes.end() } };
}

Edit importAthletes(const std::vector<Group> &newGroups, const std::vector<Change<Athlete>> &athletes)
{
    Edit edit { EditKind::ImportAthletes, std::to_string(athletes.size()), {} };
    for (const auto &group : newGroups)
        edit.changes.push_back(added(group));
    edit.changes.insert(edit.changes.end(), athletes.begin(), athletes.end());
    return edit;
}

Edit addResult(const Athlete &athlete, const RaceResult &result)
{
    auto after = athlete;
    after.results.push_back(result);
    return { EditKind::AddResult, athlete.name, { changed(athlete, after) } };
}

Edit removeResult(const Athlete &athlete, std::size_t index)
{
    assert(index < athlete.results.size());
    auto after = athlete;
    after.results.erase(after.results.begin() + static_cast<std::ptrdiff_t>(index));
    return { EditKind::RemoveResult, athlete.name, { changed(athlete, after) } };
}

Edit addWorkout(const Workout &workout)
{
    return { EditKind::AddWorkout, workout.name, { added(workout) } };
}

Edit changeWorkout(const Workout &before, const Workout &after)
{
    return { EditKind::ChangeWorkout, after.name, { changed(before, after) } };
}

Edit removeWorkout(const Workout &workout)
{
    return { EditKind::RemoveWorkout, workout.name, { removed(workout) } };
}

Edit planCycle(const Cycle &cycle, const std::vector<Session> &sessions)
{
    Edit edit { EditKind::PlanCycle, cycle.name, { added(cycle) } };
    for (const auto &session : sessions)
        edit.changes.push_back(added(session));
    return edit;
}

Edit changeCycle(const Cycle &before, const Cycle &after)
{
    return { EditKind::ChangeCycle, after.name, { changed(before, after) } };
}

Edit fillCycle(const Cycle &cycle, const std::vector<Session> &sessions)
{
    Edit edit { EditKind::FillCycle, cycle.name, {} };
    for (const auto &session : sessions)
        edit.changes.push_back(added(session));
    return edit;
}

Edit removeCycle(const Squad &squad, CycleId id)
{
    const auto *cycle = squad.find(id);
    if (!cycle)
        return { EditKind::RemoveCycle, {}, {} };
    Edit edit { EditKind::RemoveCycle, cycle->name, {} };
    removeSessions(edit.changes, squad, sessionsOf(squad, id));
    edit.changes.push_back(removed(*cycle));
    return edit;
}

Edit addPhase(const Phase &phase)
{
    return { EditKind::AddPhase, phase.name, { added(phase) } };
}

Edit changePhase(const Phase &before, const Phase &after)
{
    return { EditKind::ChangePhase, after.name, { changed(before, after) } };
}

Edit removePhase(const Phase &phase)
{
    return { EditKind::RemovePhase, phase.name, { removed(phase) } };
}

Edit addRace(const Race &race)
{
    return { EditKind::AddRace, race.name, { added(race) } };
}

Edit changeRace(const Race &before, const Race &after)
{
    return { EditKind::ChangeRace, after.name, { changed(before, after) } };
}

Edit removeRace(const Race &race)
{
    return { EditKind::RemoveRace, race.name, { removed(race) } };
}

Edit addSession(const Session &session)
{
    return { EditKind::AddSession, session.workout.name, { added(session) } };
}

Edit changeSession(const Session &before, const Session &after)
{
    return { EditKind::ChangeSession, after.workout.name, { changed(before, after) } };
}

Edit moveSession(const Session &session, Date to)
{
    auto moved = session;
    moved.date = to;
    return { EditKind::MoveSession, session.workout.name, { changed(session, moved) } };
}

Edit swapSessions(const Session &first, const Session &second)
{
    auto firstMoved = first;
    auto secondMoved = second;
    std::swap(firstMoved.date, secondMoved.date);
    return { EditKind::SwapSessions, first.workout.name,
        { changed(first, firstMoved), changed(second, secondMoved) } };
}

Edit copySession(const Session &session, SessionId copy, Date to)
{
    auto copied = session;
    copied.id = copy;
    copied.date = to;
    copied.finished = false;
    return { EditKind::CopySession, session.workout.name, { added(copied) } };
}

Edit removeSession(const Squad &squad, SessionId id)
{
    const auto *session = squad.find(id);
    if (!session)
        return { EditKind::RemoveSession, {}, {} };
    Edit edit { EditKind::RemoveSession, session->workout.name, {} };
    removeSessions(edit.changes, squad, { session });
    return edit;
}

Edit finishSession(const Session &session, bool finished)
{
    auto after = session;
    after.finished = finished;
    return { finished ? EditKind::FinishSession : EditKind::ReopenSession, session.workout.name,
        { changed(session, after) } };
}

Edit logEntry(const std::optional<Entry> &before, const Entry &after, const std::string &subject)
{
    return { EditKind::LogReps, subject, { Change<Entry> { before, after } } };
}

Edit importReps(const std::vector<Change<Entry>> &changes)
{
    return { EditKind::ImportReps, std::to_string(changes.size()), { changes.begin(), changes.end() } };
}

Edit changeEntry(const std::optional<Entry> &before, const Entry &after, const std::string &subject)
{
    return { EditKind::ChangeEntry, subject, { Change<Entry> { before, after } } };
}

} // namespace fivepace::edits
