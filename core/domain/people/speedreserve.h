// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/prediction.h"

#include <optional>

namespace fivepace {

/// How the mean speed of an all-out run from a flying start falls with its length: S(t) = aerobic +
/// (anaerobic - aerobic) e^(-0.013 t), t in s, for runs of seconds to about 240 s (Bundle, Hoyt and Weyand,
/// J Appl Physiol 95 (2003), p. 1955).
struct SpeedReserve {
    double aerobic; ///< m/s
    double anaerobic; ///< m/s, more than `aerobic`

    double inMetresPerSecond() const { return anaerobic - aerobic; }
    bool operator==(const SpeedReserve &) const = default;

    /// From two all-out runs; empty where the longer was not run slower.
    static std::optional<SpeedReserve> from(KnownRace shorter, KnownRace longer);
    /// Empty where the run would take more than 240 s.
    std::optional<Duration> timeFor(Distance distance) const;
};

/// The speed at which the athlete takes up all the oxygen they can, in m/s, by Daniels and Gilbert (Oxygen
/// Power, 1979) from a race of 1500 m or more.
double maximalAerobicSpeed(KnownRace race);

} // namespace fivepace
