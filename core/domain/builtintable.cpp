// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/builtintable.h"

#include <array>

namespace fivepace {

namespace {

using enum PaceRung;

constexpr const char *kPost = "M. Tosques, 400m Pace Workouts";
constexpr const char *kHorwill = "F. Horwill, five-pace system (BrianMac articles 080 and 081)";
constexpr const char *kHorwill1500 = "F. Horwill, plan for 1500 m under 4:00 (LetsRun thread 5069828)";
constexpr const char *kHorwillMile = "F. Horwill, week for the four-minute mile (LetsRun thread 177541)";
constexpr const char *kAfterPost = "Ours, the source post's with a fourth set";
constexpr const char *kAfterHorwill = "Ours, from Horwill's session by longer reps or other recoveries";
constexpr const char *kOurs = "Ours (Fivepace)";

constexpr std::array kSourcePost {
    BuiltInLine { 1, M400, Style::List, 1, "50s and 100s",
        "4 x 50m. 1:30 Rec between reps\n4 x 100m. 2:30 Rec between reps\n4 x 50m. 1:30 Rec between reps",
        kPost },
    BuiltInLine { 2, M400, Style::List, 2, "Sets of 100",
        "2 x (4 x 100m). 2:30 Rec between reps. 5:00 Rec between sets", kPost },
    BuiltInLine { 3, M400, Style::List, 3, "100 + 200", "3 x (100m. 2:30 Rec. 200m. 5:00 Rec)", kPost },
    BuiltInLine { 4, M400, Style::List, 4, "Paired 200s",
        "3 x (2 x 200m). 3:00 Rec between reps. 6:00 Rec between sets", kPost },
    BuiltInLine { 5, M400, Style::List, 5, "300 down to 50",
        "300m. 7:00 Rec\n200m. 2:30 Rec. 200m. 5:00 Rec\n3 x 100m. 2:00 Rec between reps\n4 x 50m. 1:30 Rec "
        "between reps",
        kPost },
    BuiltInLine { 6, MaxVelocity, Style::List, 1, "Flying 30 m",
        "3 x 3 x 30m. 3:00 Rec between reps. 6:00 Rec between sets.", kPost, 30 },
    BuiltInLine { 7, MaxVelocity, Style::List, 2, "Flying 40 m",
        "3 x 3 x 40m. 3:00 Rec between reps. 7:00 Rec between sets.", kPost, 40 },
    BuiltInLine { 8, MaxVelocity, Style::List, 3, "Flying 50 m",
        "3 x 3 x 50m. 3:00 Rec between reps. 8:00 Rec between sets.", kPost, 50 },
};

constexpr std::array kStarters {
    BuiltInLine { 20, MaxVelocity, Style::List, 4, "Flying 50 m, four sets",
        "4 x 3 x 50m. 3:00 Rec between reps. 8:00 Rec between sets.", kAfterPost, 50 },

    BuiltInLine { 30, M400, Style::List, 6, "200s at 400 pace", "8 x 200m. 3:00 Rec", kHorwill },
    BuiltInLine { 31, M400, Style::List, 7, "200s, shorter rest", "8 x 200m. 2:30 Rec", kAfterHorwill },

    BuiltInLine { 40, M800, Style::SingleReps, 1, "400s", "4 x 400m. 3:00 Rec", kHorwill },
    BuiltInLine { 41, M800, Style::SingleReps, 2, "400s, shorter rest", "4 x 400m. 2:30 Rec", kAfterHorwill },
    BuiltInLine { 43, M800, Style::SingleReps, 3, "600s", "3 x 600m. 5:00 Rec", kAfterHorwill },
    BuiltInLine { 42, M800, Style::SingleReps, 4, "500s", "4 x 500m. 3:30 Rec", kAfterHorwill },
    BuiltInLine { 44, M800, Style::SetsOfReps, 1, "Sets of 200",
        "3 x 3 x 200m. 1:30 Rec between reps. 5:00 Rec between sets", kOurs },
    BuiltInLine { 45, M800, Style::SetsOfReps, 2, "Sets of 300",
        "3 x 2 x 300m. 2:00 Rec between reps. 6:00 Rec between sets", kOurs },
    BuiltInLine { 46, M800, Style::SetsOfReps, 3, "Sets of 300, three reps",
        "2 x 3 x 300m. 2:00 Rec between reps. 6:00 Rec between sets", kOurs },
    BuiltInLine { 47, M800, Style::SetsOfReps, 4, "Sets of 400",
        "2 x 2 x 400m. 2:00 Rec between reps. 6:00 Rec between sets", kOurs },
    BuiltInLine { 49, M800, Style::SetsOfReps, 5, "Sets of 200, short jogs",
        "4 x 4 x 200m. 100m jog in 0:30 between reps. 5:00 Rec between sets", kHorwill1500 },
    BuiltInLine { 48, M800, Style::RacePrediction, 1, "3 × 400: the mean lap is about the 800 lap",
        "3 x 400m. 4:00 Rec", "N. Symmonds, in Canadian Running" },

    BuiltInLine { 60, M1500, Style::LongRecoveries, 1, "400s", "8 x 400m. 2:00 Rec", kOurs },
    BuiltInLine { 62, M1500, Style::LongRecoveries, 2, "800s", "4 x 800m. 3:00 Rec", kAfterHorwill },
    BuiltInLine { 63, M1500, Style::LongRecoveries, 3, "1000s", "3 x 1000m. 4:00 Rec", kAfterHorwill },
    BuiltInLine { 61, M1500, Style::LongRecoveries, 4, "600s", "6 x 600m. 2:00 Rec", kHorwill },
    BuiltInLine { 64, M1500, Style::ShortRecoveries, 1, "300s", "10 x 300m. 1:00 Rec", kOurs },
    BuiltInLine {
        65, M1500, Style::ShortRecoveries, 2, "400s, short rest", "8 x 400m. 1:00 Rec", kAfterHorwill },
    BuiltInLine { 66, M1500, Style::ShortRecoveries, 3, "600s, short rest", "6 x 600m. 1:30 Rec", kHorwill },
    BuiltInLine { 67, M1500, Style::ShortRecoveries, 4, "Sets of 400",
        "2 x 5 x 400m. 0:45 Rec between reps. 4:00 Rec between sets", kAfterHorwill },
    BuiltInLine { 68, M1500, Style::RacePrediction, 1, "5 × 300: added up, a little under the 1500",
        "5 x 300m. 1:00 Rec", kOurs },
    BuiltInLine { 69, M1500, Style::RacePrediction, 2, "3 × 500: added up, a little under the 1500",
        "3 x 500m. 1:00 Rec", kOurs },
    BuiltInLine { 70, M1500, Style::RacePrediction, 3, "1000 + 500: added up, near the 1500",
        "1000m. 2:00 Rec. 500m", kOurs },

    BuiltInLine { 80, M3000, Style::WorkRest, 1, "800s", "5 x 800m. 2:00 Rec", kOurs },
    BuiltInLine { 85, M3000, Style::WorkRest, 2, "Five 1000s", "5 x 1000m. 2:00 Rec", kAfterHorwill },
    BuiltInLine { 81, M3000, Style::WorkRest, 3, "1000s", "6 x 1000m. 2:00 Rec", kHorwill },
    BuiltInLine { 82, M3000, Style::WorkRest, 4, "1000s, shorter rest", "6 x 1000m. 1:15 Rec", kHorwill },
    BuiltInLine { 83, M3000, Style::WorkRest, 5, "1200s", "5 x 1200m. 2:00 Rec", kAfterHorwill },
    BuiltInLine { 84, M3000, Style::WorkRest, 6, "1500s", "4 x 1500m. 3:00 Rec", kHorwillMile },

    BuiltInLine { 100, M5000, Style::WorkRest, 1, "1000s", "5 x 1000m. 2:00 Rec", kOurs },
    BuiltInLine { 107, M5000, Style::WorkRest, 2, "1000s, short rest", "5 x 1000m. 1:00 Rec", kHorwillMile },
    BuiltInLine { 103, M5000, Style::WorkRest, 3, "2000s", "3 x 2000m. 1:30 Rec", kAfterHorwill },
    BuiltInLine { 105, M5000, Style::WorkRest, 4, "2000s, jogged", "3 x 2000m. 200m jog", kHorwill1500 },
    BuiltInLine { 101, M5000, Style::WorkRest, 5, "Miles", "4 x 1 mile. 1:30 Rec", kHorwill },
    BuiltInLine { 102, M5000, Style::WorkRest, 6, "Miles, shorter rest", "4 x 1 mile. 1:00 Rec", kHorwill },
    BuiltInLine { 108, M5000, Style::OverUnders, 1, "Three 1200s, fast first lap",
        "3 x 1200m as 400m (3000 pace) / 800m (10000 pace). 2:00 jog", kOurs },
    BuiltInLine { 109, M5000, Style::OverUnders, 2, "Four 1200s, fast first lap",
        "4 x 1200m as 400m (3000 pace) / 800m (10000 pace). 2:00 jog", kOurs },
    BuiltInLine { 110, M5000, Style::OverUnders, 3, "1600s, fast first lap",
        "3 x 1600m as 400m (3000 pace) / 1200m (10000 pace). 2:00 jog", kOurs },
    BuiltInLine { 111, M5000, Style::OverUnders, 4, "2000s, two fast laps",
        "3 x 2000m as 400m (3000 pace) / 600m (10000 pace) / 400m (3000 pace) / 600m (10000 pace). 2:30 jog",
        kOurs },
    BuiltInLine { 112, M5000, Style::ProgressionRun, 1, "5 km, the last at 5000 pace",
        "5000m as 2000m (60 min pace) / 2000m (10000 pace) / 1000m (5000 pace)", kOurs },
    BuiltInLine { 113, M5000, Style::ProgressionRun, 2, "6 km, the last at 5000 pace",
        "6000m as 3000m (60 min pace) / 2000m (10000 pace) / 1000m (5000 pace)", kOurs },
    BuiltInLine { 114, M5000, Style::ProgressionRun, 3, "7 km, the last 1.5 at 5000 pace",
        "7000m as 3000m (60 min pace) / 2500m (10000 pace) / 1500m (5000 pace)", kOurs },
    BuiltInLine { 115, M5000, Style::ProgressionRun, 4, "8 km, the last 2 at 5000 pace",
        "8000m as 3000m (60 min pace) / 3000m (10000 pace) / 2000m (5000 pace)", kOurs },
    BuiltInLine { 104, M5000, Style::RacePrediction, 1, "5 × 1000: the mean is about 5000 pace",
        "5 x 1000m. 1:30 Rec", "Canadian Running, February 2018" },
    BuiltInLine { 106, M5000, Style::RacePrediction, 2, "2 × 5 × 400: two weeks before the race",
        "2 x 5 x 400m. 200m jog between reps. 400m jog between sets",
        "Canadian Running, Race prediction workouts" },

    BuiltInLine { 120, M10000, Style::WorkRest, 1, "1000s", "8 x 1000m. 1:00 jog", kOurs },
    BuiltInLine { 122, M10000, Style::WorkRest, 2, "2000s", "4 x 2000m. 1:30 jog", kOurs },
    BuiltInLine { 121, M10000, Style::WorkRest, 3, "Miles", "5 x 1 mile. 1:00 jog", kOurs },
    BuiltInLine { 123, M10000, Style::WorkRest, 4, "3000s", "3 x 3000m. 2:00 jog", kOurs },
    BuiltInLine { 125, M10000, Style::OverUnders, 1, "Three 2000s, fast half first",
        "3 x 2000m as 1000m (5000 pace) / 1000m (60 min pace). 2:00 jog", kOurs },
    BuiltInLine { 126, M10000, Style::OverUnders, 2, "Four 2000s, fast half first",
        "4 x 2000m as 1000m (5000 pace) / 1000m (60 min pace). 2:00 jog", kOurs },
    BuiltInLine { 127, M10000, Style::OverUnders, 3, "3000s, fast third first",
        "3 x 3000m as 1000m (5000 pace) / 2000m (60 min pace). 2:00 jog", kOurs },
    BuiltInLine { 128, M10000, Style::OverUnders, 4, "5000s, two fast kilometres",
        "2 x 5000m as 1000m (5000 pace) / 1500m (60 min pace) / 1000m (5000 pace) / 1500m (60 min pace). "
        "3:00 jog",
        kOurs },
    BuiltInLine { 129, M10000, Style::ProgressionRun, 1, "8 km, the last 2 at 10 000 pace",
        "8000m as 4000m (90 min pace) / 2000m (60 min pace) / 2000m (10000 pace)", kOurs },
    BuiltInLine { 130, M10000, Style::ProgressionRun, 2, "9 km, the last 2 at 10 000 pace",
        "9000m as 4000m (90 min pace) / 3000m (60 min pace) / 2000m (10000 pace)", kOurs },
    BuiltInLine { 131, M10000, Style::ProgressionRun, 3, "10 km, the last 3 at 10 000 pace",
        "10000m as 4000m (90 min pace) / 3000m (60 min pace) / 3000m (10000 pace)", kOurs },
    BuiltInLine { 132, M10000, Style::ProgressionRun, 4, "12 km, the last 3 at 10 000 pace",
        "12000m as 5000m (90 min pace) / 4000m (60 min pace) / 3000m (10000 pace)", kOurs },
    BuiltInLine { 124, M10000, Style::RacePrediction, 1, "6 × 1600: 10 km pace within 15 to 30 s",
        "6 x 1600m. 1:30 jog", "G. McMillan, Solving the race pace problem" },

    BuiltInLine { 140, Min60, Style::WorkRest, 1, "6 minutes", "4 x 6min. 1:00 jog", kOurs },
    BuiltInLine { 142, Min60, Style::WorkRest, 2, "10 minutes", "3 x 10min. 1:30 jog", kOurs },
    BuiltInLine { 141, Min60, Style::WorkRest, 3, "8 minutes", "4 x 8min. 1:00 jog", kOurs },
    BuiltInLine { 143, Min60, Style::WorkRest, 4, "15 minutes", "2 x 15min. 2:00 jog", kOurs },

    BuiltInLine { 160, Min90, Style::WorkRest, 1, "10 minutes", "3 x 10min. 1:00 jog", kOurs },
    BuiltInLine { 161, Min90, Style::WorkRest, 2, "15 minutes", "2 x 15min. 1:00 jog", kOurs },
    BuiltInLine { 162, Min90, Style::WorkRest, 3, "15 minutes, three times", "3 x 15min. 1:00 jog", kOurs },
    BuiltInLine { 163, Min90, Style::WorkRest, 4, "20 minutes", "2 x 20min. 1:00 jog", kOurs },
};

} // namespace

std::span<const BuiltInLine> sourcePostLines()
{
    return kSourcePost;
}

std::span<const BuiltInLine> starterLines()
{
    return kStarters;
}

} // namespace fivepace
