// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/pacesondays.h"
#include "domain/squad/squad.h"

#include <map>
#include <optional>
#include <vector>

namespace fivepace {

/// The pace that a rep or a part of one is booked at: its own, by the cycle's five where it is a role, else
/// the workout's. Empty for what is by effort alone.
std::optional<PaceRung> bookedAt(const Target &target, const Workout &workout, const FivePaces &fivePaces);

/// Time at each step of the ladder (1500 and mile are one); recoveries are no part of it.
using TimesByStep = std::map<int, Duration>;

/// What of a session is to be run at each pace, in an athlete's targets of that day (targets.h); nothing of
/// reps for which there is no target.
class TimesToRun {
public:
    /// `line` (may be null) brings what the athlete does otherwise. `squad` must outlive it.
    TimesToRun(const Squad &squad, Session session, const FivePaces &fivePaces, const Entry *line = nullptr);

    TimesByStep of(const Athlete &athlete, PacesOnDays &paces) const;
    /// The mean over these, of those who have targets for it.
    TimesByStep meanOf(const std::vector<const Athlete *> &athletes, PacesOnDays &paces) const;

private:
    /// Like reps have like targets: each is worked out once.
    struct Repeated {
        Rep rep;
        int times = 0;
    };

    const Squad &m_squad;
    FivePaces m_fivePaces;
    std::vector<Repeated> m_reps;
    Session m_session; ///< of m_reps alone, each once
    std::optional<Entry> m_line; ///< the same
};

/// What was run of the session, whose reps in running order are `ofSession`: times of reps that were not cut
/// short. The time of a rep of parts is shared out by the
/// athlete's targets for them, else by their length.
TimesByStep timesRun(const Squad &squad, const Session &session, const std::vector<RunRep> &ofSession,
    const FivePaces &fivePaces, const Entry &entry, PacesOnDays &paces);

} // namespace fivepace
