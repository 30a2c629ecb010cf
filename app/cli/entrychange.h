// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace fivepace::cli {

/// Options of `session athlete`: what one athlete does otherwise than the session says.
void declareEntryChange(QCommandLineParser &parser);
int changeEntry(const Run &run, const OpenSquad &open, const Session &session);

} // namespace fivepace::cli
