// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/edits.h"

#include "domain/squad/changes.h"

#include <cassert>

namespace fivepace::edits {

void removeSessions(
    std::vector<AnyChange> &changes, const Squad &squad, const std::vector<const Session *> &sessions)
{
    for (const auto *session : sessions) {
        for (const auto *entry : entriesOf(squad, session->id))
            changes.push_back(removed(*entry));
        changes.push_back(removed(*session));
    }
}

Edit planCycle(const Cycle &cycle, const std::vector<Session> &sessions)
{
    Edit edit { EditKind::PlanCycle, cycle.name, { added(cycle) } };
    for (const auto &session : sessions)
        edit.changes.push_back(added(session));
    return edit;
}

Edit copyCycle(const Cycle &cycle, const std::vector<Session> &sessions, const std::vector<Entry> &lines)
{
    auto edit = planCycle(cycle, sessions);
    edit.kind = EditKind::CopyCycle;
    for (const auto &line : lines)
        edit.changes.push_back(added(line));
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
    std::vector<const Session *> going;
    for (const auto *session : sessionsOf(squad, id)) {
        if (cycle->contains(session->date)) {
            going.push_back(session);
            continue;
        }
        auto apart = *session;
        apart.cycle = {};
        edit.changes.push_back(changed(*session, apart));
    }
    removeSessions(edit.changes, squad, going);
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
