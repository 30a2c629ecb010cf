// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/limits.h"
#include "domain/notation/treeparts.h"
#include "support/notated.h"

#include <QTest>

using namespace fivepace;
using namespace fivepace::notation;
using namespace fivepace::test;
using namespace std::chrono_literals;

/// What the grammar asks about trees and does to them.
class TestTreeParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTimeAloneBehindRepsIsAPause_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("candidate");
        QTest::addColumn<bool>("isPause");
        const auto row = [](const char *name, const char *before, const char *candidate, bool isPause) {
            QTest::newRow(name) << before << candidate << isPause;
        };
        row("behind a distance", "400 m", "2 min", true);
        row("behind reps", "4 x 400 m", "2 min", true);
        row("behind a set", "2 x (400 m, 200 m)", "2 min", true);
        row("ten minutes", "400 m", "10 min", true);
        row("longer", "400 m", "10 min 1 s", false);
        row("a distance", "400 m", "200 m", false);
        row("two of them", "400 m", "2 x 2 min", false);
        row("with a target", "400 m", "2 min (easy)", false);
        row("with a tag", "400 m", "2 min #uphill", false);
        row("behind a time", "20 min", "2 min", false);
        row("behind an effort", "10 min (hard)", "2 min", true);
        row("as long as the effort", "2 min (hard)", "2 min", false);
        row("behind an easy time", "10 min (easy)", "2 min", false);
        row("a pause is stated already", "400 m [2:00]", "2 min", false);
    }
    void aTimeAloneBehindRepsIsAPause()
    {
        QFETCH(QString, before);
        QFETCH(QString, candidate);
        QFETCH(bool, isPause);
        const auto pause = pauseOf(blockOf(before), blockOf(candidate));
        QCOMPARE(pause.has_value(), isPause);
        if (pause)
            QCOMPARE(Length(*pause->duration), blockOf(candidate).rep().length);
    }

    void anEasyTimeBehindRepsIsAJog_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("candidate");
        QTest::addColumn<bool>("isJog");
        const auto row = [](const char *name, const char *before, const char *candidate, bool isJog) {
            QTest::newRow(name) << before << candidate << isJog;
        };
        row("behind reps", "6 x 400 m", "90 s (easy)", true);
        row("behind sets of reps", "2 x 6 x 400 m", "90 s (easy)", true);
        row("five minutes", "6 x 400 m", "5 min (easy)", true);
        row("longer", "6 x 400 m", "5 min 1 s (easy)", false);
        row("not easy", "6 x 400 m", "90 s (steady)", false);
        row("their pause is stated", "6 x 400 m [2:00]", "90 s (easy)", false);
        row("behind one", "400 m", "90 s (easy)", false);
        row("behind reps by time", "6 x 3 min", "90 s (easy)", false);
    }
    void anEasyTimeBehindRepsIsAJog()
    {
        QFETCH(QString, before);
        QFETCH(QString, candidate);
        QTEST(easyPauseOf(blockOf(before), blockOf(candidate)).has_value(), "isJog");
    }

    void nobodyRunsFasterThanTheTableSays_data()
    {
        QTest::addColumn<qint64>("metres");
        QTest::addColumn<double>("speed");
        QTest::newRow("60") << qint64(60) << 10.5;
        QTest::newRow("200") << qint64(200) << 10.5;
        QTest::newRow("201") << qint64(201) << 9.5;
        QTest::newRow("400") << qint64(400) << 9.5;
        QTest::newRow("401") << qint64(401) << 8.2;
        QTest::newRow("800") << qint64(800) << 8.2;
        QTest::newRow("801") << qint64(801) << 7.8;
        QTest::newRow("1600") << qint64(1600) << 7.8;
        QTest::newRow("1601") << qint64(1601) << 7.0;
        QTest::newRow("far") << qint64(42'195) << 7.0;
    }
    void nobodyRunsFasterThanTheTableSays()
    {
        QFETCH(qint64, metres);
        QTEST(fastestOver(Distance::metres(metres)), "speed");
    }

    void lengthsAndTimesAreBounded_data()
    {
        QTest::addColumn<int>("member");
        const std::array names { "length", "longest", "target", "slowest", "offset", "per km", "between",
            "longest pause", "after", "build-up", "part", "target of a part" };
        for (std::size_t i = 0; i < names.size(); ++i)
            QTest::newRow(names[i]) << static_cast<int>(i);
    }
    void lengthsAndTimesAreBounded()
    {
        QFETCH(int, member);
        for (const bool isBeyond : { false, true }) {
            const auto time = kLongestRun + Duration(isBeyond ? 1 : 0);
            const auto far = kFarthestRun + Distance::millimetres(isBeyond ? 1 : 0);
            Block block;
            block.body = Rep { .length = Distance::metres(400) };
            auto &rep = block.rep();
            switch (member) {
            case 0:
                rep.length = far;
                break;
            case 1:
                rep.lengthMax = time;
                break;
            case 2:
                rep.target.time = time;
                break;
            case 3:
                rep.target.timeMax = time;
                break;
            case 4:
                rep.target.offsetPer400 = -time;
                break;
            case 5:
                rep.target.pacePerKmMax = time;
                break;
            case 6:
                block.between = Recovery { .distance = far };
                break;
            case 7:
                block.between = Recovery { .duration = 1s, .durationMax = time };
                break;
            case 8:
                block.after = Recovery { .duration = time };
                break;
            case 9:
                rep.flying = FlyingStart { far, Distance::metres(30) };
                break;
            case 10:
                rep.parts = { { far, {} } };
                break;
            default:
                rep.parts = { { Distance::metres(100), { .pacePerKm = time } } };
            }
            Block set;
            set.body = Blocks { block };
            QCOMPARE(isWithinReason(block), !isBeyond);
            QCOMPARE(isWithinReason(set), !isBeyond);
        }
    }

    void treesAreMeasured()
    {
        QCOMPARE(depthOf(blockOf("400 m")), std::size_t(0));
        QCOMPARE(depthOf(blockOf("4 x 400 m")), std::size_t(0));
        QCOMPARE(depthOf(blockOf("2 x (400 m, 3 x (200 m, 100 m))")), std::size_t(2));
        QCOMPARE(repsIn(blockOf("2 x (400 m, 3 x (200 m, 100 m))")), 14.0);
        QCOMPARE(repsIn(blockOf("3-5 x 400 m")), 3.0);
        QVERIFY(saysTarget(blockOf("2 x (400 m, 200 m (max))")));
        QVERIFY(!saysTarget(blockOf("2 x (400 m, 200 m)")));
        auto timed = blockOf("2 x 3 x 90 s"), mixed = blockOf("2 x (90 s, 200 m)");
        QVERIFY(isTimed(timed) && !isTimed(mixed));
    }

    void aCountBeforeABlockRepeatsIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("times");
        QTest::addColumn<QString>("repeated");
        const auto row = [](const char *text, int times, const char *repeated) {
            QTest::addRow("%d x %s", times, text) << text << times << QString::fromUtf8(repeated);
        };
        row("400 m", 1, "400 m");
        row("400 m", 3, "3 × 400 m");
        row("4 x 100 m [2:30]", 2, "2 × 4 × 100 m [2:30 & ?]");
        row("4 x 100 m [2:30] [5:00]", 2, "2 × 4 × 100 m [2:30 & 5:00]"); // what stood behind is between now
        row("400 m, 200 m", 2, "2 × (400 m, 200 m)");
    }
    void aCountBeforeABlockRepeatsIt()
    {
        QFETCH(QString, text);
        QFETCH(int, times);
        auto block = blockOf(text);
        repeat(block, { times, {} });
        QTEST(printed({ block }), "repeated");
    }

    void tidyingDropsWhatSaysNothing()
    {
        Block rep;
        rep.body = Rep { .length = Distance::metres(400), .lengthMax = Length(Duration(60s)) };
        rep.rep().target.timeMax = 60s;
        rep.rep().target.percentMax = 90;
        rep.rep().target.offsetPer400Max = 1s;
        rep.between = Recovery { .durationMax = 90s, .either = true };
        rep.tags = { "a", "b", "a" };
        Block set;
        set.body = Blocks { rep };
        set.tags = { "b", "c" };
        Block empty;
        empty.body = Blocks {};
        const auto tidy = tidied({ set, empty });
        QCOMPARE(tidy.size(), std::size_t(1));
        QVERIFY(!tidy[0].isSet() && !tidy[0].between); // run once
        QVERIFY(!tidy[0].rep().lengthMax && !tidy[0].rep().target.isStated());
        QCOMPARE(tidy[0].tags, (std::vector<std::string> { "a", "b", "c" }));
    }

    void thePauseBehindTheLastOfASetIsTheSetsOwn()
    {
        auto set = blockOf("2 x (400 m, 200 m)");
        set.items().back().after = Recovery { .duration = 3min };
        QCOMPARE(printed({ set }), QString::fromUtf8("2 × (400 m, 200 m) [3:00]"));
        set.between = Recovery { .duration = 5min };
        QCOMPARE(printed({ set }), QString::fromUtf8("2 × (400 m, 200 m) [5:00] [3:00]"));
        set.after = Recovery { .duration = 8min };
        QCOMPARE(printed({ set }), QString::fromUtf8("2 × (400 m, 200 m) [5:00] [8:00]"));
    }
};

QTEST_APPLESS_MAIN(TestTreeParts)
#include "tst_treeparts.moc"
