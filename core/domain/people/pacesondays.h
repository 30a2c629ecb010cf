// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/paces.h"

#include <map>

namespace fivepace {

/// Paces of many athletes on many days; those of an athlete are worked out anew only where they differ from
/// those of the day asked for before.
class PacesOnDays {
public:
    explicit PacesOnDays(const PaceSettings &squad);

    /// Stands until the same athlete is asked for again.
    const PaceTable &of(const Athlete &athlete, Date on);

private:
    struct Known {
        Date on;
        PaceTable paces;
    };

    PaceSettings m_squad;
    std::map<AthleteId, Known> m_known;
};

/// True where no result and no pace set by hand begins or ceases to count between the two days.
bool areOneStretch(const Athlete &athlete, Date a, Date b);

} // namespace fivepace
