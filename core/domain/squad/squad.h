// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/athlete.h"
#include "domain/squad/cycle.h"
#include "domain/squad/logsource.h"
#include "domain/squad/session.h"
#include "domain/workout/workout.h"

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace fivepace {

/// What is said once for the whole file.
struct SquadCard {
    std::string club; ///< printed on sheets; may be empty
    std::string coach;
    std::string venue; ///< offered for new sessions
    int startMinute = 18 * 60 + 30; ///< offered for new sessions, minutes after midnight
    int sprinterRecoveryPercent = 175; ///< rule R10: 150 to 200
    PaceSettings paces;
    std::vector<SavedLayout> layouts; ///< the coach's own, in the order in which they were saved

    bool operator==(const SquadCard &) const = default;
};

class Logbook;

/// The content of a squad file as values. What is small and always needed stands in its lists, in ascending
/// order of id. The past, sessions and entries, is asked for with the questions below: it stands in the lists
/// too where a squad is wholly in memory (tests, imports), or is read from its file as it is asked for.
struct Squad {
    SquadCard card;
    std::vector<Group> groups;
    std::vector<Athlete> athletes;
    std::vector<Workout> workouts;
    std::vector<Cycle> cycles;
    std::vector<Phase> phases;
    std::vector<Race> races;
    std::vector<Session> sessions; ///< for the questions alone; empty where there is a logbook
    std::vector<Entry> entries; ///< the same
    std::shared_ptr<Logbook> logbook; ///< null where all is in memory; copies of a squad share it

    /// Null where there is none.
    const Group *find(GroupId id) const;
    const Athlete *find(AthleteId id) const;
    const Workout *find(WorkoutId id) const;
    const Cycle *find(CycleId id) const;
    const Phase *find(PhaseId id) const;
    const Race *find(RaceId id) const;
    const Session *find(SessionId id) const;
    const Entry *find(EntryId id) const;
    const Entry *entryOf(SessionId session, AthleteId athlete) const;

    /// Compares the whole past.
    bool operator==(const Squad &other) const;
};

/// Athletes of a group, archived ones left out, by name.
std::vector<const Athlete *> membersOf(const Squad &squad, GroupId group);
std::vector<const Cycle *> cyclesOf(const Squad &squad, GroupId group);
/// The group's cycle that contains the day, else null.
const Cycle *cycleOn(const Squad &squad, GroupId group, Date day);

// The questions about sessions and entries. What is asked for is what it costs: ask for the days that are
// needed. Answers stay valid until the squad changes.

/// By date, then id.
std::vector<const Session *> sessionsBetween(const Squad &squad, DayRange days);
std::vector<const Session *> sessionsOf(const Squad &squad, GroupId group, DayRange days = {});
std::vector<const Session *> sessionsOf(const Squad &squad, CycleId cycle);
/// Those whose workout was copied from this one of the library.
std::vector<const Session *> sessionsOf(const Squad &squad, WorkoutId workout, DayRange days = {});
/// By id.
std::vector<const Entry *> entriesOf(const Squad &squad, SessionId session);
/// By id; of sessions on these days.
std::vector<const Entry *> entriesOf(const Squad &squad, AthleteId athlete, DayRange days = {});
/// By id; of those who ran another workout than the session's on these days, which must have a first: it
/// costs what all entries of the days cost.
std::vector<const Entry *> entriesOfOwnWorkouts(const Squad &squad, DayRange days);
/// The group's sessions before the day, newest first, read stretch by stretch while `visit` answers true.
void goBack(
    const Squad &squad, GroupId group, Date before, const std::function<bool(const Session &)> &visit);
/// Of every workout of the library that was run by `today`: closed, or with something logged.
std::map<WorkoutId, WorkoutUse> usesOf(const Squad &squad, Date today);
/// Of the oldest session.
std::optional<Date> firstSessionDay(const Squad &squad);
/// The whole past, by id: for what writes or checks everything.
std::vector<const Session *> allSessions(const Squad &squad);
std::vector<const Entry *> allEntries(const Squad &squad);

} // namespace fivepace
