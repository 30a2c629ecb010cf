// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/library/library.h"
#include "models/library/workoutcard.h"
#include "models/library/workoutfactsmodel.h"
#include "support/openworkspace.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace fivepace;
using namespace fivepace::test;

namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

Squad withOwnWorkouts()
{
    auto squad = aSquad();
    squad.workouts = { aWorkout(50'000), aWorkout(50'001) };
    squad.workouts[1].name = "200s again";
    for (auto &session : squad.sessions)
        session.workout = squad.workouts[1];
    return squad;
}

} // namespace

/// What one workout knows, and what a coach does with it in the library.
class LibraryModelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_workspace = std::make_unique<OpenWorkspace>(withOwnWorkouts()); }

    void aBuiltInWorkoutTakesAStarAndIsHiddenButNeverChanges()
    {
        WorkoutCard card;
        card.setWorkspace(m_workspace.get());
        card.setWorkoutId(3);
        QVERIFY(!card.isOwn() && !card.canGoUp() && !card.canGoDown());
        QVERIFY(!card.rename("Mine") && !card.changeLevel(1) && !card.setTags("hill"));
        QVERIFY(card.setFavourite(true));
        QVERIFY(card.isFavourite());
        QVERIFY(card.setHidden(true));
        QVERIFY(card.isHidden());
        QCOMPARE(findInLibrary(m_workspace->squad(), { 3 })->name, std::string("100 + 200"));
        QVERIFY(m_workspace->undo());
        QVERIFY(!card.isHidden() && card.isFavourite());
        QVERIFY(m_workspace->undo());
        QCOMPARE(m_workspace->squad(), withOwnWorkouts());
    }

    void anOwnWorkoutIsRenamedTaggedAndMovedByOneStepEach()
    {
        WorkoutCard card;
        card.setWorkspace(m_workspace.get());
        card.setWorkoutId(50'000);
        QVERIFY(card.rename("  Fours  "));
        QCOMPARE(card.name(), "Fours");
        QVERIFY(!card.rename(" "));
        QVERIFY(card.setTags("Hill,  indoor , hill"));
        QCOMPARE(card.tags(), "hill, indoor");
        QVERIFY(card.changeLevel(-1));
        QCOMPARE(m_workspace->squad().workouts[0].level, 3);
        for (int level = 3; level > 1; --level)
            QVERIFY(card.changeLevel(-1));
        QVERIFY(!card.canGoDown() && !card.changeLevel(-1));
        for (int steps = 0; steps < 5; ++steps)
            QVERIFY(m_workspace->undo());
        QCOMPARE(m_workspace->squad(), withOwnWorkouts());
    }

    void theLevelsBesideAreNamed()
    {
        WorkoutCard card;
        card.setWorkspace(m_workspace.get());
        card.setWorkoutId(3);
        QCOMPARE(card.lowerId(), 2.0);
        QCOMPARE(card.lowerText(), "2 · Sets of 100");
        QVERIFY(card.higherId() > 0);
        card.setWorkoutId(1);
        QCOMPARE(card.lowerId(), 0.0);
        QVERIFY(card.lowerText().isEmpty());
    }

    void theSameWorkIsOfferedForMerging()
    {
        WorkoutCard card;
        card.setWorkspace(m_workspace.get());
        card.setWorkoutId(3);
        QVERIFY(card.sameText().isEmpty() && !card.merge());
        card.setWorkoutId(50'000);
        QVERIFY(card.sameText().contains("200s again"));
        QVERIFY(card.mergeText().contains("200s again"));
        QVERIFY(card.merge());
        QVERIFY(card.sameText().isEmpty());
        QCOMPARE(m_workspace->squad().workouts.size(), std::size_t(1));
        QCOMPARE(allSessions(m_workspace->squad())[0]->workout.id, WorkoutId { 50'000 });
        QVERIFY(m_workspace->undo());
        QCOMPARE(m_workspace->squad(), withOwnWorkouts());
    }

    void aWorkoutKnowsWhatItAddsUpTo()
    {
        WorkoutFactsModel facts;
        QAbstractItemModelTester tester(&facts, kFatal);
        facts.setWorkspace(m_workspace.get());
        facts.setGroup(100);
        facts.setWorkout(*findInLibrary({}, { 5 }));
        QVERIFY(fact(facts, "Volume").contains("10 rep"));
        QVERIFY(fact(facts, "Recoveries").contains("23:00"));
        QVERIFY(assumed(facts, "Recoveries").contains("1 "));
        QVERIFY(!assumed(facts, "Duration").isEmpty());
        QVERIFY(fact(facts, "400 m sprinters rest").startsWith("7:00 → 12:15 (10:30–14:00)"));
        QVERIFY(fact(facts, "Reps begin").contains("20–30"));
        QCOMPARE(fact(facts, "Last used"), "not yet");
        facts.setWorkout(*findInLibrary({}, { 7 }));
        QVERIFY(fact(facts, "Straight needed").startsWith("130–190"));
        facts.setWorkout(m_workspace->squad().workouts[1]);
        QVERIFY(fact(facts, "Last used").contains("2026"));
        QVERIFY(assumed(facts, "Duration").isEmpty());
        facts.setWorkout({});
        QCOMPARE(facts.count(), 0);
    }

    void metresAreTakenApartByPace()
    {
        WorkoutFactsModel facts;
        QAbstractItemModelTester tester(&facts, kFatal);
        facts.setWorkspace(m_workspace.get());
        facts.setWorkout(*findInLibrary({}, { 108 }));
        QVERIFY(fact(facts, "3000 m pace").startsWith("1200"));
        QVERIFY(!fact(facts, "10 000 m pace").isEmpty() || !fact(facts, "10000 m pace").isEmpty());
    }

private:
    static QString role(const WorkoutFactsModel &facts, const QString &caption, int role)
    {
        for (int row = 0; row < facts.rowCount(); ++row) {
            if (facts.data(facts.index(row), WorkoutFactsModel::CaptionRole).toString().simplified()
                == caption)
                return facts.data(facts.index(row), role).toString();
        }
        return {};
    }
    static QString fact(const WorkoutFactsModel &facts, const QString &caption)
    {
        return role(facts, caption, WorkoutFactsModel::ValueRole);
    }
    static QString assumed(const WorkoutFactsModel &facts, const QString &caption)
    {
        return role(facts, caption, WorkoutFactsModel::AssumedRole);
    }

    std::unique_ptr<OpenWorkspace> m_workspace;
};

QTEST_GUILESS_MAIN(LibraryModelsTest)
#include "tst_librarymodels.moc"
