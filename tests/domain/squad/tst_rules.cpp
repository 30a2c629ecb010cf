// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/squad/rules.h"

#include "support/builders.h"

#include <QTest>

using namespace fivepace;
using namespace fivepace::test;

Q_DECLARE_METATYPE(fivepace::RepTime)

class TestRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothProgrammesComeBeforePaceWork();
    void asGoodIsWithinTheTolerance_data();
    void asGoodIsWithinTheTolerance();
    void longRecoveriesAreThePointOfSome();
    void strideRatesAreThoseOfThePost();
    void sprintersFly30();
    void whatSprintersRunOtherwiseIsSaid();
    void aGroupIsOfSprintersWhereAllAre();
    void sprintersRestHalfAgainToTwice_data();
    void sprintersRestHalfAgainToTwice();
    void sprintersRestTheSameAfterShortReps();
    void sprintersRestLongerInBothEndsOfARange();
    void tightBreaksRuleOne_data();
    void tightBreaksRuleOne();
    void theStraightHoldsRunInAndSlowDown_data();
    void theStraightHoldsRunInAndSlowDown();
};

void TestRules::bothProgrammesComeBeforePaceWork()
{
    auto athlete = anAthlete(1, "Ada");
    athlete.baseDone = 2026y / 1 / 20;
    athlete.transitionDone = 2026y / 2 / 20;
    QVERIFY(!isReadyForPaceWork(athlete, 2026y / 2 / 19));
    QVERIFY(isReadyForPaceWork(athlete, 2026y / 2 / 20));
    athlete.baseDone.reset();
    QVERIFY(!isReadyForPaceWork(athlete, 2026y / 5 / 1));
    athlete.baseDone = athlete.transitionDone;
    athlete.transitionDone.reset();
    QVERIFY(!isReadyForPaceWork(athlete, 2026y / 5 / 1));
}

void TestRules::asGoodIsWithinTheTolerance_data()
{
    QTest::addColumn<RepTime>("one");
    QTest::addColumn<RepTime>("other");
    QTest::addColumn<int>("ms");

    const auto time = [](TimingMethod method, Precision precision) {
        return RepTime { 26s, precision, method };
    };
    using enum TimingMethod;
    using enum Precision;
    QTest::newRow("both electronic") << time(Electronic, Hundredth) << time(Electronic, Thousandth) << 50;
    QTest::newRow("electronic in tenths") << time(Electronic, Tenth) << time(Electronic, Hundredth) << 100;
    QTest::newRow("by hand") << time(Hand, Tenth) << time(Hand, Hundredth) << 200;
    QTest::newRow("one by hand") << time(Electronic, Hundredth) << time(Hand, Tenth) << 200;
    QTest::newRow("a button pressed by hand")
        << time(Device, Hundredth) << time(Electronic, Hundredth) << 200;
    QTest::newRow("whole seconds") << time(Hand, Second) << time(Hand, Tenth) << 1000;
}

void TestRules::asGoodIsWithinTheTolerance()
{
    QFETCH(RepTime, one);
    QFETCH(RepTime, other);
    QFETCH(int, ms);
    QCOMPARE(repTolerance(one, other), Duration(ms));
    QCOMPARE(repTolerance(other, one), Duration(ms));
}

void TestRules::longRecoveriesAreThePointOfSome()
{
    auto workout = aWorkout();
    QVERIFY(livesFromLongRecoveries(workout)); // 400 m pace
    workout.rung = PaceRung::M3000;
    QVERIFY(!livesFromLongRecoveries(workout));
    workout.style = Style::ShortRecoveries;
    QVERIFY(!livesFromLongRecoveries(workout));
    workout.style = Style::LongRecoveries;
    QVERIFY(livesFromLongRecoveries(workout));
}

void TestRules::strideRatesAreThoseOfThePost()
{
    QVERIFY(kStrideRate400.least == 233 && kStrideRate400.most == 250);
    QVERIFY(kStrideRate800.least == 200 && kStrideRate800.most == 215);
}

void TestRules::sprintersFly30()
{
    Rep rep;
    rep.length = Distance::metres(50);
    QCOMPARE(repOfSprinter(rep), rep);
    rep.flying = FlyingStart { Distance::metres(30), Distance::metres(50) };
    QCOMPARE(repOfSprinter(rep).flying->fly, Distance::metres(30));
    QCOMPARE(repOfSprinter(rep).length, Length(Distance::metres(30)));
    rep.flying->fly = Distance::metres(20);
    QCOMPARE(repOfSprinter(rep), rep);
}

void TestRules::whatSprintersRunOtherwiseIsSaid()
{
    auto workout = aWorkout();
    QVERIFY(!fliesTooFarForSprinters(workout));
    auto flying = reps(3, 50, 3min);
    flying.rep().flying = FlyingStart { Distance::metres(30), Distance::metres(30) };
    workout.main.push_back(flying);
    QVERIFY(!fliesTooFarForSprinters(workout));
    workout.main.back().rep().flying->fly = Distance::metres(31);
    QVERIFY(fliesTooFarForSprinters(workout));
    QVERIFY(!isForSprinters(workout));
    workout.tags = { "hill", "sprinters" };
    QVERIFY(isForSprinters(workout));
}

