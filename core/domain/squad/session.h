// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/paces.h"
#include "domain/values/date.h"
#include "domain/values/id.h"
#include "domain/values/rung.h"
#include "domain/workout/workout.h"

#include <optional>
#include <string>
#include <vector>

namespace fivepace {

/// A workout on a date for a group. It holds its own copy of the workout: changing the library changes no
/// session.
struct Session {
    SessionId id;
    GroupId group;
    Date date;
    std::optional<int> startMinute; ///< minutes after midnight
    std::string venue;
    std::optional<CycleId> cycle;
    std::optional<PaceRole> role;
    Workout
        workout; ///< its id is that of the library workout it was copied from, null for one typed on the spot
    std::optional<int> plannedRpe; ///< 0 to 10
    std::string expected; ///< said before it: the easiest and the hardest part, splits, pacing (T-CW)
    std::string weather;
    std::string notes;
    bool finished = false; ///< the coach closed the log

    bool operator==(const Session &) const = default;
};

/// Nothing is logged of a session that is still to come.
bool isToCome(const Session &session, Date today);

/// The log is open, and it is of today or still to come.
bool isUnderWay(const Session &session, Date today);

/// What an athlete is asked for in one rep.
struct RepTarget {
    std::optional<Duration>
        time; ///< at the pace; absent where the pace is not known, or the rep is by effort
    std::optional<Duration> slowest; ///< at the next slower rung's pace: the other edge of the band
    std::optional<Duration>
        fastest; ///< at the next faster rung's pace: faster is too fast; none at 400 m pace and max velocity
    std::optional<Duration> beat; ///< R6, of reps at 400 m pace: at the athlete's 800 m pace as raced
    std::optional<PaceRung> rung; ///< the pace of the rep; absent for reps by effort
    std::optional<Distance> ownLength; ///< of this athlete, where it is not the workout's: sprinters fly 30 m
    Recovery recovery; ///< the athlete's own after this rep (sprinters longer)
    bool recoveryAssumed = false;
    std::optional<SourceKind> source; ///< what the pace came from; absent where there is none
    std::optional<PaceModel> model; ///< where a model gave it

    bool operator==(const RepTarget &) const = default;
};

enum class Ending { Full, CutShort, Skipped };

/// Why somebody stopped before the last rep.
enum class StopReason {
    NotStated,
    Tight, ///< Rule 1
    LostPace, ///< could not hold the pace any more
    Hurt, ///< Rule 0
    Other, ///< had to go, weather
};

/// The athlete ran no more after this many reps.
struct Stop {
    int after = 0; ///< reps run, from 0
    StopReason reason = StopReason::NotStated;

    bool operator==(const Stop &) const = default;
};

/// What happened in one rep.
struct RepResult {
    std::optional<RepTime> time; ///< absent: not run, or not timed
    std::optional<Duration> recoveryTaken; ///< after this rep
    Ending ending = Ending::Full;

    bool operator==(const RepResult &) const = default;
};

/// One athlete's line in a session. It exists only where something was changed or logged; otherwise the
/// athlete is in the session by the group.
struct Entry {
    EntryId id;
    SessionId session;
    AthleteId athlete;
    int heat = 0; ///< from 1; 0 means worked out from the targets
    bool out = false; ///< does not take part
    std::optional<int> reps; ///< runs only the first so many
    std::optional<int> pacePercent; ///< of the speed of the planned pace: 98 is slower
    std::optional<int> recoveryPercent; ///< of the planned recovery: 150 is longer
    std::vector<RepTarget> frozen; ///< targets as they stood when the first rep was logged; empty until then
    std::vector<RepResult>
        results; ///< in running order; shorter than the workout where later reps are not logged
    std::optional<int> rpe; ///< 0 to 10
    std::optional<int> looseness; ///< 1 (tight) to 5 (loose); 2 and under breaks Rule 1
    bool recoveredEarly = false; ///< felt ready well before the recovery ended (rule R14)
    std::optional<Stop> stop; ///< as the coach marked it
    std::string notes;
    int subgroup = 0; ///< of those that the session is run in: 1 for A, up to 26 for Z; 0 for none
    std::optional<Workout> own; ///< runs this instead of the session's workout; `reps` are of it

    /// A rep that was run, was not, or was broken off, or a stop.
    bool isLogged() const;
    bool operator==(const Entry &) const = default;
};

/// What the athlete with this line, which may be null, runs in the session.
const Workout &workoutOf(const Session &session, const Entry *entry);
/// The session as the athlete runs it. Of another workout nobody has said how hard it will be.
Session asRunBy(const Session &session, const Entry *entry);

} // namespace fivepace
