// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/builtin.h"

#include "domain/notation/notation.h"

#include <QTest>

#include <algorithm>

using namespace fivepace;
using namespace std::chrono_literals;

namespace {

const Workout &builtIn(int id)
{
    return *std::ranges::find(builtInWorkouts(), WorkoutId { id }, &Workout::id);
}

} // namespace

/// The eight workouts of the source post, and what all built-in ones share.
class TestBuiltIn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theEightOfTheSourcePostAddUp_data()
    {
        QTest::addColumn<int>("id");
        QTest::addColumn<int>("reps");
        QTest::addColumn<int>("metres");
        QTest::addColumn<int>("recoverySeconds");
        QTest::addColumn<bool>("complete");
        QTest::newRow("P400-1") << 1 << 12 << 800 << 990 << false;
        QTest::newRow("P400-2") << 2 << 8 << 800 << 1200 << true;
        QTest::newRow("P400-3") << 3 << 6 << 900 << 1050 << true;
        QTest::newRow("P400-4") << 4 << 6 << 1200 << 1260 << true;
        QTest::newRow("P400-5") << 5 << 10 << 1200 << 1380 << false;
        QTest::newRow("MV-1") << 6 << 9 << 270 << 1800 << true;
        QTest::newRow("MV-2") << 7 << 9 << 360 << 1920 << true;
        QTest::newRow("MV-3") << 8 << 9 << 450 << 2040 << true;
    }
    void theEightOfTheSourcePostAddUp()
    {
        QFETCH(int, id);
        const auto totals = totalsOf(builtIn(id).main);
        QTEST(totals.reps, "reps");
        QTEST(int(totals.distance.inMetres()), "metres");
        QTEST(int(totals.recovery.count() / 1000), "recoverySeconds");
        QTEST(totals.recoveryComplete, "complete");
    }

    void whatThePostLeavesUnsaidStaysUnsaid()
    {
        const auto &blocks = builtIn(1).main;
        QCOMPARE(blocks.size(), std::size_t(3));
        QVERIFY(!blocks[0].after && !blocks[1].after && !blocks[2].after);
        const auto run = runningOrder(blocks);
        QVERIFY(!run[3].recovery);
        QCOMPARE(run[3].assumed.duration, std::optional<Duration>(90s)); // the finished block's own
        QCOMPARE(run[7].assumed.duration, std::optional<Duration>(150s));
        QVERIFY(run.back().last);

        const auto &last = builtIn(5).main;
        QCOMPARE(last[0].after->duration, std::optional<Duration>(420s));
        QCOMPARE(last[1].after->duration, std::optional<Duration>(300s));
        QVERIFY(!last[2].after);
        QCOMPARE(last[1].items().size(), std::size_t(2));
        QCOMPARE(last[1].items()[0].after->duration, std::optional<Duration>(150s));
    }

    void everyBuiltInReadsAndPrintsBack()
    {
        std::vector<WorkoutId> ids;
        for (const auto &workout : builtInWorkouts()) {
            for (const auto *blocks : { &workout.main, &workout.warmUp, &workout.coolDown })
                QVERIFY2(notation::parse(notation::print(*blocks)).blocks == *blocks, workout.name.c_str());
            QVERIFY(!workout.source.empty() && !workout.howTo.empty());
            ids.push_back(workout.id);
        }
        std::ranges::sort(ids);
        QVERIFY(std::ranges::adjacent_find(ids) == ids.end());
    }

    void setsAreCountedThroughTheWholeWorkout()
    {
        const auto run = runningOrder(builtIn(1).main);
        QCOMPARE(run[4].set, 2);
        QCOMPARE(run[4].rep, 1);
        QCOMPARE(run.back().set, 3);
        const auto sets = runningOrder(builtIn(2).main);
        QCOMPARE(sets[3].recovery->duration, std::optional<Duration>(300s));
        QCOMPARE(sets[4].set, 2);
    }
};

QTEST_APPLESS_MAIN(TestBuiltIn)
#include "tst_builtin.moc"
