// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/rung.h"

#include <optional>
#include <variant>

namespace fivepace::notation {

/// What steps for intervals.icu cannot say of a workout.
enum class LossKind {
    OptionalReps, ///< that reps may be left out
    MostReps, ///< the upper end of a range of reps
    LongestLength, ///< the upper end of a range of lengths
    BuildUp, ///< of a flying start
    Parts, ///< of a rep run in different ways
    PartsOfAMetre,
    PartsOfASecond,
    TargetRange, ///< its upper end
    TimeOfTimedRep, ///< a target time for a rep that is run by time
    RacePace, ///< `pace`
    Percentage, ///< without a pace
    LongestRecovery, ///< the upper end of a range of recoveries
    RecoveryChoice, ///< between a distance and a time
    TimeOfRecovery, ///< for a recovery by distance
    RecoveryAmount, ///< one without a time or a distance
    Tags
};
inline constexpr LossKind kLastLoss = LossKind::Tags;

struct Loss {
    LossKind kind = LossKind::Tags;
    std::optional<std::variant<PaceRung, PaceRole>> pace;

    bool operator==(const Loss &) const = default;
};

} // namespace fivepace::notation
