// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edit.h"

#include <cstddef>

namespace fivepace::edits {

// Everything a coach can do, one pure function each. None of them looks anything up that it is not given, and
// each gives one undo step.

Edit changeSquad(const SquadCard &before, const SquadCard &after);

Edit addGroup(const Group &group);
Edit changeGroup(const Group &before, const Group &after);
/// Takes the group out of the file and out of its members; `cycles`, `phases`, `sessions` and `entries` are
/// all that belong to it.
Edit removeGroup(const Squad &squad, GroupId group);

Edit addAthlete(const Athlete &athlete);
Edit changeAthlete(const Athlete &before, const Athlete &after);
/// Takes the athlete and all their entries out of the file.
Edit removeAthlete(const Squad &squad, AthleteId athlete);
/// Several athletes at once, one undo step; `kind` names it.
Edit changeAthletes(EditKind kind, const std::vector<Change<Athlete>> &changes);
/// Athletes from a table, with the groups they need that are not there yet.
Edit importAthletes(const std::vector<Group> &newGroups, const std::vector<Change<Athlete>> &athletes);
Edit addResult(const Athlete &athlete, const RaceResult &result);
/// `index` is the result's place in the athlete's list and must be in it.
Edit removeResult(const Athlete &athlete, std::size_t index);

Edit addWorkout(const Workout &workout);
Edit changeWorkout(const Workout &before, const Workout &after);
Edit removeWorkout(const Workout &workout);

/// A new cycle with the sessions that fill it.
Edit planCycle(const Cycle &cycle, const std::vector<Session> &sessions);
Edit changeCycle(const Cycle &before, const Cycle &after);
/// Sessions put into an existing cycle.
Edit fillCycle(const Cycle &cycle, const std::vector<Session> &sessions);
/// Takes the cycle, its sessions and their entries out of the file.
Edit removeCycle(const Squad &squad, CycleId cycle);

Edit addPhase(const Phase &phase);
Edit changePhase(const Phase &before, const Phase &after);
Edit removePhase(const Phase &phase);
Edit addRace(const Race &race);
Edit changeRace(const Race &before, const Race &after);
Edit removeRace(const Race &race);

Edit addSession(const Session &session);
Edit changeSession(const Session &before, const Session &after);
Edit moveSession(const Session &session, Date to);
/// The two sessions change days.
Edit swapSessions(const Session &first, const Session &second);
/// A copy on another day under a new id, not finished, without entries.
Edit copySession(const Session &session, SessionId copy, Date to);
/// Takes the session and its entries out of the file.
Edit removeSession(const Squad &squad, SessionId session);
Edit finishSession(const Session &session, bool finished);

/// `before` is absent where the athlete had no line yet.
Edit logEntry(const std::optional<Entry> &before, const Entry &after, const std::string &subject);
/// Rep times from a table.
Edit importReps(const std::vector<Change<Entry>> &changes);
Edit changeEntry(const std::optional<Entry> &before, const Entry &after, const std::string &subject);

} // namespace fivepace::edits
