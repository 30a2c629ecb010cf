// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits.h"

#include "domain/builtin.h"
#include "domain/proposal.h"

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

/// What the file holds of a workout becomes `after`; of a built-in one it holds nothing but marks.
AnyChange marked(const Squad &squad, const Workout &after)
{
    const auto *held = squad.find(after.id);
    Change<Workout> change { held ? std::optional(*held) : std::nullopt, after };
    const auto isAsShipped = [&after](const Workout &shipped) {
        return shipped.id == after.id && shipped.hidden == after.hidden && !after.favourite;
    };
    if (after.builtIn && std::ranges::any_of(builtInWorkouts(), isAsShipped))
        change.after.reset();
    return change;
}

void addTags(std::vector<std::string> &tags, const std::vector<std::string> &more)
{
    std::ranges::copy_if(more, std::back_inserter(tags),
        [&tags](const std::string &tag) { return std::ranges::find(tags, tag) == tags.end(); });
}

/// The cycle without what these athletes alone were to do, and without them where others do it too.
Cycle withoutAthletes(Cycle cycle, const std::vector<AthleteId> &ids)
{
    std::erase_if(cycle.items, [&ids](PlanItem &item) {
        const auto isGone = [&ids](AthleteId each) { return std::ranges::find(ids, each) != ids.end(); };
        return std::erase_if(item.athletes, isGone) > 0 && item.athletes.empty();
    });
    return cycle;
}

/// "A. Okafor", and with two more "A. Okafor + 2".
std::string subjectOf(const std::string &first, std::size_t count)
{
    return count < 2 ? first : first + " + " + std::to_string(count - 1);
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

Edit decideOnWaiting(EditKind kind, const std::vector<const Athlete *> &athletes, PaceUse use)
{
    Edit edit { kind, athletes.size() == 1 ? athletes.front()->name : std::to_string(athletes.size()), {} };
    for (const auto *athlete : athletes)
        edit.changes.push_back(changed(*athlete, withWaitingResults(*athlete, use)));
    return edit;
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
            edit.changes.push_back(without.groups.empty() ? removed(race) : changed(race, without));
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
    return removeAthletes(squad, { id });
}

Edit changeAthletes(EditKind kind, const std::vector<Change<Athlete>> &changes)
{
    std::string first;
    if (!changes.empty())
        first = changes.front().after ? changes.front().after->name : changes.front().before->name;
    return { kind, subjectOf(first, changes.size()), { changes.begin(), changes.end() } };
}

Edit archiveAthletes(const Squad &squad, const std::vector<AthleteId> &ids, bool archived)
{
    std::vector<Change<Athlete>> changes;
    for (const auto id : ids) {
        const auto *athlete = squad.find(id);
        if (!athlete || athlete->archived == archived)
            continue;
        auto after = *athlete;
        after.archived = archived;
        changes.push_back({ *athlete, after });
    }
    return changeAthletes(archived ? EditKind::ArchiveAthletes : EditKind::BringBackAthletes, changes);
}

Edit removeAthletes(const Squad &squad, const std::vector<AthleteId> &ids)
{
    Edit edit { EditKind::RemoveAthletes, {}, {} };
    std::vector<const Athlete *> athletes;
    for (const auto id : ids) {
        if (const auto *athlete = squad.find(id))
            athletes.push_back(athlete);
    }
    if (athletes.size() < 2)
        edit.kind = EditKind::RemoveAthlete;
    if (!athletes.empty())
        edit.subject = subjectOf(athletes.front()->name, athletes.size());
    for (const auto *athlete : athletes) {
        for (const auto *entry : entriesOf(squad, athlete->id))
            edit.changes.push_back(removed(*entry));
        edit.changes.push_back(removed(*athlete));
    }
    for (const auto &cycle : squad.cycles) {
        auto without = withoutAthletes(cycle, ids);
        if (without != cycle)
            edit.changes.push_back(changed(cycle, without));
    }
    return edit;
}

Edit importAthletes(const std::vector<Group> &newGroups, const std::vector<Change<Athlete>> &athletes)
{
    Edit edit { EditKind::ImportAthletes, std::to_string(athletes.size()), {} };
    for (const auto &group : newGroups)
        edit.changes.push_back(added(group));
    edit.changes.insert(edit.changes.end(), athletes.begin(), athletes.end());
    return edit;
}

Edit addResult(const Athlete &athlete, const RaceResult &result, Date today, const PaceSettings &squad)
{
    auto after = athlete;
    after.results.push_back(offered(athlete, result, today, squad));
    return { EditKind::AddResult, athlete.name, { changed(athlete, after) } };
}

Edit changePaces(const Athlete &before, const Athlete &after)
{
    return { EditKind::ChangePaces, after.name, { changed(before, after) } };
}

Edit approvePaces(const std::vector<const Athlete *> &athletes)
{
    return decideOnWaiting(EditKind::ApprovePaces, athletes, PaceUse::Counts);
}

Edit keepPaces(const std::vector<const Athlete *> &athletes)
{
    return decideOnWaiting(EditKind::KeepPaces, athletes, PaceUse::LeftOut);
}

Edit changeResult(const Athlete &athlete, std::size_t index, const RaceResult &result, Date today,
    const PaceSettings &squad)
{
    assert(index < athlete.results.size());
    auto after = athlete;
    after.results[index] = offeredInstead(athlete, index, result, today, squad);
    return { EditKind::ChangeResult, athlete.name, { changed(athlete, after) } };
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

Edit importWorkouts(const std::vector<Workout> &workouts)
{
    Edit edit { EditKind::ImportWorkouts, workouts.size() == 1 ? workouts.front().name : std::string(), {} };
    for (const auto &workout : workouts)
        edit.changes.push_back(added(workout));
    return edit;
}

Edit hideWorkout(const Squad &squad, const Workout &workout, bool hidden)
{
    auto after = workout;
    after.hidden = hidden;
    return { hidden ? EditKind::HideWorkout : EditKind::ShowWorkout, workout.name, { marked(squad, after) } };
}

Edit markFavourite(const Squad &squad, const Workout &workout, bool favourite)
{
    auto after = workout;
    after.favourite = favourite;
    return { EditKind::MarkFavourite, workout.name, { marked(squad, after) } };
}

Edit mergeWorkouts(const Squad &squad, const Workout &kept, const std::vector<const Workout *> &others)
{
    Edit edit { EditKind::MergeWorkouts, kept.name, {} };
    auto merged = kept;
    for (const auto *other : others) {
        merged.favourite = merged.favourite || other->favourite;
        if (!kept.builtIn)
            addTags(merged.tags, other->tags);
        auto hidden = *other;
        hidden.hidden = true;
        edit.changes.push_back(other->builtIn ? marked(squad, hidden) : removed(*other));
    }
    if (merged != kept)
        edit.changes.push_back(marked(squad, merged));
    for (const auto *other : others) {
        for (const auto *session : sessionsOf(squad, other->id)) {
            auto moved = *session;
            moved.workout.id = kept.id;
            edit.changes.push_back(changed(*session, moved));
        }
    }
    return edit;
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
