// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/blockfields.h"

#include "domain/notation/notation.h"
#include "support/goldentexts.h"
#include "support/treewalk.h"

#include <QTest>

using namespace fivepace;
using namespace fivepace::test;

namespace {

Block rep(const std::string &text)
{
    return notation::parse(text).blocks.front();
}

} // namespace

class TestBlockFields : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsShownIsReadTheSameAgain()
    {
        int fields = 0;
        for (const auto &text : goldenTexts()) {
            const auto blocks = notation::parse(text).blocks;
            for (const auto &path : pathsOf(blocks)) {
                const auto &block = *blockAt(blocks, path);
                ++fields;
                QCOMPARE(*readTimes(timesText(block.times)), block.times);
                QCOMPARE(*readPause(pauseText(block.between)), block.between);
                QCOMPARE(*readPause(pauseText(block.after)), block.after);
                if (block.isSet())
                    continue;
                const auto target = targetText(block);
                const auto length = readLength(lengthText(block), block);
                QVERIFY2(length && *length == block, lengthText(block).c_str());
                const auto again = readTarget(target, block);
                QVERIFY2(again && *again == block, target.c_str());
            }
        }
        QVERIFY(fields > 100);
    }

    void fieldsAreTypedAsInTheText_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        QTest::newRow("pace") << "@800"
                              << "at 800 pace";
        QTest::newRow("effort") << "easy"
                                << "easy";
        QTest::newRow("time") << "in 30 s"
                              << "in 30 s";
        QTest::newRow("percent") << "95 % at 800 pace"
                                 << "95 %, at 800 pace";
        QTest::newRow("role") << "@SS2"
                              << "at SS2 pace";
        QTest::newRow("own pace") << " "
                                  << "";
    }
    void fieldsAreTypedAsInTheText()
    {
        QFETCH(QString, typed);
        const auto read = readTarget(typed.toStdString(), rep("6 x 200m in 28 s [2:00]"));
        QVERIFY(read);
        QTEST(QString::fromStdString(targetText(*read)), "shown");
        QCOMPARE(read->times, (Count { 6, {} }));
        QVERIFY(read->between);
    }

    void aFieldTakesOnlyWhatBelongsThere_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("nothing of it") << "qqq";
        QTest::newRow("a second block") << "200m, 300m";
        QTest::newRow("a bracket") << "100m) (2:00";
        QTest::newRow("a new line") << "100m\n200m";
        QTest::newRow("a whole set") << "3 x 100m [2:30]";
    }
    void aFieldTakesOnlyWhatBelongsThere()
    {
        QFETCH(QString, typed);
        const auto block = rep("6 x 200m");
        const auto text = typed.toStdString();
        QVERIFY(!readTimes(text));
        QVERIFY(!readLength(text, block));
        QVERIFY(!readTarget(text, block));
        QVERIFY(!readPause(text));
    }

    void lengthsKeepWhatIsSaidOfTheRep()
    {
        const auto block = rep("6 x 200m (at 800 pace) [2:00]");
        const auto longer = readLength("8 min", block);
        QVERIFY(longer);
        QCOMPARE(QString::fromStdString(notation::print({ *longer })), "6 × 8 min (at 800 pace) [2:00]");
        QVERIFY(!readLength("", block));
    }

    void aFlyZoneIsAsLongAsItsRep()
    {
        const auto longer = readLength("40 m", rep("3 x 30m (flying 30 m after 20 m)"));
        QVERIFY(longer);
        QCOMPARE(longer->rep().flying->fly, Distance::metres(40));
        QCOMPARE(longer->rep().flying->build, Distance::metres(20));
    }

    void countsAreNumbersOrRanges()
    {
        QCOMPARE(*readTimes("3"), (Count { 3, {} }));
        QCOMPARE(*readTimes("3-5"), (Count { 3, 5 }));
        for (const auto *typed : { "", "0", "x", "2 x 3", "2000", "-1", "1.5" })
            QVERIFY2(!readTimes(typed), typed);
    }

    void noRecoveryTypedIsNotStated()
    {
        QCOMPARE(*readPause(""), std::optional<Recovery>());
        QCOMPARE(*readPause("?"), std::optional<Recovery>());
        QCOMPARE(pauseText(*readPause("200m jog")), std::string("200 m jog"));
        QCOMPARE(pauseText(*readPause("90s")), std::string("1:30"));
    }
};

QTEST_APPLESS_MAIN(TestBlockFields)
#include "tst_blockfields.moc"
