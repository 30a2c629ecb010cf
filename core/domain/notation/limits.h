// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/distance.h"
#include "domain/values/duration.h"
#include "domain/workout/workout.h"

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>

namespace fivepace::notation {

// The bounds of a text. All are ours: far beyond any workout, and they keep a pasted book from taking for
// ever.

inline constexpr std::size_t kMostCharacters = 10'000;
inline constexpr std::size_t kDeepest = 8; ///< sets within each other; kMostReps reps stand in workout.h
/// No rep, recovery or target is longer.
inline constexpr Distance kFarthestRun = Distance::kilometres(1000);
inline constexpr Duration kLongestRun = std::chrono::hours(100);

// How fast people run, in metres a second: by it a time alone is the rep's, or else the recovery.

struct FastestOver {
    Distance upTo;
    double speed;
};
/// No rep is faster: the world records of World Athletics (200 m 10.4, 400 m 9.3, 800 m 7.9, mile 7.2, 5000
/// m 6.6) and a little more, since a rep may begin flying.
inline constexpr std::array kFastestOver { FastestOver { Distance::metres(200), 10.5 },
    FastestOver { Distance::metres(400), 9.5 }, FastestOver { Distance::metres(800), 8.2 },
    FastestOver { Distance::metres(1600), 7.8 } };
inline constexpr double kFastestFarther = 7;
inline constexpr double kFastestKm = 11; ///< a time for the whole that is faster is for each km or mile; ours
inline constexpr double kRacerRun = 5.0; ///< 80 s a lap: a time alone is a racer's; ours
inline constexpr double kRacerRoundRun = 5.3; ///< 75 s a lap: so is a round one; ours
inline constexpr double kSteadyRun = 3.5; ///< 4:46 a km: a time alone may be the rep's; ours
inline constexpr double kSlowestRun = 2.4; ///< 7:00 a km: no rep is slower; ours
inline constexpr double kWalk = 1.5; ///< 11:00 a km: no part of a rep is slower; ours
/// Of "4:40 mile pace", a time as the speed of a race; ours.
inline constexpr double kSlowestPace = 2.0, kFastestPace = 10.5;

// What a bare number is, in thousandths of it. All are ours, from the lines in tests/data/golden.

inline constexpr std::int64_t kMostTimes = 30'000; ///< fewer are how often, or the how manieth rep
inline constexpr std::int64_t kShortestBare = 30'000; ///< from here on it is metres: 50, 400
inline constexpr std::int64_t kHundred = 100'000; ///< hundreds are metres where one runs or jogs so far
inline constexpr std::int64_t kLongestPair = 100'000; ///< "30/30" are seconds
inline constexpr std::int64_t kMostBareTime
    = 100'000; ///< in a list of times, or as "68 pace"; farther is metres
inline constexpr std::int64_t kMostBareSeconds = 200'000; ///< "@64" is seconds, "@1500" a pace
inline constexpr std::int64_t kFewestBareSeconds = 10'000; ///< fewer are minutes
inline constexpr std::int64_t kFewestBarePause = 15'000, kMostBarePause = 401'000; ///< "10 x 400 with 60"
inline constexpr std::int64_t kMostRaceKilometres = 42'000; ///< "@ 10", "@ 5": a race in km
inline constexpr std::int64_t kMostErKilometres = 21'000; ///< "10er Tempo"

// Times and lengths; ours.

inline constexpr std::int64_t kRoundTime = 30'000; ///< ms; recoveries are whole half minutes
inline constexpr Duration kLongestPause = std::chrono::minutes(10); ///< of a time alone before more to run
inline constexpr Duration kShortestCoolDown = std::chrono::minutes(8); ///< jogged behind the reps
inline constexpr Duration kShortestFar = std::chrono::minutes(3); ///< of a race of 1500 m or more
/// "@ 3:20": up to so long it is a lap's, then a kilometre's, then a mile's.
inline constexpr Duration kLongestLap = std::chrono::seconds(120),
                          kLongestKilometre = std::chrono::seconds(240),
                          kLongestMile = std::chrono::seconds(720);
inline constexpr Duration kMostOffset = std::chrono::seconds(30); ///< from a pace, per 400 m
inline constexpr Distance kShortestOver = Distance::metres(50); ///< "30 s / 200 m": a time per length
inline constexpr Distance kStride = Distance::metres(100); ///< where no length is given

} // namespace fivepace::notation
