// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/paces.h"
#include "domain/workout/workout.h"

#include <optional>
#include <vector>

namespace fivepace {

enum class SessionPart { WarmUp, Main, CoolDown };

/// One rep or recovery on a session's axis of time.
struct Stretch {
    SessionPart part = SessionPart::Main;
    bool isRep = false; ///< else a recovery
    Duration from {}; ///< since the session began
    Duration length {}; ///< middle of a range
    bool assumed = false; ///< `length` had to be assumed
    std::optional<Length> rep; ///< what is run, where it is a rep
    std::optional<PaceRung> rung; ///< of a rep at a pace; absent where it is run by effort
    double metresPerSecond = 0; ///< of a rep
    int set = 0, place = 0; ///< of a rep of the main set: its number on the sheet is set.place
    std::optional<Recovery> recovery; ///< what is stated of a recovery

    Duration to() const { return from + length; }
    bool operator==(const Stretch &) const = default;
};

/// A session laid out in time, without gaps.
struct Timeline {
    std::vector<Stretch> stretches;
    Duration warmUp {}, main {}, coolDown {};
    bool assumed = false; ///< a recovery or rep time of the main set had to be assumed

    Duration whole() const { return warmUp + main + coolDown; }
};

/// Reps at `paces`; where it is null or has no such rung they are timed at a nominal 65 s a 400 for the 1500
/// rung, 4 s a rung, and base running at 2 min a 400 (numbers ours). A recovery by distance counts at walking
/// or jogging speed; one that is not stated counts as the rule assumes it.
Timeline timelineOf(const Workout &workout, const PaceTable *paces);

} // namespace fivepace
