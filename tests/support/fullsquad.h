// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/builders.h"
#include "support/everymember.h"

#include <map>
#include <set>

namespace fivepace::test {

inline Group aFullGroup()
{
    return { { 100 }, "1500 m group", PaceRung::M3000, fivePacesFor(PaceRung::M800) };
}

inline RaceResult aFullResult()
{
    return { Distance::metres(60), { 7'812ms, Precision::Thousandth, TimingMethod::Electronic },
        2026y / 2 / 7, ResultKind::TimeTrial, "Bergen", "Wind 1.2", PaceUse::LeftOut, 3, true, true,
        RunStart::Standing, true };
}

inline Athlete aFullAthlete()
{
    Athlete athlete { { 200 }, "Zoë \"Z\" O'Neill", "Zoë", Category::Women, AthleteKind::Sprinter400,
        PaceRung::M400, 2008, { { 101 }, { 100 } }, { aFullResult(), ran(1500, 284s, 2026y / 4 / 1) }, {},
        2026y / 1 / 20, 2026y / 2 / 20, fivePacesFor(PaceRung::M3000), {}, ModelChoice { PaceModel::Purdy },
        3, "Left knee\nSpikes only", true };
    athlete.absences = { { 2026y / 5 / 1, 2026y / 5 / 9, Reason::Exams }, { 2026y / 6 / 1, {}, {} } };
    athlete.handPaces
        = { { PaceRung::M800, Pace::of(Distance::metres(800), 127s), 2026y / 6 / 1 }, HandPace {} };
    return athlete;
}

inline Workout aFullWorkout(std::int64_t id = 50)
{
    return { { id }, "Paired 200s", PaceRung::M5000, Style::OverUnders, 4, "4 x 200m. 3:00 Rec between reps",
        { reps(1, 1000, {}) }, { reps(4, 200, 3min) }, { reps(2, 400, 60s) }, "Watch the last one\nRelax",
        "A book", { "hills", "relaxed speed" }, true, true, true, StartMode::Standing };
}

inline PlanItem aFullItem()
{
    return { 20, ItemKind::Quality, PaceRole::ES2, 7 * 60, "Park", 75min, Distance::metres(9000), "If dry",
        { { 201 }, { 200 } } };
}

inline Cycle aFullCycle()
{
    return { { 300 }, { 101 }, "Cycle 1", 2026y / 5 / 3, PaceRung::M3000, fivePacesFor(PaceRung::M3000), 21,
        { aFullItem(), PlanItem {} } };
}

inline Session aFullSession()
{
    return { { 400 }, { 100 }, 2026y / 5 / 4, 18 * 60, "Track", CycleId { 300 }, PaceRole::ES1,
        aFullWorkout(), 8, "Easy first, hard last", "12 °C, wind", "Heat 2 late", true };
}

inline RepTarget aFullTarget()
{
    return { 26'000ms, 28'750ms, 25'100ms, 28'700ms, PaceRung::M800, Distance::metres(180),
        { RecoveryKind::Jog, 3min, 4min, Distance::metres(200), true }, true, SourceKind::Model,
        PaceModel::Vdot };
}

inline Entry aFullEntry()
{
    return { { 500 }, { 400 }, { 200 }, 2, true, 3, 98, 150, { aFullTarget(), RepTarget {} },
        { { RepTime { 26'312ms, Precision::Hundredth, TimingMethod::Device }, 185s, Ending::CutShort },
            RepResult {} },
        8, 4, true, Stop { 2, StopReason::LostPace }, "Tight at the end", 2, aFullWorkout(52) };
}

/// Every member of everything is other than its default in the first of each list, and all that may be absent
/// is absent in the second.
inline Squad aFullSquad()
{
    Squad squad;
    squad.card = { "Harbour AC", "R. Costa", "Stadium", 7 * 60, 160, { { PaceModel::Riegel }, 4 },
        { { "Winter", 21, { aFullItem(), PlanItem {} } }, { "Bare", 14, {} } } };
    squad.groups = { aFullGroup(), { { 101 }, "Others" } };
    squad.athletes = { aFullAthlete(), { { 201 }, "Mia Duarte" } };
    squad.workouts = { aFullWorkout(), { { 51 }, "Empty" } };
    squad.cycles = { aFullCycle(), { { 301 }, { 100 }, "", 2026y / 6 / 1 } };
    squad.phases = { { { 350 }, { 100 }, PhaseKind::Taper, "Sharpen", 2026y / 1 / 1, 2026y / 1 / 20 },
        { { 351 }, { 101 }, {}, "", 2026y / 1 / 1, 2026y / 1 / 1 } };
    squad.races = { { { 360 }, "County League", 2026y / 5 / 16, Distance::metres(1500), 18 * 60 + 40,
                        { { 101 }, { 100 } }, true, TargetRank::B },
        { { 361 }, "", 2026y / 5 / 17, Distance::metres(800) } };
    squad.sessions = { aFullSession(), { .id = { 401 }, .group = { 100 }, .date = 2026y / 5 / 6 } };
    squad.sessions[1].workout = { .name = "Typed" };
    squad.entries = { aFullEntry(), { { 501 }, { 401 }, { 201 } } };
    return squad;
}

/// Places of members, counted from 0 in tests/support/everymember.h, that no value of the squad has other
/// than at its default: "Workout 3". Empty where the squad is full.
inline std::string membersLeftPlain(Squad squad)
{
    std::map<std::string, std::set<std::size_t>> all, set;
    auto count = [&]<class T>(T &value) {
        for (std::size_t place = 0; place < std::tuple_size_v<decltype(tied(value))>; ++place)
            if constexpr (!std::is_same_v<T, Squad>)
                all[typeid(T).name()].insert(place);
    };
    eachInside(squad, count);
    eachMemberSet(
        squad, [&](auto &, const auto &, std::size_t place, const char *type) { set[type].insert(place); });
    std::string left;
    for (const auto &[type, places] : all)
        for (const auto place : places)
            if (!set[type].contains(place))
                left += type + (" " + std::to_string(place)) + "; ";
    return left;
}

} // namespace fivepace::test
