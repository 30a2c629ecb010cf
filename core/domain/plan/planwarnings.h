// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad/squad.h"

#include <optional>
#include <vector>

namespace fivepace {

/// What is to be said before pace work is planned for a group; nothing is blocked. Words are made in
/// app/text.
enum class PlanWarningKind {
    NoAthletes, ///< nobody is in the group yet
    NotReady, ///< R2: these athletes have not done base and transition by the first day
    EasyPhase, ///< these days lie in a base phase, a transition or a break
    Away, ///< these athletes are away on some of the days
};
struct PlanWarning {
    PlanWarningKind kind;
    std::vector<AthleteId> athletes;
    std::optional<PhaseId> phase;

    bool operator==(const PlanWarning &) const = default;
};
std::vector<PlanWarning> warningsFor(const Squad &squad, GroupId group, DayRange days);

} // namespace fivepace
