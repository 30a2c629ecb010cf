// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad/squad.h"

#include <QString>

namespace fivepace::words {

// The plan as plain text, to be sent to a chat group: with times, places, recoveries, notes, and who runs
// something else.

/// Every day of the cycle, a line for each thing on it.
QString chatText(const Squad &squad, const Cycle &cycle);
/// One session: warm-up, main set, cool-down, and everybody's times of `today`.
QString chatText(const Squad &squad, const Session &session, Date today);

} // namespace fivepace::words
