// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/edits.h"

#include "domain/library/builtin.h"
#include "domain/squad/changes.h"

#include <algorithm>

namespace fivepace::edits {

namespace {

/// What the file holds of a workout becomes `after`; of a built-in one it holds nothing but marks.
AnyChange marked(const Squad &squad, const Workout &after)
{
    const auto *held = squad.find(after.id);
    Change<Workout> change { held ? std::optional(*held) : std::nullopt, after };
    const auto isAsShipped = [&after](const Workout &shipped) {
        return shipped.id == after.id && shipped.hidden == after.hidden && !after.favourite;
    };
    if (after.builtIn && std::ranges::any_of(builtInWorkouts(), isAsShipped))
        change.after.reset();
    return change;
}

void addTags(std::vector<std::string> &tags, const std::vector<std::string> &more)
{
    std::ranges::copy_if(more, std::back_inserter(tags),
        [&tags](const std::string &tag) { return std::ranges::find(tags, tag) == tags.end(); });
}

} // namespace

Edit addWorkout(const Workout &workout)
{
    return { EditKind::AddWorkout, workout.name, { added(workout) } };
}

Edit changeWorkout(const Workout &before, const Workout &after)
{
    return { EditKind::ChangeWorkout, after.name, { changed(before, after) } };
}

Edit removeWorkout(const Workout &workout)
{
    return { EditKind::RemoveWorkout, workout.name, { removed(workout) } };
}

Edit importWorkouts(const std::vector<Workout> &workouts)
{
    Edit edit { EditKind::ImportWorkouts, workouts.size() == 1 ? workouts.front().name : std::string(), {} };
    for (const auto &workout : workouts)
        edit.changes.push_back(added(workout));
    return edit;
}

Edit hideWorkout(const Squad &squad, const Workout &workout, bool hidden)
{
    auto after = workout;
    after.hidden = hidden;
    return { hidden ? EditKind::HideWorkout : EditKind::ShowWorkout, workout.name, { marked(squad, after) } };
}

Edit markFavourite(const Squad &squad, const Workout &workout, bool favourite)
{
    auto after = workout;
    after.favourite = favourite;
    return { EditKind::MarkFavourite, workout.name, { marked(squad, after) } };
}

Edit mergeWorkouts(const Squad &squad, const Workout &kept, const std::vector<const Workout *> &others)
{
    Edit edit { EditKind::MergeWorkouts, kept.name, {} };
    auto merged = kept;
    for (const auto *other : others) {
        merged.favourite = merged.favourite || other->favourite;
        if (!kept.builtIn)
            addTags(merged.tags, other->tags);
        auto hidden = *other;
        hidden.hidden = true;
        edit.changes.push_back(other->builtIn ? marked(squad, hidden) : removed(*other));
    }
    if (merged != kept)
        edit.changes.push_back(marked(squad, merged));
    for (const auto *other : others) {
        for (const auto *session : sessionsOf(squad, other->id)) {
            auto moved = *session;
            moved.workout.id = kept.id;
            edit.changes.push_back(changed(*session, moved));
        }
    }
    return edit;
}

} // namespace fivepace::edits
