// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <functional>

namespace fivepace::cli {

// Why something cannot be done to a cycle, with the place and what to do next.

/// Of a cycle in which no day can be put in.
QString whyNoDayMore(const Squad &squad, const Cycle &cycle);
/// Of a cycle out of which this day cannot be taken.
QString whyNoDayLess(const Squad &squad, const Cycle &cycle, Date on);
/// Of the first group's cycle for which an edit of all groups is empty: `why` gives empty for one that can.
QString whyNotForAll(const Squad &squad, Date on, const std::function<QString(const Cycle &, int day)> &why);
/// Empty where the cycle can end on the day, or does.
QString whyNotEnding(const Squad &squad, const Cycle &cycle, Date on, bool movesAlong);
/// Of a cycle that cannot come so many days earlier.
QString whyNotEarlier(const Squad &squad, const Cycle &cycle, int days);
/// Of a day on which the group has no cycle.
QString noCycleOn(const Squad &squad, GroupId group, Date day);

} // namespace fivepace::cli
