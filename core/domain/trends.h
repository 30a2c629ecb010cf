// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/paces.h"
#include "domain/planner.h"
#include "domain/squad.h"

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
    bool inBand = false; ///< timed, and not slower than `slowest`; false where there is no such edge

    bool operator==(const TrendRep &) const = default;
};

/// One session of one athlete.
struct TrendSession {
    SessionId session;
    Date date;
    std::string workout;
    WorkoutId workoutId;
    PaceRung rung;
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

/// What the list beside a rep chart says.
struct RepSummary {
    std::optional<Duration> latestMean;
    std::optional<Duration> changeSinceBefore; ///< against the session before, where the reps are as long
    int inBand = 0, timed = 0; ///< of the latest session
    std::optional<double>
        dropOffPercent; ///< of the latest session: (mean of the last third - best) / best, in percent
    int fasterThanSlower = 0, timedInAll = 0; ///< of all sessions shown
};
RepSummary summarise(const std::vector<TrendSession> &sessions);

/// A point of the curve of seconds per 400 m against distance.
struct CurvePoint {
    PaceRung rung;
    Distance distance;
    Duration per400;
    SourceKind source;
    std::optional<Duration> horwillPer400; ///< Horwill's line through the target race

    bool operator==(const CurvePoint &) const = default;
};
std::vector<CurvePoint> speedCurve(const Athlete &athlete, Date on, const PaceSettings &squad);

/// Best race times of one rung over time.
struct RacePoint {
    Date date;
    RepTime time;

    bool operator==(const RacePoint &) const = default;
};
std::vector<RacePoint> raceHistory(const Athlete &athlete, Distance distance);

/// The pace balance of each of the group's cycles, oldest first.
struct CycleBalance {
    CycleId cycle;
    std::string name;
    std::vector<BalancePart> parts;
};
std::vector<CycleBalance> balanceHistory(const Squad &squad, GroupId group);
/// The same with `done` of one athlete.
std::vector<CycleBalance> balanceHistory(const Squad &squad, AthleteId athlete);

} // namespace fivepace
