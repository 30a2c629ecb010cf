// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/notation/grammar.h"

namespace fivepace::notation {

/// Reads a coach's text line by line into the parts of a session.
void readLines(Cursor &cursor, Reading &reading);
/// Reads intervals.icu's text: headings, "4x" before the steps to repeat, steps with a dash.
void readSteps(Cursor &cursor, Reading &reading);
/// "WU/CD", "warm up and cool down": both at once; false (and nothing taken) where it is one of them.
bool takeBothParts(Cursor &cursor);
/// Takes "Tonight:", "Tuesday 6:30pm -" before a line, and "Speed endurance" alone on the line where it
/// `isFirst`; that it is no more than a heading is said.
void takeTitle(Cursor &cursor, bool isFirst);
/// Takes "Week 3 -", "Group A:", "800 group:", "12/4:" before a line, where one stands there. A second one in
/// a text is a problem: the lines would be run one after the other.
void takeLabel(Cursor &cursor, bool &isLabelled);

} // namespace fivepace::notation
