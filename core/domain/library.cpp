// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/library.h"

#include "domain/builtin.h"

#include <algorithm>
#include <tuple>

namespace fivepace {

std::vector<const Workout *> libraryOf(const Squad &squad)
{
    std::vector<const Workout *> library;
    for (const auto &workout : squad.workouts) {
        if (!workout.hidden)
            library.push_back(&workout);
    }
    for (const auto &workout : builtInWorkouts()) {
        if (squad.find(workout.id) == nullptr)
            library.push_back(&workout);
    }
    const auto place = [](const Workout *workout) {
        return std::tie(workout->rung, workout->style, workout->level, workout->name);
    };
    std::ranges::stable_sort(library, {}, place);
    return library;
}

const Workout *findInLibrary(const Squad &squad, WorkoutId id)
{
    if (const auto *own = squad.find(id))
        return own;
    const auto &builtIn = builtInWorkouts();
    const auto found = std::ranges::find(builtIn, id, &Workout::id);
    return found == builtIn.end() ? nullptr : &*found;
}

int levelsBeside(const std::vector<const Workout *> &library, const Workout &workout)
{
    int most = workout.level;
    for (const auto *other : library) {
        if (other->rung == workout.rung && other->style == workout.style)
            most = std::max(most, other->level);
    }
    return most;
}

} // namespace fivepace
