// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/rowreader.h"
#include "exchange/sessiongrids.h"

namespace fivepace::exchange {

/// Rep times of sessions that are planned: each row is one rep of one athlete. The session is named by its
/// number, or by its date and, where the day has several, its workout's name. Reps stand one a row, or side
/// by side in columns. A rep without a set counts through the session; it is refused where a column that is
/// left out may hold the set. A dash for a time is a rep not run. Another time that is logged already is
/// asked about.
ImportPlan planReps(const Squad &squad, const MappedTable &mapped, const ImportOptions &options,
    const WorkProgress &progress = {});

/// A row that is taken, and whose it is.
struct TakenRep {
    AthleteId athlete;
    const RepValue &value;
};

/// The entries before and after these rows, each once. Targets are frozen as for reps typed on the day of
/// `grids`.
std::vector<Change<Entry>> entryChanges(
    const Squad &squad, const std::vector<TakenRep> &reps, SessionGrids &grids, IdSource &ids);

} // namespace fivepace::exchange
