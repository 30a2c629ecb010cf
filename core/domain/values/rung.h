// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/distance.h"

#include <array>
#include <optional>
#include <string_view>

namespace fivepace {

/// A step of the pace ladder, fast to slow. 1500 and Mile are one step with two names; 60 and 90 min are
/// paces an athlete could race for that long.
enum class PaceRung { MaxVelocity, M400, M800, M1500, Mile, M3000, M5000, M10000, Min60, Min90 };

inline constexpr std::array kAllRungs { PaceRung::MaxVelocity, PaceRung::M400, PaceRung::M800,
    PaceRung::M1500, PaceRung::Mile, PaceRung::M3000, PaceRung::M5000, PaceRung::M10000, PaceRung::Min60,
    PaceRung::Min90 };

/// max_velocity, 400, 800, 1500, mile, 3000, 5000, 10000, 60min, 90min: in the file, in JSON and on the
/// command line.
std::string_view codeOf(PaceRung rung);
std::optional<PaceRung> rungFromCode(std::string_view code);

/// The race distance of a rung; empty for max velocity, 60 and 90 min.
std::optional<Distance> lengthOf(PaceRung rung);
/// The rung whose race is exactly this long; empty where there is none.
std::optional<PaceRung> rungOfLength(Distance distance);

/// Position on the ladder, 0 for max velocity; 1500 and Mile share theirs.
int stepOf(PaceRung rung);
/// 400 pace or faster: R6 and R8 are of this work alone (source post), as are a sprinter's longer recoveries.
bool isFastWork(PaceRung rung);
/// The next slower rung (400 gives 800; 1500 and Mile give 3000); empty after 90 min.
std::optional<PaceRung> slowerThan(PaceRung rung);

/// The part a pace plays for a target race (domain of "five-pace training", Horwill; names by Tosques).
enum class PaceRole { SS2, SS1, RP, ES1, ES2 };

inline constexpr std::array kAllRoles { PaceRole::SS2, PaceRole::SS1, PaceRole::RP, PaceRole::ES1,
    PaceRole::ES2 };

/// SS2, SS1, RP, ES1, ES2.
std::string_view codeOf(PaceRole role);
std::optional<PaceRole> roleFromCode(std::string_view code);

/// The five paces, from SS2 to ES2.
struct FivePaces {
    std::array<PaceRung, 5> rungs { PaceRung::M400, PaceRung::M800, PaceRung::M1500, PaceRung::M3000,
        PaceRung::M5000 };

    PaceRung at(PaceRole role) const { return rungs[static_cast<std::size_t>(role)]; }
    /// The first role that runs this rung; empty where none does.
    std::optional<PaceRole> roleOf(PaceRung rung) const;

    bool operator==(const FivePaces &) const = default;
};

/// The five paces of a target race by the ladder: two faster, two slower. A 400 target has only max velocity
/// above it, so SS2 and SS1 are both that. `target` must be a race (400 … 10 000).
FivePaces fivePacesFor(PaceRung target);

} // namespace fivepace
