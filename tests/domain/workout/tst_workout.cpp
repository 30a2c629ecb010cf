// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workout/workout.h"

#include "domain/notation/notation.h"
#include "support/builders.h"

#include <QTest>

using namespace fivepace;
using namespace fivepace::test;

namespace {

Blocks read(const std::string &text)
{
    return notation::parse(text).blocks;
}

Block setOf(Block only, Count times = {})
{
    Block set;
    set.times = times;
    set.body = Blocks { std::move(only) };
    return set;
}

} // namespace

/// A workout as it is run, and what it adds up to.
class TestWorkout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRepHasItsSetAndItsPauseBeforeTheNext_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("run"); // set.rep length pause, the pause in brackets where it is assumed

        QTest::newRow("reps") << "3 × 200 m [2:00]"
                              << "1.1 200 120, 1.2 200 120, 1.3 200 -";
        QTest::newRow("sets") << "2 × 2 × 100 m [2:30 & 5:00]"
                              << "1.1 100 150, 1.2 100 300, 2.1 100 150, 2.2 100 -";
        QTest::newRow("blocks") << "2 × 100 m [1:00] [4:00], 300 m"
                                << "1.1 100 60, 1.2 100 240, 2.1 300 -";
        // Domain 2.1: the finished block's own recovery stands in for one that the text does not state.
        QTest::newRow("blocks without a pause between") << "2 × 100 m [1:00], 300 m"
                                                        << "1.1 100 60, 1.2 100 (60), 2.1 300 -";
        QTest::newRow("a set without a pause behind it has its own")
            << "2 × (100 m [0:30], 200 m) [3:00], 300 m"
            << "1.1 100 30, 1.2 200 180, 2.1 100 30, 2.2 200 (180), 3.1 300 -";
        QTest::newRow("a line of single reps is one set") << "100 m [1:00], 200 m [2:00], 300 m"
                                                          << "1.1 100 60, 1.2 200 120, 1.3 300 -";
        QTest::newRow("the lower end of a range is run") << "2-3 × 200 m [2:00]"
                                                         << "1.1 200 120, 1.2 200 -";
    }
    void everyRepHasItsSetAndItsPauseBeforeTheNext()
    {
        QFETCH(QString, text);
        QFETCH(QString, run);
        QStringList all;
        for (const auto &rep : runningOrder(read(text.toStdString()))) {
            const auto seconds = [](const Recovery &pause) {
                return QString::number(
                    std::chrono::duration_cast<std::chrono::seconds>(pause.duration.value_or(0s)).count());
            };
            const auto pause = rep.last ? QStringLiteral("-")
                : rep.recovery          ? seconds(*rep.recovery)
                                        : QStringLiteral("(%1)").arg(seconds(rep.assumed));
            all << QStringLiteral("%1.%2 %3 %4")
                       .arg(rep.set)
                       .arg(rep.rep)
                       .arg(std::get<Distance>(rep.what.length).inMetres())
                       .arg(pause);
        }
        QCOMPARE(all.join(QStringLiteral(", ")), run);
    }

    void sumsAreOfWhatIsRun_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("reps");
        QTest::addColumn<int>("metres");
        QTest::addColumn<int>("seconds"); // of reps by time
        QTest::addColumn<int>("pauses"); // seconds
        QTest::addColumn<bool>("isComplete");

        QTest::newRow("distances") << "2 × 4 × 100 m [2:30 & 5:00]" << 8 << 800 << 0 << 6 * 150 + 300 << true;
        QTest::newRow("times") << "3 × 5:00 [1:00]" << 3 << 0 << 900 << 120 << true;
        QTest::newRow("both") << "2 × 400 m [1:00] [2:00], 10:00" << 3 << 800 << 600 << 180 << true;
        QTest::newRow("a pause that is not stated")
            << "2 × 400 m [1:00], 200 m" << 3 << 1000 << 0 << 60 << false;
        QTest::newRow("nothing") << "" << 0 << 0 << 0 << 0 << true;
    }
    void sumsAreOfWhatIsRun()
    {
        QFETCH(QString, text);
        QFETCH(int, reps);
        QFETCH(int, metres);
        QFETCH(int, seconds);
        QFETCH(int, pauses);
        QFETCH(bool, isComplete);
        const auto totals = totalsOf(read(text.toStdString()));
        QCOMPARE(totals.reps, reps);
        QCOMPARE(totals.distance, Distance::metres(metres));
        QCOMPARE(totals.repDuration, Duration(std::chrono::seconds(seconds)));
        QCOMPARE(totals.recovery, Duration(std::chrono::seconds(pauses)));
        QCOMPARE(totals.recoveryComplete, isComplete);
    }

    void theWatchRunsOverTheFlyZoneAlone()
    {
        auto block = reps(4, 50, 3min);
        block.rep().flying = FlyingStart { Distance::metres(30), Distance::metres(20) };
        QCOMPARE(totalsOf({ block }).distance, Distance::metres(80));
    }

    void noMoreIsRunThanNotationReads()
    {
        QCOMPARE(runningOrder({ reps(kMostReps + 5, 100, 1min) }).size(), std::size_t(kMostReps));
    }

    void aSetOfOneBlockGoesWhereEitherIsRunOnce()
    {
        QVERIFY(!isPointless(reps(4, 200, 1min)));
        QVERIFY(isPointless(setOf(reps(4, 200, 1min))));
        QVERIFY(isPointless(setOf(reps(1, 200, {}), { 3, {} })));
        QVERIFY(!isPointless(setOf(reps(4, 200, 1min), { 3, {} })));
        QVERIFY(!isPointless(setOf(reps(4, 200, 1min), { 1, 3 }))); // "1-3 ×" is repeated
    }

    void theBlockInASetsPlaceHasWhatBothHad()
    {
        auto inner = reps(1, 200, {});
        inner.tags = { "uphill" };
        auto set = setOf(inner, { 3, 4 });
        set.between = Recovery { .duration = 90s };
        set.after = Recovery { .duration = 5min };
        set.optional = true;
        set.tags = { "grass" };
        const auto block = withoutSet(set);
        QVERIFY(!block.isSet());
        QCOMPARE(block.times, (Count { 3, 4 }));
        QCOMPARE(block.between, set.between);
        QCOMPARE(block.after, set.after);
        QVERIFY(block.optional);
        QCOMPARE(block.tags, (std::vector<std::string> { "uphill", "grass" }));

        const auto kept = withoutSet(setOf(reps(4, 200, 1min)));
        QCOMPARE(kept, reps(4, 200, 1min));
    }

    /// The source post: 10-15 min base run, 5 × (45 s walk, 15 s stride), 2-3 min walk; 3-5 min walk, 10-30
    /// min.
    void theWarmUpIsThePosts()
    {
        QCOMPARE(totalsOf(defaultWarmUp()).reps, 12);
        QCOMPARE(totalsOf(defaultWarmUp()).repDuration, Duration(10min + 5 * 60s + 2min));
        QCOMPARE(defaultWarmUp().front().rep().lengthMax, std::optional<Length>(Duration(15min)));
        QCOMPARE(totalsOf(defaultCoolDown()).repDuration, Duration(13min));
        QCOMPARE(defaultCoolDown().back().rep().lengthMax, std::optional<Length>(Duration(30min)));
    }

    /// The post says it of 400 m pace, and nothing of other paces.
    void repsBuildUpOver20To30MetresAt400Pace()
    {
        for (const auto rung : kAllRungs) {
            const auto build = buildUpFor(rung);
            QCOMPARE(build.least, Distance::metres(rung == PaceRung::M400 ? 20 : 0));
            QCOMPARE(build.most, Distance::metres(rung == PaceRung::M400 ? 30 : 0));
        }
    }
};

QTEST_APPLESS_MAIN(TestWorkout)
#include "tst_workout.moc"
