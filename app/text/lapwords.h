// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/duration.h"

#include <QString>

namespace fivepace::words {

/// "3.2": seconds between the 800 m lap and the 400 m, without a sign; to the thousandth where the tenths
/// would read as the very edge beside which something is lacking.
QString lapDifference(Duration difference, Duration rule);

} // namespace fivepace::words
