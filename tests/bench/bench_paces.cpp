// SPDX-License-Identifier: GPL-3.0-or-later
#include "median.h"
#include "verdicts.h"

#include "domain/people/paces.h"

#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace {

using namespace fivepace;
using namespace std::chrono_literals;

constexpr Date kToday = std::chrono::year(2026) / 5 / 11;
constexpr int kAthletes = 400;
constexpr int kRuns = 50;
constexpr std::size_t kFewestRungs = 6; // of ten; what no result of theirs reaches has none
constexpr double kLimit = 50; // ms

/// A squad of milers with six seasons of races each: two or three a year over every distance they run.
std::vector<Athlete> squad()
{
    std::vector<Athlete> athletes(kAthletes);
    for (int i = 0; i < kAthletes; ++i) {
        auto &athlete = athletes[static_cast<std::size_t>(i)];
        athlete.category = i % 2 == 0 ? Category::Men : Category::Women;
        for (int race = 0; race < 60; ++race) {
            const int metres = std::array { 30, 400, 800, 1500, 5000 }[static_cast<std::size_t>(race % 5)];
            RaceResult result;
            result.distance = Distance::metres(metres);
            const int perMetre = metres < 100 ? 110 : 125 + i % 60 + race % 7; // ms
            result.time.time = Duration(metres * perMetre);
            result.date = kToday - std::chrono::days(race * 36);
            athlete.results.push_back(result);
        }
    }
    return athletes;
}

/// How many rungs have a pace.
std::size_t ladders(const std::vector<Athlete> &athletes, const PaceSettings &settings)
{
    std::size_t rungs = 0;
    for (const auto &athlete : athletes)
        rungs += PaceTable::from(athlete, kToday, settings).rungs().size();
    return rungs;
}

/// As many bare predictions, and nothing else.
Duration predictions(const std::vector<Athlete> &athletes)
{
    Duration sum {};
    for (const auto &athlete : athletes) {
        for (int rung = 0; rung < 10; ++rung) {
            const KnownRace known { Distance::metres(1500), athlete.results[3].time.time };
            sum += *predictTime(
                PaceModel::Riegel, athlete.category, known, Distance::metres(1500 + 500 * rung))
                        .time;
        }
    }
    return sum;
}

} // namespace

/// Paces of 400 athletes, of up to ten rungs each, the first time in a fresh program and then in the middle
/// of many runs, against as many bare calls of `predictTime`.
int main()
{
    const auto athletes = squad();
    std::size_t rungs = 0;
    Duration sum {};
    const double cold = timeOf([&] { rungs = ladders(athletes, {}); });
    std::vector<double> ours, models, bare;
    for (int run = 0; run < kRuns; ++run) {
        ours.push_back(timeOf([&] { rungs = ladders(athletes, {}); }));
        models.push_back(timeOf([&] { rungs = ladders(athletes, { { PaceModel::Vdot }, 2 }); }));
        bare.push_back(timeOf([&] { sum += predictions(athletes); }));
    }
    if (rungs < kAthletes * kFewestRungs || sum.count() == 0) {
        std::printf("paces: %zu rungs, fewer than %zu\n", rungs, kAthletes * kFewestRungs);
        return EXIT_FAILURE;
    }
    std::printf("paces of %d athletes: %.2f ms cold (limit %.0f), %.2f ms warm, %.2f ms by VDOT; bare "
                "predictions: %.2f ms, ratio %.1f\n",
        kAthletes, cold, kLimit, median(ours), median(models), median(bare), median(ours) / median(bare));
    Verdicts verdicts;
    verdicts.holdTo(kLimit, "ms", "paces of 400 athletes, in a fresh program", cold, median(bare));
    return verdicts.exitCode();
}
