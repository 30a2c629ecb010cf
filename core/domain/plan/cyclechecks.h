// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad/squad.h"

#include <optional>
#include <vector>

namespace fivepace {

/// Something the coach should look at; nothing is blocked. Words are made in app/text.
enum class CycleCheck {
    RoleMissing, ///< one of SS2 … ES2 has no session and no day
    RoleTwice, ///< and it is not the one session beside the five that a cycle may have (T-CW)
    AdjacentQuality, ///< no easy day between two quality days
    TooSoonAfterSs2, ///< fewer than two easy days after SS2
    SameSideTwice, ///< two speed-side or two endurance-side paces one after the other
    RacePaceEarly, ///< RP in the first half
    TooNearRace, ///< quality beside a race (racedays.h)
    SprintersFlyFurther, ///< a group of 400 m sprinters flies more than 30 m (R10)
    AdjacentToNeighbour, ///< quality on the last day before or the first day after a quality day of the next
                         ///< cycle
};

struct CycleRemark {
    CycleCheck check;
    Date day;
    std::optional<PaceRole> role;

    bool operator==(const CycleRemark &) const = default;
};

/// The checks of domain §1.3, in order of day, of what stands on the board (board.h) of this cycle and of the
/// group's cycles before and after it.
std::vector<CycleRemark> check(const Squad &squad, const Cycle &cycle);

} // namespace fivepace
