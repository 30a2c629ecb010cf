// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad/edit.h"

#include <vector>

namespace fivepace::edits {

/// Sessions and items of one cycle that are chosen together.
struct Picked {
    CycleId cycle;
    std::vector<SessionId> sessions; ///< on days of the cycle
    std::vector<PlanItem> items; ///< as they stand in it

    bool isEmpty() const { return sessions.empty() && items.empty(); }
    bool operator==(const Picked &) const = default;
};

// What a coach does to several things at once, each one undo step. Empty where one of them is no longer
// there, or would come to a day outside of the cycle.

/// All come `by` days later, earlier where negative: sessions as by takeToDay one after the other, so that
/// none of them meets another. A day that is left with nothing gets what the group does easily on the day
/// that its things came to.
Edit moveSeveral(const Squad &squad, const Picked &picked, int by);
/// Copies in the cycle `to`, the first of them on its day `day` and the others as far from it as they are.
/// Sessions as by copyToDay; rest goes where anything but rest comes. What only some athletes do comes for
/// those who are in the group. What athletes do otherwise in a session is dropped or kept (linesOfCopy).
enum class Deviations { Dropped, Kept };
Edit copySeveral(const Squad &squad, const Picked &picked, const Cycle &to, int day, IdSource &ids,
    Deviations deviations = Deviations::Dropped);
/// How often something comes again.
struct Repeats {
    int every = 7; ///< days, from 1 on
    int times = 1; ///< besides what is there
};
inline constexpr int kMostRepeats = 60; ///< (ours)
/// The days on which what is picked would begin again, in the group's cycles; those on which it has no cycle,
/// or which would leave one, are passed over.
std::vector<Date> daysOfRepeats(const Squad &squad, const Picked &picked, Repeats repeats);
/// Copies on all those days, as by copySeveral. Empty where there is none.
Edit repeatSeveral(const Squad &squad, const Picked &picked, Repeats repeats, IdSource &ids,
    Deviations deviations = Deviations::Dropped);
/// What is picked without the originals, as by copySeveral: within one cycle moveSeveral. In a cycle of
/// another group sessions are new ones, with what athletes do otherwise in them as far as it is for that
/// group; empty where one of them was run already, or an item is for somebody who is not in that group.
Edit takeSeveral(const Squad &squad, const Picked &picked, const Cycle &to, int day, IdSource &ids);
/// With what is logged of the sessions.
Edit removeSeveral(const Squad &squad, const Picked &picked);

} // namespace fivepace::edits
