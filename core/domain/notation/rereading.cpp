// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/rereading.h"

#include "domain/notation/notation.h"

namespace fivepace {

namespace {

Blocks standing(Blocks blocks)
{
    for (auto &block : blocks) {
        if (block.isSet())
            block.items() = standing(std::move(block.items()));
        else
            block.rep().flying.reset();
    }
    return blocks;
}

} // namespace

std::optional<Blocks> newReading(const Workout &workout)
{
    if (workout.builtIn || workout.text.empty())
        return {};
    auto reading = notation::parse(workout.text);
    const auto stored = notation::tidied(workout.main);
    if (!reading.ok() || reading.blocks == stored)
        return {};
    if (workout.rung == PaceRung::MaxVelocity && standing(reading.blocks) == standing(stored))
        return {};
    return std::move(reading.blocks);
}

} // namespace fivepace
