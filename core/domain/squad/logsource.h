// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad/session.h"
#include "domain/values/dayrange.h"
#include "domain/values/result.h"

#include <compare>
#include <map>
#include <optional>
#include <vector>

namespace fivepace {

/// Which sessions are asked for: those for which everything stated holds.
struct SessionsAsked {
    DayRange days;
    std::optional<GroupId> group;
    std::optional<CycleId> cycle;
    std::optional<WorkoutId> workout; ///< that it was copied from
    std::optional<AthleteId> athlete; ///< who has an entry in it

    auto operator<=>(const SessionsAsked &) const = default;
};

/// Which entries are asked for: those for which everything stated holds.
struct EntriesAsked {
    std::optional<SessionId> session;
    std::optional<AthleteId> athlete;
    DayRange days; ///< of their sessions
    bool haveOwnWorkout = false; ///< of who runs another workout than the session's; the days have a first

    auto operator<=>(const EntriesAsked &) const = default;
};

/// Whether what is asked for takes in a session, but for `athlete`.
bool holds(const SessionsAsked &asked, const Session &session);
/// Whether it takes in an entry of a session; null counts as on any day.
bool holds(const EntriesAsked &asked, const Entry &entry, const Session *session);

/// How often a workout of the library was run, and when last.
struct WorkoutUse {
    int times = 0;
    Date last;

    bool operator==(const WorkoutUse &) const = default;
};

/// Where the past of a squad is kept and read from, a question at a time. Nothing is half read: what cannot
/// be read is an error.
class LogSource {
public:
    virtual ~LogSource() = default;

    /// By date, then id.
    virtual Result<std::vector<Session>> sessions(const SessionsAsked &asked) const = 0;
    /// By id.
    virtual Result<std::vector<Entry>> entries(const EntriesAsked &asked) const = 0;
    virtual Result<std::optional<Session>> session(SessionId id) const = 0;
    virtual Result<std::optional<Entry>> entry(EntryId id) const = 0;
    /// Of every workout of the library that was run by `today`: closed, or with something logged.
    virtual Result<std::map<WorkoutId, WorkoutUse>> uses(Date today) const = 0;
    /// Of the oldest session.
    virtual Result<std::optional<Date>> firstDay() const = 0;
};

} // namespace fivepace
