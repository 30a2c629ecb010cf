// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad/edit.h"

#include <string>
#include <vector>

namespace fivepace {

// Bringing back what a squad was at another time. Both squads are wholly in memory (their lists are filled).

/// What one squad has that the other has not.
struct SquadSurplus {
    std::vector<std::string> athletes; ///< names
    std::vector<SessionId> sessions;
    std::vector<EntryId> entries; ///< lines of sessions that both have, with more rep times
    int repTimes = 0; ///< logged; those of the sessions above too
    int results = 0; ///< of athletes that both have

    bool operator==(const SquadSurplus &) const = default;
};
SquadSurplus surplus(const Squad &has, const Squad &hasNot);

/// Rep times logged, in all.
int repTimesOf(const Squad &squad);

namespace edits {

/// Makes `now` into `then`, as one undo step. `subject` says which copy it was.
Edit restoreAll(const Squad &now, const Squad &then, const std::string &subject);
/// Brings one athlete back as they were then, with their lines in sessions that are still there; groups that
/// are no more are left out. Empty where `then` has no such athlete.
Edit restoreAthlete(const Squad &now, const Squad &then, AthleteId athlete);
/// Brings one session back with the lines of the athletes who are still there. Empty where `then` has no such
/// session, or its group is no more.
Edit restoreSession(const Squad &now, const Squad &then, SessionId session);

} // namespace edits

} // namespace fivepace
