// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/recovery.h"

#include "domain/notation/notation.h"
#include "domain/notation/printwords.h"
#include "support/readerrows.h"

using namespace fivepace;
using namespace fivepace::notation;
using namespace fivepace::test;

namespace {

/// "2:30 |reps": the recovery, and what is said of its place.
QString shown(const StatedRecovery &stated)
{
    QString text
        = stated.recovery ? QString::fromStdString(recoveryText(*stated.recovery)) : QStringLiteral("?");
    if (stated.scope == Scope::Reps)
        text += QStringLiteral(" |reps");
    if (stated.scope == Scope::Sets)
        text += QStringLiteral(" |sets");
    if (stated.ratio)
        text += QStringLiteral(" x") + QString::fromStdString(plain(stated.ratio->thousandths));
    if (stated.isOfDistance)
        text += QStringLiteral(" of distance");
    if (stated.afterRep > 0)
        text += QStringLiteral(" after %1%2")
                    .arg(stated.isAfterEvery ? QStringLiteral("every ") : QString())
                    .arg(stated.afterRep);
    if (stated.ofLength)
        text += QStringLiteral(" of ") + QString::fromStdString(lengthText(*stated.ofLength));
    if (stated.isForAll)
        text += QStringLiteral(" all");
    return text;
}

QString recoveryRead(Cursor &cursor)
{
    const auto stated = readRecovery(cursor);
    return stated ? shown(*stated) : QString();
}

QString namedRecoveryRead(Cursor &cursor)
{
    const auto stated = readRecovery(cursor, true);
    return stated ? shown(*stated) : QString();
}

} // namespace

