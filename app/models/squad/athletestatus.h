// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/log/insights.h"
#include "domain/people/athlete.h"
#include "text/tone.h"

#include <QString>

namespace fivepace {

/// What a coach has to know of an athlete before anything else, in two or three words.
struct AthleteStatus {
    QString text;
    Tone tone = Tone::Plain;

    bool operator==(const AthleteStatus &) const = default;
};
AthleteStatus statusOf(const Athlete &athlete, Date today);

/// "AO" for A. Okafor: first letters of the first and the last word of a name.
QString initialsOf(const QString &name);

} // namespace fivepace
