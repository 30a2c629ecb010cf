// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/easyrunning.h"

#include <QTest>

using namespace fivepace;

class TestEasyRunning : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsPrintedIsRead()
    {
        for (const auto &blocks : { defaultWarmUp(), defaultCoolDown() }) {
            const auto reading = notation::parseEasy(notation::print(blocks));
            QVERIFY(reading.ok());
            QCOMPARE(reading.blocks, blocks);
        }
    }

    void aCoachsLineIsRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("canonical");
        QTest::newRow("jog and strides") << "15 min jog, 4 x 80 m strides"
                                         << "15 min #jog; 4 × 80 m #stride";
        QTest::newRow("easy") << "2 km easy"
                              << "2000 m (easy)";
        QTest::newRow("none") << "  "
                              << "";
    }
    void aCoachsLineIsRead()
    {
        QFETCH(QString, text);
        const auto reading = notation::parseEasy(text.toStdString());
        QVERIFY(reading.ok());
        QTEST(QString::fromStdString(notation::print(reading.blocks)), "canonical");
        QCOMPARE(notation::parseEasy(notation::print(reading.blocks)).blocks, reading.blocks);
    }

    void whatIsNotUnderstoodIsSaidWhereItStands()
    {
        const auto reading = notation::parseEasy("15 min jog, 4 x 80 m @ LT1");
        QVERIFY(!reading.ok());
        QVERIFY(reading.problems.front().from >= 12 && reading.problems.front().to <= 26);
        QVERIFY(!notation::parseEasy("whatever").ok()); // words alone are no warm-up
    }
};

QTEST_GUILESS_MAIN(TestEasyRunning)
#include "tst_easyrunning.moc"
