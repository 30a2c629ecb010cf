// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/paces.h"
#include "domain/speedreserve.h"

#include <optional>

namespace fivepace {

/// Where an athlete stands between speed and endurance.
enum class Standing { InBalance, LacksTopSpeed, LacksEndurance };

/// The mean lap of the 800 against the 400. Less than 4 s (men) or 5 s (women) slower: top speed is the
/// limit; clearly more: endurance (F. Horwill in Physical Education Update). Clearly is more than 2 s more
/// (ours).
struct LapComparison {
    RaceResult best400, best800;
    Duration lap; ///< half the 800, rounded half up
    Duration difference; ///< of the lap to the 400; negative where the 800 was the faster
    Duration rule; ///< 4 s or 5 s
    Standing standing;

    bool operator==(const LapComparison &) const = default;
};

/// G. Sandford's types by max sprint speed over max aerobic speed (IJSPP 14 (2019), p. 501).
enum class RunnerType { Sprinting800, Pure800, Enduring800 };

/// Max sprint speed from a flying sprint against max aerobic speed from a 1500 or mile. Absent where the
/// sprint is not the faster.
struct SprintComparison {
    RaceResult sprint, race;
    SpeedReserve reserve;
    double ratio;
    std::optional<RunnerType> type; ///< 1.58 and more, 1.48 to 1.57, 1.36 to 1.47; absent below
    bool lacksTopSpeed; ///< the target race is 800 m and the ratio under 1.48

    bool operator==(const SprintComparison &) const = default;
};

/// From results that the paces rest on, at most a year apart; what a comparison needs and is not there leaves
/// it out.
struct SpeedProfile {
    std::optional<LapComparison> laps;
    std::optional<SprintComparison> sprint;

    bool operator==(const SpeedProfile &) const = default;
};
SpeedProfile profileOf(const Athlete &athlete, const PaceTable &paces);

} // namespace fivepace
