// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/edits.h"
#include "domain/library/builtin.h"
#include "domain/library/library.h"
#include "domain/library/libraryfacts.h"
#include "domain/log/libraryruns.h"
#include "support/builders.h"

#include <QTest>

#include <algorithm>

using namespace fivepace;
using namespace fivepace::test;

namespace {

bool holds(const std::vector<const Workout *> &library, int id)
{
    return std::ranges::find(library, WorkoutId { id }, &Workout::id) != library.end();
}

/// A squad whose two own workouts are the same work under two names, each run once.
Squad withDoubles()
{
    auto squad = aSquad();
    squad.workouts = { aWorkout(50'000), aWorkout(50'001) };
    squad.workouts[1].name = "200s again";
    squad.workouts[1].tags = { "indoor" };
    squad.workouts[1].favourite = true;
    squad.sessions = { aSession(400, 2026y / 5 / 4), aSession(401, 2026y / 5 / 18) };
    squad.sessions[0].workout = squad.workouts[0];
    squad.sessions[1].workout = squad.workouts[1];
    squad.sessions[1].finished = true;
    return squad;
}

Workout flying(int fly)
{
    auto workout = aWorkout();
    workout.rung = PaceRung::MaxVelocity;
    workout.main = { reps(3, fly, 3min) };
    workout.main[0].rep().flying = FlyingStart { Distance::metres(30), Distance::metres(fly) };
    return workout;
}

} // namespace

