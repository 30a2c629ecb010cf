// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad/validation.h"

#include <vector>

namespace fivepace {

/// What no form lets anybody type, so that it can stand in a file only by a fault or by another program's
/// hand: days that no calendar here has, times and numbers out of all range, ids that are none, two lines of
/// one athlete in a session, references that point nowhere. `field` begins with whom or what it is about. The
/// squad's whole past is read.
std::vector<Issue> checkSoundness(const Squad &squad);

} // namespace fivepace
