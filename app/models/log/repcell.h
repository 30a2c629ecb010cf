// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/log/grid.h"

#include <QString>

namespace fivepace {

/// The mark beside a rep, what the rules have to say about it: "bad", "watch", "soft" (too
/// fast) or nothing.
QString toneOf(const GridCell &cell);
/// The time as typed, a dash for a skipped rep; empty where nothing is logged.
QString cellText(const GridCell &cell);

} // namespace fivepace
