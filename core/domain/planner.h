// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad.h"

#include <optional>
#include <vector>

namespace fivepace {

/// Why a workout was chosen for a day.
enum class ChoiceReason { FirstLevel, NextLevel, SameLevel, StepBack, LastLevel, NothingInLibrary };

struct Choice {
    PaceRole role;
    Date day;
    std::optional<WorkoutId> workout;
    ChoiceReason reason = ChoiceReason::FirstLevel;
    std::optional<SessionId> after; ///< the earlier session it follows from

    bool operator==(const Choice &) const = default;
};

/// A cycle filled from the library: the layout's quality days, and for each the level the group has earned:
/// the next level of that rung after the last session run at it if most athletes progressed, the same again,
/// or one back. Styles of a rung alternate.
struct CycleProposal {
    Cycle cycle;
    std::vector<Session> sessions;
    std::vector<Choice> choices;
};
/// `days` is 14 or 21. Ids come from `ids`.
CycleProposal proposeCycle(
    const Squad &squad, GroupId group, Date firstDay, int days, PaceRung targetRace, IdSource &ids);
/// The choices for a cycle's quality days that have no session yet.
CycleProposal proposeFilling(const Squad &squad, const Cycle &cycle, IdSource &ids);
/// The first day after the group's last cycle, or the Monday on or after `today` where it has none or that
/// lies in the past.
Date nextFirstDay(const Squad &squad, GroupId group, Date today);
/// "Cycle 4": one more than the cycles the group has.
std::string nextCycleName(const Squad &squad, GroupId group);

/// Fast metres of one pace in a cycle.
struct BalancePart {
    PaceRole role;
    PaceRung rung;
    Distance planned; ///< per athlete, from the sessions of the cycle
    Distance done; ///< mean over the athletes who logged

    bool operator==(const BalancePart &) const = default;
};
/// What one athlete ran at a session's pace: reps that were timed and not cut short. Reps by duration count
/// with the distance the athlete's pace gives where it is known.
Distance metresDone(const Squad &squad, const Session &session, const Entry &entry);
/// In the order of the roles. Reps by duration count with the distance their pace gives where it is known.
std::vector<BalancePart> balanceOf(const Squad &squad, const Cycle &cycle);

} // namespace fivepace
