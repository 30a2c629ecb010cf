// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/notation/grammar.h"

namespace fivepace::notation {

/// Reads a coach's text line by line into the parts of a session.
void readLines(Cursor &cursor, Reading &reading);
/// Reads intervals.icu's text: headings, "4x" before the steps to repeat, steps with a dash.
void readSteps(Cursor &cursor, Reading &reading);

} // namespace fivepace::notation
