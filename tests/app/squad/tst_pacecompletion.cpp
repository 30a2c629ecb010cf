// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/notation.h"
#include "models/squad/pacecompletion.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace fivepace;

class PaceCompletionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyNameThatIsOfferedIsUnderstood()
    {
        PaceCompletion names;
        QAbstractItemModelTester tester(&names, QAbstractItemModelTester::FailureReportingMode::Fatal);
        for (const QString opening : { "4 x 200m @", "4 x 200m at " }) {
            names.look(opening, opening.size());
            QVERIFY(names.count() >= 19);
            for (int row = 0; row < names.count(); ++row) {
                const auto text = opening + names.name(row);
                const auto reading = notation::parse(text.toStdString());
                QVERIFY2(reading.ok() && reading.assumptions.empty(), qPrintable(text));
                QVERIFY2(reading.blocks[0].rep().target.isStated(), qPrintable(text));
            }
        }
    }

    void theListIsOfferedWhereAPaceCanStand_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("first");
        QTest::newRow("begun") << "4 x 200m @8"
                               << "800 pace";
        QTest::newRow("by its length") << "4 x 200m @5k"
                                       << "5000 pace";
        QTest::newRow("by what it is") << "4 x 200m @speed support 2"
                                       << "SS2 pace";
        QTest::newRow("in capitals") << "4 x 200m AT EAS"
                                     << "easy";
        QTest::newRow("second line") << "4 x 200m @ 800 pace\n3 x 100m at mi"
                                     << "mile pace";
        QTest::newRow("no pace") << "4 x 200m at 43"
                                 << "";
        QTest::newRow("whole") << "4 x 200m @800 pace"
                               << "";
        QTest::newRow("behind it") << "4 x 200m @800 pace "
                                   << "";
        QTest::newRow("part of a word") << "beat "
                                        << "";
        QTest::newRow("next line") << "4 x 200m @\n"
                                   << "";
        QTest::newRow("nothing") << ""
                                 << "";
    }
    void theListIsOfferedWhereAPaceCanStand()
    {
        QFETCH(QString, text);
        PaceCompletion names;
        names.look(text, text.size());
        QTEST(names.name(0), "first");
        QCOMPARE(names.isOpen(), !names.name(0).isEmpty());
    }

    void whatWasTypedOfTheNameIsWrittenOver()
    {
        PaceCompletion names;
        names.look("4 x 200m @80, 3:00", 12);
        QCOMPARE(names.start(), 10);
        names.close();
        QVERIFY(!names.isOpen());
        QCOMPARE(names.name(0), "");
    }
};

QTEST_GUILESS_MAIN(PaceCompletionTest)
#include "tst_pacecompletion.moc"
