// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cells.h"
#include "exchange/event.h"
#include "exchange/formulas.h"

#include <QTest>

using namespace fivepace;
using namespace fivepace::exchange;

/// What single cells of other people's tables say.
class TestEvent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEventIsAFlatRaceOrAnother_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("metres"); // 0: none
        QTest::addColumn<bool>("isOther");
        QTest::addColumn<bool>("isIndoor");

        QTest::newRow("English") << "Men's 800 m Final" << 800 << false << false;
        QTest::newRow("German") << "1500m Frauen" << 1500 << false << false;
        QTest::newRow("a meet manager's") << "Event 12 Girls 1600 Meter Run" << 1600 << false << false;
        QTest::newRow("a blank in the figure") << "1 500 m" << 1500 << false << false;
        QTest::newRow("a usual figure alone") << "800" << 800 << false << false;
        QTest::newRow("an unusual figure alone") << "777" << 0 << false << false;
        QTest::newRow("an unusual figure with its unit") << "777 m" << 777 << false << false;
        QTest::newRow("too short for a race") << "30 m" << 0 << false << false;
        QTest::newRow("no figure") << "Mile" << 1609 << false << false;
        QTest::newRow("indoors, behind") << "800 m (i)" << 800 << false << true;
        QTest::newRow("indoors, in a word") << "1500 indoor" << 1500 << false << true;
        QTest::newRow("a meet's title") << "Hallenmeeting" << 0 << false << true;
        QTest::newRow("a town") << "Halle" << 0 << false << false;
        QTest::newRow("steeplechase") << "3000 m SC" << 0 << true << false;
        QTest::newRow("hurdles, short") << "110H" << 0 << true << false;
        QTest::newRow("a walk") << "5000W" << 0 << true << false;
        QTest::newRow("a relay") << "4x400 m" << 0 << true << false;
        QTest::newRow("a relay with blanks") << "4 x 400" << 0 << true << false;
        QTest::newRow("a throw") << "Kugelstossen" << 0 << true << false;
        QTest::newRow("nothing") << "" << 0 << false << false;
    }
    void anEventIsAFlatRaceOrAnother()
    {
        QFETCH(QString, text);
        QFETCH(int, metres);
        QFETCH(bool, isOther);
        QFETCH(bool, isIndoor);
        const auto event = eventIn(text.toStdString());
        QCOMPARE(event.distance ? static_cast<int>(event.distance->inMetres()) : 0, metres);
        QCOMPARE(event.isOther, isOther);
        QCOMPARE(event.isIndoor, isIndoor);
    }

    /// Whatever is written is read back as it was, and no spreadsheet runs it.
    void whatWouldRunAsAFormulaIsGuarded_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("written");

        QTest::newRow("a formula") << "=1+1"
                                   << "'=1+1";
        QTest::newRow("a command") << "@SUM(A1)"
                                   << "'@SUM(A1)";
        QTest::newRow("a plus") << "+cmd"
                                << "'+cmd";
        QTest::newRow("a minus and a word") << "-A1"
                                            << "'-A1";
        QTest::newRow("behind a tab") << "\t=1"
                                      << "'\t=1";
        QTest::newRow("a dash alone") << "-"
                                      << "'-";
        QTest::newRow("a number") << "-0.4"
                                  << "-0.4";
        QTest::newRow("a time") << "+1:02.3"
                                << "+1:02.3";
        QTest::newRow("a share") << "+3 %"
                                 << "+3 %";
        QTest::newRow("a number and a formula") << "-1+A1"
                                                << "'-1+A1";
        QTest::newRow("guarded already") << "'=1"
                                         << "''=1";
        QTest::newRow("an apostrophe") << "'s-Hertogenbosch"
                                       << "'s-Hertogenbosch";
        QTest::newRow("a name") << "O'Neill"
                                << "O'Neill";
        QTest::newRow("nothing") << ""
                                 << "";
    }
    void whatWouldRunAsAFormulaIsGuarded()
    {
        QFETCH(QString, cell);
        QFETCH(QString, written);
        const auto guarded = withoutFormula(cell.toStdString());
        QCOMPARE(QString::fromStdString(guarded), written);
        QCOMPARE(QString::fromStdString(asItWas(guarded)), cell);
    }

    void whatOthersWroteWithoutAGuardStays()
    {
        for (const std::string cell : { "=1+1", "@Club", "'", "''", "'90s" })
            QCOMPARE(asItWas(cell), cell);
    }

    void aRankIsANumberFrom1To9999_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<int>("rank"); // 0: none

        QTest::newRow("bare") << "1" << 1;
        QTest::newRow("with a stop") << "2." << 2;
        QTest::newRow("English") << "3rd" << 3;
        QTest::newRow("shared") << "=4" << 4;
        QTest::newRow("tied") << "T5" << 5;
        QTest::newRow("the last") << "9999" << 9999;
        QTest::newRow("too many") << "10000" << 0;
        QTest::newRow("none") << "0" << 0;
        QTest::newRow("no rank") << "DNF" << 0;
        QTest::newRow("a time") << "1:54" << 0;
    }
    void aRankIsANumberFrom1To9999()
    {
        QFETCH(QString, cell);
        QFETCH(int, rank);
        QCOMPARE(rankIn(cell.toStdString()).value_or(0), rank);
    }
};

QTEST_APPLESS_MAIN(TestEvent)
#include "tst_event.moc"
