// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/sessionoptions.h"

#include <QString>

namespace fivepace::words {

/// "Paired 200s · level 4"; of the coach's own workout the session's name for it.
QString optionName(const SessionOption &option, const Session &session, const Squad &squad);
/// Why it is offered: "next after level 3 on 20 Apr, 3 of 4 ready", "a level easier".
QString optionReason(const SessionOption &option, const Squad &squad);

} // namespace fivepace::words
