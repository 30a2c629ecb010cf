// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workout.h"

#include <string>

namespace fivepace {

/// How to run a built-in workout: building up, the pace, the recoveries, when to stop; one hint a line, in
/// our words. Rules are the source post's (domain 2.2, 2.3), choosing of workouts T-CW's.
std::string howToRun(PaceRung rung, Style style);

} // namespace fivepace
