// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad/edit.h"

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>

namespace fivepace::edits {

/// The log is closed, or holds something.
bool wasRun(const Squad &squad, const Session &session);

// What a coach does to the days of a cycle; days are counted from 0 and must lie in the cycle. Each gives one
// undo step; one that would change nothing is empty.

/// Puts a session of the group on a day of the cycle. From another day of the same cycle: a session that is
/// there comes to the day it left. Otherwise a rest day changes places with it, and so do easy runs where the
/// day it leaves would stand empty: no session lands on a rest day, and no day is lost. From elsewhere it
/// becomes one of this cycle, and rest on that day goes. Empty for a session of another group.
Edit takeToDay(const Squad &squad, const Cycle &cycle, SessionId session, int day);
/// Adds the session; where that day is one of rest in the group's cycle, the rest goes.
Edit placeSession(const Squad &squad, const Session &session);
/// The session moves, and may change otherwise; where it comes to a day of rest in the group's cycle, the
/// rest goes.
Edit moveSessionTo(const Squad &squad, const Session &before, const Session &after);
/// A copy on a day of the cycle, whosever the session is, not finished, without entries; where that day is
/// one of rest, the rest goes.
Edit copyToDay(const Squad &squad, const Cycle &cycle, const Session &session, SessionId copy, int day);
/// Makes the day one of easy running or of rest (easyDay): runs, rest and a session still to be chosen go,
/// all else stays. Empty for rest on a day that has a session.
Edit setDay(const Squad &squad, const Cycle &cycle, int day, ItemKind kind);
/// Makes the day's first base or long run longer or shorter, within 10 min and 4 h (ours); empty where it has
/// none.
Edit lengthenRun(const Cycle &cycle, int day, std::chrono::minutes by);

/// After those of its day; a time trial takes the place of what the group runs easily, or of its rest.
Edit addItem(const Cycle &cycle, const PlanItem &item);
/// `index` is the item's place in the cycle's list and must be in it.
Edit changeItem(const Cycle &cycle, std::size_t index, const PlanItem &item);
Edit removeItem(const Cycle &cycle, std::size_t index);
/// The item changes places with the one before (by -1) or after it (by 1) on its day. Empty where there is
/// none, or one of the two has a time, which says its place.
Edit moveWithinDay(const Cycle &cycle, std::size_t index, int by);

/// Puts in a day of rest: it and all later days of the cycle come a day later (rain), with their sessions
/// that are not finished; so do the cycles that follow without a gap. Empty where the cycle has its most
/// days.
Edit insertDay(const Squad &squad, const Cycle &cycle, int day);
/// The same for every group that has a cycle on the day; empty where one of them cannot, or none has.
Edit insertDayForAll(const Squad &squad, Date day);
/// Takes the day out with what is planned for it; all later days come a day earlier, and the cycles that
/// follow without a gap. Empty where the day has a session, or the cycle its fewest days.
Edit takeOutDay(const Squad &squad, const Cycle &cycle, int day);
/// The same for every group that has a cycle on the day; empty where one of them cannot, or none has.
Edit takeOutDayForAll(const Squad &squad, Date day);
/// The group's season from a day on comes so many days later, or earlier where `by` is negative: phases and
/// cycles that begin on it or after, and its sessions that are not finished; a phase that is under way grows
/// or shrinks with it. Races stay, and so do the sessions of a cycle that began before. Empty where a cycle
/// would come over the one before, but for the one that is `ending` earlier, or nothing is there.
Edit moveSeason(const Squad &squad, GroupId group, Date from, int by, std::optional<CycleId> ending = {});
/// The day before `today` that a session which was still to come is moved to; absent where none is.
std::optional<Date> movedIntoThePast(const Edit &edit, Date today);
/// What is expected of the session: planned effort, 0 to 10, and a line. Empty where something of it is
/// logged: what was said before stays.
Edit expectOf(
    const Squad &squad, const Session &session, std::optional<int> rpe, const std::string &expected);
/// Another workout in the session; its role follows the new pace. Empty where times are logged already.
Edit replaceWorkout(const Squad &squad, const Session &session, const Workout &workout);

} // namespace fivepace::edits
