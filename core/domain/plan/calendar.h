// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/board.h"

#include <optional>
#include <string>
#include <vector>

namespace fivepace {

/// Whose calendar: a group's, an athlete's, or, with neither, the squad's. One of the two at most is set.
struct CalendarOwner {
    std::optional<GroupId> group;
    std::optional<AthleteId> athlete;

    bool operator==(const CalendarOwner &) const = default;
};

/// Stable text code of it ("squad", "group 12", "athlete 12"), for the file.
std::string codeOf(const CalendarOwner &owner);

/// One thing of a calendar.
struct CalendarThing {
    std::string uid; ///< stays while the thing does, wherever it is moved; items of a cycle count by day
    Date day;
    std::optional<GroupId> group; ///< absent for a race of several groups
    BoardEntry entry;
};

/// How far back a calendar goes: days before today (ours).
inline constexpr std::chrono::days kCalendarReachesBack { 60 };

/// Sessions, races and what else is planned, from `from` on, by day; rest and sessions that are still to be
/// chosen are none. Of an athlete: what is not for others, and neither where the coach took them out nor on
/// days of absence, unless something is logged; sessions with another group, where they have a line, too. The
/// answer points into the squad.
std::vector<CalendarThing> calendarOf(const Squad &squad, const CalendarOwner &owner, Date from);

} // namespace fivepace
