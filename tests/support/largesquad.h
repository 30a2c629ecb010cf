// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad/squad.h"

#include <array>
#include <string>

namespace fivepace::test {

/// A made-up squad of any size: the same for the same arguments. Eight groups and one with nobody, about 20
/// results an athlete over two years, long names, some without any time, some away, every 25th in the
/// archive.
inline Squad largeSquad(int athletes, Date today)
{
    constexpr std::array first { "Ada", "Bo", "Chukwuemeka", "Dee", "Eilidh", "Finn", "Guðrún", "Hal", "Ines",
        "Jörg", "Maximiliane-Charlotte", "Noor" };
    constexpr std::array last { "Okafor", "Lind", "Duarte", "Hansen", "Featherstonehaugh", "Costa",
        "Nakamura", "Roche", "Şahin", "Oyelaran-Whitcombe", "Ng" };
    struct Event {
        std::int64_t metres;
        int tenths; ///< of a good club runner
    };
    constexpr std::array events { Event { 400, 520 }, Event { 800, 1160 }, Event { 1500, 2400 },
        Event { 3000, 5200 }, Event { 5000, 9000 }, Event { 10000, 19200 } };

    Squad squad;
    for (int i = 0; i < 9; ++i) {
        Group group;
        group.id = { 100'000 + i };
        group.name = i == 8 ? "Nobody yet" : "Group " + std::string(1, static_cast<char>('A' + i));
        squad.groups.push_back(group);
    }
    for (int i = 0; i < athletes; ++i) {
        const auto place = static_cast<std::size_t>(i);
        Athlete athlete;
        athlete.id = { 200'000 + i };
        athlete.name
            = std::string(first[place % first.size()]) + ' ' + last[place / first.size() % last.size()];
        if (place >= first.size() * last.size())
            athlete.name += ' ' + std::to_string(place / (first.size() * last.size()) + 1);
        athlete.category = i % 2 == 0 ? Category::Men : Category::Women;
        athlete.kind = i % 11 == 3 ? AthleteKind::Sprinter400 : AthleteKind::MiddleDistance;
        athlete.targetRace = kAllRungs[1 + place % 6];
        athlete.groups = { squad.groups[place % 8].id };
        athlete.archived = i % 25 == 24;
        athlete.baseDone = today - std::chrono::days(200);
        athlete.transitionDone = today - std::chrono::days(150);
        if (i % 9 == 4)
            athlete.absences
                = { { today - std::chrono::days(3), today + std::chrono::days(i % 20), Reason::Ill } };
        for (int run = 0; run < (i % 17 == 5 ? 0 : 20); ++run) {
            const auto &event = events[static_cast<std::size_t>(run + i) % (events.size() - place % 3)];
            RaceResult result;
            result.distance = Distance::metres(event.metres);
            const auto tenths = event.tenths * (100 + i * 7 % 25 + run * 3 % 5) / 100;
            result.time = { Duration(tenths * 100), Precision::Tenth, TimingMethod::Electronic };
            result.date = today - std::chrono::days(5 + run * 35 + i % 30);
            result.place = run % 3 == 0 ? "County open" : "League";
            athlete.results.push_back(result);
        }
        squad.athletes.push_back(athlete);
    }
    return squad;
}

} // namespace fivepace::test
