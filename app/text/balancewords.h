// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/log/pacebalance.h"

#include <QString>

namespace fivepace::words {

/// What a balance of the paces is counted in.
enum class BalanceUnit { Metres, Minutes };

/// "1.7 min", "14 min" from ten on; always minutes, so that one can be compared with the other.
QString minutes(Duration time);
/// "0.8/1.2", "1.7/2.6": done, and planned; a dash where both are none. The unit stands elsewhere.
QString doneOfPlanned(const BalancePart &part, BalanceUnit unit);
/// "0.8 of 1.2 km", "1.2 km" before anything was run; empty where there is nothing of it, or where no target
/// says how long it takes.
QString amountOf(const BalancePart &part, BalanceUnit unit);
/// "400 m: 0.8 km of 1.2 km", for a screen reader.
QString spokenBalance(const BalancePart &part, BalanceUnit unit);
/// "0 days between hard ones 2 times, 1 day 8 times": how often so many easy days lie between two that are
/// not. Empty where there are not two.
QString easyDaysCounted(const std::vector<int> &between);

} // namespace fivepace::words
