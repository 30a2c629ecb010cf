// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplesheet.h"

#include <algorithm>

namespace fivepace::test {

using namespace std::chrono_literals;

namespace {

constexpr GroupId kGroup { 10001 };
constexpr CycleId kCycle { 10002 };
constexpr std::array kNames { "A. Okafor", "J. Lindqvist", "T. Nakamura", "R. Costa", "M. Duarte",
    "E. Moreau", "L. Hansen", "S. Patel" };
constexpr std::array kBests { 52600ms, 54100ms, 55600ms, 51400ms, 59200ms, 57000ms, 60100ms, 49000ms };

Athlete athleteNo(int number)
{
    const auto place = static_cast<std::size_t>(number) % kNames.size();
    Athlete athlete;
    athlete.id = { 20000 + number };
    athlete.name = kNames[place];
    if (number >= static_cast<int>(kNames.size()))
        athlete.name += " " + std::to_string(number);
    athlete.kind = place == 7 ? AthleteKind::Sprinter400 : AthleteKind::MiddleDistance;
    athlete.groups = { kGroup };
    athlete.results = { { Distance::metres(400), { kBests[place], Precision::Tenth, TimingMethod::Hand },
        2026y / 1 / 1 } };
    return athlete;
}

Block rep(std::int64_t metres, int times, Duration between)
{
    Block block;
    block.times = { times, {} };
    block.body = Rep { .length = Distance::metres(metres) };
    block.between = Recovery { .duration = between };
    block.after = Recovery { .duration = between };
    return block;
}

/// Heats of four by the athletes' order, sprinters apart.
void fillGrid(SampleSheet &sheet)
{
    for (const RunRep &run : runningOrder(sheet.session.workout.main))
        sheet.grid.columns.push_back({ run });
    int runners = 0;
    for (const Athlete &athlete : sheet.squad.athletes) {
        const PaceTable paces = PaceTable::from(athlete, sheet.session.date, {});
        GridRow row;
        row.athlete = athlete.id;
        row.name = sheetName(athlete);
        row.sprinter = athlete.kind == AthleteKind::Sprinter400;
        row.heat = row.sprinter ? 90 : runners++ / 4 + 1;
        if (const RungPace *pace = paces.at(PaceRung::M400))
            row.pace = *pace;
        for (const ExplainedTarget &target : targetsFor(sheet.session.workout, athlete, paces, {}, nullptr,
                 sheet.squad.card.sprinterRecoveryPercent))
            row.cells.push_back({ .explained = target });
        row.repCount = row.cells.size();
        sheet.grid.rows.push_back(row);
    }
    const int last = (runners + 3) / 4 + 1;
    for (GridRow &row : sheet.grid.rows)
        row.heat = std::min(row.heat, last);
    std::ranges::stable_sort(sheet.grid.rows, {}, &GridRow::heat);
}

SampleSheet sheetOf(int athletes, const Workout &workout)
{
    SampleSheet sheet;
    sheet.squad.card.club = "Harbour AC";
    sheet.squad.groups = { { .id = kGroup, .name = "1500 m group" } };
    Cycle cycle { .id = kCycle, .group = kGroup, .name = "Cycle 3", .firstDay = 2026y / 5 / 4 };
    sheet.squad.cycles = { cycle };
    for (int i = 0; i < athletes; ++i)
        sheet.squad.athletes.push_back(athleteNo(i));
    Session session;
    session.id = { 30001 };
    session.group = kGroup;
    session.date = 2026y / 5 / 4;
    session.startMinute = 18 * 60 + 30;
    session.venue = "Track";
    session.cycle = kCycle;
    session.role = PaceRole::SS2;
    session.plannedRpe = 8;
    session.workout = workout;
    sheet.session = session;
    sheet.squad.sessions = { session };
    fillGrid(sheet);
    return sheet;
}

Workout workoutOf(const std::string &text, const Blocks &main)
{
    Workout workout;
    workout.name = "400 m pace · level 3";
    workout.rung = PaceRung::M400;
    workout.level = 3;
    workout.text = text;
    workout.warmUp = defaultWarmUp();
    workout.main = main;
    workout.coolDown = defaultCoolDown();
    return workout;
}

} // namespace

SampleSheet sampleSheet(int athletes)
{
    Block set;
    set.times = { 3, {} };
    set.body = Blocks { rep(100, 1, 150s), rep(200, 1, 300s) };
    set.between = Recovery { .duration = 300s };
    return sheetOf(athletes, workoutOf("3 x (100m. 2:30 Rec. 200m. 5:00 Rec)", { set }));
}

SampleSheet sampleSheet(int athletes, int reps)
{
    const std::string text = std::to_string(reps) + " x 200m [3:00]";
    return sheetOf(athletes, workoutOf(text, reps > 0 ? Blocks { rep(200, reps, 180s) } : Blocks {}));
}

Squad sampleCycle(int athletes, int days)
{
    SampleSheet sheet = sampleSheet(athletes);
    Squad squad = sheet.squad;
    Cycle &cycle = squad.cycles.front();
    cycle.days = days;
    for (int i = 0; i < days; ++i)
        cycle.items.push_back({ .day = i, .length = 45min });
    cycle.items[5] = { .day = 5, .kind = ItemKind::Rest };
    cycle.items[6] = { .day = 6, .kind = ItemKind::LongRun, .length = 75min, .note = "Hills if dry" };
    int day = 0;
    for (const PaceRole role : { PaceRole::SS2, PaceRole::ES1, PaceRole::SS1 }) {
        Session session = sheet.session;
        session.id = { 30001 + day };
        session.date = cycle.firstDay + std::chrono::days(day);
        session.role = role;
        session.workout.rung = cycle.fivePaces.at(role);
        cycle.items[static_cast<std::size_t>(day)] = { .day = day, .kind = ItemKind::Quality, .role = role };
        if (day > 0)
            squad.sessions.push_back(session);
        day += 2;
    }
    cycle.items[8] = { .day = 8, .kind = ItemKind::Quality, .role = PaceRole::ES2 };
    squad.races = { { .id = { 40001 },
        .name = "County League",
        .date = cycle.firstDay + std::chrono::days(12),
        .distance = Distance::metres(1500),
        .startMinute = 18 * 60 + 40,
        .isTarget = true } };
    return squad;
}

} // namespace fivepace::test
