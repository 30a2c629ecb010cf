// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/log/groupverdict.h"
#include "domain/plan/layout.h"
#include "domain/plan/racedays.h"
#include "domain/squad/squad.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace fivepace {

/// Why a workout was chosen for a day.
enum class ChoiceReason {
    FirstLevel,
    NextLevel,
    SameLevel,
    StepBack,
    LastLevel,
    AnotherLevel, ///< the one earned has its place in the cycle already
    Prediction, ///< the coach asked for a race prediction: of the pace's, the one not run for longest
    NothingInLibrary,
    RaceStandsForIt, ///< a race of the cycle is at this pace
    NoDayBesideRace ///< its day lies beside a race, and no other is free
};

struct Choice {
    PaceRole role;
    Date day;
    std::optional<WorkoutId> workout;
    ChoiceReason reason = ChoiceReason::FirstLevel;
    std::optional<SessionId> after; ///< the earlier session it follows from
    std::optional<GroupVerdict> vote; ///< what the group earned in it
    std::optional<Date> movedFrom; ///< the day it would have, but for the race
    std::optional<RaceBeside> race; ///< that moved it, stands for it or leaves it out

    bool operator==(const Choice &) const = default;
};

/// A cycle filled from the library: the sessions its layout asks for, each at the level the group has earned:
/// the next level of that rung after the last session run at it if most athletes progressed, the same again,
/// or one back. Styles of a rung alternate. No session stands beside a race (racedays.h): it moves to another
/// day of the cycle, or is left out; a race at one of the five paces stands for its session.
struct CycleProposal {
    Cycle cycle;
    std::vector<Session> sessions;
    std::vector<Choice> choices;
    std::map<SessionId, SessionId> originals; ///< of a copied cycle: which session each copy is of
};
/// What is wished of a cycle.
struct CycleWish {
    GroupId group;
    Date firstDay;
    int days = 14; ///< 7 to 28
    PaceRung targetRace = PaceRung::M1500;
    LayoutKind layout = LayoutKind::Default; ///< AsBefore: of the group's cycle before, else Default
    std::optional<SavedLayout> saved; ///< one of the coach's own, instead of `layout`
    SixthSession sixth = SixthSession::None;
    std::string name; ///< of the cycle, as it is to be stored (app/text makes the usual one)
};
/// Its days, with nothing chosen for them yet.
Cycle layOutCycle(const Squad &squad, const CycleWish &wish, IdSource &ids);
/// Where not all five paces have room, race pace stays, and then those that the group ran least recently.
CycleProposal proposeCycle(const Squad &squad, const CycleWish &wish, IdSource &ids);
/// The paces that the proposal would leave out, in the order of the roles; empty from 12 days on.
std::vector<PaceRole> leftOut(const Squad &squad, const CycleWish &wish);
/// The day on which the sixth session comes that is wished for, from 0; empty where none is or it has no
/// room.
std::optional<int> sixthDayOf(const Squad &squad, const CycleWish &wish);
/// `days` is 14 or 21; the cycle has no name yet. Ids come from `ids`.
CycleProposal proposeCycle(
    const Squad &squad, GroupId group, Date firstDay, int days, PaceRung targetRace, IdSource &ids);
/// The cycle once more, on other days or for another group: paces follow the group. A session whose pace is
/// the same there comes along with its workout, not finished and without entries; for the others the library
/// is asked. What only some athletes do comes along for those who are in the group.
CycleProposal proposeCopy(const Squad &squad, const Cycle &cycle, GroupId group, Date firstDay,
    const std::string &name, IdSource &ids);
/// The group's cycle that has one of these days; null where they are free.
const Cycle *cycleInTheWay(const Squad &squad, GroupId group, Date firstDay, int days);
/// The choices for the places of a cycle that are still open (board.h).
CycleProposal proposeFilling(const Squad &squad, const Cycle &cycle, IdSource &ids);
/// The first day after the group's last cycle, or the Monday on or after `today` where it has none or that
/// lies in the past.
Date nextFirstDay(const Squad &squad, GroupId group, Date today);
/// The name of the first number, from one more than the cycles the group has, that none of them is called.
std::string freeCycleName(
    const Squad &squad, GroupId group, const std::function<std::string(int number)> &nameOf);

} // namespace fivepace
