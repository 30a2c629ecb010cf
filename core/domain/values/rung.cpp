// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/rung.h"

#include <algorithm>
#include <cassert>

namespace fivepace {

namespace {

struct RungFacts {
    PaceRung rung;
    std::string_view code;
    int step;
    std::optional<Distance> length;
};

constexpr std::array kFacts {
    RungFacts { PaceRung::MaxVelocity, "max_velocity", 0, {} },
    RungFacts { PaceRung::M400, "400", 1, Distance::metres(400) },
    RungFacts { PaceRung::M800, "800", 2, Distance::metres(800) },
    RungFacts { PaceRung::M1500, "1500", 3, Distance::metres(1500) },
    RungFacts { PaceRung::Mile, "mile", 3, kMile },
    RungFacts { PaceRung::M3000, "3000", 4, Distance::metres(3000) },
    RungFacts { PaceRung::M5000, "5000", 5, Distance::metres(5000) },
    RungFacts { PaceRung::M10000, "10000", 6, Distance::metres(10000) },
    RungFacts { PaceRung::Min60, "60min", 7, {} },
    RungFacts { PaceRung::Min90, "90min", 8, {} },
};

const RungFacts &factsOf(PaceRung rung)
{
    return kFacts[static_cast<std::size_t>(rung)];
}

constexpr std::array<std::string_view, 5> kRoleCodes { "SS2", "SS1", "RP", "ES1", "ES2" };

/// The first rung of a step: 1500 stands for 1500 and Mile. Steps beyond the ladder give its end.
PaceRung rungAtStep(int step)
{
    const int last = kFacts.back().step;
    return std::ranges::find(kFacts, std::clamp(step, 0, last), &RungFacts::step)->rung;
}

} // namespace

std::string_view codeOf(PaceRung rung)
{
    return factsOf(rung).code;
}

std::optional<PaceRung> rungFromCode(std::string_view code)
{
    const auto found = std::ranges::find(kFacts, code, &RungFacts::code);
    return found == kFacts.end() ? std::nullopt : std::optional(found->rung);
}

std::optional<Distance> lengthOf(PaceRung rung)
{
    return factsOf(rung).length;
}

std::optional<PaceRung> rungOfLength(Distance distance)
{
    const auto found = std::ranges::find(kFacts, std::optional(distance), &RungFacts::length);
    return found == kFacts.end() ? std::nullopt : std::optional(found->rung);
}

int stepOf(PaceRung rung)
{
    return factsOf(rung).step;
}

bool isFastWork(PaceRung rung)
{
    return stepOf(rung) <= stepOf(PaceRung::M400);
}

std::optional<PaceRung> slowerThan(PaceRung rung)
{
    if (rung == PaceRung::Min90)
        return {};
    return rungAtStep(stepOf(rung) + 1);
}

std::string_view codeOf(PaceRole role)
{
    return kRoleCodes[static_cast<std::size_t>(role)];
}

std::optional<PaceRole> roleFromCode(std::string_view code)
{
    const auto found = std::ranges::find(kRoleCodes, code);
    if (found == kRoleCodes.end())
        return {};
    return static_cast<PaceRole>(found - kRoleCodes.begin());
}

std::optional<PaceRole> FivePaces::roleOf(PaceRung rung) const
{
    const auto found
        = std::ranges::find_if(rungs, [rung](PaceRung own) { return stepOf(own) == stepOf(rung); });
    if (found == rungs.end())
        return {};
    return static_cast<PaceRole>(found - rungs.begin());
}

FivePaces fivePacesFor(PaceRung target)
{
    assert(lengthOf(target));
    const int step = stepOf(target);
    return { { rungAtStep(step - 2), rungAtStep(step - 1), target, rungAtStep(step + 1),
        rungAtStep(step + 2) } };
}

} // namespace fivepace
