// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/date.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace fivepace {

/// One thing as calendars of other programs show it. They know it by its uid, and take over what has a higher
/// sequence than what they have.
struct CalendarEvent {
    std::string uid;
    Date day;
    std::optional<int> startMinute; ///< after midnight, local time; absent: the whole day
    std::optional<std::chrono::minutes> length; ///< absent where it is not known
    std::string title, place, text;
    bool cancelled = false;
    int sequence = 0;
    Date changed; ///< the day on which this sequence was sent out first

    bool operator==(const CalendarEvent &) const = default;
};

/// How long what is no longer planned is sent out as cancelled: days (ours). A calendar that was not renewed
/// for longer keeps it.
inline constexpr std::chrono::days kCancelledFor { 60 };

/// What is sent out: `now` with its sequences, which rise where something changed since `sent`, and as
/// cancelled what was sent of the days from `from` on and is gone. `highest` holds the highest sequence of
/// each uid that any calendar was sent: nothing is sent below it. Of `now` sequence, change and cancelled are
/// not read.
std::vector<CalendarEvent> nextIssue(const std::vector<CalendarEvent> &sent, std::vector<CalendarEvent> now,
    const std::map<std::string, int> &highest, Date from, Date today);

} // namespace fivepace
