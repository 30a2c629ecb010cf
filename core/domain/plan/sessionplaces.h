// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/board.h"
#include "domain/plan/racedays.h"

#include <optional>
#include <vector>

namespace fivepace {

/// What becomes of a session that is still to be chosen.
struct SettledPlace {
    OpenPlace planned;
    std::optional<Date> day; ///< absent where it is left out
    std::optional<RaceBeside> race; ///< that moves it, stands for it or leaves it out
    bool isStoodFor = false; ///< by a race at its pace

    bool isMoved() const { return day && *day != planned.day; }
};

/// A cycle whose open sessions stand beside no race (racedays.h).
struct SettledPlaces {
    Cycle cycle; ///< the session that moves changes days with what the group does easily there
    std::vector<SettledPlace> places; ///< in the order of the board
};

/// Each session that a race keeps from its day comes to another day of the cycle, with an easy day on either
/// side of it. Of the ways there are it takes one that leaves out the fewest sessions, of which the checks
/// (sessionorder.h) say the least, no more than of the days as they were, first of the cycle itself, then of
/// what comes after it, which is expected to begin as this one was planned to where there is none yet; of
/// these the one without sessions on the day before a race of any rank, on days of rest, and far from where
/// they were, later ones before earlier ones. Others move along only where that makes room or mends what the
/// checks would say. Where no race is beside a session or stands for one nothing moves. A race at one of the
/// five paces stands for its session, unless it is of the roles that are `chosen`.
SettledPlaces settlePlaces(const Squad &squad, const Cycle &cycle, const std::vector<PaceRole> &chosen = {});

} // namespace fivepace
