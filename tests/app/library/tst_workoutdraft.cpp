// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/notation.h"
#include "drafts/library/workoutdraft.h"
#include "models/library/readingmodel.h"
#include "support/openworkspace.h"
#include "support/ownworkout.h"

#include <QTest>

using namespace fivepace;
using namespace fivepace::test;

class WorkoutDraftTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_workspace = std::make_unique<OpenWorkspace>(withOwnWorkout()); }

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

    void whatIsStoredCountsUntilTheNewReadingIsTaken()
    {
        auto squad = withOwnWorkout();
        squad.workouts[0].text = "8 x 400m, 90s rec";
        squad.workouts[0].main = notation::parse("6 × 300 m [1:00]").blocks;
        squad.sessions.clear();
        squad.entries.clear();
        OpenWorkspace workspace(squad);
        WorkoutDraft draft;
        draft.setWorkspace(&workspace);
        draft.setWorkoutId(50'000);
        QVERIFY(draft.newReading().contains("6 × 300 m [1:00]"));
        QVERIFY(draft.newReading().contains("8 × 400 m [1:30]"));
        QCOMPARE(draft.reading()->reading().blocks, squad.workouts[0].main);
        QCOMPARE(draft.text(), QStringLiteral("8 x 400m, 90s rec"));

        QVERIFY(draft.takeNewReading());
        QVERIFY(draft.newReading().isEmpty() && !draft.takeNewReading());
        QCOMPARE(totalsOf(workspace.squad().workouts[0].main).reps, 8);
        QVERIFY(workspace.undo());
        QVERIFY(draft.keepStored());
        QCOMPARE(draft.text(), QStringLiteral("6 × 300 m [1:00]"));
        QCOMPARE(workspace.squad().workouts[0].main, squad.workouts[0].main);
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

private:
    std::unique_ptr<OpenWorkspace> m_workspace;
};

QTEST_GUILESS_MAIN(WorkoutDraftTest)
#include "tst_workoutdraft.moc"
