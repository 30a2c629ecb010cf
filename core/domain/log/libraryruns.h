// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad/squad.h"

#include <map>
#include <optional>
#include <vector>

namespace fivepace {

/// One time a workout of the library was run, and how it went.
struct WorkoutRun {
    SessionId session;
    Date date;
    GroupId group;
    int athletes = 0; ///< who logged something
    std::vector<AthleteId> own; ///< who ran it as a workout of their own
    bool isOfAnother = false; ///< the session is; then all is of those of `own`
    int judged = 0; ///< timed reps that had a target
    int onTarget = 0; ///< of them, in the band
    std::optional<Duration> mean; ///< of all timed reps, where they have one length
    std::optional<double> percentOfTarget; ///< mean of target / time in percent: over 100 is faster
    std::optional<int> plannedRpe;
    std::optional<double> rpe; ///< mean of the athletes who gave one

    bool operator==(const WorkoutRun &) const = default;
};

/// How far back runs are found of athletes whose own workout it was, in a session of another: the days have
/// to be looked through for them.
inline constexpr std::chrono::days kOwnRunsReach { 366 };

/// Every session of the workout up to `today`, and on these days, that was finished or logged, newest first;
/// with them the sessions of another workout in which single athletes ran this one.
std::vector<WorkoutRun> runsOf(const Squad &squad, WorkoutId workout, Date today, DayRange days = {});

} // namespace fivepace
