// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad/session.h"

#include <optional>

namespace fivepace {

// What one rep says by itself; entryreading.h reads a whole line of a session.

/// How a timed rep stands to its band. Both edges belong to it, but for that of a flying sprint, which is to
/// be beaten.
enum class RepStanding {
    NotTimed, ///< no time, or the rep was cut short
    NoTarget, ///< timed, and nothing to hold it against
    OnTarget,
    TooFast, ///< faster than the next faster rung's pace; never at 400 m pace and max velocity
    TooSlow, ///< slower than the next slower rung's pace, or more than 1 % over a target without edges (ours)
};
RepStanding standingOf(const RepTarget &target, const RepResult &result);

/// Of the target's speed in percent: over 100 is faster. Empty without a target or a whole rep's time.
std::optional<double> percentOfTarget(const RepTarget &target, const RepResult &result);
/// Their mean over the reps that have one; empty where none has.
class MeanOfTarget {
public:
    void add(std::optional<double> percent)
    {
        m_sum += percent.value_or(0);
        m_count += percent ? 1 : 0;
    }
    std::optional<double> value() const
    {
        return m_count > 0 ? std::optional(m_sum / m_count) : std::nullopt;
    }

private:
    double m_sum = 0;
    int m_count = 0;
};

/// R6: a whole rep at 400 m pace against the athlete's real 800 m pace; absent where that is not asked.
/// `session` is the session's rung, for targets that were frozen before the edge was kept.
std::optional<bool> isFasterThanSlowerPace(
    const RepTarget &target, const RepResult &result, PaceRung session);

struct RepReading {
    RepStanding standing = RepStanding::NotTimed;
    bool slowerThanBefore = false; ///< R8: than the rep of its kind before it, by more than the tolerance
    bool faded = false; ///< the last of its kind, slower than the first by more than the tolerance
    bool recoveryCutShort = false; ///< R9: less than 90 % of the stated recovery was taken before it
    bool cutShort = false; ///< broken off

    bool operator==(const RepReading &) const = default;
};

/// Timed as a whole rep.
bool isWhole(const RepResult &result);
/// Something is asked for: a time, or an edge of the band.
bool isAsked(const RepTarget &target);
/// The edge of R6: what a rep at 400 m pace is to beat; absent where that is not asked.
std::optional<Duration> edgeToBeat(const RepTarget &target, PaceRung session);
/// A time by hand over 50 m or less says nothing by itself: the thumb is 1 to 2 % of it (domain section 6).
bool isHardlyMeasured(const Rep &rep, const RepTime &time);

} // namespace fivepace
