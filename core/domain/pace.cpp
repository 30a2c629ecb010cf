// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pace.h"

#include <cassert>
#include <cmath>
#include <numeric>

namespace fivepace {

namespace {

__extension__ typedef __int128 Wide; // products of millimetres and milliseconds leave 64 bits

std::int64_t roundedQuotient(Wide dividend, Wide divisor)
{
    return static_cast<std::int64_t>((2 * dividend + divisor) / (2 * divisor));
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
    // A thousand times the pace's own distance keeps a millionth of it, so nothing is lost to rounding here.
    const auto scale = static_cast<std::int64_t>(std::llround(percent * 1000));
    return of(Distance::millimetres(m_distance.inMillimetres() * scale), m_time * 100'000);
}

Pace Pace::withOffsetPer400(Duration offset) const
{
    // time / distance + offset / 400 m, on one denominator: exact.
    const auto lap = Distance::metres(400).inMillimetres();
    const auto time = m_time.count() * lap + offset.count() * m_distance.inMillimetres();
    return of(Distance::millimetres(m_distance.inMillimetres() * lap), Duration(time));
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
