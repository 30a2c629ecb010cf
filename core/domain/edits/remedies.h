// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/cyclechecks.h"
#include "domain/squad/edit.h"

#include <optional>
#include <vector>

namespace fivepace::edits {

enum class RemedyKind {
    Move, ///< the session, or the place for one, to another day of the cycle
    PutIn, ///< a session of the pace that is missing, on a day that has none
    TakeOut, ///< the session that is one too many, with nothing logged; an easy run takes its place
    FlyLess, ///< the reps of a session fly as far as sprinters do (R10)
};

/// What would mend a check.
struct Remedy {
    RemedyKind kind = RemedyKind::Move;
    Date to; ///< of TakeOut and FlyLess: where it is
    Edit edit; ///< as if it was done by hand; of PutIn a place for the session, to be filled by `mend`

    bool operator==(const Remedy &) const = default;
};

/// For each of these remarks of the cycle the nearest day, later before earlier, on which it would have fewer
/// remarks than now (ours) and no new one of that day; for a pace that is missing the day with the fewest, no
/// day of rest where another is as good. The day before a race of any rank comes after all others. Nothing
/// that is closed moves, and nothing comes to a day before `today` from one that is not; what was run flies
/// as far as it did. Empty where nothing is better.
std::vector<std::optional<Remedy>> remediesFor(
    const Squad &squad, const Cycle &cycle, const std::vector<CycleRemark> &remarks, Date today);

/// What the remedy of this remark does, with a workout of the library on the place that PutIn makes, as
/// filling the cycle would choose it.
Edit mend(const Squad &squad, const CycleRemark &remark, const Remedy &remedy, IdSource &ids);

} // namespace fivepace::edits
