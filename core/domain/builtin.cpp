// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/builtin.h"

#include "domain/builtinnotes.h"
#include "domain/builtintable.h"
#include "domain/notation/notation.h"

#include <algorithm>
#include <cassert>

namespace fivepace {

namespace {

void makeFlying(Blocks &blocks, Distance fly)
{
    for (auto &block : blocks) {
        if (block.isSet())
            makeFlying(block.items(), fly);
        else
            block.rep().flying = FlyingStart { Distance::metres(30), fly };
    }
}

/// The post's five strides before 400 pace and faster; its author's three to five before slower paces (domain
/// R3).
Blocks warmUpFor(PaceRung rung)
{
    auto warmUp = defaultWarmUp();
    if (stepOf(rung) > stepOf(PaceRung::M400)) {
        for (auto &block : warmUp) {
            if (block.isSet())
                block.times = { 3, 5 };
        }
    }
    return warmUp;
}

Workout workoutFrom(const BuiltInLine &line)
{
    Workout workout;
    workout.id = { line.id };
    workout.name = line.name;
    workout.rung = line.rung;
    workout.style = line.style;
    workout.level = line.level;
    workout.text = line.text;
    auto reading = notation::parse(line.text);
    assert(reading.ok());
    workout.main = std::move(reading.blocks);
    if (line.flyMetres > 0) {
        makeFlying(workout.main, Distance::metres(line.flyMetres));
        workout.tags = { "flying" };
    }
    workout.warmUp = warmUpFor(line.rung);
    workout.coolDown = defaultCoolDown();
    workout.howTo = howToRun(line.rung, line.style);
    workout.source = line.source;
    workout.builtIn = true;
    return workout;
}

} // namespace

const std::vector<Workout> &builtInWorkouts()
{
    static const std::vector<Workout> workouts = [] {
        std::vector<Workout> made;
        std::ranges::transform(sourcePostLines(), std::back_inserter(made), workoutFrom);
        std::ranges::transform(starterLines(), std::back_inserter(made), workoutFrom);
        return made;
    }();
    return workouts;
}

} // namespace fivepace
