// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/prediction.h"

namespace fivepace {

/// points = a (t0 - t)^2, t in seconds.
struct ScoringConstants {
    double a, t0;
};

/// Empty for a distance the table does not have.
std::optional<ScoringConstants> scoringConstants(ScoringTable table, Category category, Distance distance);

} // namespace fivepace
