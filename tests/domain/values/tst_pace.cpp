// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/pace.h"

#include <QTest>

using namespace fivepace;
using namespace std::chrono_literals;

class TestPace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPaceGivesBackTheTimeItWasMadeFrom();
    void aPaceGivesBackTheDistanceItWasMadeFrom();
    void timesRoundHalfUpOnce_data();
    void timesRoundHalfUpOnce();
    void aLongerDistanceNeverTakesLess();
    void percentIsOfTheSpeed();
    void hundredPercentIsTheSamePace();
    void anOffsetIsAddedToEvery400();
    void offsetAndItsOppositeCancel();
    void manyAdjustmentsStayExactEnough();
    void pacesAreComparedExactly();
    void speedIsInMetresPerSecond();
};

void TestPace::aPaceGivesBackTheTimeItWasMadeFrom()
{
    for (const auto distance : { Distance::metres(30), Distance::metres(400), Distance::metres(1500), kMile,
             Distance::metres(10'000), kHalfMarathon, kMarathon, Distance::millimetres(20'345'679) }) {
        for (std::int64_t ms = 1; ms < 20'000'000; ms = ms * 3 + 7) {
            const auto pace = Pace::of(distance, Duration(ms));
            QCOMPARE(pace.timeFor(distance), Duration(ms));
        }
    }
}

void TestPace::aPaceGivesBackTheDistanceItWasMadeFrom()
{
    for (std::int64_t ms = 977; ms < 20'000'000; ms = ms * 2 + 11)
        QCOMPARE(Pace::of(kMile, Duration(ms)).distanceIn(Duration(ms)), kMile);
}

void TestPace::timesRoundHalfUpOnce_data()
{
    QTest::addColumn<int>("metres");
    QTest::addColumn<int>("ms");
    QTest::addColumn<int>("over");
    QTest::addColumn<int>("expected");

    QTest::newRow("1500 in 3:56.4, a lap") << 1500 << 236'400 << 400 << 63'040;
    QTest::newRow("800 in 1:54.8, 50 m") << 800 << 114'800 << 50 << 7'175;
    QTest::newRow("half goes up") << 400 << 51'003 << 200 << 25'502;
    QTest::newRow("under half goes down") << 3000 << 511'000 << 400 << 68'133;
    QTest::newRow("over half goes up") << 3000 << 512'000 << 400 << 68'267;
    QTest::newRow("up from a shorter") << 400 << 51'900 << 10'000 << 1'297'500;
}

void TestPace::timesRoundHalfUpOnce()
{
    QFETCH(int, metres);
    QFETCH(int, ms);
    QFETCH(int, over);
    QFETCH(int, expected);
    QCOMPARE(
        Pace::of(Distance::metres(metres), Duration(ms)).timeFor(Distance::metres(over)).count(), expected);
}

void TestPace::aLongerDistanceNeverTakesLess()
{
    const auto pace = Pace::of(kMile, 251'337ms);
    for (int m = 10; m < 5000; m += 3)
        QVERIFY(pace.timeFor(Distance::metres(m)) < pace.timeFor(Distance::metres(m + 3)));
}

void TestPace::percentIsOfTheSpeed()
{
    const auto pace = Pace::of(Distance::metres(400), 60s);
    QCOMPARE(pace.atPercent(95).per400(), 63'158ms); // 60 / 0.95
    QCOMPARE(pace.atPercent(105).per400(), 57'143ms);
    QCOMPARE(pace.atPercent(80).per400(), 75s);
    QCOMPARE(pace.atPercent(97.5).per400(), 61'538ms);
}

void TestPace::hundredPercentIsTheSamePace()
{
    const auto pace = Pace::of(kHalfMarathon, 4'115'333ms);
    QCOMPARE(pace.atPercent(100), pace);
    QCOMPARE(pace.atPercent(100).time(), pace.time());
}

void TestPace::anOffsetIsAddedToEvery400()
{
    const auto pace = Pace::of(Distance::metres(1500), 240s);
    QCOMPARE(pace.withOffsetPer400(4s).per400(), 68s);
    QCOMPARE(pace.withOffsetPer400(-4s).per400(), 60s);
    QCOMPARE(pace.withOffsetPer400(4s).timeFor(Distance::metres(3000)), 510s);
}

void TestPace::offsetAndItsOppositeCancel()
{
    const auto pace = Pace::of(kMile, 251'337ms);
    QCOMPARE(pace.withOffsetPer400(3'200ms).withOffsetPer400(-3'200ms), pace);
}

void TestPace::manyAdjustmentsStayExactEnough()
{
    // 90-min pace, by a percentage, an offset and a percentage again: products far beyond 64 bits.
    const auto pace = Pace::of(Distance::millimetres(26'345'679), 5'400'001ms);
    const auto adjusted
        = pace.atPercent(97.3).withOffsetPer400(1'337ms).atPercent(98.7).withOffsetPer400(-11ms);
    const double lap = ((400.0 * 5'400'001 / 26'345.679) / 0.973 + 1337) / 0.987 - 11;
    QVERIFY(std::abs(static_cast<double>(adjusted.per400().count()) - lap) <= 0.5);

    auto often = pace;
    for (int i = 0; i < 50; ++i)
        often = often.atPercent(101).atPercent(100.0 / 1.01).withOffsetPer400(1ms).withOffsetPer400(-1ms);
    QVERIFY(std::abs((often.per400() - pace.per400()).count()) <= 30); // 100 / 1.01 % is kept to a thousandth
}

void TestPace::pacesAreComparedExactly()
{
    const auto pace = Pace::of(Distance::metres(400), 60s);
    QCOMPARE(Pace::of(Distance::metres(800), 120s), pace);
    QVERIFY(!pace.isFasterThan(Pace::of(Distance::metres(800), 120s)));
    QVERIFY(pace.isFasterThan(Pace::of(kMarathon, 6'329'251ms))); // a millisecond in a marathon
    QVERIFY(Pace::of(kMarathon, 6'329'249ms).isFasterThan(pace));
    QVERIFY(!(Pace::of(kMarathon, 6'329'251ms) == pace));
}

void TestPace::speedIsInMetresPerSecond()
{
    QCOMPARE(Pace::of(Distance::metres(30), 3s).inMetresPerSecond(), 10.0);
}

QTEST_APPLESS_MAIN(TestPace)
#include "tst_pace.moc"
