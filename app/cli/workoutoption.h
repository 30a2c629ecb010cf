// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace fivepace::cli {

/// What --workout or --text, --rung, --name, --warm-up and --cool-down say of a workout; the rest of it
/// stays.
Result<> readWorkout(const Run &run, const Squad &squad, Workout &to);

} // namespace fivepace::cli
