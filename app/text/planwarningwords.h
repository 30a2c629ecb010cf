// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/planwarnings.h"
#include "domain/plan/racedays.h"

#include <QString>

namespace fivepace::words {

/// "County League is on Sat 16 May".
QString raceBeside(const RaceBeside &beside, const Squad &squad);
/// One sentence.
QString planWarning(const PlanWarning &warning, const Squad &squad);

} // namespace fivepace::words