/// What a coach can choose from, and what one workout of it knows.
class TestLibrary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBuiltInWorkoutIsHiddenAndBroughtBackUnchanged()
    {
        Squad squad;
        QVERIFY(apply(squad, edits::hideWorkout(squad, *findInLibrary(squad, { 3 }), true)));
        QVERIFY(!holds(libraryOf(squad), 3));
        QVERIFY(holds(libraryOf(squad, HiddenWorkouts::Included), 3));
        QVERIFY(apply(squad, edits::hideWorkout(squad, *findInLibrary(squad, { 3 }), false)));
        QVERIFY(holds(libraryOf(squad), 3));
        QCOMPARE(squad, Squad()); // nothing of it stays in the file
    }

    void aStarOfABuiltInWorkoutIsKeptWhileItIsHidden()
    {
        Squad squad;
        QVERIFY(apply(squad, edits::markFavourite(squad, *findInLibrary(squad, { 3 }), true)));
        QVERIFY(apply(squad, edits::hideWorkout(squad, *findInLibrary(squad, { 3 }), true)));
        QVERIFY(apply(squad, edits::hideWorkout(squad, *findInLibrary(squad, { 3 }), false)));
        QVERIFY(findInLibrary(squad, { 3 })->favourite);
        QCOMPARE(findInLibrary(squad, { 3 })->main, builtInWorkouts()[2].main);
        QVERIFY(apply(squad, edits::markFavourite(squad, *findInLibrary(squad, { 3 }), false)));
        QVERIFY(squad.workouts.empty());
    }

    void aLevelKnowsTheOnesBesideIt()
    {
        const Squad squad;
        const auto library = libraryOf(squad);
        const auto third = neighboursOf(library, *findInLibrary(squad, { 3 }));
        QCOMPARE(third.lower->id, WorkoutId { 2 });
        QCOMPARE(third.higher->id, WorkoutId { 4 });
        QVERIFY(!neighboursOf(library, *findInLibrary(squad, { 1 })).lower);
        QVERIFY(!neighboursOf(library, *findInLibrary(squad, { 32 })).higher);
    }

    void fromTheFirstLevelTheNextOnesLeadToTheLast()
    {
        const auto library = libraryOf({});
        for (const auto *workout : library) {
            if (neighboursOf(library, *workout).lower)
                continue;
            int steps = 1;
            for (const auto *next = workout; (next = neighboursOf(library, *next).higher) != nullptr;)
                ++steps;
            QCOMPARE(steps, levelsBeside(library, *workout));
        }
    }

    void theSameWorkIsFoundUnderAnyNameAtItsPaceOnly()
    {
        auto squad = withDoubles();
        QCOMPARE(sameWork(libraryOf(squad)).size(), std::size_t(1));
        squad.workouts[1].rung = PaceRung::M800;
        QVERIFY(sameWork(libraryOf(squad)).empty());
        squad.workouts[0].rung = PaceRung::M1500;
        squad.workouts[1].rung = PaceRung::Mile; // one step of the ladder
        QCOMPARE(sameWork(libraryOf(squad)).size(), std::size_t(1));
    }

    void mergingMovesWhatWasRunAndIsOneStep()
    {
        const auto before = withDoubles();
        auto squad = before;
        const auto edit = edits::mergeWorkouts(squad, squad.workouts[0], { &squad.workouts[1] });
        QVERIFY(apply(squad, edit));
        QCOMPARE(squad.workouts.size(), std::size_t(1));
        QVERIFY(squad.workouts[0].favourite);
        QCOMPARE(squad.workouts[0].tags, std::vector<std::string> { "indoor" });
        QCOMPARE(usesOf(squad, 2026y / 6 / 1).at({ 50'000 }).times, 2);
        QCOMPARE(squad.sessions[1].workout.name, std::string("200s again")); // its own copy stays
        QVERIFY(apply(squad, inverse(edit)));
        QCOMPARE(squad, before);
    }

    void aBuiltInWorkoutIsHiddenByAMerge()
    {
        Squad squad;
        auto own = *findInLibrary(squad, { 3 });
        own.id = { 50'000 };
        own.builtIn = false;
        squad.workouts = { own };
        const auto edit = edits::mergeWorkouts(squad, own, { findInLibrary(squad, { 3 }) });
        QVERIFY(apply(squad, edit));
        QVERIFY(!holds(libraryOf(squad), 3));
        QVERIFY(holds(libraryOf(squad), 50'000));
        QVERIFY(sameWork(libraryOf(squad)).empty());
    }

    void aRunSaysHowItWent()
    {
        auto squad = aSquad();
        squad.sessions[0].workout = aWorkout(50'000);
        const auto runs = runsOf(squad, { 50'000 }, 2026y / 5 / 4);
        QCOMPARE(runs.size(), std::size_t(1));
        QCOMPARE(runs[0].athletes, 1);
        QCOMPARE(runs[0].judged, 4);
        QCOMPARE(runs[0].onTarget, 4);
        QCOMPARE(runs[0].mean, std::optional<Duration>(26'450ms)); // 26.3, 26.4, 26.5, 26.6
        QVERIFY(*runs[0].percentOfTarget > 98.2 && *runs[0].percentOfTarget < 98.4);
        QCOMPARE(runs[0].plannedRpe, std::optional(8));
        QCOMPARE(runs[0].rpe, std::optional(8.0));
        QVERIFY(runsOf(squad, { 50'000 }, 2026y / 5 / 3).empty());
    }

    void repsOfDifferentLengthsHaveNoMean()
    {
        auto squad = aSquad();
        squad.sessions[0].workout.main = { reps(2, 200, 3min), reps(2, 300, 3min) };
        const auto runs = runsOf(squad, squad.sessions[0].workout.id, 2026y / 5 / 4);
        QVERIFY(!runs[0].mean);
        QVERIFY(runs[0].percentOfTarget.has_value());
    }

    void aSessionThatNobodyRanIsNoRun()
    {
        auto squad = withDoubles();
        squad.entries.clear();
        QVERIFY(runsOf(squad, { 50'000 }, 2026y / 6 / 1).empty());
        QVERIFY(usesOf(squad, 2026y / 5 / 10).empty());
        QCOMPARE(usesOf(squad, 2026y / 6 / 1).at({ 50'001 }), (WorkoutUse { 1, 2026y / 5 / 18 }));
    }

    void metresCountAtThePaceTheyAreRun()
    {
        Workout workout;
        workout.rung = PaceRung::M5000;
        auto mixed = reps(2, 1000, 1min);
        mixed.rep().parts = { { Distance::metres(400), {} }, { Distance::metres(600), {} } };
        mixed.rep().parts[0].target.pace = PaceRung::M3000;
        auto byRole = reps(4, 200, 1min);
        byRole.rep().target.pace = PaceRole::SS2;
        auto hard = reps(1, 300, {});
        hard.rep().target.effort = Effort::Max;
        workout.main = { mixed, byRole, hard };
        const std::vector<PaceShare> expected { { PaceRung::M1500, Distance::metres(800), {} },
            { PaceRung::M3000, Distance::metres(800), {} }, { PaceRung::M5000, Distance::metres(1200), {} },
            { {}, Distance::metres(300), {} } };
        QCOMPARE(sharesByPace(workout, fivePacesFor(PaceRung::M5000)), expected);
    }

    void flyingSprintsCountTheirFlyZone()
    {
        const auto shares = sharesByPace(flying(40), {});
        QCOMPARE(shares.size(), std::size_t(1));
        QCOMPARE(shares[0].rung, std::optional(PaceRung::MaxVelocity));
        QCOMPARE(shares[0].distance, Distance::metres(120));
    }

    void theStraightForAFlyingSprintIsThePosts_data()
    {
        QTest::addColumn<int>("fly");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        QTest::newRow("30") << 30 << 120 << 180;
        QTest::newRow("40") << 40 << 130 << 190;
        QTest::newRow("50") << 50 << 140 << 200;
    }
    void theStraightForAFlyingSprintIsThePosts()
    {
        QFETCH(int, fly);
        const auto straight = straightNeeded(flying(fly));
        QTEST(int(straight->least.inMetres()), "least");
        QTEST(int(straight->most.inMetres()), "most");
        QVERIFY(!straightNeeded(aWorkout()));
    }

    /// Rule R10: 120 → 180–240, 150 → 225–300, 420 → 630–840; after 50 m and less as they are.
    void sprintersRestLongerAfterRepsOver50m()
    {
        const auto rests = sprinterRests(*findInLibrary({}, { 5 }), 175);
        const std::vector<SprinterRest> expected { { 420s, 630s, 840s, 735s }, { 150s, 225s, 300s, 265s },
            { 300s, 450s, 600s, 525s }, { 120s, 180s, 240s, 210s } };
        QCOMPARE(rests, expected);
        QVERIFY(sprinterRests(flying(50), 175).empty());
        QVERIFY(sprinterRests(*findInLibrary({}, { 40 }), 175).empty()); // 800 pace
    }
};

QTEST_APPLESS_MAIN(TestLibrary)
#include "tst_library.moc"
