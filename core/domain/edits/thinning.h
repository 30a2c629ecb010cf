// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <vector>

namespace fivepace {

/// When a copy was made, on the clock at the wall.
using Moment = std::chrono::sys_seconds;

// How many copies of a squad are kept (ours).
inline constexpr std::chrono::hours kAllKeptFor { 48 };
inline constexpr int kDailyKept = 12;
inline constexpr int kWeeklyKept = 10;
inline constexpr int kMonthlyKept = 9;

/// Which of the copies made at these moments are kept, newest first, each once: all of the last 48 hours
/// before `now` and later, and the newest of each of the last 12 days, 10 weeks (from Monday) and 9 months
/// that have one. So a winter without work loses nothing, and the newest is always kept.
std::vector<Moment> kept(std::vector<Moment> made, Moment now);

} // namespace fivepace
