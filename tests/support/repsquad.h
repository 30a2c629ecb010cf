// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/builders.h"

#include <string>

namespace fivepace::test {

inline constexpr int kRepsEach = 10;
inline constexpr Date kRepsFrom { std::chrono::year(2020) / 1 / 1 };
inline constexpr Date kRepsUntil { std::chrono::year(2026) / 1 / 1 };

inline Date dayOfReps(int session)
{
    return kRepsFrom + std::chrono::days(4 * session);
}

/// A squad that has run nothing yet: sessions of ten reps, each athlete with a target in them.
inline Squad squadForReps(int athletes, int sessions)
{
    auto squad = aSquad();
    squad.entries.clear();
    squad.sessions.clear();
    squad.athletes.clear();
    for (int i = 0; i < athletes; ++i) {
        squad.athletes.push_back(anAthlete(10'000 + i, "Runner " + std::to_string(i)));
        for (auto &result : squad.athletes.back().results)
            result.date = kRepsFrom - std::chrono::days(30); // so that every rep has its target
    }
    for (int i = 0; i < sessions; ++i) {
        auto session = aSession(20'000 + i, dayOfReps(i));
        session.workout.main = { reps(kRepsEach, 400, std::chrono::seconds(90)) };
        squad.sessions.push_back(session);
    }
    return squad;
}

/// What the athletes ran in the sessions of that squad from one on, as a table.
inline std::string tableOfReps(int athletes, int sessions, int first = 0)
{
    std::string text = "Date,Athlete,Set,Rep,Time\n";
    for (int session = first; session < first + sessions; ++session) {
        for (int athlete = 0; athlete < athletes; ++athlete) {
            for (int rep = 1; rep <= kRepsEach; ++rep)
                text += isoDate(dayOfReps(session)) + ",Runner " + std::to_string(athlete) + ",1,"
                    + std::to_string(rep) + ",1:0" + std::to_string(rep % 10) + '.'
                    + std::to_string(athlete % 10) + '\n';
        }
    }
    return text;
}

} // namespace fivepace::test
