// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/seasonplan.h"

#include <QString>

namespace fivepace::words {

/// Why the season is proposed as it is, one sentence or two.
QString seasonNote(const SeasonNote &note, const Squad &squad);
/// That so many sessions were run and keep their day while the plan moves about them.
QString stayedAsRun(int sessions);
/// "6 weeks", "2 weeks and 3 days", "5 days".
QString weeksAndDays(int days);

} // namespace fivepace::words
