// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/planner.h"
#include "domain/squad/squad.h"

#include <optional>
#include <vector>

namespace fivepace {

/// Why a workout is offered for a session.
enum class OptionKind {
    Earned, ///< what filling from the library would take
    OtherStyle, ///< the same of another style of the pace
    LevelDown, ///< of the earned style
    LevelUp,
    Prediction, ///< race prediction at the pace
    Instead, ///< none of these: the program's, since what is earned has its place elsewhere in the cycle
    AsItIs, ///< none of these: the coach's own choice
};

struct SessionOption {
    OptionKind kind;
    std::optional<WorkoutId> workout; ///< of the library; absent of AsItIs
    std::optional<Choice> choice; ///< of Earned, OtherStyle and Prediction: what it follows from
    bool isChosen = false; ///< the session's own workout
    std::optional<Date> elsewhere; ///< another session of the cycle has it on that day

    bool operator==(const SessionOption &) const = default;
};

/// What can stand in the place of a session, as it was when its cycle was planned: the cycle's other sessions
/// that were not run are no history. The one that is there is chosen, each workout is offered once.
/// Empty where something of the session is logged.
std::vector<SessionOption> optionsFor(const Squad &squad, const Session &session);

} // namespace fivepace