void TestRules::aGroupIsOfSprintersWhereAllAre()
{
    auto one = anAthlete(1, "Ada"), other = anAthlete(2, "Mia");
    QVERIFY(!areSprinters({}));
    QVERIFY(!areSprinters({ &one, &other }));
    one.kind = AthleteKind::Sprinter400;
    QVERIFY(areSprinters({ &one }) && !areSprinters({ &one, &other }));
    other.kind = AthleteKind::Sprinter400;
    QVERIFY(areSprinters({ &one, &other }));
}

void TestRules::sprintersRestHalfAgainToTwice_data()
{
    QTest::addColumn<int>("planned");
    QTest::addColumn<int>("half");
    QTest::addColumn<int>("twice");

    // Domain 2.2, R10.
    QTest::newRow("2:00") << 120 << 180 << 240;
    QTest::newRow("2:30") << 150 << 225 << 300;
    QTest::newRow("3:00") << 180 << 270 << 360;
    QTest::newRow("5:00") << 300 << 450 << 600;
    QTest::newRow("6:00") << 360 << 540 << 720;
    QTest::newRow("7:00") << 420 << 630 << 840;
}

void TestRules::sprintersRestHalfAgainToTwice()
{
    QFETCH(int, planned);
    QFETCH(int, half);
    QFETCH(int, twice);
    Recovery recovery;
    recovery.kind = RecoveryKind::Walk;
    recovery.duration = std::chrono::seconds(planned);
    const Length rep = Distance::metres(200);
    QCOMPARE(recoveryForSprinter(recovery, rep, 150).duration->count(), half * 1000);
    QCOMPARE(recoveryForSprinter(recovery, rep, 200).duration->count(), twice * 1000);
    const auto between = recoveryForSprinter(recovery, rep, 175);
    QVERIFY(between.duration->count() % 5000 == 0);
    QVERIFY(between.duration->count() > half * 1000 && between.duration->count() < twice * 1000);
    QCOMPARE(between.kind, RecoveryKind::Walk);
}

void TestRules::sprintersRestTheSameAfterShortReps()
{
    Recovery recovery;
    recovery.duration = 90s;
    QCOMPARE(recoveryForSprinter(recovery, Distance::metres(50), 200), recovery);
    QCOMPARE(recoveryForSprinter(recovery, Distance::metres(30), 200), recovery);
    QCOMPARE(
        recoveryForSprinter(recovery, Distance::metres(51), 200).duration, std::optional<Duration>(180s));
    QCOMPARE(recoveryForSprinter(recovery, Duration(15s), 200).duration, std::optional<Duration>(180s));
}

void TestRules::sprintersRestLongerInBothEndsOfARange()
{
    Recovery recovery;
    recovery.distance = Distance::metres(200);
    QCOMPARE(recoveryForSprinter(recovery, Distance::metres(200), 200), recovery); // no time is stated
    recovery.duration = 120s;
    recovery.durationMax = 300s;
    const auto longer = recoveryForSprinter(recovery, Distance::metres(200), 150);
    QCOMPARE(longer.duration, std::optional<Duration>(180s));
    QCOMPARE(longer.durationMax, std::optional<Duration>(450s));
    QCOMPARE(longer.distance, recovery.distance);
}

void TestRules::tightBreaksRuleOne_data()
{
    QTest::addColumn<int>("looseness"); // 0: not given
    QTest::addColumn<bool>("breaks");

    QTest::newRow("not given") << 0 << false;
    QTest::newRow("tight") << 1 << true;
    QTest::newRow("rather tight") << 2 << true;
    QTest::newRow("neither") << 3 << false;
    QTest::newRow("loose") << 5 << false;
}

void TestRules::tightBreaksRuleOne()
{
    QFETCH(int, looseness);
    QFETCH(bool, breaks);
    Entry entry;
    if (looseness > 0)
        entry.looseness = looseness;
    QCOMPARE(breaksRuleOne(entry), breaks);
}

void TestRules::theStraightHoldsRunInAndSlowDown_data()
{
    QTest::addColumn<int>("fly");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");

    // Domain 2.3.
    QTest::newRow("30 m") << 30 << 120 << 180;
    QTest::newRow("40 m") << 40 << 130 << 190;
    QTest::newRow("50 m") << 50 << 140 << 200;
}

void TestRules::theStraightHoldsRunInAndSlowDown()
{
    QFETCH(int, fly);
    QFETCH(int, least);
    QFETCH(int, most);
    const auto needed = straightFor({ Distance::metres(30), Distance::metres(fly) });
    QCOMPARE(needed.least, Distance::metres(least));
    QCOMPARE(needed.most, Distance::metres(most));
}

QTEST_APPLESS_MAIN(TestRules)
#include "tst_rules.moc"
