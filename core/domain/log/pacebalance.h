// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/pacesondays.h"
#include "domain/squad/squad.h"

#include <map>
#include <optional>
#include <vector>

namespace fivepace {

/// Fast metres of one pace in a cycle, and the time they take, recoveries left out.
struct BalancePart {
    PaceRole role;
    PaceRung rung;
    Distance planned; ///< per athlete, from the sessions of the cycle
    Distance done; ///< mean over the athletes who logged
    Duration plannedTime {}; ///< of the same, in the targets of the day (paceminutes.h)
    Duration doneTime {};

    bool operator==(const BalancePart &) const = default;
};

/// Metres by step of the ladder (1500 and mile are one): a rep of parts counts part by part, each at its own
/// pace, so that nothing is booked on a pace that nobody ran. What is by effort, or at a time the coach
/// wrote, counts for the workout's own pace; stretches by duration with the distance that the pace gives,
/// where it is known.
using MetresByStep = std::map<int, Distance>;

/// What one athlete ran: reps that were timed and not cut short.
MetresByStep metresDone(const Squad &squad, const Session &session, const Entry &entry);
/// In the order of the roles. What is run at a pace that is none of the five, or that two roles share, counts
/// for the role of its session.
std::vector<BalancePart> balanceOf(const Squad &squad, const Cycle &cycle);
/// The same with `done` of one athlete.
std::vector<BalancePart> balanceOf(const Squad &squad, const Cycle &cycle, AthleteId athlete);

/// Of one athlete of the group in one cycle.
struct AthleteBalance {
    AthleteId athlete;
    /// In the order of the roles; planned is what this athlete is to run: fewer reps count less, and nothing
    /// of a session that the athlete is out of or away from. What is run with another group as its guest
    /// counts too.
    std::vector<BalancePart> parts;

    bool operator==(const AthleteBalance &) const = default;
};
/// In the order of membersOf.
std::vector<AthleteBalance> balancesOfAthletes(const Squad &squad, const Cycle &cycle);

/// The same with paces that others ask for too.
std::vector<BalancePart> balanceOf(const Squad &squad, const Cycle &cycle, PacesOnDays &paces);
std::vector<AthleteBalance> balancesOfAthletes(const Squad &squad, const Cycle &cycle, PacesOnDays &paces);

// The same over several cycles of one group: paces from fast to slow, those of one step (1500 and mile) as
// one, each under the role that it has in the last of the cycles that has it.
std::vector<BalancePart> balanceOver(const Squad &squad, const std::vector<const Cycle *> &cycles);
std::vector<AthleteBalance> balancesOver(const Squad &squad, const std::vector<const Cycle *> &cycles);
/// The same from those of each cycle, in order of time.
std::vector<BalancePart> sumOf(const std::vector<std::vector<BalancePart>> &cycles);
std::vector<AthleteBalance> sumOf(const std::vector<std::vector<AthleteBalance>> &cycles);

} // namespace fivepace
