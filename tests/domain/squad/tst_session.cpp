// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/squad/session.h"

#include "domain/squad/cycle.h"
#include "support/builders.h"

#include <QTest>

using namespace fivepace;
using namespace fivepace::test;

/// What a session and a line in it say of themselves.
class TestSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSessionIsUnderWayFromItsDayOnUntilItIsFinished()
    {
        constexpr Date today = 2026y / 5 / 4, tomorrow = 2026y / 5 / 5, yesterday = 2026y / 5 / 3;
        auto session = aSession(400, today);
        QVERIFY(!isToCome(session, today) && isToCome(session, yesterday));
        QVERIFY(isUnderWay(session, today) && isUnderWay(session, yesterday));
        QVERIFY(!isUnderWay(session, tomorrow)); // nobody finished it: its log is as it stands
        session.finished = true;
        QVERIFY(!isUnderWay(session, today) && !isUnderWay(session, yesterday));
    }

    void aLineIsLoggedByWhatWasRun_data()
    {
        QTest::addColumn<bool>("isLogged");
        QTest::addColumn<int>("what");

        QTest::newRow("nothing") << false << 0;
        QTest::newRow("changed pace and notes") << false << 1;
        QTest::newRow("a place kept for a rep") << false << 2;
        QTest::newRow("a recovery alone") << false << 3;
        QTest::newRow("a time") << true << 4;
        QTest::newRow("a rep not run") << true << 5;
        QTest::newRow("a rep cut short, without a time") << true << 6;
        QTest::newRow("stopped before the first") << true << 7;
    }
    void aLineIsLoggedByWhatWasRun()
    {
        QFETCH(bool, isLogged);
        QFETCH(int, what);
        Entry entry;
        if (what >= 2 && what <= 6)
            entry.results.resize(2);
        if (what == 1) {
            entry.pacePercent = 98;
            entry.notes = "sore";
            entry.rpe = 7;
        } else if (what == 3) {
            entry.results[1].recoveryTaken = 3min;
        } else if (what == 4) {
            entry.results[1].time = hand(26s);
        } else if (what == 5) {
            entry.results[1].ending = Ending::Skipped;
        } else if (what == 6) {
            entry.results[1].ending = Ending::CutShort;
        } else if (what == 7) {
            entry.stop = Stop {};
        }
        QCOMPARE(entry.isLogged(), isLogged);
    }

    void whoRunsAnotherWorkoutHasNoPlannedEffort()
    {
        const auto session = aSession();
        auto line = anEntry(1, session.id, { 200 });
        QCOMPARE(&workoutOf(session, nullptr), &session.workout);
        QCOMPARE(&workoutOf(session, &line), &session.workout);
        QCOMPARE(asRunBy(session, &line), session);
        QCOMPARE(asRunBy(session, nullptr), session);
        line.own = aWorkout(7);
        QCOMPARE(&workoutOf(session, &line), &*line.own);
        const auto run = asRunBy(session, &line);
        QCOMPARE(run.workout, *line.own);
        QVERIFY(!run.plannedRpe);
        QCOMPARE(run.date, session.date);
    }

    void whatIsEasyIsNoQuality()
    {
        for (const auto kind : { ItemKind::BaseRun, ItemKind::Strides, ItemKind::LongRun, ItemKind::Rest })
            QVERIFY(isEasy(kind));
        for (const auto kind :
            { ItemKind::Quality, ItemKind::TimeTrial, ItemKind::Drill, ItemKind::Gym, ItemKind::Note })
            QVERIFY(!isEasy(kind));
    }
};

QTEST_APPLESS_MAIN(TestSession)
#include "tst_session.moc"
