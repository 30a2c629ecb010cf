// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad/edit.h"

#include <set>
#include <vector>

namespace fivepace {

/// Of which cycles an edit may change what is worked out of them, so that the others need not be again:
/// rather one too many than one too few.
class TouchedCycles {
public:
    /// `after` is the squad with the edit done.
    TouchedCycles(const Squad &after, const Edit &edit);

    /// What the cycle's group and its athletes ran, and were to run (pacebalance.h).
    bool hasBalanceOf(const Cycle &cycle) const;
    /// What the checks say of it, and what would mend it.
    bool hasChecksOf(const Cycle &cycle) const;
    /// Every cycle: what is said of athletes, groups or the squad is different.
    bool hasAll() const { return m_hasAll; }

private:
    void add(const Change<Cycle> &change);
    void add(const Change<Race> &change);
    void add(const Squad &after, const Change<Session> &change);
    void add(const Squad &after, const Edit &edit, const Change<Entry> &change);
    void addSession(const Session &session);
    void addGuests(const Squad &after, const Session &session);

    bool m_hasAll = false;
    std::set<CycleId> m_balances;
    std::set<Date> m_guestDays; ///< on which somebody runs with another group
    std::vector<DayRange> m_days; ///< on which something stands otherwise; each has a first and a last
};

} // namespace fivepace
