// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hands/screen.h"

namespace fivepace::test {

/// What is wrong with a screen for anybody who looks at it, one sentence each: a list that has rows and shows
/// none, a thing outside the window or covered by another, a text that is cut or stands on another, a button
/// without a name.
QStringList faultsOn(const Screen &screen);

} // namespace fivepace::test
