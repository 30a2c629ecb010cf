// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include "domain/edits/severaledits.h"

namespace fivepace::cli {

void declareRepeats(QCommandLineParser &parser);
/// Puts what is picked there again, every so many days, and says where; fails where no cycle has the days.
int repeat(const Run &run, const OpenSquad &open, const edits::Picked &picked,
    edits::Deviations deviations = edits::Deviations::Dropped);

} // namespace fivepace::cli
