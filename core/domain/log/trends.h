// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/log/pacebalance.h"
#include "domain/log/repreading.h"
#include "domain/people/paces.h"
#include "domain/squad/squad.h"

#include <optional>
#include <string>
#include <vector>

namespace fivepace {

// Series for charts, as numbers. Nothing is rounded here.

/// Which reps a chart shows.
struct RepFilter {
    std::optional<Distance> distance; ///< reps of this length only
    std::optional<PaceRung> rung; ///< sessions of this rung only
    std::optional<Date> from, to; ///< both included
};

struct TrendRep {
    int set = 1, rep = 1;
    Distance distance;
    std::optional<RepTime> time; ///< absent: not run or not timed
    std::optional<Duration> target, slowest;
    Ending ending = Ending::Full;
    RepStanding standing = RepStanding::NotTimed;
    std::optional<double> percentOfTarget; ///< over 100 is faster
    std::optional<bool> faster; ///< R6: than the athlete's 800 m pace; absent where that is not asked

    bool isJudged() const { return standing != RepStanding::NotTimed && standing != RepStanding::NoTarget; }
    /// Judged, and in the band or faster.
    bool inBand() const { return isJudged() && standing != RepStanding::TooSlow; }

    bool operator==(const TrendRep &) const = default;
};

/// One session of one athlete.
struct TrendSession {
    SessionId session;
    Date date;
    std::string workout;
    WorkoutId workoutId;
    PaceRung rung = PaceRung::M1500;
    std::optional<PaceRung> slowerRung;
    std::vector<TrendRep> reps;
    std::optional<Duration> mean; ///< of the timed reps, where all have one length
    std::optional<double> percentOfTarget; ///< mean of target / time in percent: over 100 is faster
    std::optional<int> rpe, plannedRpe;

    bool operator==(const TrendSession &) const = default;
};
/// By date; sessions in which nothing passes the filter are left out.
std::vector<TrendSession> repTimes(const Squad &squad, AthleteId athlete, const RepFilter &filter);
/// The rep lengths the athlete has logged, most often first; for the chart's chooser.
std::vector<Distance> repLengths(const Squad &squad, AthleteId athlete);

/// What an axis shows of some values: the least and the most of those that lie with the others. Far from them
/// is what is more than 15 % of the median and six times the usual deviation from the median away.
struct ValueRange {
    double least = 0, most = 0;

    bool contains(double value) const { return value >= least && value <= most; }
    bool operator==(const ValueRange &) const = default;
};
/// Both 0 where there are no values.
ValueRange middleOf(std::vector<double> values);

/// The last session before the one at `latest` that it can be compared with: of the same workout, else of the
/// same pace, its reps as long; null where there is none.
const TrendSession *comparable(const std::vector<TrendSession> &sessions, std::size_t latest);

/// What the list beside a rep chart says.
struct RepSummary {
    std::optional<Duration> latestMean;
    std::optional<Duration> changeSinceBefore; ///< of the means in tenths, as they are shown; to the session
                                               ///< that it can be compared with
    std::optional<Date> before; ///< its day
    int inBand = 0, judged = 0; ///< of the latest session
    std::optional<double>
        dropOffPercent; ///< of the latest session: (mean of the last third - best) / best, in percent
    int faster = 0, comparedInAll = 0; ///< R6: of all sessions shown
};
RepSummary summarise(const std::vector<TrendSession> &sessions);

/// A point of the curve of seconds per 400 m against distance.
struct CurvePoint {
    PaceRung rung = PaceRung::M1500;
    Distance distance;
    Duration per400;
    SourceKind source;
    std::optional<Duration> horwillPer400; ///< Horwill's line through the target race

    bool operator==(const CurvePoint &) const = default;
};
std::vector<CurvePoint> speedCurve(const Athlete &athlete, Date on, const PaceSettings &squad);

/// The pace balance of each of the group's latest cycles, oldest first.
struct CycleBalance {
    CycleId cycle;
    std::string name;
    std::vector<BalancePart> parts;
};
inline constexpr std::size_t kMostCyclesInHistory = 26; // ours: a year of fortnights
std::vector<CycleBalance> balanceHistory(const Squad &squad, GroupId group);
/// The same with `done` of one athlete.
std::vector<CycleBalance> balanceHistory(const Squad &squad, AthleteId athlete);

} // namespace fivepace
