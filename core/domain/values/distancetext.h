// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/distance.h"

#include <optional>
#include <string_view>

namespace fivepace {

/// Reads 1500, 1500 m, 1 500 m, 10.000 m (a point before three digits of metres parts thousands), 3k, 3,5 km,
/// mile, 2 miles, half, marathon; in German and French too. A bare number is metres. Empty where it is no
/// distance, or longer than 1000 km.
std::optional<Distance> readDistance(std::string_view text);

} // namespace fivepace
