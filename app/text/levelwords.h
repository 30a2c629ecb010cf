// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/log/insights.h"

#include <QString>

namespace fivepace::words {

/// "6 of 8 reps timed".
QString repsTimed(const EntryReading &reading);
/// What is said together with "slower each time": nothing, that the pace was held, or that it was tight.
enum class Slower { Alone, Held, Tight };
/// "last 3 reps slower each time"; names the length where other reps were run after them. `session` may be
/// null.
QString slowerEachTime(const Insight &insight, const Session *session, Slower how = Slower::Alone);
/// Where a verdict stands: behind "L. Hansen: ", or at the beginning of its sentence.
enum class Stands { BehindWhom, First };
/// "run level 4 once more; held the pace, but last 2 reps slower each time."; of the group where the
/// insight is of nobody. Says what speaks for it and against it, and how much was timed.
QString levelVerdict(const Insight &insight, const Session *session, Stands stands);
/// "3 of 4 athletes ready, 1 without a target left out"; empty where nobody ran.
QString votes(const GroupVerdict &vote);

} // namespace fivepace::words
