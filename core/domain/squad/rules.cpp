// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/squad/rules.h"

#include <algorithm>

namespace fivepace {

namespace {

constexpr Distance kShortRep = Distance::metres(50);
constexpr Duration kRestStep = std::chrono::seconds(5);
constexpr int kTight = 2;

Duration roundedTo(Duration time, Duration step)
{
    return (time + step / 2) / step * step;
}

Duration unitOf(Precision precision)
{
    switch (precision) {
    case Precision::Second:
        return Duration(1000);
    case Precision::Tenth:
        return Duration(100);
    case Precision::Hundredth:
        return Duration(10);
    case Precision::Thousandth:
        return Duration(1);
    }
    return {};
}

Duration toleranceOf(const RepTime &time)
{
    const Duration own(time.method == TimingMethod::Electronic ? 50 : 200);
    return std::max(own, unitOf(time.precision));
}

} // namespace

bool isReadyForPaceWork(const Athlete &athlete, Date on)
{
    return athlete.baseDone && *athlete.baseDone <= on && athlete.transitionDone
        && *athlete.transitionDone <= on;
}

Duration repTolerance(const RepTime &one, const RepTime &other)
{
    return std::max(toleranceOf(one), toleranceOf(other));
}

Recovery recoveryForSprinter(const Recovery &planned, const Length &rep, int percent)
{
    const auto *distance = std::get_if<Distance>(&rep);
    if (distance && *distance <= kShortRep)
        return planned;
    auto longer = planned;
    for (auto *duration : { &longer.duration, &longer.durationMax }) {
        if (*duration)
            **duration = roundedTo(**duration * percent / 100, kRestStep);
    }
    return longer;
}

Rep repOfSprinter(Rep rep)
{
    if (rep.flying && rep.flying->fly > kSprintersFly) {
        if (rep.length == Length(rep.flying->fly))
            rep.length = kSprintersFly;
        rep.flying->fly = kSprintersFly;
    }
    return rep;
}

bool fliesTooFarForSprinters(const Workout &workout)
{
    return std::ranges::any_of(
        runningOrder(workout.main), [](const RunRep &rep) { return repOfSprinter(rep.what) != rep.what; });
}

bool isForSprinters(const Workout &workout)
{
    return std::ranges::find(workout.tags, "sprinters") != workout.tags.end();
}

bool areSprinters(const std::vector<const Athlete *> &athletes)
{
    return !athletes.empty() && std::ranges::all_of(athletes, [](const Athlete *athlete) {
        return athlete->kind == AthleteKind::Sprinter400;
    });
}

bool breaksRuleOne(const Entry &entry)
{
    return entry.looseness && *entry.looseness <= kTight;
}

bool livesFromLongRecoveries(const Workout &workout)
{
    const bool isNamedSo = workout.style == Style::LongRecoveries || workout.style == Style::SingleReps;
    return isNamedSo || isFastWork(workout.rung);
}

StraightNeeded straightFor(const FlyingStart &flying)
{
    const auto run = flying.build + flying.fly;
    return { Distance::metres(10 + 50) + run, Distance::metres(20 + 100) + run };
}

} // namespace fivepace
