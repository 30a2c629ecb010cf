// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/edits.h"
#include "domain/library/builtin.h"
#include "domain/library/library.h"
#include "drafts/plan/placementdraft.h"
#include "models/library/readingmodel.h"
#include "models/library/workoutrunsmodel.h"
#include "models/library/workoutsearch.h"
#include "models/library/workoutsmodel.h"
#include "models/library/workouttargetsmodel.h"
#include "support/openworkspace.h"
#include "support/ownworkout.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace fivepace;
using namespace fivepace::test;

namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

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
        QCOMPARE(model.count(), static_cast<int>(libraryOf({}).size()) + 1);
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
        QTest::newRow("pace") << "400 pace" << true;
        QTest::newRow("another pace") << "800 m pace" << false;
        QTest::newRow("a pace with a blank in it") << "10 000 m pace" << false;
        QTest::newRow("no pace we know") << "37 pace" << false;
        QTest::newRow("role") << "SS2" << true; // 400 pace for a 1500 m group
        QTest::newRow("another role") << "es1 pace" << false;
        QTest::newRow("tag only") << "#hill" << true;
        QTest::newRow("another tag") << "#200" << false;
        QTest::newRow("own") << "own" << true;
        QTest::newRow("hidden") << "hidden" << false;
        QTest::newRow("favourite") << "favorite" << false;
        QTest::newRow("used") << "last used" << true;
        QTest::newRow("not used") << "never used" << false;
        QTest::newRow("no duplicate") << "duplicate" << false;
        QTest::newRow("style") << "list" << true;
        QTest::newRow("another style") << "over-unders" << false;
        QTest::newRow("quotes") << "\u201chill\u201d" << true;
        QTest::newRow("the first letters of level") << "lev" << true;
        QTest::newRow("a number of the text") << "200" << true;
        QTest::newRow("a number of the notes") << "777" << false;
        QTest::newRow("a word of the notes") << "windy" << true;
        QTest::newRow("minutes") << "8 min" << false;
        QTest::newRow("name and length") << "my 200m" << true;
        QTest::newRow("flying") << "flying" << false;
        QTest::newRow("nonsense") << "zzz" << false;
    }
    void searchUnderstandsLengthsLevelsAndWords()
    {
        QFETCH(QString, typed);
        auto workout = withOwnWorkout().workouts[0];
        workout.howTo = "Not on a windy day. 777";
        const SearchedWorkout searched(workout, { 1, 2026y / 5 / 4 }, false);
        QTEST(WorkoutSearch(typed, FivePaces()).matches(searched), "found");
    }

    void whatWasFoundIsBold()
    {
        const auto marked
            = [](const QString &find, const QString &text) { return WorkoutSearch(find).marked(text); };
        QCOMPARE(marked("", "4 < 5"), "4 &lt; 5");
        QCOMPARE(marked("200m", "4 x 200 m, 1200m"), "4 x <b>200 m</b>, 1200m");
        QCOMPARE(marked("muller LADDER", "M\u00fcller & ladder"), "<b>M\u00fcller</b> &amp; <b>ladder</b>");
        QCOMPARE(marked("strasse", "Auf der Straße, 200 m"), "Auf der <b>Straße</b>, 200 m");
        QCOMPARE(marked("soren", "Für Søren: æ"), "Für <b>Søren</b>: æ");
        QCOMPARE(marked("#tag level 4", "level 4"), "level 4");
    }

    void lastUsedComesFirst()
    {
        auto squad = withOwnWorkout();
        squad.sessions.push_back(aSession(401, 2026y / 5 / 1));
        squad.sessions.back().workout = builtInWorkouts()[2];
        squad.sessions.back().finished = true;
        squad.sessions.push_back(aSession(402, 2026y / 5 / 2)); // planned, never run
        squad.sessions.back().workout = builtInWorkouts()[3];
        OpenWorkspace workspace(squad);
        WorkoutsModel model;
        QAbstractItemModelTester tester(&model, kFatal);
        model.setWorkspace(&workspace);
        model.setFind("last used");
        QVERIFY(model.isByUse());
        QCOMPARE(model.count(), 2);
        QCOMPARE(model.workoutAt(0), 50'000.0);
        QCOMPARE(model.workoutAt(1), 3.0);
        model.setFind("not used");
        QCOMPARE(model.count(), static_cast<int>(libraryOf({}).size()) - 1);
    }

    void hiddenOnesAreShownWhenAskedFor()
    {
        WorkoutsModel model;
        QAbstractItemModelTester tester(&model, kFatal);
        model.setWorkspace(m_workspace.get());
        const auto all = model.count();
        model.setFind("hidden");
        const auto retired = model.count(); // built-in ones that older sessions were copied from
        model.setFind("");
        const auto &squad = m_workspace->squad();
        QVERIFY(m_workspace->perform(edits::hideWorkout(squad, *findInLibrary(squad, { 3 }), true)));
        QCOMPARE(model.count(), all - 1);
        model.setFind("hidden");
        QCOMPARE(model.count(), retired + 1);
        QVERIFY(model.data(model.index(0), WorkoutsModel::IsHiddenRole).toBool());
        model.setFind("");
        model.setShowHidden(true);
        QCOMPARE(model.count(), all + retired);
        QVERIFY(m_workspace->undo());
        QVERIFY(!model.data(model.index(model.rowOf(3)), WorkoutsModel::IsHiddenRole).toBool());
    }

    void anEditMovesOneRowAndLeavesTheOthers()
    {
        WorkoutsModel model;
        QAbstractItemModelTester tester(&model, kFatal);
        model.setWorkspace(m_workspace.get());
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const auto row = model.rowOf(50'000);
        auto moved = m_workspace->squad().workouts[0];
        moved.rung = PaceRung::Min90;
        QVERIFY(m_workspace->perform(edits::changeWorkout(m_workspace->squad().workouts[0], moved)));
        QVERIFY(model.rowOf(50'000) > row);
        QCOMPARE(model.sectionCount("90min"), 5);
        auto renamed = moved;
        renamed.name = "Renamed";
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        QVERIFY(m_workspace->perform(edits::changeWorkout(moved, renamed)));
        QCOMPARE(changes.size(), 1);
        QCOMPARE(model.data(model.index(model.rowOf(50'000)), WorkoutsModel::NameRole).toString(), "Renamed");
        QVERIFY(m_workspace->perform(edits::removeWorkout(renamed)));
        QCOMPARE(model.rowOf(50'000), -1);
        QVERIFY(resets.isEmpty());
    }

    void aFilterIsAWordOfTheSearch()
    {
        WorkoutsModel model;
        model.setWorkspace(m_workspace.get());
        QCOMPARE(model.tags(), QStringList({ "flying", "hill", "sprinters" }));
        QCOMPARE(model.findWith("#hill"), "#hill");
        model.setFind("200m favourite");
        QVERIFY(model.hasWord("favourite") && !model.hasWord("fav"));
        QCOMPARE(model.findWith("favourite"), "200m");
        QCOMPARE(model.findWith("last used"), "200m favourite last used");
    }

    void whatIsShownIsWrittenAsOneFile()
    {
        const QTemporaryDir folder;
        WorkoutsModel model;
        model.setWorkspace(m_workspace.get());
        model.setFind("own");
        QVERIFY(model.exportShown(folder.filePath("own.json")));
        QFile file(folder.filePath("own.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("My 200s"));
        QSignalSpy failures(m_workspace.get(), &Workspace::failed);
        QVERIFY(!model.exportShown(folder.filePath("nowhere/own.json")));
        QCOMPARE(failures.size(), 1);
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
        QVERIFY(targets.rests().isEmpty());
        QCOMPARE(targets.people(), QStringList({ "Everybody", "Ada Okafor", "Mia Duarte" }));
        targets.setPerson(2);
        QCOMPARE(targets.rowCount(), 1);
        QVERIFY(targets.rests().startsWith(targets.columns()[0] + " 3:00"));
        targets.setGroup(0); // athletes of all groups
        QCOMPARE(targets.person(), 2);
        targets.setPerson(0);
        QCOMPARE(targets.rowCount(), 2);
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
        QCOMPARE(runs.count(), static_cast<int>(allSessions(m_workspace->squad()).size()));
        const auto outcome = runs.data(runs.index(0), WorkoutRunsModel::OutcomeRole).toString();
        for (const auto *part : { "1 athlete", "4 of 4", "mean 26.5", "RPE 8.0, planned 8" })
            QVERIFY2(outcome.contains(part), qPrintable(outcome));
        runs.setWorkout(1);
        QCOMPARE(runs.count(), 0);
    }

    void whoRanItAsTheirOwnStandsAmongTheRuns()
    {
        auto squad = withOwnWorkout();
        squad.entries[0].own = aWorkout(50'001);
        squad.entries[0].own->name = "Others";
        squad.workouts.push_back(*squad.entries[0].own);
        auto old = squad.sessions[0];
        old.id = { old.id.value + 1 };
        old.date -= std::chrono::days(500);
        old.finished = true;
        squad.sessions.push_back(old);
        OpenWorkspace workspace(squad);
        WorkoutRunsModel runs;
        QAbstractItemModelTester tester(&runs, kFatal);
        runs.setWorkspace(&workspace);
        runs.setWorkout(50'001);
        QCOMPARE(runs.count(), 1);
        const auto outcome = runs.data(runs.index(0), WorkoutRunsModel::OutcomeRole).toString();
        QVERIFY2(outcome.startsWith("Ada Okafor as their own workout · "), qPrintable(outcome));
        QVERIFY(outcome.contains("mean 26.5") && outcome.endsWith("RPE 8.0"));
        QVERIFY(runs.property("reach").toString().contains("2025"));
        auto line = *workspace.squad().find(squad.entries[0].id);
        auto without = line;
        without.own.reset();
        QVERIFY(workspace.perform(edits::logEntry(line, without, "A. Okafor")));
        QCOMPARE(runs.count(), 0);
        QVERIFY(workspace.undo());
        QCOMPARE(runs.count(), 1);
    }

    void olderRunsAreReadWhereTheCoachAsksForThem()
    {
        auto squad = squadOfSeasons(3, 900, 2023y / 11 / 1);
        for (auto &session : squad.sessions)
            session.finished = true;
        OpenWorkspace workspace(squad);
        const auto workout = squad.workouts.front().id;
        const auto all = runsOf(workspace.squad(), workout, workspace.today());
        QVERIFY(all.size() > 200);
        WorkoutRunsModel runs;
        QAbstractItemModelTester tester(&runs, kFatal);
        runs.setWorkspace(&workspace);
        runs.setWorkout(static_cast<double>(workout.value));
        QVERIFY(runs.count() >= 20 && runs.count() < 100);
        const int before = runs.count();
        auto after = workspace.squad().card;
        after.club = "Forest AC";
        QVERIFY(workspace.perform(edits::changeSquad(workspace.squad().card, after)));
        QCOMPARE(runs.count(), before); // an edit reads no more
        QVERIFY(runs.hasOlder());
        for (int round = 0; round < 100 && runs.hasOlder(); ++round)
            runs.showOlder();
        QCOMPARE(runs.count(), static_cast<int>(all.size()));
        for (int row = 0; row < runs.count(); ++row)
            QCOMPARE(runs.data(runs.index(row), WorkoutRunsModel::SessionIdRole).toDouble(),
                static_cast<double>(all[static_cast<std::size_t>(row)].session.value));
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
        const auto sessions = allSessions(m_workspace->squad()).size();
        QVERIFY(draft.save());
        QCOMPARE(allSessions(m_workspace->squad()).size(), sessions + 1);
        const auto &added = *allSessions(m_workspace->squad()).back();
        QCOMPARE(added.cycle, std::optional(CycleId { 300 }));
        QCOMPARE(added.role, std::optional(PaceRole::SS2));
        QVERIFY(m_workspace->undo());
        QCOMPARE(allSessions(m_workspace->squad()).size(), sessions);
    }

private:
    std::unique_ptr<OpenWorkspace> m_workspace;
};

QTEST_GUILESS_MAIN(WorkoutsModelTest)
#include "tst_workoutsmodel.moc"
