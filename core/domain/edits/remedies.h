// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/cyclechecks.h"
#include "domain/squad/edit.h"

#include <optional>
#include <vector>

namespace fivepace::edits {

/// What would mend a check: its session, or the place for one, on another day of the cycle.
struct Remedy {
    Date to;
    Edit edit; ///< as if it was taken there by hand

    bool operator==(const Remedy &) const = default;
};

/// For each of these remarks of the cycle the nearest day, later before earlier, on which it would have fewer
/// remarks than now (ours). Nothing that is closed moves, and nothing to a day before `today` from one that
/// is not. Empty where no day is better, or the check is not about a day.
std::vector<std::optional<Remedy>> remediesFor(
    const Squad &squad, const Cycle &cycle, const std::vector<CycleRemark> &remarks, Date today);

} // namespace fivepace::edits
