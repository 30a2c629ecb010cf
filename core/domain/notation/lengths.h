// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/notation/quantity.h"

namespace fivepace::notation {

/// A bare number of a rep as metres; that 30, 45 or 90 could be seconds just as well is said.
Quantity bareMetres(Cursor &cursor, const Quantity &bare);
/// "40 easy", "45-60 easy", the cursor behind the figures: minutes, as no one writes so few metres of it.
bool isEasyMinutes(const Cursor &cursor, const QuantityRange &range);
/// A bare figure under 100 that is the time for the distance in seconds rather than metres: 400 - 72.
bool isRunIn(Distance distance, const Quantity &seconds);

} // namespace fivepace::notation
