// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/log/grid.h"

#include <optional>
#include <string>

namespace fivepace {

// An athlete's line in a session as it becomes when something is logged: the only way to log, for the window,
// imports and the command line alike. The first thing logged freezes the targets and the heat of the grid
// (`grid` is looked at only then); when all of it is taken back, the targets follow the athlete's paces
// again. `rep` counts in running order from 0.

/// The athlete's line, or a new one with the id `fresh`.
Entry lineOf(const Squad &squad, SessionId session, AthleteId athlete, EntryId fresh);

/// Takes the place of what is logged of the rep, but for a recovery that `result` does not state. Somebody
/// who runs on has not stopped.
Entry logRep(Entry line, const SessionGrid &grid, std::size_t rep, RepResult result);
/// Time, ending and recovery of the rep go.
Entry clearRep(Entry line, const SessionGrid &grid, std::size_t rep);
/// Taken after the rep; absent: not known.
Entry logRecovery(Entry line, const SessionGrid &grid, std::size_t rep, std::optional<Duration> taken);
/// Absent: ran on.
Entry logStop(Entry line, const SessionGrid &grid, std::optional<Stop> stop);
/// How many reps were run up to the last one logged: where a stop is, unless the coach says otherwise.
int repsRun(const Entry &line);

/// A line more for the notes, unless they say it already.
Entry logNote(Entry line, const std::string &note);

} // namespace fivepace
