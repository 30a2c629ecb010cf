// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/library/library.h"

#include "domain/library/builtin.h"
#include "domain/notation/notation.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace fivepace {

namespace {

/// One progression: the same step of the ladder in the same style.
bool isBeside(const Workout &one, const Workout &other)
{
    return stepOf(one.rung) == stepOf(other.rung) && one.style == other.style;
}

} // namespace

std::vector<const Workout *> libraryOf(const Squad &squad, HiddenWorkouts hidden)
{
    std::vector<const Workout *> library;
    for (const auto &workout : squad.workouts) {
        if (hidden == HiddenWorkouts::Included || !workout.hidden)
            library.push_back(&workout);
    }
    for (const auto &workout : builtInWorkouts()) {
        const bool isShown = hidden == HiddenWorkouts::Included || !workout.hidden;
        if (isShown && squad.find(workout.id) == nullptr)
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
        if (isBeside(*other, workout))
            most = std::max(most, other->level);
    }
    return most;
}

Neighbours neighboursOf(const std::vector<const Workout *> &library, const Workout &workout)
{
    Neighbours near;
    for (const auto *other : library) {
        if (!isBeside(*other, workout))
            continue;
        if (other->level < workout.level && (!near.lower || other->level > near.lower->level))
            near.lower = other;
        if (other->level > workout.level && (!near.higher || other->level < near.higher->level))
            near.higher = other;
    }
    return near;
}

bool isSameWork(const Workout &one, const Workout &other)
{
    return stepOf(one.rung) == stepOf(other.rung) && one.main == other.main;
}

std::vector<std::vector<const Workout *>> sameWork(const std::vector<const Workout *> &library)
{
    // The canonical text says everything the tree holds, and can be put in order.
    std::map<std::pair<int, std::string>, std::vector<const Workout *>> byWork;
    for (const auto *workout : library)
        byWork[{ stepOf(workout->rung), notation::print(workout->main) }].push_back(workout);
    std::vector<std::vector<const Workout *>> found;
    for (auto &[work, workouts] : byWork) {
        if (workouts.size() > 1)
            found.push_back(std::move(workouts));
    }
    return found;
}

} // namespace fivepace
