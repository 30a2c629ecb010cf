// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/sessionoptions.h"

#include <QString>

namespace fivepace::words {

/// "Paired 200s · level 4"; of the coach's own workout the session's name for it.
QString optionName(const SessionOption &option, const Session &session, const Squad &squad);
/// What it follows from, in whole sentences: "Level 4 comes next, after level 3 on 20 Apr. 3 of 4 athletes
/// were ready to go on."; empty without a workout.
QString earned(const Choice &choice, const Squad &squad);
/// Why it is offered, in whole sentences: "It is a level easier than what comes next."
QString optionReason(const SessionOption &option, const Squad &squad);

} // namespace fivepace::words
