// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad/squad.h"

#include <optional>
#include <vector>

namespace fivepace {

/// Max velocity work in the place of a speed session still to come, for those of its group who lack top speed
/// by R13, R14 or their profile.
struct SpeedOffer {
    std::vector<AthleteId> athletes; ///< one at least
    WorkoutId workout; ///< the level of max velocity that the group has earned

    bool operator==(const SpeedOffer &) const = default;
};
/// Empty where the session is none of SS1 and SS2, is max velocity work already, is logged or over, where
/// nobody lacks top speed, or the library has nothing for it.
std::optional<SpeedOffer> speedOfferFor(const Squad &squad, const Session &session, Date today);

} // namespace fivepace
