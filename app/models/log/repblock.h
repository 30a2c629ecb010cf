// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/log/grid.h"

#include <string>

namespace fivepace {

/// A block of times that a spreadsheet copied, laid over the grid from one cell on, as a table of reps that
/// the importer reads: number, session, rep and time, a line for each cell that holds something. A single
/// column goes along the athlete's reps where the grid has no more rows below. Empty where nothing of the
/// block falls on the grid.
std::string repBlockTable(
    const SessionGrid &grid, SessionId session, std::size_t row, std::size_t rep, std::string_view block);

} // namespace fivepace
