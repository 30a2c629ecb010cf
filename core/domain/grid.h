// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules.h"
#include "domain/targets.h"

#include <optional>
#include <string>
#include <vector>

namespace fivepace {

/// One column: a rep of the session, numbered set.rep.
struct GridColumn {
    RunRep rep;

    bool operator==(const GridColumn &) const = default;
};

/// One athlete's rep.
struct GridCell {
    bool planned = true; ///< false where this athlete runs fewer reps
    ExplainedTarget explained;
    std::optional<RepResult> result; ///< absent: not logged yet
    RepVerdict verdict;

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
    std::optional<Absence> absence; ///< covers the session's date
    std::optional<RungPace> pace; ///< of the session's rung
    std::vector<GridCell> cells; ///< one a column
    std::optional<double>
        meanPercentOfTarget; ///< mean of time / target - 1 in percent over logged reps; negative is faster

    bool operator==(const GridRow &) const = default;
};

/// The session as a table; the printed sheet and the log on the screen are both drawn from it, so they are
/// twins: same order, same numbers.
struct SessionGrid {
    std::vector<GridColumn> columns;
    std::vector<GridRow> rows; ///< by heat, then target time of the first rep (faster first), then name;
                               ///< athletes who are out come last

    bool operator==(const SessionGrid &) const = default;
};

/// Everyone of the session's group and everyone with an entry. Targets are the frozen ones where a rep was
/// logged, else worked out from results up to `today` or the session's date, whichever is earlier. Heats not
/// set by the coach are filled by pace, at most four athletes each, 400 m sprinters apart.
SessionGrid gridOf(const Squad &squad, const Session &session, Date today);

/// The entry that results from logging `result` for one rep (from 0): frozen targets and heat are taken over
/// on the first. `fresh` is the id for an athlete without an entry.
Entry entryWithRep(const Squad &squad, const Session &session, AthleteId athlete, std::size_t rep,
    const RepResult &result, Date today, EntryId fresh);
/// The same with the entry as it stands and the session's grid at hand; the grid is looked at only where no
/// targets are frozen yet.
Entry entryWithRep(Entry entry, const SessionGrid &grid, std::size_t rep, const RepResult &result);

} // namespace fivepace
