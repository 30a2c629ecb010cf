// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad/squad.h"

// Small squads for tests, in words: aSquad() has one group, two athletes, one cycle, one session and one
// logged entry.

namespace fivepace::test {

using namespace std::chrono_literals;

inline RepTime hand(Duration time, Precision precision = Precision::Tenth)
{
    return { time, precision, TimingMethod::Hand };
}

inline RaceResult ran(std::int64_t metres, Duration time, Date date)
{
    RaceResult result;
    result.distance = Distance::metres(metres);
    result.time = hand(time);
    result.date = date;
    return result;
}

/// A flying sprint.
inline RaceResult flew(std::int64_t metres, Duration time, Date date)
{
    auto result = ran(metres, time, date);
    result.start = RunStart::Flying;
    return result;
}

inline Block reps(int times, std::int64_t metres, std::optional<Duration> rest)
{
    Rep rep;
    rep.length = Distance::metres(metres);
    Block block;
    block.times = { times, {} };
    block.body = rep;
    if (rest) {
        block.between.emplace();
        block.between->duration = *rest;
    }
    return block;
}

inline Workout aWorkout(std::int64_t id = 1)
{
    Workout workout;
    workout.id = { id };
    workout.name = "Paired 200s";
    workout.rung = PaceRung::M400;
    workout.level = 4;
    workout.text = "4 x 200m. 3:00 Rec between reps";
    workout.main = { reps(4, 200, 3min) };
    return workout;
}

inline Athlete anAthlete(std::int64_t id, const std::string &name, GroupId group = { 100 })
{
    Athlete athlete;
    athlete.id = { id };
    athlete.name = name;
    athlete.groups = { group };
    athlete.results
        = { ran(400, 52s, 2026y / 4 / 1), ran(800, 115s, 2026y / 4 / 12), ran(1500, 236s, 2026y / 4 / 26) };
    athlete.baseDone = 2026y / 1 / 20;
    athlete.transitionDone = 2026y / 2 / 20;
    return athlete;
}

/// The athlete with one more result.
inline Athlete having(Athlete athlete, const RaceResult &result)
{
    athlete.results.push_back(result);
    return athlete;
}

inline Session aSession(std::int64_t id = 400, Date date = 2026y / 5 / 4)
{
    Session session;
    session.id = { id };
    session.group = { 100 };
    session.date = date;
    session.startMinute = 18 * 60 + 30;
    session.venue = "Track";
    session.role = PaceRole::SS2;
    session.workout = aWorkout();
    session.plannedRpe = 8;
    return session;
}

inline Entry anEntry(std::int64_t id, SessionId session, AthleteId athlete)
{
    Entry entry;
    entry.id = { id };
    entry.session = session;
    entry.athlete = athlete;
    entry.heat = 1;
    for (int i = 0; i < 4; ++i) {
        RepTarget target;
        target.time = 26'000ms;
        target.slowest = 28'750ms;
        target.beat = 28'750ms;
        target.rung = PaceRung::M400;
        target.recovery.duration = 3min;
        target.source = SourceKind::Own;
        entry.frozen.push_back(target);
        entry.results.push_back({ hand(26'300ms + Duration(i * 100)), 185s, Ending::Full });
    }
    entry.rpe = 8;
    entry.looseness = 4;
    return entry;
}

inline Squad aSquad()
{
    Squad squad;
    squad.card.club = "Harbour AC";
    Group group;
    group.id = { 100 };
    group.name = "1500 m group";
    squad.groups = { group };
    squad.athletes = { anAthlete(200, "Ada Okafor"), anAthlete(201, "Mia Duarte") };
    squad.athletes[1].category = Category::Women;
    squad.athletes[1].absences = { { 2026y / 5 / 1, {}, Reason::Injured } };
    squad.athletes[1].handPaces
        = { { PaceRung::M800, Pace::of(Distance::metres(800), 127s), 2026y / 6 / 1 } };
    squad.workouts = { aWorkout() };
    Cycle cycle;
    cycle.id = { 300 };
    cycle.group = { 100 };
    cycle.name = "Cycle 1";
    cycle.firstDay = 2026y / 5 / 3;
    for (int day = 0; day < cycle.days; ++day)
        cycle.items.push_back({ .day = day });
    cycle.items[1].kind = ItemKind::Quality;
    cycle.items[1].role = PaceRole::SS2;
    cycle.items[2].length = 45min;
    squad.cycles = { cycle };
    Phase phase;
    phase.id = { 350 };
    phase.group = { 100 };
    phase.firstDay = 2026y / 1 / 1;
    phase.lastDay = 2026y / 1 / 20;
    squad.phases = { phase };
    Race race;
    race.id = { 360 };
    race.name = "County League";
    race.date = 2026y / 5 / 16;
    race.distance = Distance::metres(1500);
    race.groups = { { 100 } };
    squad.races = { race };
    auto session = aSession();
    session.cycle = cycle.id;
    squad.sessions = { session };
    squad.entries = { anEntry(500, session.id, { 200 }) };
    return squad;
}

} // namespace fivepace::test
