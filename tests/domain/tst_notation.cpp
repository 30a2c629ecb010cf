// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/notation.h"

#include <QFile>
#include <QTest>

using namespace fivepace;

/// tests/data/golden/notation.txt: three lines a case: what a coach wrote (\n for a new line), the canonical
/// text, and the sums "reps metres recovery-seconds" with + behind recoveries that are not all stated.
class TestNotation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void coachesLinesMeanWhatTheySay_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("canonical");
        QTest::addColumn<QString>("sums");
        QFile file(QStringLiteral(FIVEPACE_TEST_DATA "/golden/notation.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto lines = QString::fromUtf8(file.readAll()).split('\n', Qt::SkipEmptyParts);
        for (qsizetype i = 0; i + 2 < lines.size(); i += 3)
            QTest::newRow(qPrintable(lines[i]))
                << QString(lines[i]).replace("\\n", "\n") << lines[i + 1] << lines[i + 2];
    }

    void coachesLinesMeanWhatTheySay()
    {
        QFETCH(QString, written);
        QFETCH(QString, canonical);
        QFETCH(QString, sums);
        const auto reading = notation::parse(written.toStdString());
        QCOMPARE(QString::fromStdString(notation::print(reading.blocks)), canonical);
        const auto totals = totalsOf(reading.blocks);
        QCOMPARE(QStringLiteral("%1 %2 %3%4")
                     .arg(totals.reps)
                     .arg(totals.distance.inMetres())
                     .arg(totals.recovery.count() / 1000)
                     .arg(totals.recoveryComplete ? "" : "+"),
            sums);
        QVERIFY(reading.ok());
        QVERIFY(notation::parse(canonical.toStdString()).blocks == reading.blocks);
    }

    void whatIsNotUnderstoodIsShownWhereItStands()
    {
        const auto reading = notation::parse("4 × 100m @ warp speed");
        QVERIFY(!reading.ok());
        QCOMPARE(reading.problems.size(), std::size_t(1));
        QCOMPARE(reading.problems[0].from, std::size_t(9));
        QVERIFY(reading.problems[0].text.find("warp") != std::string::npos);
        QCOMPARE(totalsOf(reading.blocks).reps, 4); // and the rest is kept
    }

    void whatIsAmbiguousIsReadOneWayAndSaysSo()
    {
        const auto reading = notation::parse("8x400 w/ 90 SR");
        QVERIFY(reading.ok());
        QCOMPARE(reading.assumptions.size(), std::size_t(1));
        QCOMPARE(reading.assumptions[0].text, std::string("90"));
    }

    void aColonWantsTwoDigitsBehindIt()
    {
        const auto reading = notation::parse("5 x 400 in 1:5");
        QVERIFY(!reading.ok());
        QCOMPARE(reading.problems[0].text, std::string("5"));
        QVERIFY(notation::parse("5 x 400 in 1:05.5").ok());
    }

    void mIsMinutesInIntervalsIcu()
    {
        const auto reading = notation::parse("4x 2m", notation::Dialect::IntervalsIcu);
        QCOMPARE(totalsOf(reading.blocks).repDuration, std::chrono::milliseconds(8 * 60'000));
    }

    void nonsenseGivesAMessageAtOnce_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << "";
        QTest::newRow("a milliard reps") << "1000000000 x 100m";
        QTest::newRow("nested counts") << "100 x 100 x 100 x 100m";
        QTest::newRow("too long") << QString(20'000, 'x');
        QTest::newRow("deep") << QString("2 x (").repeated(3000) + "100m";
        QTest::newRow("closing brackets") << QString(")]}").repeated(500);
        QTest::newRow("control characters") << QString(QChar(1)) + QChar(7) + "\t400";
        QTest::newRow("right to left") << QString::fromUtf8("שלום 4 × 100");
        QTest::newRow("zero") << "0 x 100m";
        QTest::newRow("words") << "see you on Tuesday";
        QTest::newRow("huge number") << "4 x 99999999999999999999999m";
    }

    void nonsenseGivesAMessageAtOnce()
    {
        QFETCH(QString, text);
        const auto reading = notation::parse(text.toStdString());
        QVERIFY(!reading.ok() || totalsOf(reading.blocks).reps <= kMostReps);
        for (const auto &problem : reading.problems)
            QVERIFY(!problem.reason.empty());
    }
};

QTEST_APPLESS_MAIN(TestNotation)
#include "tst_notation.moc"
