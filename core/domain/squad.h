// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/athlete.h"
#include "domain/cycle.h"
#include "domain/session.h"
#include "domain/workout.h"

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

    bool operator==(const SquadCard &) const = default;
};

/// The whole content of a squad file as values. Every list is in ascending order of id.
struct Squad {
    SquadCard card;
    std::vector<Group> groups;
    std::vector<Athlete> athletes;
    std::vector<Workout> workouts;
    std::vector<Cycle> cycles;
    std::vector<Phase> phases;
    std::vector<Race> races;
    std::vector<Session> sessions;
    std::vector<Entry> entries;

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

    bool operator==(const Squad &) const = default;
};

/// Athletes of a group, archived ones left out, by name.
std::vector<const Athlete *> membersOf(const Squad &squad, GroupId group);
std::vector<const Entry *> entriesOf(const Squad &squad, SessionId session);
std::vector<const Entry *> entriesOf(const Squad &squad, AthleteId athlete);
/// By date, then id.
std::vector<const Session *> sessionsOf(const Squad &squad, GroupId group);
std::vector<const Session *> sessionsOf(const Squad &squad, CycleId cycle);
std::vector<const Cycle *> cyclesOf(const Squad &squad, GroupId group);
/// The group's cycle that contains the day, else null.
const Cycle *cycleOn(const Squad &squad, GroupId group, Date day);

} // namespace fivepace
