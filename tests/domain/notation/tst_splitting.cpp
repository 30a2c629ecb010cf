// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/splitting.h"
#include "support/notated.h"

#include <QTest>

using namespace fivepace;
using namespace fivepace::notation;
using namespace fivepace::test;
using namespace std::chrono_literals;

/// Some reps of a block, or some metres of a rep, told apart from the others.
class TestSplitting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBlockIsSplitWithItsPause_data()
    {
        QTest::addColumn<int>("head");
        QTest::addColumn<QString>("parts"); // empty where it cannot be
        QTest::newRow("none") << 0 << "";
        QTest::newRow("first") << 1 << QString::fromUtf8("300 m [4:00]; 7 × 300 m [4:00] [9:00]");
        QTest::newRow("middle") << 3 << QString::fromUtf8("3 × 300 m [4:00] [4:00]; 5 × 300 m [4:00] [9:00]");
        QTest::newRow("last") << 7 << QString::fromUtf8("7 × 300 m [4:00] [4:00]; 300 m [9:00]");
        QTest::newRow("all") << 8 << "";
        QTest::newRow("more") << 9 << "";
    }
    void aBlockIsSplitWithItsPause()
    {
        QFETCH(int, head);
        QFETCH(QString, parts);
        auto block = blockOf("8 x 300 m [4:00]");
        block.after = Recovery { .duration = 9min };
        QCOMPARE(canSplit(block, head), !parts.isEmpty());
        if (!parts.isEmpty())
            QCOMPARE(printed(split(block, head)), parts);
        block.times.most = 10;
        QVERIFY(!canSplit(block, head)); // of how many is not known
    }

    void everyFourthIsASetOfFour_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("turn");
        QTest::addColumn<QString>("made"); // empty where it cannot be
        const auto row = [](const char *text, int turn, const char *made) {
            QTest::addRow("%s every %d", text, turn) << text << turn << QString::fromUtf8(made);
        };
        row("12 x 400 m [1:00]", 4, "3 × (3 × 400 m [1:00] [1:00] 400 m (hard)) [1:00]");
        row("12 x 400 m", 2, "6 × (400 m, 400 m (hard))");
        row("12 x 400 m", 5, ""); // they do not come out even
        row("12 x 400 m", 1, "");
        row("4 x 400 m", 4, "");
        row("2 x (400 m, 200 m)", 2, "");
    }
    void everyFourthIsASetOfFour()
    {
        QFETCH(QString, text);
        QFETCH(int, turn);
        QFETCH(QString, made);
        auto block = blockOf(text);
        const auto before = block;
        QCOMPARE(makeEvery(block, turn, { .effort = Effort::Hard }), !made.isEmpty());
        QCOMPARE(printed({ block }), made.isEmpty() ? printed({ before }) : made);
    }

    void theEndOfARepIsAPartOfIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("metres"); // seconds where they are negative
        QTest::addColumn<bool>("isLast");
        QTest::addColumn<QString>("made"); // empty where it cannot be
        const auto row
            = [](const char *name, const char *text, qint64 metres, bool isLast, const char *made) {
                  QTest::newRow(name) << text << metres << isLast << QString::fromUtf8(made);
              };
        row("last", "600 m", 200, true, "600 m as 400 m / 200 m (hard)");
        row("first", "600 m", 200, false, "600 m as 200 m (hard) / 400 m");
        row("within a set", "2 x 3 x 600 m", 200, true, "2 × 3 × 600 m as 400 m / 200 m (hard)");
        row("of a time", "5 min", -60, true, "5 min as 4 min / 1 min (hard)");
        row("the whole", "600 m", 600, true, "");
        row("nothing", "600 m", 0, true, "");
        row("all the time", "5 min", -300, true, "");
        row("a time of a distance", "600 m", -60, true, "");
        row("of which of several", "2 x (400 m, 200 m)", 100, true, "");
    }
    void theEndOfARepIsAPartOfIt()
    {
        QFETCH(QString, text);
        QFETCH(qint64, metres);
        QFETCH(bool, isLast);
        QFETCH(QString, made);
        auto block = blockOf(text);
        const auto before = block;
        const auto length = metres < 0 ? Length(Duration(-metres * 1000)) : Length(Distance::metres(metres));
        QCOMPARE(makePart(block, length, { .effort = Effort::Hard }, isLast), !made.isEmpty());
        QCOMPARE(printed({ block }), made.isEmpty() ? printed({ before }) : made);
        // the same part may be said once more only of the other end
        if (!made.isEmpty())
            QVERIFY(!makePart(block, length, { .effort = Effort::Max }, isLast));
    }

    void someOfAListAreItsEnds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("count");
        QTest::addColumn<bool>("isLast");
        QTest::addColumn<QString>("made");
        const auto row = [](const char *name, const char *text, int count, bool isLast, const char *made) {
            QTest::newRow(name) << text << count << isLast << QString::fromUtf8(made);
        };
        row("last of reps", "6 x 200 m", 1, true, "5 × 200 m; 200 m (max)");
        row("first of reps", "6 x 200 m", 4, false, "4 × 200 m (max); 2 × 200 m");
        row("last of singles", "400 m, 300 m, 200 m", 2, true, "400 m, 300 m (max), 200 m (max)");
        row("first of singles", "400 m, 300 m, 200 m", 1, false, "400 m (max), 300 m, 200 m");
        row("all of the singles", "400 m, 300 m", 2, true, "400 m, 300 m");
        row("none", "400 m, 300 m", 0, true, "400 m, 300 m");
        row("all of the reps", "6 x 200 m", 6, true, "6 × 200 m");
    }
    void someOfAListAreItsEnds()
    {
        QFETCH(QString, text);
        QFETCH(int, count);
        QFETCH(bool, isLast);
        auto items = blocksOf(text);
        for (auto *block : someOf(items, count, isLast))
            block->rep().target.effort = Effort::Max;
        QTEST(printed(items), "made");
    }
};

QTEST_APPLESS_MAIN(TestSplitting)
#include "tst_splitting.moc"
