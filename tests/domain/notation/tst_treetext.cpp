// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/treetext.h"

#include "domain/notation/notation.h"
#include "domain/workout/treeedit.h"
#include "support/goldentexts.h"
#include "support/treewalk.h"

#include <QTest>

using namespace fivepace;
using namespace fivepace::test;

namespace {

Blocks read(const std::string &text)
{
    return notation::parse(text).blocks;
}

QString after(const std::string &text, const std::optional<TreeEdit> &edit)
{
    if (!edit)
        return QStringLiteral("no edit");
    const auto written = rewritten(text, edit->blocks);
    return written ? QString::fromStdString(*written) : QStringLiteral("refused");
}

constexpr auto kThreeLines
    = "300m. 7:00 Rec\n200m. 2:30 Rec. 200m. 5:00 Rec\n3 x 100m. 2:00 Rec between reps";

} // namespace

class TestTreeText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTextSaysTheTreeAfterEveryEdit()
    {
        int edits = 0;
        for (auto text : goldenTexts()) {
            const auto before = notation::parse(text);
            TreeWalk walk(before.blocks, 7);
            for (int step = 0; step < 40; ++step) {
                const auto name = walk.step();
                if (totalsOf(walk.blocks()).reps >= kMostReps || walk.depth() > 7)
                    break;
                const auto written = rewritten(text, walk.blocks());
                QVERIFY2(written, qPrintable(QString::fromStdString(text + " after " + name)));
                text = *written;
                const auto reading = notation::parse(text);
                QVERIFY2(reading.blocks == walk.blocks(), text.c_str());
                QVERIFY(reading.warmUp == before.warmUp && reading.coolDown == before.coolDown);
                ++edits;
            }
        }
        QVERIFY(edits > 1000);
    }

    void anUnchangedTreeLeavesTheText()
    {
        for (const auto &text : goldenTexts())
            QCOMPARE(*rewritten(text, read(text)), text);
    }

    void onlyTheLineOfTheChangedBlockIsWrittenAnew()
    {
        QCOMPARE(after(kThreeLines, setTimes(read(kThreeLines), { 2 }, { 4, {} })),
            "300m. 7:00 Rec\n200m. 2:30 Rec. 200m. 5:00 Rec\n4 × 100 m [2:00]");
    }

    void aLineThatMovesStaysAsItWasTyped()
    {
        QCOMPARE(after(kThreeLines, moveUp(read(kThreeLines), { 1 })),
            "200m. 2:30 Rec. 200m. 5:00 Rec\n300m. 7:00 Rec\n3 x 100m. 2:00 Rec between reps");
    }

    void aNewBlockIsANewLine()
    {
        QCOMPARE(after("4 x 50m\n4 x 100m", add(read("4 x 50m\n4 x 100m"), { 0 }, read("200m").front())),
            "4 x 50m\n200 m\n4 x 100m");
        QCOMPARE(after("", add({}, {}, read("200m").front())), "200 m");
        QCOMPARE(after("Main set:", add({}, {}, read("200m").front())), "Main set:\n200 m");
    }

    void aRemovedBlockTakesItsLineAlong_data()
    {
        QTest::addColumn<int>("block");
        QTest::addColumn<QString>("left");
        QTest::newRow("first") << 0 << "4 x 100m\n\n8 x 200m";
        QTest::newRow("middle") << 1 << "4 x 50m\n\n8 x 200m";
        QTest::newRow("last") << 2 << "4 x 50m\n4 x 100m";
    }
    void aRemovedBlockTakesItsLineAlong()
    {
        QFETCH(int, block);
        const std::string text = "4 x 50m\n4 x 100m\n\n8 x 200m";
        QTEST(after(text, fivepace::remove(read(text), { static_cast<std::size_t>(block) })), "left");
    }

    void blocksOnOneLineStayOnOneLine()
    {
        const std::string text = "4 x 50m; 4 x 100m\n8 x 200m";
        QCOMPARE(after(text, setTimes(read(text), { 1 }, { 5, {} })), "4 x 50m; 5 × 100 m\n8 x 200m");
        const std::string prose = "4 x 50m. 1:30 Rec between reps then 4 x 100m\n8 x 200m";
        QCOMPARE(
            after(prose, setTimes(read(prose), { 1 }, { 5, {} })), "4 × 50 m [1:30]; 5 × 100 m\n8 x 200m");
    }

    void headingsAndWarmUpStay()
    {
        const std::string text = "Warm-up: 10 min easy\nMain set\nSet 1: 3 x 8min\nSet 2: 4 x 200m";
        const auto blocks = read(text);
        QCOMPARE(blocks.size(), std::size_t(2));
        QCOMPARE(after(text, setTimes(blocks, { 1 }, { 5, {} })),
            "Warm-up: 10 min easy\nMain set\nSet 1: 3 x 8min\nSet 2: 5 × 200 m");
        QCOMPARE(after(text, moveUp(blocks, { 1 })),
            "Warm-up: 10 min easy\nMain set\nSet 1: 4 x 200m\nSet 2: 3 x 8min");
    }

    void aSetOverSeveralLinesIsOneLineOfItsOwn()
    {
        const std::string text = "4 x 50m\n3 x (\n100m\n200m\n)\n8 x 200m";
        QCOMPARE(after(text, setTimes(read(text), { 1, 0 }, { 2, {} })),
            "4 x 50m\n3 × (2 × 100 m, 200 m)\n8 x 200m");
    }

    void aLineOfRecoveriesGoesWithItsReps()
    {
        const std::string text = "400, 600, 400\nRecovery: 75, 90\n4 x 100m";
        QCOMPARE(after(text, moveDown(read(text), { 0 })), "4 x 100m\n400, 600, 400\nRecovery: 75, 90");
    }

    void wordsThatWereNotUnderstoodAreNotLost()
    {
        const std::string text = "4 x 50m\n4 x 100m qqq\n8 x 200m";
        const auto blocks = read(text);
        QCOMPARE(after(text, setTimes(blocks, { 0 }, { 5, {} })), "5 × 50 m\n4 x 100m qqq\n8 x 200m");
        QCOMPARE(after(text, moveDown(blocks, { 1 })), "4 x 50m\n8 x 200m\n4 x 100m qqq");
        const auto refused = rewritten(text, setTimes(blocks, { 1 }, { 5, {} })->blocks);
        QVERIFY(!refused);
        QVERIFY(refused.error().fault == TextFault::WordsLost);
        QCOMPARE(refused.error().remark->text, std::string("qqq"));
    }

    void whatNotationCannotSayIsRefused()
    {
        const std::string text = "600 x 100m";
        const auto refused = rewritten(text, duplicate(read(text), { 0 })->blocks);
        QVERIFY(!refused);
        QVERIFY(refused.error().fault == TextFault::Remarked);
        QVERIFY(refused.error().remark->kind == notation::RemarkKind::TooManyReps);
    }
};

QTEST_APPLESS_MAIN(TestTreeText)
#include "tst_treetext.moc"
