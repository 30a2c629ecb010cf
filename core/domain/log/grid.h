// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/log/entryreading.h"
#include "domain/log/targets.h"

#include <optional>
#include <string>
#include <vector>

namespace fivepace {

/// One column: a rep of the session, numbered set.rep.
struct GridColumn {
    RunRep rep;
    bool isBeyond = false; ///< of nobody but those who run a longer workout of their own: `rep` is theirs

    bool operator==(const GridColumn &) const = default;
};

/// One athlete's rep.
struct GridCell {
    bool planned = true; ///< false where this athlete runs fewer reps
    std::optional<RunRep> own; ///< the rep, where the athlete runs another workout
    ExplainedTarget explained;
    std::optional<RepResult> result; ///< absent: not logged yet
    RepReading reading; ///< what the rules say of it

    bool operator==(const GridCell &) const = default;
};

/// One athlete's line.
struct GridRow {
    AthleteId athlete;
    std::optional<EntryId> entry; ///< absent where nothing was changed or logged yet
    std::string name; ///< for the sheet
    int heat = 1;
    bool sprinter = false;
    bool out = false; ///< taken out by the coach
    bool isGuest = false; ///< of another group
    int subgroup = 0; ///< within the session: 1 for A; 0 for none
    std::optional<int> reps, pacePercent, recoveryPercent; ///< the athlete's own, as in the line
    std::optional<Workout> own; ///< runs this instead of the session's workout
    std::size_t repCount = 0; ///< of the workout the athlete runs; cells from there on are nobody's
    std::optional<Absence> absence; ///< covers the session's date
    std::optional<RungPace> pace; ///< of the session's rung, or of the one of which most is run
    std::vector<GridCell> cells; ///< one a column
    std::optional<EntryReading> reading; ///< absent without an entry
    std::optional<double> meanPercentOfTarget; ///< of the target's speed over logged reps; over 100 is faster

    bool operator==(const GridRow &) const = default;
};

/// The session as a table; the printed sheet and the log on the screen are both drawn from it, so they are
/// twins: same order, same numbers.
struct SessionGrid {
    std::vector<GridColumn> columns;
    std::vector<GridRow> rows; ///< by heat, then target time of the first rep (faster first), then name;
                               ///< who runs another workout comes after the others, and who is out last

    /// The rep that the row's athlete runs in this column.
    const RunRep &repOf(const GridRow &row, std::size_t column) const;
    bool operator==(const SessionGrid &) const = default;
};

/// Everyone of the session's group and everyone with an entry. Targets are the frozen ones where a rep was
/// logged, else worked out from results up to `today` or the session's date, whichever is earlier. Heats not
/// set by the coach are filled by pace, at most four athletes each, 400 m sprinters apart, and so are those
/// who run another workout than the session's.
SessionGrid gridOf(const Squad &squad, const Session &session, Date today);

/// Brings the grid of the session to what `gridOf` would give after an edit of the entries of these athletes
/// in it, and of nothing else that it shows: only their rows are worked out.
void followEntries(SessionGrid &grid, const Squad &squad, const Session &session, Date today,
    const std::vector<AthleteId> &athletes);
/// How many rows were worked out since the program began, for tests.
int rowsWorkedOut();

} // namespace fivepace
