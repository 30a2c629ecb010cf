// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/squad/session.h"

#include <algorithm>

namespace fivepace {

bool Entry::isLogged() const
{
    return stop || std::ranges::any_of(results, [](const RepResult &result) {
        return result.time || result.ending != Ending::Full;
    });
}

const Workout &workoutOf(const Session &session, const Entry *entry)
{
    return entry && entry->own ? *entry->own : session.workout;
}

Session asRunBy(const Session &session, const Entry *entry)
{
    auto run = session;
    if (entry && entry->own) {
        run.workout = *entry->own;
        run.plannedRpe.reset();
    }
    return run;
}

bool isToCome(const Session &session, Date today)
{
    return session.date > today;
}

bool isUnderWay(const Session &session, Date today)
{
    return !session.finished && session.date >= today;
}

} // namespace fivepace
