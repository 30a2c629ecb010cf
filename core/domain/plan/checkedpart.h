// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad/squad.h"

namespace fivepace {

/// What the checks of a cycle look at and nothing else, wholly in memory, to try edits on: its group as one
/// athlete, the group's cycles, its sessions around the cycle, and races.
Squad checkedPart(const Squad &squad, const Cycle &cycle);

} // namespace fivepace
