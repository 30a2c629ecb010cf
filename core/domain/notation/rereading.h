// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workout/workout.h"

#include <optional>

namespace fivepace {

/// What the typed text of a coach's own workout says today, where that is other than the tree that is stored;
/// the stored tree counts until the coach takes this. Empty where both agree, where the text is not
/// understood, and of built-in workouts. Whether a rep is flying is not asked: at max velocity the text need
/// not say it.
std::optional<Blocks> newReading(const Workout &workout);

} // namespace fivepace