/// One recovery word by word: what is one, what is left to the next reader, and what is said of it.
class TestRecovery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRecoveryHasAWord_data()
    {
        addReaderRows({
            { "90 s rest", "1:30", "", "" },
            { "rest 90 s", "1:30", "", "" },
            { "2:30 Rec between reps", "2:30 |reps", "", "" },
            { "5 min between sets", "5:00 |sets", "", "" },
            { "5:00 after each set", "5:00 |sets", "", "" },
            { "with 90 s recovery", "1:30", "", "" },
            { "w/ 200 m jog", "200 m jog", "", "" },
            { "200 m jog", "200 m jog", "", "" },
            { "200 m in 90 s jog", "200 m in 1:30 jog", "", "" },
            { "200 m/90 s jog", "200 m or 1:30 jog", "", "" },
            { "full recovery", "full", "", "" },
            { "walk back", "walk", "", "" },
            { "jog back recovery", "jog", "", "" },
            { "no rest", "0:00", "", "" },
            { "60-90 s rest", "1:00-1:30", "", "" },
            { "r=90", "1:30", "", "read_as_seconds" },
            { "R: 2 min", "2:00", "", "" },
            { "P 3'", "3:00", "", "" },
            { "90 s R, 400", "1:30", ", 400", "" },
            { "with 2 min easy", "2:00 jog", "", "read_as_jog" },
            { "recovery 2' moderate", "2:00 float", "", "read_as_float" },
            { "3 min recoveries", "3:00 all", "", "" },
            { "2 min rest throughout", "2:00 all", "", "" },
            { "100 walk 100 jog", "100 m walk", "", "first_of_two_kinds read_as_metres" },
            { "set rest 4 min", "4:00 |sets", "", "" },
            // none of them
            { "90 s", "", "90 s", "" },
            { "400 m", "", "400 m", "" },
            { "between 3k and 5k pace", "", "between 3k and 5k pace", "" },
            { "easy", "", "easy", "" },
            { "", "", "", "" },
        });
    }
    void aRecoveryHasAWord() { readsAndLeaves(recoveryRead); }

    void bareAmountsAreMetresSecondsOrMinutes_data()
    {
        addReaderRows({
            { "90 rest", "1:30", "", "read_as_seconds" },
            { "10 rest", "0:10", "", "read_as_seconds" },
            { "9 rest", "9:00", "", "read_as_minutes" },
            { "100 jog", "100 m jog", "", "read_as_metres" },
            { "99 jog", "1:39 jog", "", "read_as_seconds" },
            { "150 jog", "150 m jog", "", "read_as_metres" },
            { "150 rest", "2:30", "", "read_as_seconds" },
            { "200 rest", "200 m rest", "", "read_as_metres" }, // hundreds
            { "2.30 rest", "2:30", "", "read_as_minutes_and_seconds" },
            { "2.5 rest", "2:30", "", "read_as_minutes" },
            { "15 between sets", "15:00 |sets", "", "read_as_minutes" },
            { "16 between sets", "0:16 |sets", "", "read_as_seconds" },
            { "200-400 m jog", "200 m jog", "", "first_of_two_distances" },
        });
    }
    void bareAmountsAreMetresSecondsOrMinutes() { readsAndLeaves(recoveryRead); }

    void whatIsNamedAlreadyNeedsNoWord_data()
    {
        addReaderRows({
            { "90 s", "1:30", "", "" },
            { "90", "1:30", "", "read_as_seconds" },
            { "3", "3:00", "", "read_as_minutes" },
            { "200 m jog", "200 m jog", "", "" },
            { "4 x 400", "", "4 x 400", "" },
            { "400 m", "400 m rest", "", "" },
        });
    }
    void whatIsNamedAlreadyNeedsNoWord() { readsAndLeaves(namedRecoveryRead); }

    void itsPlaceIsSaid_data()
    {
        addReaderRows({
            { "2 min between the reps", "2:00 |reps", "", "" },
            { "between reps 1 min. Between sets 5 min", "1:00 |reps", "Between sets 5 min", "" },
            { "2 min rest between the 400s", "2:00 |reps of 400 m", "", "" },
            { "2 min rest between 800m reps", "2:00 |reps of 800 m", "", "" },
            { "3 min rest after the 4th", "3:00 after 4", "", "" },
            { "3 min rest after every 4 reps", "3:00 after every 4", "", "" },
            { "3 min rest after 4 reps", "3:00 after 4", "", "" },
            { "3 min rest after 400", "3:00 |reps of 400 m", "", "" },
            { "5 min rest before the next set of 4 x 200", "5:00 |sets", "", "" },
            { "Full recovery between sets, 3 - 6 minutes", "3:00-6:00 full |sets", "", "" },
            { "recovery between sets: 5 min", "5:00 |sets", "", "" },
            { "recovery between sets: 5", "rest |sets", ": 5", "" }, // no unit says that it is its amount
            { "rest between all reps 2 min", "2:00 |reps all", "", "" },
        });
    }
    void itsPlaceIsSaid() { readsAndLeaves(recoveryRead); }

    void sharesAreOfTheRep_data()
    {
        addReaderRows({
            { "equal rest", "rest x1", "", "" },
            { "1:1 rest", "rest x1", "", "" },
            { "1:2 rest", "rest x2", "", "" },
            { "2:1 rest", "rest x0.5", "", "" },
            { "rest half the rep", "rest x0.5", "", "" },
            { "jog half the distance", "jog x0.5 of distance", "", "" },
            { "rest twice the rep time", "rest x2", "", "" },
            { "rest two thirds of the rep", "rest x0.666", "", "" },
            { "50 % recovery", "rest x0.5", "", "" },
            { "rest 90 % of the rep", "rest x0.9", "", "" },
            { "rest 1/2 rep time", "rest x0.5", "", "" },
            { "jog equal distance", "jog x1 of distance", "", "" },
            { "rest = run time", "rest x1", "", "" },
        });
    }
    void sharesAreOfTheRep() { readsAndLeaves(recoveryRead); }

    void twoRecoveriesAreJoined_data()
    {
        addReaderRows({
            { "1 min between reps & 5 min between sets", "1:00 |reps; 5:00 |sets", "", "" },
            { "r=90 & r=5 min", "1:30 |reps; 5:00 |sets", "", "read_as_seconds reps_then_sets" },
            { "60 s off and 5 min", "1:00 |reps; 5:00 |sets", "", "reps_then_sets" },
            { "60 s rest, 400 m", "1:00", ", 400 m", "" },
            { "60 s rest and 400 m", "1:00", "and 400 m", "" },
            { "60 s rest and 5 min jog", "1:00", "and 5 min jog", "" }, // the jog is run
            { "400 m", "", "400 m", "" },
        });
    }
    void twoRecoveriesAreJoined()
    {
        readsAndLeaves([](Cursor &cursor) {
            QStringList all;
            for (const auto &stated : readRecoveries(cursor))
                all << shown(stated);
            return all.join(QStringLiteral("; "));
        });
    }

    void bracketsHoldNothingElse_data()
    {
        addReaderRows({
            { "2:30]", "2:30", "]", "" },
            { "2' & 5']", "2:00; 5:00", "]", "" },
            { "? & 5']", "?; 5:00", "]", "" },
            { "90 s frogs]", "1:30", "]", "!not_understood_in_recovery" },
            { "90 s", "1:30", "", "" }, // not closed: that is for the bracket to say
            { "]", "", "]", "" },
        });
    }
    void bracketsHoldNothingElse()
    {
        readsAndLeaves([](Cursor &cursor) {
            QStringList all;
            for (const auto &stated : readRecoveriesUpTo(cursor, "]"))
                all << shown(stated);
            return all.join(QStringLiteral("; "));
        });
    }

    void aListIsOfTheGapsOfFourReps_data()
    {
        addReaderRows({
            { "rest 75, 90, 120 s", "1:15; 1:30; 2:00", "", "" },
            { "jogs 400/300/200", "400 m jog; 300 m jog; 200 m jog", "",
                "read_as_metres read_as_metres read_as_metres" },
            { "rest 3-2-1 min", "3:00; 2:00; 1:00", "", "" },
            { "rest 60, 70, 80, 90 s", "1:00; 1:10; 1:20; 1:30", "", "" }, // the last may stand behind
            { "rest 5, 4, 3", "5:00; 4:00; 3:00", "", "read_as_minutes read_as_minutes read_as_minutes" },
            { "rest 75, 90 s", "", "rest 75, 90 s", "" }, // too few
            { "rest 1, 2, 3, 4, 5 min", "", "rest 1, 2, 3, 4, 5 min", "" },
            { "75, 90, 120 s", "", "75, 90, 120 s", "" }, // no word
            { "rest 75, 90/120 s", "", "rest 75, 90/120 s", "" }, // of two kinds of list
            { "rest 1 min, 400, 2 min", "", "rest 1 min, 400, 2 min", "" },
        });
    }
    void aListIsOfTheGapsOfFourReps()
    {
        readsAndLeaves([](Cursor &cursor) {
            QStringList all;
            for (const auto &gap : readGapList(cursor, 4))
                all << QString::fromStdString(recoveryText(gap));
            return all.join(QStringLiteral("; "));
        });
    }

    void aLineOfNothingButPauses_data()
    {
        addReaderRows({
            { "1' / 3'", "1:00; 3:00", "", "" },
            { "(30 s, 4 min)", "0:30; 4:00", "", "" },
            { "reps 1 min, sets 4 min", "1:00 |reps; 4:00 |sets", "", "" },
            { "60 s jog / 3 min walk", "1:00 jog; 3:00 walk", "", "" },
            { "4 min (walk)", "4:00 walk", "", "" },
            { "1' / 3' hard", "", "1' / 3' hard", "" },
            { "60 / 90", "", "60 / 90", "" }, // bare figures alone
            { "run 1 min", "", "run 1 min", "" },
            { "1 min, 4 x 400", "", "1 min, 4 x 400", "" },
            { "rest", "", "rest", "" },
        });
    }
    void aLineOfNothingButPauses()
    {
        readsAndLeaves([](Cursor &cursor) {
            QStringList all;
            for (const auto &pause : readPausesAlone(cursor))
                all << shown(pause.stated);
            return all.join(QStringLiteral("; "));
        });
    }

    void onlyWalksJogsAndFloatsAreMovements()
    {
        for (const auto kind : { RecoveryKind::Walk, RecoveryKind::Jog, RecoveryKind::Float })
            QVERIFY(isMovement(kind));
        for (const auto kind : { RecoveryKind::Rest, RecoveryKind::Stand, RecoveryKind::Full })
            QVERIFY(!isMovement(kind));
    }

    void rIsASignBeforeATimeAndAPaceElsewhere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isSign");
        QTest::newRow("=") << "r=90" << true;
        QTest::newRow(":") << "R: 90" << true;
        QTest::newRow("blank") << "r 60s" << true;
        QTest::newRow("attached") << "r90" << true;
        QTest::newRow("stop") << "r. 4'" << true;
        QTest::newRow("P") << "P 3'" << true;
        QTest::newRow("a pace of reps") << "R: 4 x 200" << false;
        QTest::newRow("alone") << "r pace" << false;
        QTest::newRow("another letter") << "q 90" << false;
    }
    void rIsASignBeforeATimeAndAPaceElsewhere()
    {
        QFETCH(QString, text);
        QTEST(isRSign(Cursor(text.toStdString(), Dialect::Track)), "isSign");
    }
};

QTEST_APPLESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
