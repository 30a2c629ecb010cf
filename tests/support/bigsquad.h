// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad/squad.h"

#include <array>
#include <string>

namespace fivepace::test {

/// A squad with so many workouts of its own, of every pace, with names, tags and notes of usual length.
inline Squad withManyWorkouts(int count)
{
    constexpr std::array kNames { "Paired reps", "Ladder", "Broken miles", "Hill circuit", "Floats",
        "Sharpener", "Threshold reps", "Cut-downs" };
    Squad squad;
    for (int i = 0; i < count; ++i) {
        const int metres = 100 * (1 + i % 20);
        Workout workout;
        workout.id = { 50'000 + i };
        workout.name
            = std::string(kNames[static_cast<std::size_t>(i) % kNames.size()]) + ' ' + std::to_string(i);
        workout.rung = kAllRungs[static_cast<std::size_t>(i) % kAllRungs.size()];
        workout.level = 1 + i % 12;
        workout.text
            = std::to_string(3 + i % 9) + " x " + std::to_string(metres) + "m. 2:30 Rec between reps";
        Rep rep;
        rep.length = Distance::metres(metres);
        Block block;
        block.times = { 3 + i % 9, {} };
        block.body = rep;
        block.between.emplace().duration = std::chrono::seconds(150);
        workout.main = { block };
        workout.howTo
            = "Build up over the first metres, stay loose, and keep the recoveries as they are written.";
        workout.tags = { i % 3 == 0 ? "track" : "road", i % 5 == 0 ? "winter" : "summer" };
        squad.workouts.push_back(std::move(workout));
    }
    return squad;
}

} // namespace fivepace::test
