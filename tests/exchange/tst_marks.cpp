// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mark.h"

#include <QTest>

using namespace fivepace;
using namespace fivepace::exchange;

/// Times as lists of results write them, with what stands beside them.
class TestMarks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void marksAreReadWithTheirLetters_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<TimingMethod>("method");
        QTest::addColumn<QString>("letters");
        QTest::addColumn<bool>("indoor");
        QTest::addColumn<bool>("altitude");
        const auto row = [](const char *cell, qint64 ms, TimingMethod method, const char *letters,
                             bool indoor = false, bool altitude = false) {
            QTest::newRow(cell) << cell << ms << method << letters << indoor << altitude;
        };
        row("1:54.31", 114'310, TimingMethod::Electronic, "");
        row("1:54.2h", 114'200, TimingMethod::Hand, "h");
        row("1:54.31 PB", 114'310, TimingMethod::Electronic, "PB");
        row("1:54.31Q", 114'310, TimingMethod::Electronic, "Q");
        row("1:54,31 q SB", 114'310, TimingMethod::Electronic, "q SB");
        row("8:01.25i", 481'250, TimingMethod::Electronic, "i", true);
        row("1:54.3 A", 114'300, TimingMethod::Hand, "A", false, true);
        row("1:54.3a", 114'300, TimingMethod::Electronic, "a");
        row("1:54.31 OT", 114'310, TimingMethod::Electronic, "OT");
        row("1:54.2hPB", 114'200, TimingMethod::Hand, "h PB");
        row("1:54.31 (2)", 114'310, TimingMethod::Electronic, "(2)");
        row("1:54.31 [2]", 114'310, TimingMethod::Electronic, "[2]");
        row("1:54.31 (PB)", 114'310, TimingMethod::Electronic, "PB");
        row("1:54.3 (h)", 114'300, TimingMethod::Hand, "h");
        row("1:54.3 hand", 114'300, TimingMethod::Hand, "hand");
        row("h1:54.3", 114'300, TimingMethod::Hand, "h");
        row("PB 1:54.31", 114'310, TimingMethod::Electronic, "PB");
        row("1:54.31 q1", 114'310, TimingMethod::Electronic, "q1");
        row("1:54.31 h2", 114'310, TimingMethod::Electronic, "h2"); // the second heat
        row("X 1:54.31", 114'310, TimingMethod::Electronic, "X");
        row("1m54.31s", 114'310, TimingMethod::Electronic, "");
        row("1min54s31", 114'310, TimingMethod::Electronic, "");
        row("1:54.31 min", 114'310, TimingMethod::Electronic, "");
        row("J1:54.31", 114'310, TimingMethod::Electronic, "J");
        row("1:54.31*", 114'310, TimingMethod::Electronic, "*");
        row("57.2 s", 57'200, TimingMethod::Hand, "");
        row("57,58", 57'580, TimingMethod::Electronic, "");
        row("1.54,31", 114'310, TimingMethod::Electronic, "");
        row("1,54.31", 114'310, TimingMethod::Electronic, "");
        row("1'54\"31", 114'310, TimingMethod::Electronic, "");
    }
    void marksAreReadWithTheirLetters()
    {
        QFETCH(QString, cell);
        const auto mark = markIn(cell.toStdString());
        QVERIFY(mark.reading.time);
        QTEST(qint64(mark.reading.time->time.count()), "ms");
        QTEST(mark.reading.time->method, "method");
        QTEST(QString::fromStdString(mark.letters), "letters");
        QTEST(mark.isIndoor, "indoor");
        QTEST(mark.isAltitude, "altitude");
    }
    void whatIsNoMarkIsNone()
    {
        for (const auto *none : { "DNF", "3:7x", "1:54.3z", "-51.9", "fast", "57,58,57", "1:5x.8" })
            QVERIFY2(!markIn(none).reading.time, none);
        QVERIFY(markIn("57,58").couldBeTwo);
        QVERIFY(!markIn("57,5").couldBeTwo);
        QCOMPARE(timesListedIn("57,58, 57"), (std::vector<std::string> { "57", "58", "57" }));
        QVERIFY(timesListedIn("57,58").empty());
    }
};

QTEST_APPLESS_MAIN(TestMarks)
#include "tst_marks.moc"
