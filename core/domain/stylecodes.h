// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workout.h"

#include <array>
#include <string_view>
#include <utility>

namespace fivepace {

/// The styles by name, in the file and in JSON.
inline constexpr std::array kStyleCodes {
    std::pair { Style::List, "list" },
    std::pair { Style::SingleReps, "single_reps" },
    std::pair { Style::SetsOfReps, "sets_of_reps" },
    std::pair { Style::LongRecoveries, "long_recoveries" },
    std::pair { Style::ShortRecoveries, "short_recoveries" },
    std::pair { Style::WorkRest, "work_rest" },
    std::pair { Style::OverUnders, "over_unders" },
    std::pair { Style::ProgressionRun, "progression_run" },
    std::pair { Style::RacePrediction, "race_prediction" },
};

/// Where reps begin, by name.
inline constexpr std::array kStartModeCodes {
    std::pair { StartMode::WithinRep, "within_rep" },
    std::pair { StartMode::Rolling, "rolling" },
    std::pair { StartMode::Standing, "standing" },
};

} // namespace fivepace
