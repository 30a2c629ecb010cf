// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/builders.h"

namespace fivepace::test {

/// The builders' squad as it may look after years: two groups, `athletes` in each, a session of each group on
/// every third of `days` days from `first`, with a line for every second athlete of the group; every fourth
/// of them is not logged yet. The same for the same arguments.
inline Squad squadOfSeasons(int athletes, int days, Date first)
{
    auto squad = aSquad();
    squad.sessions.clear();
    squad.entries.clear();
    Group other;
    other.id = { 101 };
    other.name = "400 m group";
    squad.groups.push_back(other);
    squad.athletes.clear();
    for (int i = 0; i < 2 * athletes; ++i)
        squad.athletes.push_back(anAthlete(1'000 + i, "Athlete " + std::to_string(i), { 100 + i % 2 }));
    auto second = aWorkout();
    second.id = { second.id.value + 1 };
    second.name = "200s and more";
    squad.workouts.push_back(second);
    std::int64_t sessionId = 1'000'000;
    std::int64_t entryId = 5'000'000;
    for (int day = 0; day < days; day += 3) {
        for (int group = 0; group < 2; ++group) {
            auto session = aSession(sessionId++, first + std::chrono::days(day));
            session.group = squad.groups[static_cast<std::size_t>(group)].id;
            session.workout = squad.workouts[static_cast<std::size_t>(day / 3 + group) % 2];
            session.finished = day % 2 == 0;
            if (day % 5 == 0 && group == 0)
                session.cycle = squad.cycles.front().id;
            for (int i = group; i < 2 * athletes; i += 4) {
                auto entry = anEntry(entryId++, session.id, squad.athletes[static_cast<std::size_t>(i)].id);
                if (entryId % 4 == 0)
                    entry.results.clear();
                squad.entries.push_back(entry);
            }
            squad.sessions.push_back(session);
        }
    }
    return squad;
}

} // namespace fivepace::test
