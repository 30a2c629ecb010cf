// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad/edit.h"

#include <map>
#include <vector>

namespace fivepace::edits {

// Groups within a session, A, B, C, as clubs write them: those of one letter run the same reps with the same
// pace and recovery. What differs from the session stands in the line of each of them, so that one of them
// may differ again.

inline constexpr int kMostSubgroups = 26; ///< A to Z; 0 stands for none

/// The athlete runs with this group: with the changes of those who are in it, or, where nobody is, with the
/// own ones; none gives the session as it is. Times that are logged keep their pace and recovery. `fresh` is
/// the id of a line the athlete has not had. Empty where that changes nothing.
Edit joinSubgroup(const Squad &squad, const Session &session, AthleteId athlete, int subgroup, EntryId fresh);
/// The reps, workout, pace and recovery of `line`, which is in a group, for all who are in it, with `line`
/// itself.
Edit changeSubgroup(const Squad &squad, const Session &session, const Entry &line);

/// Only these of the group run the session, all where nobody is named: the others are out of it, and who was
/// out comes back. Lines of those who have something logged stay.
Edit runOnly(
    const Squad &squad, const Session &session, const std::vector<AthleteId> &athletes, IdSource &ids);

/// Athletes of other groups who run with this one; those who are in the session already are passed over.
Edit addGuests(
    const Squad &squad, const Session &session, const std::vector<AthleteId> &athletes, IdSource &ids);
/// The lines that a copy of the session has where what athletes do otherwise is kept: reps, workout, pace,
/// recovery, groups and guests, of those who are in its group and of guests; nothing that is logged, and
/// nobody out.
std::vector<Entry> linesOfCopy(
    const Squad &squad, const Session &original, const Session &copy, IdSource &ids);
/// The same of several sessions; those that are copies of none have no lines.
std::vector<Entry> linesOfCopies(const Squad &squad, const std::vector<Session> &sessions,
    const std::map<SessionId, SessionId> &originals, IdSource &ids);
/// Takes a guest out again; empty for somebody of the group, or with something logged.
Edit removeGuest(const Squad &squad, const Session &session, AthleteId athlete);

} // namespace fivepace::edits
