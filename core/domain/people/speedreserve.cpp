// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/speedreserve.h"

#include <cmath>

namespace fivepace {

namespace {

constexpr double kFalloff = 0.013; // per s; Bundle, Hoyt and Weyand (2003)
constexpr double kLongestSeconds = 240; // the same

} // namespace

std::optional<SpeedReserve> SpeedReserve::from(KnownRace shorter, KnownRace longer)
{
    const auto share = [](KnownRace run) { return std::exp(-kFalloff * inSeconds(run.time)); };
    const auto speed = [](KnownRace run) { return run.distance.inMetres() / inSeconds(run.time); };
    if (longer.time <= shorter.time || speed(longer) >= speed(shorter))
        return {};
    const double reserve = (speed(shorter) - speed(longer)) / (share(shorter) - share(longer));
    const double aerobic = speed(shorter) - reserve * share(shorter);
    return SpeedReserve { aerobic, aerobic + reserve };
}

std::optional<Duration> SpeedReserve::timeFor(Distance distance) const
{
    const auto covered = [this](double seconds) {
        return seconds * (aerobic + inMetresPerSecond() * std::exp(-kFalloff * seconds));
    };
    const double metres = distance.inMetres();
    if (covered(kLongestSeconds) < metres)
        return {};
    double shorter = 0, longer = kLongestSeconds;
    while (longer - shorter > 1e-5) {
        const double middle = (shorter + longer) / 2;
        (covered(middle) < metres ? shorter : longer) = middle;
    }
    return Duration(std::llround(longer * 1000));
}

double maximalAerobicSpeed(KnownRace race)
{
    // The oxygen that a speed v in m/min takes is -4.60 + 0.182258 v + 0.000104 v².
    const double root = std::sqrt(0.182258 * 0.182258 + 4 * 0.000104 * (4.60 + vdotOf(race)));
    return (root - 0.182258) / (2 * 0.000104) / 60;
}

} // namespace fivepace
