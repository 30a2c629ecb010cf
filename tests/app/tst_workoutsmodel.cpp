// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/builtin.h"
#include "drafts/placementdraft.h"
#include "drafts/workoutdraft.h"
#include "models/readingmodel.h"
#include "models/workoutrunsmodel.h"
#include "models/workoutsearch.h"
#include "models/workoutsmodel.h"
#include "models/workouttargetsmodel.h"
#include "support/openworkspace.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace fivepace;
using namespace fivepace::test;

namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

/// A squad whose own workout has an id of its own, as the program gives them.
Squad withOwnWorkout()
{
    auto squad = aSquad();
    squad.workouts = { aWorkout(50'000) };
    squad.workouts[0].name = "My 200s";
    squad.workouts[0].tags = { "hill" };
    for (auto &session : squad.sessions)
        session.workout = squad.workouts[0];
    return squad;
}

} // namespace

class WorkoutsModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_workspace = std::make_unique<OpenWorkspace>(withOwnWorkout()); }

    void theLibraryHoldsWhatShipsAndTheCoachsOwn()
    {
        WorkoutsModel model;
        QAbstractItemModelTester tester(&model, kFatal);
        model.setWorkspace(m_workspace.get());
        QCOMPARE(model.count(), static_cast<int>(builtInWorkouts().size()) + 1);
        QVERIFY(model.rowOf(50'000) >= 0);
        QVERIFY(model.sectionCount("400") > 5);
        QCOMPARE(model.sectionName("nothing"), QString());
    }

    void searchUnderstandsLengthsLevelsAndWords_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("found");
        QTest::newRow("nothing") << "" << true;
        QTest::newRow("length") << "200m" << true;
        QTest::newRow("length apart") << "200 m" << true;
        QTest::newRow("another length") << "300m" << false;
        QTest::newRow("level") << "level 4" << true;
        QTest::newRow("another level") << "level 5" << false;
        QTest::newRow("tag") << "hill" << true;
        QTest::newRow("pace") << "400 pace" << false;
        QTest::newRow("name and length") << "my 200m" << true;
        QTest::newRow("flying") << "flying" << false;
        QTest::newRow("nonsense") << "zzz" << false;
    }
    void searchUnderstandsLengthsLevelsAndWords()
    {
        QFETCH(QString, typed);
        QTEST(WorkoutSearch(typed).matches(withOwnWorkout().workouts[0]), "found");
    }

    void flyingFindsMaxVelocity()
    {
        WorkoutsModel model;
        QAbstractItemModelTester tester(&model, kFatal);
        model.setWorkspace(m_workspace.get());
        model.setFind("flying");
        QVERIFY(model.count() > 0);
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.data(model.index(row), WorkoutsModel::RungRole).toString(), "max_velocity");
    }

    void aBuiltInWorkoutIsOnlyCopied()
    {
        WorkoutDraft draft;
        draft.setWorkspace(m_workspace.get());
        draft.setWorkoutId(1);
        QVERIFY(draft.isBuiltIn());
        draft.edit();
        QVERIFY(!draft.isEditing());
        QVERIFY(!draft.remove());
        const auto text = draft.text();
        draft.duplicate();
        QVERIFY(draft.isEditing());
        QVERIFY(draft.save());
        QVERIFY(!draft.isBuiltIn());
        QCOMPARE(draft.text(), text);
        QCOMPARE(m_workspace->squad().workouts.size(), std::size_t(2));
        QVERIFY(m_workspace->undo());
        QCOMPARE(m_workspace->squad().workouts, withOwnWorkout().workouts);
    }

    void aWorkoutWithoutRepsOrNameIsRefused()
    {
        WorkoutDraft draft;
        draft.setWorkspace(m_workspace.get());
        draft.startNew();
        QVERIFY(draft.nameIssue().isEmpty());
        QVERIFY(!draft.save());
        QVERIFY(!draft.nameIssue().isEmpty());
        draft.setName("Ladder");
        QVERIFY(!draft.save());
        draft.setText("100m, 200m, 300m [3:00]");
        QVERIFY(draft.save());
        QVERIFY(!m_workspace->squad().workouts.back().main.empty());
    }

    void cancelGoesBackToTheFile()
    {
        WorkoutDraft draft;
        draft.setWorkspace(m_workspace.get());
        draft.setWorkoutId(50'000);
        draft.edit();
        draft.setText("8 x 100m [1:00]");
        QCOMPARE(totalsOf(draft.workout().main).reps, 8);
        draft.cancel();
        QVERIFY(!draft.isEditing());
        QCOMPARE(draft.workout(), withOwnWorkout().workouts[0]);
        QVERIFY(!m_workspace->canUndo());
    }

    void theReadingFollowsTheText()
    {
        ReadingModel reading;
        QAbstractItemModelTester tester(&reading, kFatal);
        reading.setText("2 x (4 x 100m) [2:30 & 5:00]");
        QVERIFY(reading.ok());
        QCOMPARE(reading.rowCount(), 2);
        QCOMPARE(reading.data(reading.index(1), ReadingModel::DepthRole).toInt(), 1);
        QVERIFY(reading.data(reading.index(0), ReadingModel::BetweenRole).toString().contains("5:00"));
        QVERIFY(reading.data(reading.index(1), ReadingModel::BetweenRole).toString().contains("2:30"));
        reading.setText("4 x 100m qqq9");
        QCOMPARE(reading.ok(), reading.problems().isEmpty());
        reading.setText("");
        QVERIFY(!reading.ok());
        QCOMPARE(reading.rowCount(), 0);
    }

    void everyMemberHasATargetForEachDifferentRep()
    {
        WorkoutTargetsModel targets;
        QAbstractItemModelTester tester(&targets, kFatal);
        targets.setWorkspace(m_workspace.get());
        targets.setGroup(100);
        auto workout = aWorkout();
        workout.main = { reps(2, 300, 3min), reps(4, 200, 3min) };
        targets.setWorkout(workout);
        QCOMPARE(targets.columns().size(), 2);
        QCOMPARE(targets.rowCount(), 2);
        QCOMPARE(targets.data(targets.index(0), WorkoutTargetsModel::TargetsRole).toStringList(),
            QStringList({ "39.0", "26.0" }));
        QVERIFY(targets.note().isEmpty());
        workout.rung = PaceRung::MaxVelocity;
        targets.setWorkout(workout);
        QVERIFY(targets.note().contains("flying"));
        targets.setGroup(999);
        QCOMPARE(targets.rowCount(), 0);
    }

    void aWorkoutKnowsWhenItWasRun()
    {
        WorkoutRunsModel runs;
        QAbstractItemModelTester tester(&runs, kFatal);
        runs.setWorkspace(m_workspace.get());
        runs.setWorkout(50'000);
        QCOMPARE(runs.count(), static_cast<int>(m_workspace->squad().sessions.size()));
        QVERIFY(runs.data(runs.index(0), WorkoutRunsModel::OutcomeRole).toString().contains("4 of 4"));
        runs.setWorkout(1);
        QCOMPARE(runs.count(), 0);
    }

    void aWorkoutIsPutOnADayOfThePlan()
    {
        PlacementDraft draft;
        draft.setWorkspace(m_workspace.get());
        draft.start(50'000, 100);
        draft.setProperty("date", "never");
        QVERIFY(!draft.dateIssue().isEmpty());
        QVERIFY(!draft.save());
        draft.setProperty("date", "2026-05-04");
        QVERIFY(!draft.warning().isEmpty());
        draft.setProperty("date", "2026-05-08");
        QVERIFY(draft.warning().isEmpty());
        const auto sessions = m_workspace->squad().sessions.size();
        QVERIFY(draft.save());
        QCOMPARE(m_workspace->squad().sessions.size(), sessions + 1);
        const auto &added = m_workspace->squad().sessions.back();
        QCOMPARE(added.cycle, std::optional(CycleId { 300 }));
        QCOMPARE(added.role, std::optional(PaceRole::SS2));
        QVERIFY(m_workspace->undo());
        QCOMPARE(m_workspace->squad().sessions.size(), sessions);
    }

private:
    std::unique_ptr<OpenWorkspace> m_workspace;
};

QTEST_GUILESS_MAIN(WorkoutsModelTest)
#include "tst_workoutsmodel.moc"
