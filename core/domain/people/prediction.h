// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/athlete.h"
#include "domain/values/distance.h"
#include "domain/values/duration.h"
#include "domain/values/pacemodel.h"

#include <optional>

namespace fivepace {

/// A race time as a model uses it.
struct KnownRace {
    Distance distance;
    Duration time;
};

/// Why a model has no answer.
enum class PredictionGap {
    None,
    OutsideRange, ///< the target, or the time over it
    NoResultInRange, ///< there are results, and the model reaches from none of them
    SlowerThanTable,
    NeedsTwoResults,
    NotInOrder, ///< it would be no slower than a faster rung, or no faster than a slower one
};

struct Prediction {
    std::optional<Duration> time;
    PredictionGap gap = PredictionGap::None;
};

/// Time over `target` from one known race by one model; a target or time outside the model's valid range has
/// no answer. Fit needs two results and always answers NeedsTwoResults here; see `fitBetween`.
/// - Horwill: s per 400 m rises by 4 s (men) or 5 s (women) a rung, 400 to 10 000 (PEU-H, BMC News); half and
/// marathon extrapolated.
/// - Riegel: T2 = T1 (D2/D1)^1.06, American Scientist 69 (1981); from 1500 m (about 3.5 min) to 230 min.
/// - Vdot: Daniels and Gilbert, Oxygen Power (1979); from 1500 m up.
/// - Cameron: Dave Cameron, 1998; 400 m to 50 miles.
/// - Purdy: running curve of Gardner and Purdy (1970); from 400 m up.
/// - WorldAthletics: points floor(a (T0 - t)^2), outdoor constants 2023/2025.
Prediction predictTime(PaceModel model, Category category, KnownRace known, Distance target);

/// True where the model takes this distance, as known race and as target. Fit takes every distance between
/// two results.
bool reaches(PaceModel model, Category category, Distance distance);

/// What the model adds to a hand time to make it electronic: World Athletics 0.24 s up to 200 m and 0.14 s
/// for 300, 400 and 500 m (Scoring Tables of Indoor Athletics, 2022); the others nothing.
Duration handTimeOffset(PaceModel model, Distance distance);

/// Time over `target` on the line of seconds per metre against ln(distance) through two races (Greer). The
/// two distances must differ.
Duration fitBetween(KnownRace first, KnownRace second, Distance target);

/// Points of the World Athletics scoring tables: floor(a (T0 - t)^2). Short track is the 2022 indoor edition
/// (each constant reproduces every published row), outdoor that of 2023 and 2025.
enum class ScoringTable { Outdoor, ShortTrack };
/// Empty for a distance the table does not have; 0 for a time at or beyond T0.
std::optional<int> scoringPoints(ScoringTable table, Category category, Distance distance, Duration time);

/// Daniels and Gilbert's measure of a race: the oxygen it takes over the share of the maximum that can be
/// held so long. ml/(kg min).
double vdotOf(KnownRace race);
/// What is raced in `time` by the one who ran `known`, to 10 cm, by the same formula solved for the speed; 0
/// where it asks for less oxygen than one at rest takes.
Distance distanceByVdot(KnownRace known, Duration time);

} // namespace fivepace
