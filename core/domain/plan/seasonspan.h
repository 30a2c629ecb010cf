// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad/squad.h"

namespace fivepace {

/// True for what touches the calendar year.
bool isInYear(Date first, Date last, int year);

/// The days that a season of a calendar year is drawn on: from three days before the first phase, cycle or
/// race of any group that touches the year to three after the last, not more than 150 outside of it, and at
/// least 16 weeks; from new year on where there is nothing (all ours).
struct SeasonSpan {
    Date first, last;

    int days() const { return static_cast<int>((last - first).count()) + 1; }
    bool operator==(const SeasonSpan &) const = default;
};
SeasonSpan seasonSpan(const Squad &squad, int year);

} // namespace fivepace
