// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workout/treeedit.h"

#include "domain/notation/notation.h"
#include "support/goldentexts.h"
#include "support/treewalk.h"

#include <QTest>

using namespace fivepace;
using namespace fivepace::test;

namespace {

Blocks read(const char *text)
{
    return notation::parse(text).blocks;
}

QString printed(const std::optional<TreeEdit> &edit)
{
    return edit ? QString::fromStdString(notation::print(edit->blocks)) : QStringLiteral("refused");
}

} // namespace

class TestTreeEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyEditGivesATreeThatNotationCanSay()
    {
        int edits = 0;
        for (const auto &text : goldenTexts()) {
            TreeWalk walk(notation::parse(text).blocks, 42);
            for (int step = 0; step < 60; ++step) {
                const auto name = walk.step();
                if (totalsOf(walk.blocks()).reps >= kMostReps || walk.depth() > 7)
                    break;
                ++edits;
                const auto canonical = notation::print(walk.blocks());
                QVERIFY2(notation::parse(canonical).blocks == walk.blocks(),
                    qPrintable(QString::fromStdString(text + " after " + name + ": " + canonical)));
            }
        }
        QVERIFY(edits > 1000);
    }

    void movingDownAndUpAgainChangesNothing()
    {
        eachBlock([](const Blocks &blocks, const BlockPath &path) {
            const auto down = moveDown(blocks, path);
            if (down)
                QCOMPARE(moveUp(down->blocks, down->at), (TreeEdit { blocks, path }));
        });
    }

    void nestingAndLiftingAgainChangesNothing()
    {
        eachBlock([](const Blocks &blocks, const BlockPath &path) {
            const auto nested = nest(blocks, path);
            if (nested)
                QCOMPARE(lift(nested->blocks, nested->at), (TreeEdit { blocks, path }));
        });
    }

    void duplicatingAndRemovingAgainChangesNothing()
    {
        eachBlock([](const Blocks &blocks, const BlockPath &path) {
            const auto copied = duplicate(blocks, path);
            QVERIFY(copied);
            QVERIFY(*blockAt(copied->blocks, copied->at) == *blockAt(blocks, path));
            const auto removed = fivepace::remove(copied->blocks, copied->at);
            QVERIFY(removed);
            QCOMPARE(removed->blocks, blocks);
        });
    }

    void aNewSetOfTwoBlocksRunsTheSameReps()
    {
        eachBlock([](const Blocks &blocks, const BlockPath &path) {
            if (path.size() > 1)
                return;
            const bool isBelowSet = path.back() > 0 && blocks[path.back() - 1].isSet();
            const bool isOnce = blockAt(blocks, path)->times == Count {};
            const auto nested = isBelowSet || !isOnce ? std::nullopt : nest(blocks, path);
            if (nested)
                QCOMPARE(totalsOf(nested->blocks), totalsOf(blocks));
        });
    }

    void anEditOutsideTheTreeIsRefused()
    {
        const auto blocks = read("4 x 100m; 3 x (100m, 200m)");
        for (const BlockPath &path :
            { BlockPath {}, BlockPath { 2 }, BlockPath { 0, 0 }, BlockPath { 1, 2 } }) {
            QVERIFY(blockAt(blocks, path) == nullptr);
            QVERIFY(!moveUp(blocks, path) && !moveDown(blocks, path) && !nest(blocks, path));
            QVERIFY(!lift(blocks, path) && !duplicate(blocks, path) && !fivepace::remove(blocks, path));
            QVERIFY(!setTimes(blocks, path, { 2, {} }) && !setBetween(blocks, path, {}));
            QVERIFY(!setAfter(blocks, path, {}));
        }
    }

    void aRecoveryGoesWithItsBlock()
    {
        const auto blocks = read("300m. 7:00 Rec\n200m. 5:00 Rec\n100m");
        QCOMPARE(printed(moveDown(blocks, { 0 })), "200 m [5:00]; 300 m [7:00]; 100 m");
    }

    void theLastBlockHasNoRecoveryToTakeAlong()
    {
        const auto blocks = read("300m. 7:00 Rec\n200m. 5:00 Rec\n100m");
        QCOMPARE(printed(moveDown(blocks, { 1 })), "300 m [7:00]; 100 m [5:00]; 200 m");
        const auto set = read("2 x (300m. 7:00 Rec. 200m. 5:00 Rec. 100m)");
        QCOMPARE(printed(fivepace::remove(set, { 0, 2 })), "2 × (300 m [7:00] 200 m)");
        QCOMPARE(printed(fivepace::remove(set, { 0, 1 })), "2 × (300 m [7:00] 100 m)");
    }

    void aBlockGoesIntoTheSetAboveAndOutOfItAgain()
    {
        const auto blocks = read("3 x (100m, 200m) [2:00] [6:00]; 4 x 50m [1:00]");
        const auto nested = nest(blocks, { 1 });
        QCOMPARE(printed(nested), "3 × (100 m, 200 m [6:00] 4 × 50 m [1:00]) [2:00]");
        QCOMPARE(nested->at, (BlockPath { 0, 2 }));
        QCOMPARE(printed(lift(nested->blocks, { 0, 0 })), "100 m; 3 × (200 m [6:00] 4 × 50 m [1:00]) [2:00]");
    }

    void aSingleRepIsNestedTogetherWithTheOneAbove()
    {
        const auto blocks = read("200m. 3:00 Rec\n400m");
        QCOMPARE(printed(nest(blocks, { 1 })), "200 m [3:00] 400 m");
        QVERIFY(!nest(blocks, { 0 }));
    }

    void aRepeatedBlockBecomesTwoSetsOfIt()
    {
        const auto blocks = read("4 x 100m [2:30]; 200m");
        QCOMPARE(printed(nest(blocks, { 0 })), "2 × 4 × 100 m [2:30 & ?]; 200 m");
    }

    void aSetOfOneSingleRepIsThatRep()
    {
        const auto blocks = read("2 x 4 x 100m [2:30 & 5:00]");
        const auto once = setTimes(blocks, { 0, 0 }, { 1, {} });
        QCOMPARE(printed(once), "2 × 100 m [5:00]");
        QCOMPARE(once->at, (BlockPath { 0 }));
    }

    void removingTheOnlyBlockOfASetRemovesTheSet()
    {
        const auto blocks = read("4 x 50m; 2 x 4 x 100m");
        const auto removed = fivepace::remove(blocks, { 1, 0 });
        QCOMPARE(printed(removed), "4 × 50 m");
        QCOMPARE(removed->at, (BlockPath { 0 }));
        const auto nothing = fivepace::remove(removed->blocks, { 0 });
        QVERIFY(nothing->blocks.empty() && nothing->at.empty());
    }

    void onlyARepeatedBlockHasARecoveryBetween()
    {
        const auto blocks = read("4 x 100m [2:30]; 200m");
        Recovery rest;
        rest.duration = std::chrono::seconds(90);
        QCOMPARE(printed(setBetween(blocks, { 0 }, rest)), "4 × 100 m [1:30]; 200 m");
        QCOMPARE(printed(setBetween(blocks, { 0 }, {})), "4 × 100 m; 200 m");
        QVERIFY(!setBetween(blocks, { 1 }, rest));
        QCOMPARE(printed(setAfter(blocks, { 0 }, rest)), "4 × 100 m [2:30] [1:30]; 200 m");
        QVERIFY(!setAfter(blocks, { 1 }, rest));
        QCOMPARE(printed(setTimes(blocks, { 0 }, { 1, {} })), "100 m; 200 m");
    }

    void countsStayWithinWhatCanBeRun()
    {
        const auto blocks = read("4 x 100m");
        QCOMPARE(printed(setTimes(blocks, { 0 }, { 3, 5 })), "3-5 × 100 m");
        QVERIFY(!setTimes(blocks, { 0 }, { 0, {} }));
        QVERIFY(!setTimes(blocks, { 0 }, { kMostReps + 1, {} }));
        QVERIFY(!setTimes(blocks, { 0 }, { 5, 5 }));
    }

    void aNewBlockComesBelow()
    {
        const auto blocks = read("4 x 100m [2:30]");
        const auto added = add(blocks, { 0 }, read("200m").front());
        QCOMPARE(printed(added), "4 × 100 m [2:30]; 200 m");
        QCOMPARE(added->at, (BlockPath { 1 }));
        QCOMPARE(printed(add({}, {}, read("200m").front())), "200 m");
    }

private:
    template <class Check> static void eachBlock(Check check)
    {
        for (const auto &text : goldenTexts()) {
            const auto blocks = notation::parse(text).blocks;
            for (const auto &path : pathsOf(blocks))
                check(blocks, path);
        }
    }
};

QTEST_APPLESS_MAIN(TestTreeEdit)
#include "tst_treeedit.moc"
