// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <vector>

namespace fivepace::cli {

/// What the group and each of its athletes ran at each pace of these cycles of one group, and were to run:
/// metres and minutes.
int sayBalance(const Run &run, const Squad &squad, const std::vector<const Cycle *> &cycles);

} // namespace fivepace::cli
