// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/library/builtin.h"
#include "domain/library/libraryintake.h"

#include <QTest>

using namespace fivepace;

/// Workouts typed or pasted as lines.
class TestLibraryIntake : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneLineIsOneWorkout()
    {
        const auto read = workoutsFromLines("6 x 400m [90]\n\n", PaceRung::M1500);
        QCOMPARE(read.size(), std::size_t(1));
        QVERIFY(read[0].isSound());
        QCOMPARE(read[0].workout.rung, PaceRung::M1500);
        QCOMPARE(totalsOf(read[0].workout.main).reps, 6);
        QVERIFY(!read[0].workout.name.empty());
        QVERIFY(!read[0].workout.warmUp.empty());
        QVERIFY(workoutsFromLines(" \n\t\n", PaceRung::M1500).empty());
    }

    void everyLineIsAWorkoutUnlessBlankLinesPartThem()
    {
        QCOMPARE(workoutsFromLines("4 x 100m\n4 x 200m\r\n4 x 300m", PaceRung::M400).size(), std::size_t(3));
        const auto parted
            = workoutsFromLines("4 x 50m [90]\n4 x 100m [150]\n\n\n3 x 200m [3:00]", PaceRung::M400);
        QCOMPARE(parted.size(), std::size_t(2));
        QCOMPARE(totalsOf(parted[0].workout.main).reps, 8);
        QCOMPARE(parted[1].place, std::string("5"));
    }

    void theNameIsWhatStandsInFront_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::newRow("colon") << "Tuesday ladder: 100m, 200m, 300m [3:00]"
                               << "Tuesday ladder";
        QTest::newRow("first line") << "Hill reps\n8 x 200m uphill, walk back\n\n4 x 100m"
                                    << "Hill reps";
        QTest::newRow("none") << "8 x 200m [2:00]"
                              << "8 × 200 m";
        QTest::newRow("a heading is none") << "Main set: 8 x 200m [2:00]"
                                           << "8 × 200 m";
    }
    void theNameIsWhatStandsInFront()
    {
        QFETCH(QString, text);
        const auto read = workoutsFromLines(text.toStdString(), PaceRung::M400);
        QTEST(QString::fromStdString(read[0].workout.name), "name");
        QVERIFY(read[0].isSound());
    }

    void thePaceThatAllRepsStateWins()
    {
        QCOMPARE(
            workoutsFromLines("6 x 200m @ 800 pace [90]", PaceRung::M5000)[0].workout.rung, PaceRung::M800);
        QCOMPARE(
            workoutsFromLines("4 x 200m @ 800 pace [90], 200m @ mile pace", PaceRung::M5000)[0].workout.rung,
            PaceRung::M5000);
    }

    void whatIsNotUnderstoodIsNamedAndNotTaken()
    {
        const auto read = workoutsFromLines("4 x 100m frogs\nnothing here", PaceRung::M400);
        QVERIFY(!read[0].isSound());
        QCOMPARE(read[0].problems[0].remark->text, std::string("frogs"));
        QVERIFY(!read[1].isSound());
    }

    void theSameWorkIsNamed()
    {
        auto read = workoutsFromLines(
            "4 x 400m. 3:00 Rec\nTwice: 7 x 250m [80]\n7 x 250m [80]\n5 x 250m [80]", PaceRung::M800);
        findSameWork(read, libraryOf({}));
        QCOMPARE(read[0].sameAs, std::string("400s"));
        QVERIFY(read[1].sameAs.empty());
        QCOMPARE(read[2].sameAs, std::string("Twice"));
        QVERIFY(read[3].sameAs.empty());
    }

    void theyGoToTheEndOfTheirProgressionInOrder()
    {
        IdSource ids(1'700'000'000'000, 1);
        Workout typed = builtInWorkouts().front();
        typed.level = 0;
        Workout fixed = typed;
        fixed.level = 3;
        const auto ready = readyForLibrary({ typed, fixed, typed }, libraryOf({}), ids);
        QCOMPARE(ready[0].level, 8); // the built-in list at 400 pace ends at 7
        QCOMPARE(ready[1].level, 3);
        QCOMPARE(ready[2].level, 9);
        QVERIFY(ready[0].id < ready[1].id && ready[0].id.value > 9999);
    }
};

QTEST_APPLESS_MAIN(TestLibraryIntake)
#include "tst_libraryintake.moc"
