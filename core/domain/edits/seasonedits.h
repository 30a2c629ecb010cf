// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad/edit.h"

#include <string>
#include <vector>

namespace fivepace::edits {

// What a coach does to the phases and cycles of a season, each one undo step; one that would change nothing
// is empty. Days are limited to what can be: nothing comes over what is there, and no part is shorter than a
// day (a cycle: kShortestCycle to kLongestCycle days, and not without its last session).

/// What becomes of all that is later when a phase or cycle gets another last day.
enum class Later {
    Stays, ///< a phase that follows without a gap begins the day after the new last day
    MovesAlong, ///< phases, cycles and sessions that are not finished move by as many days; races stay
};

Edit endPhaseOn(const Squad &squad, const Phase &phase, Date last, Later later);
/// A phase that ended the day before the first day ends the day before the new one.
Edit beginPhaseOn(const Squad &squad, const Phase &phase, Date first);
/// Two of the same kind and name, the second from this day on, under the id `second`. Empty where the day is
/// not one of the later days of the phase.
Edit splitPhase(const Phase &phase, Date from, PhaseId second);
/// Two cycles, the second from this day on under the id `second` and that name, with the days and sessions
/// that are on it and after. Empty where one of the two would have too few days for a cycle.
Edit splitCycle(const Squad &squad, const Cycle &cycle, Date from, CycleId second, const std::string &name);
/// Days that are added are base runs; days that go take what is planned for them along.
Edit endCycleOn(const Squad &squad, const Cycle &cycle, Date last, Later later);
/// Another target race: the five paces become those of it for the group. Sessions that were not run stay as
/// they are and take the part that their pace has among the five now, or none.
Edit retargetCycle(const Squad &squad, const Cycle &cycle, PaceRung target);
/// The cycle's days by a layout of its length (plan/layout.h): sessions that were not run come to the days
/// that it has for their parts. What was run, what is at none of the five paces, and what is neither a
/// session nor an easy run keep their days; so does what only some athletes do. Races are looked at as when a
/// cycle is filled (plan/sessionplaces.h); a session that no day is good for stays on its own.
Edit layOutAnew(const Squad &squad, const Cycle &cycle, const std::vector<PlanItem> &layout);
/// The items of the cycle that it leaves.
std::vector<PlanItem> itemsAnew(const Squad &squad, const Cycle &cycle, const std::vector<PlanItem> &layout);

} // namespace fivepace::edits
