// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workout.h"

#include <span>

namespace fivepace {

/// A workout that ships with the program, as one line of a table. Ids never change once shipped.
struct BuiltInLine {
    int id;
    PaceRung rung;
    Style style;
    int level;
    const char *name;
    const char *text; ///< main set in notation
    const char *source;
    int flyMetres = 0; ///< of a flying sprint, after a build-up of 30 m
};

/// The eight of the source post, verbatim and in its order.
std::span<const BuiltInLine> sourcePostLines();
/// Starters for every rung (domain 9) and levels made from them by the published levers: longer reps, or
/// shorter recoveries, at the same pace.
std::span<const BuiltInLine> starterLines();

} // namespace fivepace
