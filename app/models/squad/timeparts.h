// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/duration.h"

#include <QString>

namespace fivepace {

/// A time as words, cut at the decimal sign so that a column of times stands on it: "1:54" and ".8".
struct TimeParts {
    QString whole;
    QString fraction; ///< with its sign; empty where the time has no decimals

    bool operator==(const TimeParts &) const = default;
};
TimeParts timeParts(const RepTime &time);

/// The widest fraction of that many decimals: ".00" for two; empty for none.
QString widestFraction(int decimals);
int decimalsOf(Precision precision);

} // namespace fivepace
