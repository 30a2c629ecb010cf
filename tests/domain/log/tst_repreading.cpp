// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/log/entryreading.h"

#include "support/loggedsession.h"

#include <QTest>

using namespace fivepace;
using namespace fivepace::test;

/// How one rep stands to its target and to the reps before it.
class TestRepReading : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothEdgesBelongToTheBand_data()
    {
        QTest::addColumn<double>("time"); // 200 m at 1500 pace: 31.5, from 28.75 to 34.0
        QTest::addColumn<int>("standing");
        const auto row = [](const char *name, double time, RepStanding standing) {
            QTest::newRow(name) << time << static_cast<int>(standing);
        };
        row("the fast edge", 28.75, RepStanding::OnTarget);
        row("faster", 28.74, RepStanding::TooFast);
        row("the slow edge", 34.0, RepStanding::OnTarget);
        row("slower", 34.01, RepStanding::TooSlow);
    }
    void bothEdgesBelongToTheBand()
    {
        QFETCH(double, time);
        QFETCH(int, standing);
        const LoggedSession logged({ 200 }, { time }, PaceRung::M1500);
        QCOMPARE(static_cast<int>(logged.read().reps[0].standing), standing);
    }

    /// "Faster than 400 m pace" is the one check of a flying sprint.
    void aFlyingSprintHasToBeatItsEdge()
    {
        RepTarget target;
        target.rung = PaceRung::MaxVelocity;
        target.slowest = 3'900ms;
        const auto standing = [&](Duration time) {
            return standingOf(target, { hand(time), {}, Ending::Full });
        };
        QCOMPARE(standing(3'800ms), RepStanding::OnTarget);
        QCOMPARE(standing(3'900ms), RepStanding::TooSlow);
        target.time = 3'300ms;
        QCOMPARE(standing(3'890ms), RepStanding::OnTarget);
        QCOMPARE(standing(2'900ms), RepStanding::OnTarget); // never too fast
    }

    void withoutEdgesAPercentOverTheTargetIsStillOn()
    {
        RepTarget target;
        const auto standing = [&](Duration time) {
            return standingOf(target, { hand(time), {}, Ending::Full });
        };
        QCOMPARE(standing(26s), RepStanding::NoTarget);
        target.time = 26s;
        QCOMPARE(standing(26'260ms), RepStanding::OnTarget);
        QCOMPARE(standing(26'261ms), RepStanding::TooSlow);
        QCOMPARE(standingOf(target, { hand(26s), {}, Ending::CutShort }), RepStanding::NotTimed);
    }

    /// Half of the planned reps timed and judged make a verdict.
    void aRepWithoutATargetIsTimedAndNotJudged()
    {
        LoggedSession logged({ 200, 200, 200, 200 }, { 26.0, 26.0, 26.0, 26.0 });
        logged.entry.frozen[0] = logged.entry.frozen[2] = {};
        auto reading = logged.read();
        QCOMPARE(reading.timed, 4);
        QCOMPARE(reading.judged, 2);
        QCOMPARE(reading.onTarget, 2);
        QCOMPARE(reading.why, NoVerdict::None);
        logged.entry.frozen[1] = {};
        reading = logged.read();
        QCOMPARE(reading.judged, 1);
        QCOMPARE(reading.why, NoVerdict::TooFewTimed);
    }

    /// R9: less than 90 % of the stated recovery, before a rep that was run, wholly or in part.
    void aRecoveryIsCutShortBeforeARepThatWasRun_data()
    {
        QTest::addColumn<int>("taken"); // seconds of the 180 before the second of four reps
        QTest::addColumn<int>("ending"); // of the second
        QTest::addColumn<bool>("isTimed"); // the second
        QTest::addColumn<bool>("isCutShort");

        QTest::newRow("90 % of it") << 162 << int(Ending::Full) << true << false;
        QTest::newRow("less") << 161 << int(Ending::Full) << true << true;
        QTest::newRow("less, and the rep was broken off") << 161 << int(Ending::CutShort) << false << true;
        QTest::newRow("less, and the rep was not run") << 161 << int(Ending::Skipped) << false << false;
        QTest::newRow("less, and nothing is known of the rep") << 161 << int(Ending::Full) << false << false;
    }
    void aRecoveryIsCutShortBeforeARepThatWasRun()
    {
        QFETCH(int, taken);
        QFETCH(int, ending);
        QFETCH(bool, isTimed);
        QFETCH(bool, isCutShort);
        LoggedSession logged({ 200, 200, 200, 200 }, { 26.0, isTimed ? 26.0 : 0, 26.0, 26.0 });
        logged.entry.results[0].recoveryTaken = std::chrono::seconds(taken);
        logged.entry.results[1].ending = static_cast<Ending>(ending);
        const auto reading = logged.read();
        QCOMPARE(reading.reps[1].recoveryCutShort, isCutShort);
        QVERIFY(!reading.reps[0].recoveryCutShort && !reading.reps[2].recoveryCutShort);
        QCOMPARE(reading.recoveriesKnown, 1);
        QCOMPARE(reading.recoveriesStated, 3);
    }

    void percentOfTargetIsOfTheSpeed()
    {
        const auto target = at400Pace(200); // 26.0
        QCOMPARE(percentOfTarget(target, { hand(25s), {}, Ending::Full }), std::optional(104.0));
        QVERIFY(!percentOfTarget(target, {}));
        QVERIFY(!percentOfTarget(target, { hand(25s), {}, Ending::CutShort }));
        QVERIFY(!percentOfTarget({}, { hand(25s), {}, Ending::Full }));
    }

    void aRepAtASlowerPaceIsNoSlowerRep()
    {
        LoggedSession logged({ 400, 400 }, { 63.0, 68.2 }, PaceRung::M1500);
        auto &slow = logged.session.workout.main[1].rep();
        slow.target.pace = PaceRung::M3000;
        logged.entry.frozen[1].time = 68s;
        QVERIFY(!logged.read().fade);
        QVERIFY(!logged.read().reps[1].slowerThanBefore);
    }

    void asGoodIsInclusive_data()
    {
        QTest::addColumn<int>("method");
        QTest::addColumn<int>("precision");
        QTest::addColumn<double>("second");
        QTest::addColumn<bool>("slower");
        const auto row
            = [](const char *name, TimingMethod method, Precision precision, double second, bool slower) {
                  QTest::newRow(name)
                      << static_cast<int>(method) << static_cast<int>(precision) << second << slower;
              };
        using enum TimingMethod;
        using enum Precision;
        row("0.2 s by hand", Hand, Tenth, 26.2, false);
        row("0.3 s by hand", Hand, Tenth, 26.3, true);
        row("0.2 s by a device", Device, Hundredth, 26.2, false);
        row("0.05 s electronic", Electronic, Hundredth, 26.05, false);
        row("0.06 s electronic", Electronic, Hundredth, 26.06, true);
        row("0.1 s electronic in tenths", Electronic, Tenth, 26.1, false);
        row("a second in whole seconds", Hand, Second, 27.0, false);
        row("two seconds", Hand, Second, 28.0, true);
    }
    void asGoodIsInclusive()
    {
        QFETCH(int, method);
        QFETCH(int, precision);
        QFETCH(double, second);
        QFETCH(bool, slower);
        const LoggedSession logged({ 200, 200 }, { 26.0, second }, PaceRung::M400,
            static_cast<TimingMethod>(method), static_cast<Precision>(precision));
        QCOMPARE(logged.read().reps[1].slowerThanBefore, slower);
        QCOMPARE(logged.read().fade.has_value(), slower);
    }
};

QTEST_APPLESS_MAIN(TestRepReading)
#include "tst_repreading.moc"
