// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace fivepace {

/// Told now and then by long work how much of it is done, from 0 to 1; answers false where it is to stop.
/// Empty: nobody is told, and nothing stops it.
using WorkProgress = std::function<bool(double part)>;

} // namespace fivepace
