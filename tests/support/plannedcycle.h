// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/library/library.h"
#include "domain/plan/planner.h"

#include "support/builders.h"

// A group without a past, and what it ran before a cycle.

namespace fivepace::test {

inline constexpr GroupId kGroup { 100 };
inline constexpr Date kFirst = 2026y / 6 / 1;

/// A group with a library and no past.
inline Squad aNewSquad()
{
    auto squad = aSquad();
    squad.workouts.clear();
    squad.cycles.clear();
    squad.sessions.clear();
    squad.entries.clear();
    squad.card.venue = "Track";
    squad.card.startMinute = 19 * 60;
    return squad;
}

/// What the two athletes made of a session.
enum class Went { Well, SoSo, Badly };

/// A session with the built-in workout of this id, run by both athletes as told.
inline void addRun(Squad &squad, std::int64_t workout, Date date, Went first, Went second)
{
    const auto number = static_cast<std::int64_t>(squad.sessions.size());
    auto session = aSession(400 + number, date);
    session.workout = *findInLibrary(squad, { workout });
    session.plannedRpe = 8;
    squad.sessions.push_back(session);
    const auto count = runningOrder(session.workout.main).size();
    for (const auto &[athlete, went] : { std::pair(200, first), std::pair(201, second) }) {
        auto entry = anEntry(500 + 2 * number + athlete - 200, session.id, { athlete });
        entry.frozen.assign(count, entry.frozen.front());
        entry.results.assign(count, { hand(26'300ms), {}, Ending::Full });
        entry.rpe = went == Went::Well ? 8 : went == Went::SoSo ? 9 : 10;
        squad.entries.push_back(entry);
    }
}

/// A cycle with one quality day, the first.
inline Cycle aCycleFor(PaceRole role, Date firstDay = kFirst)
{
    Cycle cycle;
    cycle.id = { 310 };
    cycle.group = kGroup;
    cycle.firstDay = firstDay;
    cycle.items = { { .day = 0, .kind = ItemKind::Quality, .role = role } };
    return cycle;
}

inline Choice choiceFor(const Squad &squad, PaceRole role)
{
    IdSource ids(0, 1);
    return proposeFilling(squad, aCycleFor(role), ids).choices.at(0);
}

} // namespace fivepace::test
