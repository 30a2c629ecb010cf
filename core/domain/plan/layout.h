// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad/squad.h"

#include <optional>
#include <string>
#include <vector>

namespace fivepace {

/// Where the sessions of a cycle come. Default: ours of 14 and 21 days (domain §1.3), and by the same rules
/// for other lengths. EverySecondDay: Horwill's (domain §1.3), sessions on the second, fourth and sixth day
/// of every seven, rest on the seventh. AsBefore: the days of the cycle before, the coach's own.
enum class LayoutKind { Default, EverySecondDay, AsBefore };

/// The session beside the five, which a coach may want (T-CW: "5 or 6 workouts"; prediction workouts and time
/// trials are run sometimes, not each cycle). It comes late in the cycle, after race pace where there is
/// room (domain 1.3: day 20 of 21).
enum class SixthSession { None, SS2, SS1, RP, ES1, ES2, Prediction, TimeTrial };
inline constexpr auto kLastSixthSession = SixthSession::TimeTrial;

/// What stands for it in a layout: a time trial over the race's distance, or a session still to be chosen, a
/// prediction at race pace. `sixth` is not None.
PlanItem itemOf(SixthSession sixth, PaceRung targetRace);
/// The items with this one on the last day that has no quality on it or beside it, for which easy running or
/// rest of that day goes; nothing changes where there is none. The last day of the cycle is kept free.
std::vector<PlanItem> withSixth(std::vector<PlanItem> items, int days, PlanItem sixth);

/// So many of the five paces have room in a cycle of this length, 2 to 5: all from 12 days on (ours).
int rolesThatFit(int days);

/// The items of a cycle of 7 to 28 days with these paces, at most rolesThatFit(days) of them, each once; in
/// the order SS2, ES2, SS1, ES1, RP, at least one easy day between them, two after SS2 where there is room.
/// `kind` is not AsBefore. With a sixth session the others move together where that gives it room: from 14
/// days on.
std::vector<PlanItem> layoutOf(
    LayoutKind kind, int days, const std::vector<PaceRole> &roles, const std::optional<PlanItem> &sixth = {});

/// The same days of another cycle: what is longer is cut off, what is shorter ends with base runs.
std::vector<PlanItem> layoutAs(const Cycle &before, int days);
/// The same of a saved one.
std::vector<PlanItem> layoutAs(const SavedLayout &saved, int days);

/// What the board (board.h) shows as a layout for any group: sessions of the five paces as places for them on
/// the days where they stand, with their time of day, and what the whole group does on the others.
SavedLayout layoutFrom(const Squad &squad, const Cycle &cycle, const std::string &name);

} // namespace fivepace
