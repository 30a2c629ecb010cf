// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/planner.h"

#include <optional>
#include <vector>

namespace fivepace {

/// Gives the open sessions of a cycle days that no race forbids.
class SessionPlaces {
public:
    SessionPlaces(const Squad &squad, const Cycle &cycle);

    /// Puts those that a race stands for first: their days are free for the others.
    void sort(std::vector<OpenPlace> &places) const;
    /// Moves the place where a race wants it, with its day in `plan`, a copy of the cycle. A session that is
    /// left out gives its choice, and its day becomes one of easy running. Places come in the order of
    /// `sort`.
    std::optional<Choice> settle(OpenPlace &place, Cycle &plan);

private:
    void leaveOut(const OpenPlace &place, Cycle &plan);
    void changeDays(const OpenPlace &place, Cycle &plan, int other) const;

    const Squad &m_squad;
    const Cycle &m_cycle;
    std::vector<Date> m_quality; ///< days of quality, those that are still open among them
    std::vector<RaceId> m_standing; ///< races that stand for a session
};

} // namespace fivepace
