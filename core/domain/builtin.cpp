// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/builtin.h"

#include "domain/builtintable.h"
#include "domain/notation/notation.h"

#include <algorithm>
#include <cassert>

namespace fivepace {

namespace {

/// How to run it, in our words; the rules are the source post's (domain 2.2).
std::string howToFor(PaceRung rung)
{
    switch (rung) {
    case PaceRung::MaxVelocity:
        return "Jog in 10–20 m, build for 30 m, then hold top speed through the fly zone.\n"
               "Slow down gradually over 50–100 m and walk back.\n"
               "Faster than 400 m pace, and loose.";
    case PaceRung::M400:
        return "Take 20–30 m to build up at the start of every rep.\n"
               "Most reps faster than 800 m pace.\n"
               "Each rep as good as the one before; stop when it is not.\n"
               "Keep the recoveries long. 400 m sprinters: 1.5–2 × the recovery after reps over 50 m.";
    case PaceRung::M800:
        return "Even pace from the first rep; stay loose when it bites.\nKeep the recoveries as written.";
    case PaceRung::M1500:
    case PaceRung::Mile:
        return "The pace is the aim: early on you could run faster, and should not.\nLast rep as good as the "
               "first.";
    default:
        return "Settle into the pace and hold it evenly.\nFinish able to run one more rep.";
    }
}

void makeFlying(Blocks &blocks, Distance fly)
{
    for (auto &block : blocks) {
        if (block.isSet())
            makeFlying(block.items(), fly);
        else
            block.rep().flying = FlyingStart { Distance::metres(30), fly };
    }
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
    workout.warmUp = defaultWarmUp();
    workout.coolDown = defaultCoolDown();
    workout.howTo = howToFor(line.rung);
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
