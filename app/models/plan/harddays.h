// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad/squad.h"

#include <optional>
#include <vector>

namespace fivepace {

/// The easy days between hard ones (plan/board.h) over several cycles of a group, in their order; where a
/// cycle does not follow the one before without a gap, nothing is said of what lies between.
std::vector<int> easyDaysOver(const Squad &squad, const std::vector<const Cycle *> &cycles);
/// The last day before `day` that has a session of these cycles, or the place for one.
std::optional<Date> lastHardDayBefore(const Squad &squad, const std::vector<const Cycle *> &cycles, Date day);

} // namespace fivepace
