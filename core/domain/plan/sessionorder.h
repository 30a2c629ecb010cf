// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/cyclechecks.h"
#include "domain/squad/squad.h"

#include <array>
#include <vector>

namespace fivepace {

/// A quality day on the calendar.
struct QualityDay {
    Date day;
    PaceRole role;
    bool own = true; ///< of the cycle that is looked at, not of a neighbour
};

/// The sessions of the five paces on the cycle's board, and those that are still to be chosen.
std::vector<QualityDay> qualityDays(const Squad &squad, const Cycle &cycle, bool own = true);

/// What the checks say of the days of a cycle's sessions, what races forbid and what the sessions are apart:
/// asked by the checks themselves, and by what looks for days (sessionplaces.h). It points into the squad and
/// the cycle.
class SessionOrder {
public:
    SessionOrder(const Squad &squad, const Cycle &cycle);

    /// Where the group has no cycle after this one yet: the next one begins as this one was planned to, with
    /// the first of these.
    void expectNext(const std::vector<QualityDay> &planned);
    /// Of the group's cycles before and after.
    const std::vector<QualityDay> &neighbours() const { return m_neighbours; }
    std::vector<CycleRemark> remarksOn(const std::vector<QualityDay> &own) const;

private:
    void checkRoles(const std::vector<QualityDay> &own, std::vector<CycleRemark> &remarks) const;
    void checkPair(
        const QualityDay &first, const QualityDay &second, std::vector<CycleRemark> &remarks) const;
    bool isRaceBetween(const QualityDay &first, const QualityDay &second) const;

    const Cycle &m_cycle;
    std::array<const Race *, kAllRoles.size()> m_instead {}; ///< the race that stands for each role, or null
    std::vector<QualityDay> m_neighbours;
    bool m_hasNext = false;
};

} // namespace fivepace
