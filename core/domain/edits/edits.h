// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad/edit.h"

#include <cstddef>

namespace fivepace::edits {

// Everything a coach can do, one pure function each. None of them looks anything up that it is not given, and
// each gives one undo step.

Edit changeSquad(const SquadCard &before, const SquadCard &after);

/// One of the coach's own layouts of a cycle; it takes the place of one of the same name.
Edit saveLayout(const SquadCard &card, const SavedLayout &layout);
/// Empty where there is none of that name.
Edit forgetLayout(const SquadCard &card, const std::string &name);

Edit addGroup(const Group &group);
Edit changeGroup(const Group &before, const Group &after);
/// Takes the group out of the file and out of its members; its cycles, phases, sessions
/// and entries go with it, and the races that nobody else runs.
Edit removeGroup(const Squad &squad, GroupId group);

Edit addAthlete(const Athlete &athlete);
Edit changeAthlete(const Athlete &before, const Athlete &after);
/// Takes the athlete and all their entries out of the file.
Edit removeAthlete(const Squad &squad, AthleteId athlete);
/// Several athletes at once, one undo step; `kind` names it, the subject is "A. Okafor + 2".
Edit changeAthletes(EditKind kind, const std::vector<Change<Athlete>> &changes);
/// Puts athletes into the archive or brings them back; those who are there already are left out.
Edit archiveAthletes(const Squad &squad, const std::vector<AthleteId> &athletes, bool archived);
/// Takes the athletes and all their entries out of the file; ids that are not in it are passed over.
Edit removeAthletes(const Squad &squad, const std::vector<AthleteId> &athletes);
/// Athletes from a table, with the groups they need that are not there yet.
Edit importAthletes(const std::vector<Group> &newGroups, const std::vector<Change<Athlete>> &athletes);
/// The result waits for the coach where it would change a pace (see proposal.h).
Edit addResult(const Athlete &athlete, const RaceResult &result, Date today, const PaceSettings &squad);
/// What the athlete's paces are worked out from, or what they are for: model, allowance, hand paces, the
/// five.
Edit changePaces(const Athlete &before, const Athlete &after);
/// Lets every result that waits count for the paces, or leaves it out of them; several athletes are one undo
/// step.
Edit approvePaces(const std::vector<const Athlete *> &athletes);
Edit keepPaces(const std::vector<const Athlete *> &athletes);
/// `index` is the result's place in the athlete's list and must be in it. What a changed result would change
/// waits as that of a new one.
Edit changeResult(const Athlete &athlete, std::size_t index, const RaceResult &result, Date today,
    const PaceSettings &squad);
Edit removeResult(const Athlete &athlete, std::size_t index);

Edit addWorkout(const Workout &workout);
Edit changeWorkout(const Workout &before, const Workout &after);
Edit removeWorkout(const Workout &workout);
/// Several new workouts, one undo step.
Edit importWorkouts(const std::vector<Workout> &workouts);
/// A workout of the library is hidden or shown again, or its star changes. A built-in one stays as it is: the
/// file holds its row only while it has such a mark.
Edit hideWorkout(const Squad &squad, const Workout &workout, bool hidden);
Edit markFavourite(const Squad &squad, const Workout &workout, bool favourite);
/// `others` go, and what was run of them counts for `kept`: sessions keep their own copies, only the id they
/// were copied from changes. Built-in ones are hidden instead. `kept` is a favourite if any of them was; one
/// of the coach's own takes their tags too.
Edit mergeWorkouts(const Squad &squad, const Workout &kept, const std::vector<const Workout *> &others);

/// A new cycle with the sessions that fill it.
Edit planCycle(const Cycle &cycle, const std::vector<Session> &sessions);
/// The same of a copied cycle, with what athletes do otherwise in its sessions (linesOfCopy).
Edit copyCycle(const Cycle &cycle, const std::vector<Session> &sessions, const std::vector<Entry> &lines);
Edit changeCycle(const Cycle &before, const Cycle &after);
/// Sessions put into an existing cycle.
Edit fillCycle(const Cycle &cycle, const std::vector<Session> &sessions);
/// Takes the cycle, the sessions on its days and their entries out of the file; one that left them stays.
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
