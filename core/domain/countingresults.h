// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/athlete.h"
#include "domain/prediction.h"

#include <vector>

namespace fivepace {

/// From here on a sprint is a race from a standing start; a shorter result is a flying sprint.
inline constexpr Distance kStandingSprint = Distance::metres(60);

/// The result that paces are worked out from for each distance, short to long: the best of the last 365 days,
/// else the best older one; an estimate only where there is no race or trial. Results after `on`, and those
/// that do not count for paces, are left out.
std::vector<RaceResult> countingResults(const Athlete &athlete, Date on);

/// True where a line through the two says something of the distances between them: these are at least 1.3
/// apart in ratio, and the dates at most 365 days.
bool makeALine(const RaceResult &a, const RaceResult &b);

/// At most 365 days lie between the two: what is older says nothing of the athlete who ran the other.
bool areOfOneYear(const RaceResult &a, const RaceResult &b);

/// A race for which the pace models hold: not a sprint.
bool isRace(Distance distance);

KnownRace known(const RaceResult &result);

} // namespace fivepace
