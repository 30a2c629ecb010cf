// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/example/example.h"

namespace fivepace::test {

/// Nothing but the coach and one athlete who has a race.
inline Squad squadOfOne(Date today)
{
    auto squad = exampleSquad(today);
    Squad one;
    one.card = squad.card;
    one.groups = { squad.groups.front() };
    one.athletes = { squad.athletes.front() };
    one.athletes.front().groups = { one.groups.front().id };
    return one;
}

/// The example squad with forty in its first group, names of forty letters, and a session of 24 reps today.
inline Squad crowdedSquad(Date today)
{
    constexpr std::size_t kMany = 40;
    auto squad = exampleSquad(today);
    const auto group = squad.groups.front().id;
    const auto model = squad.athletes.front();
    for (auto &athlete : squad.athletes) {
        athlete.groups = { group };
        athlete.archived = false;
    }
    for (std::size_t place = squad.athletes.size(); place < kMany; ++place) {
        auto athlete = model;
        athlete.id = { 900'000 + static_cast<std::int64_t>(place) };
        athlete.groups = { group };
        squad.athletes.push_back(athlete);
    }
    for (std::size_t place = 0; place < squad.athletes.size(); ++place) {
        auto &name = squad.athletes[place].name;
        name += " of the Featherstonehaugh and Whitcombe family";
        name = std::to_string(place + 1) + ' ' + name.substr(0, 37);
    }
    for (auto &each : squad.groups)
        each.name += ", long distance and steeplechase, Tuesdays";
    return squad;
}

} // namespace fivepace::test
