// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/calendar.h"
#include "domain/plan/calendarevent.h"

#include <QString>

#include <vector>

namespace fivepace::words {

/// "Harbour AC", "1500 m group", "A. Okafor": what calendars call it.
QString calendarName(const CalendarOwner &owner, const Squad &squad);
/// What calendarOf gives, in words for other programs; an athlete's with their own targets of `today`.
std::vector<CalendarEvent> calendarEvents(
    const Squad &squad, const CalendarOwner &owner, Date from, Date today);

} // namespace fivepace::words
