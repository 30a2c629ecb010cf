// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/calendarevent.h"
#include "storage/query.h"

#include <map>
#include <string>
#include <vector>

namespace fivepace {

// What other programs' calendars were sent, so that the next issue goes on from it. It is no part of what a
// coach edits: undo leaves it as it is, for nobody can take a sequence back that was sent.

/// By uid.
Result<std::vector<CalendarEvent>> sentEvents(sqlite3 *db, const std::string &calendar);
/// The highest sequence of each uid, in whichever calendar.
Result<std::map<std::string, int>> highestSequences(sqlite3 *db);
Result<> keepSentEvents(sqlite3 *db, const std::string &calendar, const std::vector<CalendarEvent> &events);

} // namespace fivepace
