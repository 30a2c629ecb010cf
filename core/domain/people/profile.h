// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/countingresults.h"
#include "domain/people/speedreserve.h"

#include <optional>

namespace fivepace {

/// Where an athlete stands between speed and endurance.
enum class Standing { InBalance, LacksTopSpeed, LacksEndurance };

/// Within this much of the rule nothing is lacking (ours).
inline constexpr Duration kHardlyOffTheRule = std::chrono::seconds(1);

/// The mean lap of the 800 against the 400. Clearly less than 4 s (men) or 5 s (women) slower: top speed is
/// the limit; clearly more: endurance (F. Horwill in Physical Education Update). Clearly is by more than
/// `kHardlyOffTheRule`.
struct LapComparison {
    RaceResult best400, best800;
    Duration lap; ///< half the 800, rounded half up
    Duration
        addedToHandTime; ///< of the 400, for this comparison (World Athletics); 0 where it was not by hand
    Duration difference; ///< of the lap to the 400; negative where the 800 was the faster
    Duration rule; ///< 4 s or 5 s
    Standing standing;

    bool operator==(const LapComparison &) const = default;
};

/// G. Sandford's types by max sprint speed over max aerobic speed (IJSPP 14 (2019), p. 501).
enum class RunnerType { Sprinting800, Pure800, Enduring800 };

/// Max sprint speed from a flying sprint against max aerobic speed from a 1500 or mile. Absent where the
/// sprint is not the faster, and where it would say the contrary of the laps.
struct SprintComparison {
    RaceResult sprint, race;
    SpeedReserve reserve;
    double ratio;
    std::optional<RunnerType> type; ///< 1.58 and more, 1.48 to 1.57, 1.36 to 1.47; absent below
    /// The target race is 800 m, the ratio under 1.48, and no lap comparison says otherwise.
    bool lacksTopSpeed;
    /// What the reserve is good for over 400 m from a flying start; absent where an own 400 m says better.
    std::optional<Duration> over400;

    bool operator==(const SprintComparison &) const = default;
};

/// From results of the last year that the paces rest on; what a comparison needs and is not there leaves it
/// out. A 400 m sprinter is compared in neither.
struct SpeedProfile {
    std::optional<LapComparison> laps;
    std::optional<SprintComparison> sprint;

    bool operator==(const SpeedProfile &) const = default;
};
SpeedProfile profileOf(const Athlete &athlete, Date on);

/// What the profile says in one word, and whoever speaks of speed or endurance: the laps decide, the sprint
/// only without them. Empty where neither is there.
std::optional<Standing> standingOf(const SpeedProfile &profile);

} // namespace fivepace
