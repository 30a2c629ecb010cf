// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace fivepace::cli {

// What `cycle` does to the shape of a cycle that is there.

int retarget(const Run &run, const OpenSquad &open, const Cycle &cycle);
int layOutAnew(const Run &run, const OpenSquad &open, const Cycle &cycle);
/// The first check that has a remedy, as the window does it by one key.
int mendFirst(const Run &run, const OpenSquad &open, const Cycle &cycle);

} // namespace fivepace::cli
