// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad/squad.h"

namespace fivepace {

/// The example squad: 24 invented athletes in three groups, base, transition and four finished cycles logged,
/// the fifth under way on `today`. The same content for every day, moved to it.
Squad exampleSquad(Date today);

} // namespace fivepace
