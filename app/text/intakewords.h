// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/library/libraryintake.h"

#include <QString>

namespace fivepace::words {

/// Why the workout is not taken into the library, a sentence for each problem.
QString intakeProblems(const IncomingWorkout &incoming);

} // namespace fivepace::words
