// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/paces.h"

#include <optional>
#include <vector>

namespace fivepace {

// A new result does not move a pace behind the coach's back: it waits until the coach has seen what it
// changes. Until then training goes on at the paces as they were, and logging is not held up. The coach then
// lets it count, or leaves it out of the paces; either way it stays the athlete's result, a PB where it is
// one.

/// One rung before and after; the side that has no pace is absent.
struct RungChange {
    PaceRung rung = PaceRung::M400;
    std::optional<RungPace> before, after;

    bool operator==(const RungChange &) const = default;
};

struct PaceProposal {
    std::vector<RaceResult> results; ///< that wait, in the athlete's order
    std::vector<RungChange> changes; ///< the rungs whose pace would change, fast to slow; may be none

    bool operator==(const PaceProposal &) const = default;
};

bool hasWaitingResults(const Athlete &athlete);

/// What the results that wait would change; empty where none waits.
std::optional<PaceProposal> proposalOf(const Athlete &athlete, Date on, const PaceSettings &squad);

/// A new result as it is to be stored: waiting where it would change a pace the athlete has already, counting
/// where there is nothing to compare it with.
RaceResult offered(const Athlete &athlete, RaceResult result, Date on, const PaceSettings &squad);

/// What takes the place of the athlete's result at `index`, as it is to be stored: it needs the same word as
/// a new one where it changes what paces rest on; one that the coach left out stays left out.
RaceResult offeredInstead(
    const Athlete &athlete, std::size_t index, RaceResult result, Date on, const PaceSettings &squad);

/// The same for each result of `after` that `before` does not have, as an import brings them.
Athlete withNewResultsOffered(const Athlete &before, Athlete after, Date on, const PaceSettings &squad);

/// The athlete with every result that waits now counting, or left out.
Athlete withWaitingResults(Athlete athlete, PaceUse use);

} // namespace fivepace
