// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/athlete.h"

#include <span>
#include <string_view>

namespace fivepace {

/// What makes an invented athlete's log worth a look.
enum class Trait {
    None,
    TightensUp,
    LacksTopSpeed,
    Injured,
    Newcomer,
    RacedYesterday,
    NoRecentRace,
    BackFromExams
};

/// One invented athlete. Bests in tenths of a second; 0 where there is none.
struct ExamplePerson {
    std::string_view name;
    std::string_view shortName;
    int group; ///< 0 the 1500 m group, 1 the 800 m group, 2 sprint-endurance
    Category category;
    AthleteKind kind;
    PaceRung target;
    int birthYear;
    int best400, best800, best1500, best3000, best5000;
    Trait trait = Trait::None;
};

std::span<const ExamplePerson> examplePeople();

} // namespace fivepace
