// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/pace.h"

#include <cassert>
#include <cmath>
#include <numeric>
#include <utility>

namespace fivepace {

namespace {

// Products of millimetres and milliseconds leave 64 bits. Before `using` there can be no __extension__.
// NOLINTNEXTLINE(modernize-use-using)
__extension__ typedef __int128 Wide;

std::int64_t roundedQuotient(Wide dividend, Wide divisor)
{
    return static_cast<std::int64_t>((2 * dividend + divisor) / (2 * divisor));
}

Wide commonDivisor(Wide a, Wide b)
{
    while (b != 0)
        a = std::exchange(b, a % b);
    return a;
}

/// Lowest terms of a pace. Adjusted many times over they can outgrow 60 bits; then the last bit goes, some
/// 10^-18 of it.
Pace lowestTerms(Wide distance, Wide time)
{
    constexpr Wide most = Wide(1) << 60;
    const auto common = commonDivisor(distance, time);
    distance /= common;
    time /= common;
    while (distance > most || time > most) {
        distance /= 2;
        time /= 2;
    }
    return Pace::of(Distance::millimetres(static_cast<std::int64_t>(distance)),
        Duration(static_cast<std::int64_t>(time)));
}

} // namespace

Pace Pace::of(Distance distance, Duration time)
{
    assert(distance.inMillimetres() > 0 && time.count() > 0);
    const auto common = std::gcd(distance.inMillimetres(), static_cast<std::int64_t>(time.count()));
    return { Distance::millimetres(distance.inMillimetres() / common), time / common };
}

Duration Pace::timeFor(Distance distance) const
{
    return Duration(
        roundedQuotient(Wide(m_time.count()) * distance.inMillimetres(), Wide(m_distance.inMillimetres())));
}

Distance Pace::distanceIn(Duration time) const
{
    return Distance::millimetres(
        roundedQuotient(Wide(m_distance.inMillimetres()) * time.count(), Wide(m_time.count())));
}

double Pace::inMetresPerSecond() const
{
    return static_cast<double>(m_distance.inMillimetres()) / static_cast<double>(m_time.count());
}

Pace Pace::atPercent(double percent) const
{
    constexpr int kShares = 1000; // a percentage counts to the thousandth
    return lowestTerms(Wide(m_distance.inMillimetres()) * std::llround(percent * kShares),
        Wide(m_time.count()) * 100 * kShares);
}

Pace Pace::withOffsetPer400(Duration offset) const
{
    // time / distance + offset / 400 m, on one denominator: exact.
    const Wide lap = Distance::metres(400).inMillimetres();
    const Wide distance = m_distance.inMillimetres();
    return lowestTerms(distance * lap, m_time.count() * lap + offset.count() * distance);
}

bool Pace::isFasterThan(const Pace &other) const
{
    return Wide(m_distance.inMillimetres()) * other.m_time.count()
        > Wide(other.m_distance.inMillimetres()) * m_time.count();
}

bool Pace::operator==(const Pace &other) const
{
    return !isFasterThan(other) && !other.isFasterThan(*this);
}

} // namespace fivepace
