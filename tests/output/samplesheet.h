// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/log/grid.h"
#include "domain/squad/squad.h"

namespace fivepace::test {

/// A squad with one session and its table, for sheets.
struct SampleSheet {
    Squad squad;
    Session session;
    SessionGrid grid;
};

/// "3 x (100m. 2:30 Rec. 200m. 5:00 Rec)" for the first `athletes` of the sample names; the eighth is a
/// 400 m sprinter in a heat of their own.
SampleSheet sampleSheet(int athletes);
/// The same with `reps` single reps of 200 m, 3:00 between.
SampleSheet sampleSheet(int athletes, int reps);

/// A squad of `athletes` with one cycle of `days` days: sessions on days 1, 3 and 5, base runs, rest, and a
/// race on day 13.
Squad sampleCycle(int athletes, int days);

} // namespace fivepace::test
