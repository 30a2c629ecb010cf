// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/notation/textrefusal.h"
#include "domain/values/result.h"
#include "domain/workout/workout.h"

#include <string>

namespace fivepace {

/// A workout's text with the main set `after` in the place of its own: `parse` of the answer gives `after`,
/// and warm-up and cool-down as before. Lines whose blocks stay or only move are left as they were typed, the
/// others are written in canonical notation. Refused where words that were not understood would be lost, or
/// where notation cannot say the tree (more than 1000 reps, 8 sets within each other).
Result<std::string, TextRefusal> rewritten(const std::string &text, const Blocks &after);

} // namespace fivepace
