// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/distance.h"
#include "domain/values/duration.h"

namespace fivepace {

/// A speed, kept as the distance and time it was made of, so that it gives back exactly that time for that
/// distance.
class Pace {
public:
    /// Both must be more than zero.
    static Pace of(Distance distance, Duration time);

    /// Time for `distance` at this pace; rounded half up to a millisecond, once, here.
    Duration timeFor(Distance distance) const;
    /// Distance covered in `time` at this pace, rounded half up to a millimetre.
    Distance distanceIn(Duration time) const;
    /// What it is kept as, in lowest terms: covers `distance` in `time`.
    Distance distance() const { return m_distance; }
    Duration time() const { return m_time; }
    Duration per400() const { return timeFor(Distance::metres(400)); }
    double inMetresPerSecond() const;

    /// The same pace with `percent` of its speed; 95 is slower, 105 faster.
    Pace atPercent(double percent) const;
    /// The same pace with `offset` added to each 400 m; a negative offset is faster. The result must stay
    /// above zero.
    Pace withOffsetPer400(Duration offset) const;

    /// Compared exactly, without rounding.
    bool isFasterThan(const Pace &other) const;
    bool operator==(const Pace &other) const;

private:
    Pace(Distance distance, Duration time)
        : m_distance(distance)
        , m_time(time)
    {
    }

    Distance m_distance;
    Duration m_time;
};

} // namespace fivepace
