// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workout/sets.h"

#include "domain/notation/notation.h"

#include <QTest>

using namespace fivepace;

namespace {

Blocks read(const char *text)
{
    return notation::parse(text).blocks;
}

} // namespace

class TestSets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void setsAreTheRepeatsAtTheTop_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("sets");
        QTest::addColumn<int>("repsInTwo");
        QTest::newRow("reps") << "6 x 400m [90]" << 1 << 6;
        QTest::newRow("sets of reps") << "3 x (4 x 100m [1:00]) [5:00]" << 3 << 8;
        QTest::newRow("mixed sets") << "3 x (100m [2:30] 200m) [5:00]" << 3 << 4;
        QTest::newRow("two blocks") << "4 x 200m [2:00], then 5 min, 2 x 400m [3:00]" << 2 << 6;
        QTest::newRow("nothing") << "" << 0 << 0;
    }
    void setsAreTheRepeatsAtTheTop()
    {
        QFETCH(QString, text);
        const auto blocks = read(qPrintable(text));
        QTEST(setsOf(blocks), "sets");
        QTEST(repsInSets(blocks, 2), "repsInTwo");
        QCOMPARE(setsOfReps(blocks, repsInSets(blocks, 1)), std::min(1, setsOf(blocks)));
    }

    void aSetThatIsBegunCounts()
    {
        const auto blocks = read("3 x (4 x 100m [1:00]) [5:00]");
        QCOMPARE(setsOfReps(blocks, 4), 1);
        QCOMPARE(setsOfReps(blocks, 5), 2);
        QCOMPARE(setsOfReps(blocks, 99), 3);
        QCOMPARE(setsOfReps(blocks, 0), 0);
    }

    void moreSetsHaveThePauseThatTheOthersHave_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("sets");
        QTest::addColumn<QString>("longer");
        QTest::newRow("sets") << "3 x (4 x 100m [1:00]) [5:00]" << 5 << "5 x (4 x 100m [1:00]) [5:00]";
        QTest::newRow("mixed") << "2 x (100m [2:30] 200m) [5:00]" << 3 << "3 x (100m [2:30] 200m) [5:00]";
        QTest::newRow("fewer") << "3 x (4 x 100m [1:00]) [5:00]" << 2 << "3 x (4 x 100m [1:00]) [5:00]";
        QTest::newRow("reps alone") << "4 x 200m [3:00]" << 2 << "2 x (4 x 200m [3:00])";
    }
    void moreSetsHaveThePauseThatTheOthersHave()
    {
        QFETCH(QString, text);
        QFETCH(int, sets);
        QFETCH(QString, longer);
        const auto more = withSets(read(qPrintable(text)), sets);
        QCOMPARE(notation::print(more), notation::print(read(qPrintable(longer))));
        QVERIFY(notation::parse(notation::print(more)).blocks == notation::tidied(more));
    }

    void noMoreThanASquadCanRun()
    {
        QCOMPARE(setsOf(withSets(read("2 x (4 x 100m [1:00]) [5:00]"), 500)), kMostSets);
    }
};

QTEST_GUILESS_MAIN(TestSets)
#include "tst_sets.moc"
