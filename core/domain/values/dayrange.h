// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/date.h"

#include <compare>
#include <optional>

namespace fivepace {

/// First and last day, both included; a missing end is open.
struct DayRange {
    std::optional<Date> from, to;

    bool contains(Date day) const { return (!from || day >= *from) && (!to || day <= *to); }
    auto operator<=>(const DayRange &) const = default;
};

} // namespace fivepace
